"""Strings of a catalog over lines of limited width, as GNU gettext breaks them."""

import re
import unicodedata
from collections.abc import Iterator

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
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_ASCII = re.compile(r"[ -~]*")


def escape(text: str) -> str:
    """Return *text* as it stands between the quotes of a string."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)


def string_lines(keyword: str, text: str, width: int) -> Iterator[str]:
    """Yield the lines of *keyword* and *text*; *width* 0 breaks at line ends only.

    *keyword* has the prefix of its line, such as ``#~ msgid``, which all lines
    get. A text of several lines begins with an empty string, as in gettext.
    """
    prefix = keyword[: keyword.rindex(" ") + 1] if " " in keyword else ""
    one_line = f'{keyword} "{escape(text)}"'
    portions = re.findall(r"[^\n]*\n|[^\n]+", text) or [""]
    if len(portions) == 1 and _fits(text, len(keyword) + 1, width, prefix):
        yield one_line
        return
    yield f'{keyword} ""'
    for portion in portions:
        for line in _lines(escape(portion), width and width - len(prefix)):
            yield f'{prefix}"{line}"'


def _fits(text: str, start: int, width: int, prefix: str) -> bool:
    """Whether *text* needs no break after the *start* columns of its keyword.

    A text that can't be broken anywhere stays on the line of its keyword only if
    it begins there within the width.
    """
    if not width:
        return True
    escaped = escape(text)
    indent = start - len(prefix)
    return len([*_lines(escaped, width - len(prefix), indent)]) <= 1


def _lines(text: str, width: int, start: int = 0) -> Iterator[str]:
    """Yield the pieces of the escaped *text*, each with its quotes in *width*.

    *start* is the column of the opening quote of the first one.
    """
    room = width - 2
    if not width or (start + len(text) <= room and _ASCII.fullmatch(text)):
        yield text
        return
    begin = end = 0  # the line so far is text[begin:end]
    column = start
    for next_end in [*breaks(text), len(text)]:
        piece = columns(text[end:next_end])
        if end > 0 and column + piece > room:
            yield text[begin:end]
            begin, column = end, 0
        column += piece
        end = next_end
    yield text[begin:]


def columns(text: str) -> int:
    """Return the width of *text* on a terminal, as gettext counts it."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
