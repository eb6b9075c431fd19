"""Where pages are, and where the links between them lead."""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from i18n_site.model.locale import Locale
from i18n_site.model.settings import Settings

CONTENT = "content/"
_REFERENCE = re.compile(r'(<(?:a|img|source|area)\b[^>]*? (?:href|src)=")([^"]*)(")')


class Target(NamedTuple):
    """What an internal link names: a file below ``content/`` and an anchor."""

    path: str
    fragment: str


class Destination(NamedTuple):
    """Where a link leads, and the language there if it is not the reader's."""

    url: str
    other: Locale | None = None


@lru_cache(maxsize=1 << 16)  # asked in each locale anew
def below_locale(document: str) -> str:
    """Return the page of *document* below a locale's folder, if it has no slug.

    ``content/a/x.md`` is ``a/x/index.html``; an ``index`` is the page of its folder.
    """
    stem = posixpath.splitext(document.removeprefix(CONTENT))[0]
    stem = stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"
    return f"{stem}index.html"


def asset_path(path: str, tag: str) -> str:
    """Return where the file at *path*, which is no source, goes in the output."""
    return f"{tag}/{path.removeprefix(CONTENT)}"


def locale_base(settings: Settings, tag: str) -> str:
    """Return where the folder of *tag* is published: an absolute address."""
    own = settings.locales.get(tag)
    if own and own.base_url:
        return own.base_url.rstrip("/")
    return f"{settings.base_url.rstrip('/')}/{tag}"


@lru_cache(maxsize=1 << 10)
def host_of(base_url: str) -> str:
    """Return scheme and host of *base_url*."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}"


def page_url(path: str, base_url: str) -> str:
    """Return the address below the host, percent-encoded, of the page at *path*.

    *path* is below the folder that is published at *base_url*.
    """
    return f"{_path_of(base_url)}/{_quoted(path)}"


@lru_cache(maxsize=1 << 10)
def _path_of(base_url: str) -> str:
    return urlsplit(base_url).path.rstrip("/")


@lru_cache(maxsize=1 << 16)  # asked in each locale anew
def _quoted(path: str) -> str:
    return quote(path.removesuffix("index.html"))


def absolute(url: str, base_url: str) -> str:
    """Return *url*, an address below the host, with scheme and host."""
    return f"{host_of(base_url)}{url}"


def target(link: str, document: str, places: Mapping[str, str]) -> Target | None:
    """Return what *link* in *document* names below ``content/``, or None.

    None is for links that leave the site, start with a slash or go to a place
    on the same page. A link that ends with a slash names a page by its address, as
    the source language has it: *places* maps those of all pages, without a slash
    at the end, to their sources.
    """
    named = _named(link, document)
    for each in named[1:]:
        if each.path in places:
            return Target(places[each.path], each.fragment)
    return named[0] if named else None


@lru_cache(maxsize=1 << 12)  # asked for the links of a page in each locale anew
def _named(link: str, document: str) -> tuple[Target, ...]:
    """Return the file that *link* names, then the addresses that it may be instead."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return ()
    written, fragment = unquote(parts.path), unquote(parts.fragment)
    starts = [document]
    if written.endswith("/"):
        starts += [below_locale(document), document.removeprefix(CONTENT)]
    paths = (posixpath.join(posixpath.dirname(each), written) for each in starts)
    file, *pages = map(posixpath.normpath, paths)
    found = (file, *(each.removeprefix(".") for each in pages))
    return tuple(Target(each, fragment) for each in found)


def resolve_links(
    html: str,
    document: str,
    places: Mapping[str, str],
    address: Callable[[str], Destination | None],
) -> str:
    """Return *html* with its links to sources leading to their pages.

    *places* are as for ``target``; *address* gives where a file below ``content/``
    is for this reader, or None to leave the link as it is. A link to a page in
    another language says so: to machines, and to readers by that language's name.
    """
    parts, end = [], 0
    for start, stop, text in sorted(_edits(html, document, places, address)):
        parts += [html[end:start], text]
        end = stop
    return "".join([*parts, html[end:]])


def _edits(
    html: str,
    document: str,
    places: Mapping[str, str],
    address: Callable[[str], Destination | None],
) -> Iterator[tuple[int, int, str]]:
    """Yield where *html* changes, from and to, and what stands there then."""
    for match in _REFERENCE.finditer(html):
        found = target(unescape(match[2]), document, places)
        there = address(found.path) if found else None
        if found is None or there is None:
            continue
        fragment = f"#{quote(found.fragment)}" if found.fragment else ""
        yield match.start(2), match.end(2), escape(there.url + fragment)
        if not there.other or not match[1].startswith("<a "):
            continue
        closing = html.find("</a>", match.end())
        if closing != -1:
            tag, direction = escape(there.other.tag), there.other.direction
            yield match.end(), match.end(), f' hreflang="{tag}"'
            name = f"({escape(there.other.name)})"
            said = f' <span lang="{tag}" dir="{direction}">{name}</span>'
            yield closing, closing, said
