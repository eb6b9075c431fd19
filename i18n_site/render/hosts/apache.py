"""Configuration of Apache (2.4): one ``.htaccess`` at the root of the site."""

from collections.abc import Iterator

from i18n_site.render.hosts.matching import choices, steps
from i18n_site.render.hosts.site import (
    IMMUTABLE,
    MADE,
    REVALIDATED,
    Hosting,
    encoded,
    literal,
    safety_headers,
)

_RANGE = "I18N_RANGE"


def htaccess(site: Hosting) -> str:
    """Return the file; it needs ``AllowOverride All``, mod_rewrite and mod_headers."""
    lines = [
        f"# {MADE}",
        "# It needs: AllowOverride All, mod_rewrite, mod_headers.",
        "DirectoryIndex index.html",
        "AddDefaultCharset utf-8",
        "RewriteEngine On",
        *_moved(site),
        *(_chosen(site) if site.chooses else ()),
        *_headers(site),
        *_errors(site),
    ]
    return "\n".join(lines) + "\n"


def _moved(site: Hosting) -> Iterator[str]:
    for former, present in sorted(site.moved.items()):
        path = literal(former.removeprefix(site.base).rstrip("/"))
        yield f'RewriteRule "^{path}/?$" "{_target(encoded(present))}" [R=301,L,NE]'


def _chosen(site: Hosting) -> Iterator[str]:
    for each in steps(site):
        yield f'RewriteCond %{{ENV:{_RANGE}}} "^$"'
        yield f'RewriteCond %{{HTTP:Accept-Language}} "{each}" [NC]'
        yield f'RewriteRule "^$" - [E={_RANGE}:%1]'
    for each, url in choices(site):
        yield f'RewriteCond %{{ENV:{_RANGE}}} "{each}" [NC]'
        yield f'RewriteRule "^$" "{_target(url)}" [R=302,L,NE]'
    home = _target(site.home(site.default))
    yield f'RewriteRule "^$" "{home}" [R=302,L,NE]'


def _headers(site: Hosting) -> Iterator[str]:
    for name, value in safety_headers(site).items():
        yield f'Header always set {name} "{value}"'
    yield f'Header always set Cache-Control "{REVALIDATED}"'
    for path in site.immutable:
        end = "" if path.endswith("/") else "$"
        yield _header("Cache-Control", IMMUTABLE, f"^{literal(path)}{end}")
    for each in reversed(site.local):  # the last that fits stays
        yield _header("Content-Language", each.tag, f"^{literal(each.url)}")
    if site.chooses:
        yield _header("Vary", "Accept-Language", f"^{literal(site.base)}$")


def _errors(site: Hosting) -> Iterator[str]:
    yield f'ErrorDocument 404 "{encoded(site.fallback.url)}404.html"'
    for each in reversed(site.local):
        yield f'<If "%{{REQUEST_URI}} =~ m#^{literal(each.url)}#">'
        yield f'ErrorDocument 404 "{encoded(each.url)}404.html"'
        yield "</If>"


def _header(name: str, value: str, path: str) -> str:
    return f'Header always set {name} "{value}" "expr=%{{REQUEST_URI}} =~ m#{path}#"'


def _target(url: str) -> str:
    """Return *url*, encoded, for mod_rewrite, which takes "%2" for a reference."""
    return url.replace("%", "\\%")
