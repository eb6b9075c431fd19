"""Strings of a catalog over lines of limited width, as GNU gettext breaks them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

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
    prefix = keyword[: keyword.rfind(" ") + 1]
    width = width and width - len(prefix)
    portions = [escape(portion) for portion in _PORTION.findall(text)] or [""]
    if len(portions) == 1:
        start = len(keyword) - len(prefix) + 1
        if len(_pieces(portions[0], width, start, flags)) == 1:
            yield f'{keyword} "{portions[0]}"'
            return
    yield f'{keyword} ""'
    for portion in portions:
        for piece in _pieces(portion, width, 0, flags):
            yield f'{prefix}"{piece}"'


def _pieces(text: str, width: int, start: int, flags: Sequence[str]) -> list[str]:
    """Return the escaped *text* cut into lines of *width* with their quotes.

    *start* is the column of the first quote. A piece without a place to break
    may be longer; spaces at the end of a line count, as in gettext.
    """
    room = width - 2
    if not width or (start + len(text) <= room and text.isascii()):
        return [text]
    pieces: list[str] = []
    begin = end = 0  # the line is text[begin:end], up to the last place to break
    column = start
    for place in _places(text, flags):
        size = columns(text[end:place])
        if end and column + size > room:
            pieces.append(text[begin:end])
            begin, column = end, 0
        column += size
        end = place
    return [*pieces, text[begin:]]


def _places(text: str, flags: Sequence[str]) -> list[int]:
    """Return where *text* may be broken, and its end."""
    whole = {
        offset
        for kind in _directive_kinds(flags)
        for match in _DIRECTIVES[kind].finditer(text)
        for offset in range(match.start() + 1, match.end())
    }
    whole.update(match.end() - 1 for match in _ESCAPED.finditer(text))
    if text.endswith("\\n"):
        whole.add(len(text) - 2)
    return [*(place for place in breaks(text) if place not in whole), len(text)]


def _directive_kinds(flags: Sequence[str]) -> set[str]:
    kinds = set()
    for flag in flags:
        if flag.endswith("-format") and not flag.startswith("no-"):
            kinds.add("{" if "brace" in flag or flag.startswith("java-") else "%")
    return kinds


def columns(text: str) -> int:
    """Return the width of *text* on a terminal, as gettext counts it."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return int(character in _SPACING)
    if ord(character) in _VOWELS_OF_HANGUL:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "FW" else 1
