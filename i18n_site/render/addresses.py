"""Where pages are, and where the links between them lead."""

import posixpath
import re
from collections.abc import Callable, Mapping
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

CONTENT = "content/"
_REFERENCE = re.compile(r'(<(?:a|img|source|area)\b[^>]*? (?:href|src)=")([^"]*)(")')


class Target(NamedTuple):
    """What an internal link names: a file below ``content/`` and an anchor."""

    path: str
    fragment: str


def page_path(document: str, tag: str) -> str:
    """Return the file of the page that *document* becomes, below the output.

    ``content/a/x.md`` is ``<tag>/a/x/index.html``; an ``index`` is the page of
    its folder.
    """
    stem = posixpath.splitext(document.removeprefix(CONTENT))[0]
    stem = stem.removesuffix("index") if stem.split("/")[-1] == "index" else f"{stem}/"
    return f"{tag}/{stem}index.html"


def asset_path(path: str, tag: str) -> str:
    """Return where the file at *path*, which is no source, goes in the output."""
    return f"{tag}/{path.removeprefix(CONTENT)}"


def page_url(path: str, base_url: str) -> str:
    """Return the address of the page at *path* below the host, percent-encoded."""
    base = urlsplit(base_url).path.rstrip("/")
    return f"{base}/{quote(path.removesuffix('index.html'))}"


def absolute(url: str, base_url: str) -> str:
    """Return *url*, an address below the host, with scheme and host."""
    parts = urlsplit(base_url)
    return f"{parts.scheme}://{parts.netloc}{url}"


def target(link: str, document: str) -> Target | None:
    """Return what *link* in *document* names below ``content/``, or None.

    None is for links that leave the site, start with a slash or go to a place
    on the same page.
    """
    parts = urlsplit(link)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return None
    folder = posixpath.dirname(document)
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
    return Target(path, unquote(parts.fragment))


def resolve_links(
    html: str, document: str, address: Callable[[str], str | None]
) -> str:
    """Return *html* with its links to sources leading to their pages.

    *address* gives the URL of a file below ``content/`` for this reader, or
    None to leave the link as it is.
    """

    def resolved(match: re.Match[str]) -> str:
        found = target(unescape(match[2]), document)
        url = address(found.path) if found else None
        if found is None or url is None:
            return match[0]
        fragment = f"#{quote(found.fragment)}" if found.fragment else ""
        return f"{match[1]}{escape(url + fragment)}{match[3]}"

    return _REFERENCE.sub(resolved, html)


def taken_twice(documents: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the addresses that several sources would take, with the sources.

    *documents* maps sources to the paths of their pages. Two paths are the same
    if a file system that ignores case would take them for one.
    """
    found: dict[str, list[str]] = {}
    for document, path in documents.items():
        found.setdefault(path.casefold(), []).append(document)
    return {path: names for path, names in found.items() if len(names) > 1}
