"""What the files of a written site say of each other: links, ids, languages."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote

import turbohtml
from turbohtml import Document

from i18n_site.protocols import Store

_LINKS = ("href", "src", "poster", "action")
_NAMES = "[href], [src], [srcset], [poster], [action], [id], a[name]"
# Nobody can read anything but a title on such a page, so it needs no notice.
_REDIRECT = re.compile(
    rb"""<!DOCTYPE html>
<html lang="[\w-]+" dir="(?:ltr|rtl)">
<meta charset="utf-8">
<title>([^<>\n]{0,400})</title>
<link rel="canonical" href="(https?://[^"<>\s]+)">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=\2">
<p><a href="\2">\1</a></p>
</html>
"""
)
_ENTRY = re.compile(r"(?s)<url>(.*?)</url>")
_LOC = re.compile(r"<loc>\s*([^<]*?)\s*</loc>")
_ALTERNATE = re.compile(r"<(?:\w+:)?link\b([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ATOM_ENTRY = re.compile(r"(?s)<(?:entry|item)\b.*?</(?:entry|item)>")


class PageLinks(NamedTuple):
    """What one page says: its *links* as written, and the *ids* to link to.

    *alternates* are its hreflang set, by tag. *leaves* says that it is, byte for
    byte, the page of an old address, which leads to the canonical one.
    """

    links: tuple[str, ...]
    ids: frozenset[str]
    canonical: str = ""
    alternates: Mapping[str, str] = {}
    noindex: bool = False
    leaves: bool = False


class Listed(NamedTuple):
    """A page as a sitemap or a feed, *file*, lists it; a feed has no alternates."""

    file: str
    url: str
    alternates: Mapping[str, str] | None


def page_links(page: Document) -> PageLinks:
    """Return what *page* says of itself and of others."""
    links: list[str] = []
    ids: set[str] = set()
    canonical, alternates = "", {}
    for each in page.select(_NAMES):
        attributes = each.attrs
        if "id" in attributes:
            ids.add(str(attributes["id"]))
        if each.tag == "a" and "name" in attributes:
            ids.add(str(attributes["name"]))
        if each.tag == "link":
            rel, href = str(each.attr("rel") or ""), str(each.attr("href") or "")
            if rel == "canonical":
                canonical = href
                continue
            if rel == "alternate" and "hreflang" in attributes:
                alternates[str(attributes["hreflang"])] = href
                continue
            if rel in ("preconnect", "dns-prefetch"):
                continue
        links += (str(attributes[name]) for name in _LINKS if name in attributes)
        if "srcset" in attributes:
            parts = str(attributes["srcset"]).split(",")
            links += (part.split()[0] for part in parts if part.strip())
    known = (tuple(dict.fromkeys(links)), frozenset(ids), canonical, alternates)
    return PageLinks(*known, _is_unknown(page))


def _is_unknown(page: Document) -> bool:
    """Whether search engines are to pass by."""
    return any(
        "noindex" in str(each.attrs["content"]).lower()
        for each in page.select("meta[content]")
        if str(each.attr("name") or "").lower() == "robots"
    )


def listed(tree: Store) -> Iterator[Listed]:
    """Yield what the sitemaps and feeds of *tree* list."""
    for path in tree.paths():
        if path.endswith((".xml", ".atom")):
            yield from _listed_in(path, tree.read(path).decode("utf-8", "replace"))


def _listed_in(path: str, text: str) -> Iterator[Listed]:
    for entry in _ENTRY.findall(text):
        for url in _LOC.findall(entry):
            found = [_attributes(each) for each in _ALTERNATE.findall(entry)]
            alternates = {
                each["hreflang"]: each.get("href", "")
                for each in found
                if "hreflang" in each
            }
            yield Listed(path, unescape(url), alternates)
    if "<sitemapindex" in text:
        for url in _LOC.findall(text):
            yield Listed(path, unescape(url), None)
    for entry in _ATOM_ENTRY.findall(text):
        for each in map(_attributes, _ALTERNATE.findall(entry)):
            if each.get("rel", "alternate") == "alternate" and "href" in each:
                yield Listed(path, each["href"], None)


def _attributes(text: str) -> dict[str, str]:
    return {
        name: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(text)
    }


def read_page(html: bytes) -> PageLinks:
    """Return what the page of these bytes says."""
    found = page_links(turbohtml.parse(html, encoding="utf-8", positions=False))
    return found._replace(leaves=_REDIRECT.fullmatch(html) is not None)


def anchor(link: str) -> str:
    """Return the id that *link* names, or '' for the top of a page."""
    fragment = unquote(link.partition("#")[2]).partition(":~:")[0]
    return "" if fragment.lower() == "top" else fragment
