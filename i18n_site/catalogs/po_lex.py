"""The tokens of a catalog, by the grammar of GNU gettext.

The grammar is free of lines but for comments and the prefixes ``#~`` and
``#|``, which hold to the end of their line. A string ends on its line.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a token is. BREAK is an empty line, which ends no entry by itself."""

    COMMENT = "comment"
    STRING = "string"
    KEYWORD = "keyword"
    NUMBER = "number"
    OPEN = "["
    CLOSE = "]"
    BREAK = "an empty line"
    OPEN_STRING = "a string without end"
    JUNK = "junk"
    END = "the end of the file"


class Token(NamedTuple):
    """A token of the text from *start* to *end*.

    *obsolete* and *previous* say whether ``#~`` and ``#|`` stand before it.
    """

    kind: Kind
    text: str
    start: int
    end: int
    obsolete: bool = False
    previous: bool = False


KEYWORDS = frozenset({"domain", "msgctxt", "msgid", "msgid_plural", "msgstr"})

# A backslash before a line end joins the lines, as in C.
_TOKEN = re.compile(
    r"""(?P<space>[ \t\r\f\v]+|\\\n|\ufeff(?<=\A\ufeff))
      | (?P<line>\n)
      | (?P<prefix>\#~\|?|\#\|)
      | (?P<comment>\#(?:[^\n\\]|\\\n|\\)*)
      | (?P<string>"(?:[^"\\\n]|\\[^\n]|\\\n)*+")
      | (?P<open_string>"[^\n]*)
      | (?P<keyword>[A-Za-z_$][A-Za-z0-9_$]*)
      | (?P<number>[0-9]+)
      | (?P<open>\[)
      | (?P<close>\])
      | (?P<junk>[^ \t\r\f\v\n"#]+)""",
    re.VERBOSE,
)
_KINDS = {kind.name.lower(): kind for kind in Kind}
_ESCAPE = re.compile(r"(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+|\\(?s:.)")
_BYTE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+))")
_SIMPLE = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    '"': '"',
    "\\": "\\",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "\n": "",
}


def tokens(text: str, at: int = 0) -> Iterator[Token]:
    """Yield the tokens of *text* from *at*, the start of a line; END is the last."""
    obsolete = previous = False
    empty = True  # nothing but white space on this line yet
    while at < len(text):
        match = _TOKEN.match(text, at)
        assert match is not None  # noqa: S101 - every character is in a class
        kind, start, at = match.lastgroup or "", at, match.end()
        if kind == "line":
            if empty:
                yield Token(Kind.BREAK, "", start, at)
            obsolete = previous = False
            empty = True
        elif kind == "prefix":
            obsolete = obsolete or "~" in match[0]
            previous = previous or "|" in match[0]
            empty = False
        elif kind != "space":
            empty = False
            yield Token(_KINDS[kind], match[0], start, at, obsolete, previous)
    yield Token(Kind.END, "", at, at)


def unescape(text: str) -> str:
    """Return what the inside of a string stands for.

    Escapes are those of C; octal and hexadecimal ones are bytes of UTF-8. Raise
    ValueError for an unknown escape, bytes that are not UTF-8, and U+0000 and
    U+0004, which no compiled catalog can hold.
    """
    if "\\" in text:
        text = _ESCAPE.sub(_character, text)
    for character in "\0\4":
        if character in text:
            raise ValueError(f"the character U+{ord(character):04X} in a string")
    return text


def _character(match: re.Match[str]) -> str:
    simple = _SIMPLE.get(match[0][1:])
    if simple is not None:
        return simple
    found = _BYTE.findall(match[0])
    if not found:
        raise ValueError(f"unknown escape {match[0]!r}".replace("\\\\", "\\"))
    values = [int(octal, 8) if octal else int(digits, 16) for octal, digits in found]
    try:
        return bytes(value & 0xFF for value in values).decode("utf-8")
    except UnicodeDecodeError as err:
        raise ValueError(f"the escape {match[0]} is not UTF-8") from err
