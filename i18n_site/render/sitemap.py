"""Sitemaps (sitemaps.org 0.9, with Google's ``xhtml:link`` alternates), robots.txt.

A set of alternates is given once, for all its pages, so it is closed by the way it
is made: each page of it names all the others and itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from i18n_site.render.xml import HEAD, element

URLS = 50_000  # sitemaps.org: the most that one file may hold
BYTES = 50 * 1024 * 1024  # before it is compressed
_OPEN = (
    f'{HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)
_CLOSE = "</urlset>\n"
_OPEN_INDEX = (
    f'{HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
)


class Version(NamedTuple):
    """A page in one locale: *url* is absolute, *modified* ISO 8601 or empty."""

    tag: str
    url: str
    modified: str = ""


class PageSet(NamedTuple):
    """The same page in all locales that have it; *default* is for other readers.

    Only pages that are translations belong to it: no fallback, nothing that
    search engines shall not show.
    """

    versions: tuple[Version, ...]
    default: str = ""


def sitemap(
    tag: str, sets: Iterable[PageSet], *, urls: int = URLS, size: int = BYTES
) -> dict[str, bytes]:
    """Return the sitemap of the locale *tag*: its files by name, UTF-8.

    It is ``sitemap.xml``, or ``sitemap-1.xml`` and so on where one file would
    hold more than *urls* addresses or *size* bytes. No page, no file. The order
    is that of the addresses.
    """
    entries = sorted(
        (version.url, _entry(version, each).encode())
        for each in sets
        for version in each.versions
        if version.tag == tag
    )
    room = size - len(_OPEN) - len(_CLOSE)
    files = list(_packed([entry for _, entry in entries], urls, room))
    names = [f"sitemap-{n}.xml" for n in range(1, len(files) + 1)]
    if len(files) == 1:
        names = ["sitemap.xml"]
    return {
        name: b"".join([_OPEN.encode(), *entries, _CLOSE.encode()])
        for name, entries in zip(names, files, strict=True)
    }


def sitemap_index(files: Mapping[str, str]) -> bytes:
    """Return the index of all sitemaps: *files* maps addresses to last dates.

    The dates are ISO 8601, or empty where they are not known.
    """
    lines = (
        f"<sitemap>{element('loc', url)}"
        f"{element('lastmod', files[url]) if files[url] else ''}</sitemap>\n"
        for url in sorted(files)
    )
    return f"{_OPEN_INDEX}{''.join(lines)}</sitemapindex>\n".encode()


def robots(sitemaps: Sequence[str], *, noindex: bool = False) -> str:
    """Return robots.txt for one host, with the absolute addresses of *sitemaps*.

    Nothing is disallowed even with *noindex*: a crawler must read a page to see
    that it must not be shown (Google's rule for ``noindex``); then only the
    sitemaps are left out.
    """
    lines = ["User-agent: *", "Disallow:"]
    if not noindex and sitemaps:
        lines += ["", *(f"Sitemap: {each}" for each in sorted(sitemaps))]
    return "\n".join(lines) + "\n"


def _entry(version: Version, page: PageSet) -> str:
    """Return the entry of one page, with its alternates if it has any."""
    modified = element("lastmod", version.modified) if version.modified else ""
    return f"<url>{element('loc', version.url)}{modified}\n{_alternates(page)}</url>\n"


@lru_cache(maxsize=URLS)
def _alternates(page: PageSet) -> str:
    """Return the links to the versions of *page*: the same in all its locales."""
    links = [(each.tag, each.url) for each in page.versions]
    if page.default:
        links.append(("x-default", page.default))
    return "".join(
        element("xhtml:link", rel="alternate", hreflang=tag, href=url)
        for tag, url in links
    )


def _packed(entries: Iterable[bytes], urls: int, room: int) -> Iterator[list[bytes]]:
    """Yield *entries* in parts of at most *urls* entries and *room* bytes."""
    part: list[bytes] = []
    left = room
    for entry in entries:
        if part and (len(part) == urls or len(entry) > left):
            yield part
            part, left = [], room
        part.append(entry)
        left -= len(entry)
    if part:
        yield part
