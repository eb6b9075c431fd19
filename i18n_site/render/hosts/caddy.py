"""Configuration of Caddy (2.6 or later)."""

from collections.abc import Iterable, Iterator

from i18n_site.render.hosts.matching import choices, steps
from i18n_site.render.hosts.site import (
    IMMUTABLE,
    MADE,
    REVALIDATED,
    Home,
    Hosting,
    encoded,
    literal,
    safety_headers,
)


def caddyfile(site: Hosting) -> str:
    """Return what the block of the site imports; it says the root itself."""
    lines = [
        f"# {MADE}",
        "# In the block of the site: root * DIR, then import this file.",
        *(_chosen(site) if site.chooses else ()),
        *_moved(site),
        *_headers(site),
        "file_server",
        *_errors(site),
    ]
    return "\n".join(lines) + "\n"


def _chosen(site: Hosting) -> Iterator[str]:
    wanted = ((f"~(?i){each}", "${1}") for each in steps(site))
    yield from _table("{header.Accept-Language}", "{i18n_range}", "", wanted)
    homes = ((f"~(?i){each}", url) for each, url in choices(site))
    default = site.home(site.default)
    yield from _table("{i18n_range}", "{i18n_home}", default, homes)
    yield f'@i18n_root path_regexp "^{literal(site.base)}$"'
    yield "header @i18n_root Vary Accept-Language"
    yield "redir @i18n_root {i18n_home} 302"


def _table(
    key: str, name: str, default: str, rows: Iterable[tuple[str, str]]
) -> Iterator[str]:
    yield f"map {key} {name} {{"
    yield from (f'\t"{each}" "{value}"' for each, value in rows)
    yield f'\tdefault "{default}"'
    yield "}"


def _moved(site: Hosting) -> Iterator[str]:
    for n, (former, present) in enumerate(sorted(site.moved.items()), 1):
        yield f'@i18n_moved_{n} path_regexp "^{literal(former.rstrip("/"))}/?$"'
        yield f'redir @i18n_moved_{n} "{encoded(present)}" permanent'


def _headers(site: Hosting) -> Iterator[str]:
    # Caddy sorts headers for some paths before those for all, so that the common
    # value of one that differs is only for where there is none: "?".
    yield "header {"
    yield from (f'\t{k} "{v}"' for k, v in safety_headers(site).items())
    yield f'\t?Cache-Control "{REVALIDATED}"'
    yield "}"
    for n, path in enumerate(site.immutable, 1):
        end = "" if path.endswith("/") else "$"
        yield f'@i18n_immutable_{n} path_regexp "^{literal(path)}{end}"'
        yield f'header @i18n_immutable_{n} Cache-Control "{IMMUTABLE}"'
    for n, home in enumerate(reversed(site.local), 1):
        yield f'@i18n_locale_{n} path_regexp "^{literal(home.url)}"'
        yield f"header @i18n_locale_{n} Content-Language {home.tag}"


def _errors(site: Hosting) -> Iterator[str]:
    """Yield what answers errors; of several locales the last that fits stays."""
    yield "handle_errors {"
    yield "\troute {"
    yield f'\t\theader Cache-Control "{REVALIDATED}"'
    yield from _missing("", site.fallback)
    for n, home in enumerate(reversed(site.local), 1):
        yield f'\t\t@i18n_missing_{n} path_regexp "^{literal(home.url)}"'
        yield from _missing(f"@i18n_missing_{n} ", home)
    yield "\t\trewrite * {vars.i18n_missing}"
    yield "\t\tfile_server"
    yield "\t}"
    yield "}"


def _missing(where: str, home: Home) -> Iterator[str]:
    yield f'\t\tvars {where}i18n_missing "{encoded(home.url)}404.html"'
    yield f"\t\theader {where}Content-Language {home.tag}"
