"""Raw HTML blocks: their text and some attributes are translated, tags are not."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from i18n_site.model.document import UnitKind

# In order: what is opaque as a whole, or a tag, which has a name.
_MARKUP = r"""<(?:!--.*?(?:-->|\Z)|\?.*?(?:\?>|\Z)|!\[CDATA\[.*?(?:\]\]>|\Z)
    |![A-Za-z][^>]*>?
    |/?(?P<name>[A-Za-z][^\s/>]*)(?:[^<>"']++|"[^"]*"|'[^']*')*+>)"""
_TAG = re.compile(_MARKUP, re.DOTALL | re.VERBOSE)
_TOKEN = re.compile(rf"{_MARKUP}|(?P<text>[^<]+|<)", re.DOTALL | re.VERBOSE)
_ATTRIBUTE = re.compile(
    r"""\s(?P<name>[A-Za-z][\w:-]*)\s*=\s*(?P<quote>["'])(?P<value>.*?)(?P=quote)""",
    re.DOTALL,
)
_OPAQUE = frozenset({"script", "style", "pre", "code", "kbd", "samp", "template"})
# A <span> cannot stand in these, so what falls back cannot be marked there.
_BARE = frozenset({"title", "textarea", "option", "text", "tspan", "desc"})

TRANSLATED_ATTRIBUTES = frozenset(
    {
        "alt",
        "title",
        "aria-label",
        "aria-description",
        "placeholder",
        "summary",
        "content",
    }
)


class Piece(NamedTuple):
    """A part of an HTML block; *label* is empty for what is not translated.

    The *html* of all pieces, joined, is the block byte for byte. *text* is what
    a reader sees, white space folded.
    """

    html: str
    label: str = ""
    text: str = ""
    kind: UnitKind = UnitKind.TEXT
    offset: int = 0


def pieces(block: str) -> Iterator[Piece]:
    """Cut *block* into what is translated and what is not, in order.

    The content of ``script style pre code kbd samp template`` and of elements
    with ``translate="no"`` is not. White space around a text is not part of it.
    """
    opaque, inside, name = "", 0, ""
    for found in _TOKEN.finditer(block):
        html, at = found[0], found.start()
        if found["name"]:
            name = found["name"].lower()
            if opaque:
                inside += _step(html) if name == opaque else 0
                opaque = opaque if inside else ""
                yield Piece(html)
                continue
            yield from _tag(html, at)
            if _is_opaque(name, html):
                opaque, inside = name, 1
            name = "" if html.startswith("</") else name
        elif found["text"] and not opaque:
            yield from _text(html, at, name)
        else:
            yield Piece(html)


def attributes(block: str) -> Iterator[tuple[str, str, int]]:
    """Yield name, decoded value and offset of the attributes of *block*'s tags."""
    for tag in _TAG.finditer(block):
        if tag["name"] and "=" in tag[0]:
            for each in _ATTRIBUTE.finditer(tag[0]):
                at = tag.start() + each.start()
                yield each["name"].lower(), unescape(each["value"]), at


def fold(text: str) -> str:
    """Return *text* with each run of HTML white space as one space, and none around.

    A no-break space is not white space.
    """
    return re.sub(r"[ \t\n\f\r]+", " ", text).strip(" ")


def _step(tag: str) -> int:
    if tag.endswith("/>"):
        return 0
    return -1 if tag.startswith("</") else 1


def _is_opaque(name: str, tag: str) -> bool:
    if tag.startswith("</") or tag.endswith("/>"):
        return False
    return name in _OPAQUE or re.search(r"\stranslate=[\"']?no\b", tag) is not None


def _tag(tag: str, at: int) -> Iterator[Piece]:
    end = 0
    for found in _ATTRIBUTE.finditer(tag):
        name = found["name"].lower()
        if name not in TRANSLATED_ATTRIBUTES or not fold(found["value"]):
            continue
        if name == "content" and not _is_prose(tag):
            continue
        start, stop = found.span("value")
        yield Piece(tag[end:start])
        text = fold(unescape(found["value"]))
        yield Piece(tag[start:stop], name, text, UnitKind.ATTRIBUTE, at + start)
        end = stop
    yield Piece(tag[end:])


def _is_prose(tag: str) -> bool:
    """Whether the ``content`` of this ``<meta>`` is for people."""
    named = re.search(r"\s(?:name|property|itemprop)\s*=\s*[\"']?([\w:-]+)", tag)
    return named is not None and named[1].rpartition(":")[2] in {
        "description",
        "keywords",
        "title",
        "name",
        "alt",
    }


def _text(html: str, at: int, inside: str) -> Iterator[Piece]:
    text = fold(unescape(html))
    if not text:
        yield Piece(html)
        return
    start = len(html) - len(html.lstrip(" \t\n\f\r"))
    stop = len(html.rstrip(" \t\n\f\r"))
    kind = UnitKind.ATTRIBUTE if inside in _BARE else UnitKind.TEXT
    yield Piece(html[:start])
    yield Piece(html[start:stop], "HTML text", text, kind, at + start)
    yield Piece(html[stop:])
