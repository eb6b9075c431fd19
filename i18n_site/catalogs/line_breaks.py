"""Where a line may be broken: the algorithm of Unicode (UAX 14), as gettext has it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from i18n_site.catalogs.line_classes import CLASSES, PAIRS

_OF_CATEGORY = {
    "Cc": "CM",
    "Cf": "CM",
    "Mc": "CM",
    "Me": "CM",
    "Mn": "CM",
    "Nd": "NU",
    "Pe": "CL",
    "Pf": "QU",
    "Pi": "QU",
    "Sc": "PR",
    "Zl": "BK",
    "Zp": "BK",
    "Zs": "BA",
}
_ENDS_LINE = frozenset({"BK", "LF", "CR"})
_MARKS = frozenset({"CM", "ZWJ"})
_HYPHENS = frozenset({"HY", "BA"})
# Between two words of plain letters (class AL) there is always a break, and what is
# before it does not matter behind it.
_LETTERS = "A-Za-z\u00c0-\u024f\u038e-\u03a1\u03a3-\u03ff"  # Latin, Greek
_LETTERS += "\u0400-\u0481\u048a-\u052f\u0620-\u064a"  # Cyrillic, Arabic
_BETWEEN_WORDS = re.compile(f"(?<=[{_LETTERS}] )(?=[{_LETTERS}])")
_SHORT = 40  # characters of a word that is likely to come again
_HANGUL = range(0xAC00, 0xD7A4)
_HANGUL_TAILS = 28  # syllables that differ in their last letter only; first: none


def breaks(text: str) -> list[int]:
    """Return the offsets before which *text* may be broken, in order.

    As libunistring does it for gettext, which differs from the standard at "<"
    after punctuation: there may be a break, for HTML's sake.
    """
    found: list[int] = []
    at = 0
    for word in _BETWEEN_WORDS.split(text):
        if at:
            found.append(at)
        inside = _known(word) if len(word) < _SHORT else _within(word)
        found += [at + offset for offset in inside]
        at += len(word)
    return found


@lru_cache(maxsize=10_000)
def _known(word: str) -> tuple[int, ...]:
    return tuple(_within(word))


def _within(text: str) -> Iterator[int]:
    last = "BK"  # the last class but for spaces and marks
    before = ""  # the class of the character before this one
    space = hebrew = False  # hebrew: before this is a hyphen after a Hebrew letter
    flags = 0  # regional indicators in a row; two of them are a flag
    for offset, character in enumerate(text):
        kind = _class(character)
        if kind == "AL" == before == last:
            continue  # inside a word, as most often
        joined = kind in _MARKS and last not in {"BK", "ZW"} and not space
        if kind == "SP":
            space = True
        elif kind in _ENDS_LINE or kind == "ZW":
            last, space = ("ZW" if kind == "ZW" else "BK"), False
        elif not joined:
            base = "AL" if kind in _MARKS else kind
            tied = before == "ZWJ" or hebrew
            parted = not tied and _parted(last, kind, flags, space=space)
            if parted or (last == "IS" and character == "<"):
                yield offset
            last, space = base, False
        hebrew = before == "HL" and kind in _HYPHENS
        flags = flags + 1 if kind == "RI" else 0
        before = kind


def _parted(last: str, kind: str, flags: int, *, space: bool) -> bool:
    """Whether there may be a break between two classes, with or without a space."""
    if last == "BK":
        return False
    if last == "ZW" or kind in _MARKS:
        return True
    if last == kind == "RI":
        return space or flags % 2 == 0
    how = _pairs()[last][kind]
    return how == "_" or (how == "%" and space)


@cache
def _class(character: str) -> str:
    """Return the class of *character*; it follows from its category, or is listed."""
    listed = _listed().get(ord(character))
    if listed is not None:
        return listed
    if ord(character) in _HANGUL:
        return "H3" if (ord(character) - _HANGUL.start) % _HANGUL_TAILS else "H2"
    category = unicodedata.category(character)
    width = unicodedata.east_asian_width(character)
    if category == "Ps":
        return "OPW" if width in "FHW" else "OP"
    return _OF_CATEGORY.get(category) or ("ID" if width in "FW" else "AL")


@cache
def _listed() -> Mapping[int, str]:
    classes: dict[int, str] = {}
    for line in CLASSES.split("\n"):
        name, *ranges = line.split() or [""]
        for each in ranges:
            first, _, last = each.partition("-")
            for code in range(int(first, 16), int(last or first, 16) + 1):
                classes[code] = name
    return classes


@cache
def _pairs() -> Mapping[str, Mapping[str, str]]:
    rows = [line.split() for line in PAIRS.strip().split("\n")]
    names = [name for name, _ in rows]
    return {name: dict(zip(names, row, strict=True)) for name, row in rows}
