"""The structure of inline Markdown that is simple enough to be read without a parser.

Most texts have no links or emphasis that CommonMark could read in two ways. To
read those with regular expressions takes a twentieth of the time. What is not
surely simple is left to the parser.
"""

import re
import unicodedata
from typing import NamedTuple

Targets = tuple[tuple[str, ...], tuple[str, ...]]

# A link whose words have no brackets, and whose target has no escapes, references,
# parentheses, spaces or title. After "!" it is an image.
_LINK = re.compile(r"\[[^\[\]]*\]\(([^\s\x00-\x20\x7f()<>&\"']+)\)")
# As no references are defined, brackets are but text if no "(" follows them.
_BARE = re.compile(r"\[[^\[\]]*\](?!\()")
_DELIMITERS = re.compile(r"\*+|_+")
_SPACES = frozenset(" \n\t\u00a0\u202f\u3000")
_PUNCTUATION = frozenset("!\"#$%&'()+,-./:;=?@[]^{|}")


class Structure(NamedTuple):
    """What an inline Markdown text holds besides words, each in its order.

    *links* and *images* are targets with entities and escapes decoded, whatever
    their scheme; *tags* is raw HTML as it stands. Emphasis is counted.
    """

    links: tuple[str, ...]
    images: tuple[str, ...]
    codes: tuple[str, ...]
    tags: tuple[str, ...]
    emphasis: int
    strong: int
    strikes: int


def simple_targets(text: str) -> Targets | None:
    """Return the targets of links and of images, or None if only a parser can tell."""
    if "\\" in text or "`" in text or "<" in text:
        return None
    if "[" not in text and "]" not in text:
        return (), ()
    found = list(_LINK.finditer(text))
    if not len(found) == text.count("[") == text.count("]"):
        # Something stands in the place of a link, lest its neighbours meet.
        rest = _BARE.sub("", _LINK.sub("\n", text))
        if "[" in rest or "]" in rest:
            return None
    images = [text[each.start() - 1 : each.start()] == "!" for each in found]
    return (
        tuple(each[1] for each, image in zip(found, images, strict=True) if not image),
        tuple(each[1] for each, image in zip(found, images, strict=True) if image),
    )


def simple_structure(text: str) -> Structure | None:
    """Return what inline Markdown *text* holds, or None if only a parser can tell."""
    targets = simple_targets(text)
    if targets is None or "~" in text:
        return None
    # What the words of a link emphasise concerns nobody outside of it.
    plain = _LINK.sub(_without_words, text) if targets != ((), ()) else text
    counts = _emphasis(plain)
    if counts is None:
        return None
    return Structure(*targets, (), (), counts[0], counts[1], 0)


def _without_words(link: re.Match[str]) -> str:
    words = link[0].partition("](")[0]
    # A run of three is never simple, so the text is left to the parser.
    return "***" if "*" in words or "_" in words else "()"


def _emphasis(text: str) -> tuple[int, int] | None:
    """Return how often *text* is emphasised and strong.

    That is simple if every delimiter run is paired with the next one, which is
    equal to it (CommonMark 0.31, section 6.2): then no rule can pair it otherwise.
    """
    runs = list(_DELIMITERS.finditer(text))
    if len(runs) % 2:
        return None
    counts = [0, 0]
    for first, second in zip(runs[::2], runs[1::2], strict=True):
        if first[0] != second[0] or len(first[0]) > 2:
            return None
        if first.end() == second.start() or not _pairs(text, first, second):
            return None
        counts[len(first[0]) - 1] += 1
    return counts[0], counts[1]


def _pairs(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Return whether *first* surely begins what *second* surely ends."""
    before, after = _kind(text, first.start() - 1), _kind(text, second.end())
    inside, inside_end = _kind(text, first.end()), _kind(text, second.start() - 1)
    edges = before in "sp" and after in "sp"
    if inside == inside_end == "w":
        return edges or ("_" not in first[0] and before + after in ("ww", "sw", "ws"))
    return edges and inside in "wp" and inside_end in "wp"


def _kind(text: str, at: int) -> str:
    """Return "s" for white space and the ends, "p" for punctuation, "w" for a letter.

    "?" is for all that the parser may see in another way.
    """
    character = text[at : at + 1] if at >= 0 else ""
    if not character or character in _SPACES:
        return "s"
    if character in _PUNCTUATION:
        return "p"
    category = unicodedata.category(character)[0]
    return {"L": "w", "N": "w", "M": "w", "P": "p"}.get(category, "?")
