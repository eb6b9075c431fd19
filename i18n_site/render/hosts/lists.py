"""The lists ``_redirects`` and ``_headers`` of Netlify and Cloudflare Pages."""

from collections import defaultdict
from collections.abc import Iterator

from i18n_site.render.hosts.matching import languages
from i18n_site.render.hosts.site import (
    IMMUTABLE,
    MADE,
    Hosting,
    encoded,
    safety_headers,
)


def redirects_file(site: Hosting) -> str:
    """Return Cloudflare's ``_redirects``: the pages that moved, nothing else.

    Languages are its function's work, and it finds the nearest 404.html itself.
    """
    return "\n".join([f"# {MADE}", *_moved(site, "301")]) + "\n"


def netlify_redirects(site: Hosting) -> str:
    """Return Netlify's ``_redirects``; the first line that fits decides.

    The mark ``!`` overrules the file that is there: the page of choice.
    """
    lines = [f"# {MADE}", *_moved(site, "301!")]
    if site.chooses:
        lines += _chosen(site)
    lines += [
        f"{encoded(each.url)}* {encoded(each.url)}404.html 404" for each in site.local
    ]
    return "\n".join(lines) + "\n"


def headers_file(site: Hosting) -> str:
    """Return ``_headers``, which both understand.

    Values of one header are joined, not replaced; so that pages are revalidated is
    left to the hosts, where that is the default.
    """
    lines = [f"# {MADE}", f"{encoded(site.base)}*"]
    lines += [f"  {name}: {value}" for name, value in safety_headers(site).items()]
    for each in site.local:
        lines += [f"{encoded(each.url)}*", f"  Content-Language: {each.tag}"]
    for path in site.immutable:
        end = "*" if path.endswith("/") else ""
        lines += [f"{encoded(path)}{end}", f"  Cache-Control: {IMMUTABLE}"]
    if site.chooses:
        lines += [encoded(site.base), "  Vary: Accept-Language"]
    return "\n".join(lines) + "\n"


def _moved(site: Hosting, status: str) -> Iterator[str]:
    for former, present in sorted(site.moved.items()):
        yield f"{encoded(former)} {encoded(present)} {status}"


def _chosen(site: Hosting) -> Iterator[str]:
    """Yield a line for each locale, the most special ranges first."""
    by_length: dict[tuple[int, str], list[str]] = defaultdict(list)
    for wanted, tag in languages(site):
        by_length[(-wanted.count("-"), tag)].append(wanted)
    base = encoded(site.base)
    for (_, tag), wanted_all in sorted(by_length.items()):
        yield f"{base} {site.home(tag)} 302! Language={','.join(wanted_all)}"
    yield f"{base} {site.home(site.default)} 302!"
