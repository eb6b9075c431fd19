"""What hosts must know of a site, and how values are written for them."""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote

from i18n_site.model.frozen import Frozen, field

MADE = "Written by i18n-site; it is written anew at each build."
IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATED = "no-cache"  # kept, but asked for again each time: 304 if unchanged

_POLICY = (
    "default-src 'none'; script-src 'self'{wasm}; style-src 'self';"
    " img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self';"
    " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_SAFETY = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class Home(NamedTuple):
    """Where a locale is: a path of this host that ends with "/", or another host."""

    tag: str
    url: str

    @property
    def here(self) -> bool:
        """Whether it is on this host."""
        return self.url.startswith("/")


class Hosting(Frozen):
    """One host. Paths begin with a slash and are as readers read them, not encoded.

    *homes* are the locales in the order of preference; those on other hosts are
    only led to. *default* is the tag for readers of none of them. *base* is where
    the language is chosen, and ends with a slash; a host whose base is a home has
    nothing to choose. *moved* maps former pages to present ones, *immutable* are
    files, or folders with a slash, whose names change with their content. A
    *search* may run WebAssembly of the site itself, as pagefind does.
    """

    homes: tuple[Home, ...]
    default: str
    base: str = "/"
    moved: Mapping[str, str] = field(default_factory=dict)
    immutable: tuple[str, ...] = ()
    search: bool = False

    @property
    def local(self) -> tuple[Home, ...]:
        """The locales on this host, the most special path first."""
        here = (each for each in self.homes if each.here)
        return tuple(sorted(here, key=lambda each: (-len(each.url), each.url)))

    @property
    def chooses(self) -> bool:
        """Whether readers are led from the base to a locale."""
        return self.base not in {each.url for each in self.homes}

    def home(self, tag: str) -> str:
        """Return the encoded address of the locale *tag*."""
        return encoded(next(each.url for each in self.homes if each.tag == tag))

    @property
    def fallback(self) -> Home:
        """The locale on this host whose page tells of errors outside of all."""
        tags = {each.tag: each for each in self.local}
        return tags.get(self.default, self.local[0])


def safety_headers(site: Hosting) -> dict[str, str]:
    """Return the headers that every answer has, by name (OWASP Secure Headers).

    The policy allows no inline script or style; JSON-LD is data, not a script.
    """
    wasm = " 'wasm-unsafe-eval'" if site.search else ""
    return {"Content-Security-Policy": _POLICY.format(wasm=wasm), **_SAFETY}


def encoded(url: str) -> str:
    """Return *url* with all but what RFC 3986 leaves unreserved percent-encoded.

    No quote, dollar, brace, space or backslash is left, so that it can stand in
    the configuration of any host.
    """
    return quote(url, safe="/:" if "://" in url else "/")


def literal(path: str) -> str:
    r"""Return a regular expression for *path* itself: PCRE or RE2.

    Every sign of ASCII is written as "\xHH", so that nothing of it means something
    to the language of the configuration either: no quote, space, dollar or hash.
    """
    return "".join(
        each
        if each.isalnum() or each in "/-_"
        else f"\\x{ord(each):02x}"
        if each.isascii()
        else each
        for each in path
    )


def both_forms(path: str) -> tuple[str, ...]:
    """Return *path* with and without the slash at its end."""
    bare = path.rstrip("/")
    return (path, bare) if bare and bare != path else (path,)
