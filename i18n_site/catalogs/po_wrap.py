"""Strings of a catalog over lines of limited width, as GNU gettext breaks them."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise

from i18n_site.catalogs.line_breaks import breaks

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
}
_TO_ESCAPE = re.compile(r'[\\"\n\t\r\a\b\f\v]')
_ESCAPED = re.compile(r"\\.")
_PORTION = re.compile(r"[^\n]*\n|[^\n]+")
# gettext does not break a directive of a text that is flagged to have some.
_DIRECTIVES = {
    "%": re.compile(r"%(?:\([^)]*\))?[-+ #0]*[\d.*$]*[hlLjzt]*[A-Za-z%]"),
    "{": re.compile(r"\{[^{}]*\}"),
}
_QUOTES = 2  # columns of a line
# Characters of one column each: most texts have no other.
_LETTERS = "\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u0481\u2010-\u2027"
_NARROW = re.compile(f"[ -~{_LETTERS}]*")
_PLAIN = re.compile(rf"[ !#-\[\]-~{_LETTERS}]*")  # and nothing to escape
_NO_WIDTH = frozenset({"Cc", "Cf", "Me", "Mn"})
_VOWELS_OF_HANGUL = range(0x1160, 0x1200)  # they join the consonant before them
_SPACING = frozenset("\u0cbf\u0cc6")  # Mn, but drawn beside their letter


def escape(text: str) -> str:
    """Return *text* as it stands between the quotes of a string."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)


def string_lines(
    keyword: str, text: str, width: int, flags: Sequence[str] = ()
) -> Iterator[str]:
    """Yield the lines of *keyword* and *text*; *width* 0 breaks at line ends only.

    *keyword* has the prefix of its line, such as ``#~ msgid``, which all lines
    get. A text of several lines begins with an empty string, as in gettext.
    """
    if len(keyword) + 1 + len(text) + _QUOTES <= width and _PLAIN.fullmatch(text):
        yield f'{keyword} "{text}"'
        return
    prefix = keyword[: keyword.rfind(" ") + 1]
    width = width and width - len(prefix)
    portions = [escape(portion) for portion in _PORTION.findall(text)] or [""]
    pieces = [p for portion in portions for p in _pieces(portion, width, flags)]
    start = len(keyword) - len(prefix) + 1
    if len(pieces) == 1 and _stays_whole(pieces[0], width, start, flags):
        yield f'{keyword} "{pieces[0]}"'
        return
    yield f'{keyword} ""'
    for piece in pieces:
        yield f'{prefix}"{piece}"'


def _stays_whole(text: str, width: int, start: int, flags: Sequence[str]) -> bool:
    """Whether *text* is one line behind the *start* columns of its keyword."""
    return (
        not width
        or start + columns(text) <= width - _QUOTES
        or len(_places(text, flags)) == 1
    )


def _pieces(text: str, width: int, flags: Sequence[str]) -> list[str]:
    """Return the escaped *text* cut into lines of *width* with their quotes.

    A piece without a place to break may be longer; spaces at the end of a line
    count, as in gettext.
    """
    room = width - _QUOTES
    if not width or (len(text) <= room and columns(text) <= room):
        return [text]
    places = _places(text, flags)
    ends = places if _NARROW.fullmatch(text) else list(accumulate(_sizes(text, places)))
    pieces: list[str] = []
    begin = before = done = 0
    while done < len(places):
        done = max(done + 1, bisect_right(ends, before + room))
        pieces.append(text[begin : places[done - 1]])
        begin, before = places[done - 1], ends[done - 1]
    return pieces


def _sizes(text: str, places: Sequence[int]) -> Iterator[int]:
    """Yield the columns up to each of *places* from the one before."""
    for begin, end in pairwise((0, *places)):
        yield columns(text[begin:end])


def _places(text: str, flags: Sequence[str]) -> list[int]:
    """Return where *text* may be broken, and its end."""
    whole = {
        offset
        for kind in _directive_kinds(flags)
        for match in _DIRECTIVES[kind].finditer(text)
        for offset in range(match.start() + 1, match.end())
    }
    if "\\" in text:
        whole.update(match.end() - 1 for match in _ESCAPED.finditer(text))
    if text.endswith("\\n"):
        whole.add(len(text) - 2)
    places = breaks(text)
    if whole:
        places = [place for place in places if place not in whole]
    return [*places, len(text)]


def _directive_kinds(flags: Sequence[str]) -> set[str]:
    kinds = set()
    for flag in flags:
        if flag.endswith("-format") and not flag.startswith("no-"):
            kinds.add("{" if "brace" in flag or flag.startswith("java-") else "%")
    return kinds


def columns(text: str) -> int:
    """Return the width of *text* on a terminal, as gettext counts it."""
    if text.isascii() or _NARROW.fullmatch(text):
        return len(text)
    return sum(map(_columns, text))


@cache
def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return int(character in _SPACING)
    if ord(character) in _VOWELS_OF_HANGUL:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "FW" else 1
