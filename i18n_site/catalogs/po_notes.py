"""The comment lines of an entry: what ``#``, ``#.``, ``#:`` and ``#,`` hold."""

import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from i18n_site.model.source import Location

_ISOLATED = re.compile("\u2068([^\u2069]*)\u2069(?::([0-9]+))?|([^\\s\u2068]+)")
_FIRST = "\u2068"  # of a name with spaces
_DIGITS = 9  # of a line's number; what is longer is a part of the name


Texts = tuple[str, ...]


class Notes(NamedTuple):
    """The comments of one entry, by their kind, in the order of their lines."""

    comments: Texts = ()
    extracted: Texts = ()
    references: tuple[Location, ...] = ()
    flags: Texts = ()


def read_notes(lines: Iterable[str]) -> Notes:
    """Return what *lines* say; each is empty or begins with ``#``, without line end.

    ``#=`` (the sticky flags of gettext 1.0) count as flags, as ``#!`` does.
    """
    comments: list[str] = []
    extracted: list[str] = []
    references: list[Location] = []
    flags: list[str] = []
    for line in lines:
        kind = line[1:2]
        if kind == ":":
            references += _references(line[2:])
        elif kind == ".":
            extracted.append(_text(line[2:]))
        elif kind and kind in ",!=":
            flags += _flags(line[2:])
        elif line:
            comments.append(_text(line[1:]))
    return Notes(tuple(comments), tuple(extracted), tuple(references), tuple(flags))


@lru_cache(maxsize=1000)
def read_remarks(text: str) -> tuple[Texts, Texts, Texts]:
    """Return the comments, the extracted ones and the flags of whole lines *text*.

    The same few remarks stand at thousands of messages.
    """
    comments, extracted, _, flags = read_notes(text.split("\n"))
    return comments, extracted, flags


def read_references(text: str) -> tuple[Location, ...]:
    """Return the places that *text* names, whole lines that begin with ``#:``."""
    if _FIRST in text:
        return read_notes(text.split("\n")).references
    return tuple(map(_place, text[2:].replace("\n#:", " ").split()))


def _text(rest: str) -> str:
    return rest.removeprefix(" ").rstrip("\r")


def _references(rest: str) -> list[Location]:
    """Read ``a.md:1 b.md``; a name with spaces stands between U+2068 and U+2069."""
    if _FIRST not in rest:
        return [_place(word) for word in rest.split()]
    return [
        _place(f"{isolated}:{line}" if line else isolated or plain)
        for isolated, line, plain in _ISOLATED.findall(rest)
    ]


def _place(word: str) -> Location:
    path, _, line = word.rpartition(":")
    if path and line.isdecimal() and line.isascii() and len(line) <= _DIGITS:
        # the same few names stand at thousands of messages
        return Location(sys.intern(path), int(line))
    return Location(word)


@lru_cache(maxsize=1000)
def _flags(rest: str) -> tuple[str, ...]:
    """Read ``fuzzy, c-format``; gettext takes white space between flags as well."""
    found: list[str] = []
    for part in rest.split(","):
        words = part.split()
        found += [" ".join(words)] if words[:1] == ["range:"] else words
    return tuple(dict.fromkeys(found))
