"""The comment lines of an entry: what ``#``, ``#.``, ``#:`` and ``#,`` hold."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n_site.model.source import Location

_ISOLATED = re.compile("\u2068([^\u2069]*)\u2069(?::([0-9]+))?|([^\\s\u2068]+)")
_PLACE = re.compile(r"(.+):([0-9]+)")


class Notes(NamedTuple):
    """The comments of one entry, by their kind, in the order of their lines."""

    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[Location, ...] = ()
    flags: tuple[str, ...] = ()


def read_notes(lines: Iterable[str]) -> Notes:
    """Return what *lines* say; each begins with ``#`` and has no line end.

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
        else:
            comments.append(_text(line[1:]))
    return Notes(tuple(comments), tuple(extracted), tuple(references), tuple(flags))


def _text(rest: str) -> str:
    return rest.removeprefix(" ").rstrip("\r")


def _references(rest: str) -> list[Location]:
    """Read ``a.md:1 b.md``; a name with spaces stands between U+2068 and U+2069."""
    places: list[Location] = []
    for isolated, line, plain in _ISOLATED.findall(rest):
        if plain:
            match = _PLACE.fullmatch(plain)
            found = Location(match[1], int(match[2])) if match else Location(plain)
        else:
            match = None if line else _PLACE.fullmatch(isolated)
            found = (
                Location(match[1], int(match[2]))
                if match
                else Location(isolated, int(line or 0))
            )
        places.append(found)
    return places


def _flags(rest: str) -> list[str]:
    """Read ``fuzzy, c-format``; gettext takes white space between flags as well."""
    found: list[str] = []
    for part in rest.split(","):
        words = part.split()
        found += [" ".join(words)] if words[:1] == ["range:"] else words
    return list(dict.fromkeys(found))
