"""Configuration of nginx (1.11.2 or later, with PCRE)."""

from collections.abc import Iterable, Iterator

from i18n_site.render.hosts.matching import choices, steps
from i18n_site.render.hosts.site import (
    IMMUTABLE,
    MADE,
    REVALIDATED,
    Hosting,
    both_forms,
    encoded,
    literal,
    safety_headers,
)

_HTTP = f"# {MADE}\n# Include it in http {{ }}, beside the server of the site.\n"
_SERVER = f"""# {MADE}
# Include it in server {{ }}, which says where it listens and its root.
absolute_redirect off;
charset utf-8;
index index.html;
error_page 404 $i18n_missing;
"""


def http_block(site: Hosting) -> str:
    """Return what stands in ``http { }``: the tables, all looked up when needed.

    Keys are expressions, since nginx limits the length of others.
    """
    wanted = ((f"~*{each}", "$i18n_wanted") for each in steps(site, "i18n_wanted"))
    homes = ((f"~*{each}", url) for each, url in choices(site))
    languages = ((_below(each.url), each.tag) for each in site.local)
    missing = ((_below(h.url), f"{encoded(h.url)}404.html") for h in site.local)
    fallback = f"{encoded(site.fallback.url)}404.html"
    immutable = [(_immutable(each), IMMUTABLE) for each in site.immutable]
    root = [(f"~^{literal(site.base)}$", "Accept-Language")] if site.chooses else []
    tables = [
        _table("$http_accept_language", "$i18n_range", "", wanted),
        _table("$i18n_range", "$i18n_home", site.home(site.default), homes),
        _table("$uri", "$i18n_language", "", languages),
        _table("$uri", "$i18n_missing", fallback, missing),
        _table("$uri", "$i18n_cache", REVALIDATED, immutable),
        _table("$uri", "$i18n_vary", "", root),
    ]
    return _HTTP + "".join(tables)


def server_block(site: Hosting) -> str:
    """Return what stands in ``server { }``.

    Headers are all set at this one level: nginx forgets those of a level as soon
    as a location within it sets one of its own.
    """
    headers = {
        **safety_headers(site),
        "Cache-Control": "$i18n_cache",
        "Content-Language": "$i18n_language",
        "Vary": "$i18n_vary",
    }
    lines = [f'add_header {k} "{v}" always;\n' for k, v in headers.items()]
    return _SERVER + "".join([*lines, *_locations(site)])


def _locations(site: Hosting) -> Iterator[str]:
    if site.chooses:
        yield f"location = {_quoted(site.base)} {{ return 302 $i18n_home; }}\n"
    for former, present in sorted(site.moved.items()):
        for path in both_forms(former):
            to = encoded(present)
            yield f'location = {_quoted(path)} {{ return 301 "{to}"; }}\n'


def _table(key: str, name: str, default: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f'    "{each}" "{value}";\n' for each, value in rows)
    return f'map {key} {name} {{\n    default "{default}";\n{lines}}}\n'


def _below(path: str) -> str:
    return f"~^{literal(path)}"


def _immutable(path: str) -> str:
    return f"~^{literal(path)}{'' if path.endswith('/') else '$'}"


def _quoted(text: str) -> str:
    """Return *text* as a parameter: in quotes nginx minds two signs only."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
