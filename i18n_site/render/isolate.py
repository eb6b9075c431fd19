"""Isolates for text whose direction is not known to be that of its surroundings.

A title in Arabic on an English page pulls the punctuation and numbers beside it to
the wrong side, and the other way round; ``<bdi>`` keeps it to itself (HTML Living
Standard 4.5.24, UAX 9).
"""

from html import escape
from itertools import groupby
from unicodedata import bidirectional

_STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_OTHER = {"ltr": ("rtl", frozenset({"R", "AL"})), "rtl": ("ltr", frozenset({"L"}))}


def isolated(text: str, *, tag: str = "", direction: str = "auto") -> str:
    """Return the HTML of plain *text* from elsewhere: a name, a title, a file's name.

    *tag* and *direction* are those of its language; without them the browser goes
    by the first letter.
    """
    lang = f' lang="{escape(tag)}"' if tag else ""
    turned = f' dir="{escape(direction)}"' if direction != "auto" else ""
    return f"<bdi{lang}{turned}>{escape(text)}</bdi>"


def with_isolates(text: str, direction: str) -> str:
    """Return the HTML of plain *text*, with each run of the other direction isolated.

    *direction* is that of the text as a whole, "ltr" or "rtl". A run goes from its
    first to its last letter of that direction, with the spaces, numbers and signs
    between them; what is round it stays outside.
    """
    other, classes = _OTHER[direction]
    if classes.isdisjoint(map(bidirectional, set(text))):
        return escape(text)
    return "".join(
        f'<bdi dir="{other}">{escape(run)}</bdi>' if turned else escape(run)
        for turned, run in _runs(text, direction)
    )


def link(title: str, url: str, tag: str = "", direction: str = "auto") -> str:
    """Return the HTML of a link with an isolated *title*; *tag* is its language's."""
    name = isolated(title, tag=tag, direction=direction)
    return f'<a href="{escape(url)}">{name}</a>'


def _runs(text: str, direction: str) -> list[tuple[bool, str]]:
    """Return the parts of *text*, and whether each is of the other direction."""
    ways = [_STRONG.get(bidirectional(each), "") for each in text]
    strong = [at for at, way in enumerate(ways) if way]
    foreign = [False] * len(text)
    for own, places in groupby(strong, key=lambda at: ways[at] == direction):
        if not own:
            first, *rest = places
            last = rest[-1] if rest else first
            foreign[first : last + 1] = [True] * (last + 1 - first)
    return [
        (turned, "".join(text[at] for at in places))
        for turned, places in groupby(range(len(text)), key=foreign.__getitem__)
    ]
