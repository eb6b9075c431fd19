"""The A–Z index of a locale: its letters, and what stands under each."""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar
from unicodedata import normalize

from i18n_site.languages.alphabets import places
from i18n_site.languages.collation import (
    Element,
    Key,
    collation_key,
    elements_of,
    script_group,
)
from i18n_site.languages.east_asia import hangul_initial, kana_row, pinyin_letter
from i18n_site.languages.negotiation import parts

NUMBERS = "0–9"
OTHERS = "#"
T = TypeVar("T")


class Section(NamedTuple, Generic[T]):
    """What stands under one letter of an index, in order."""

    letter: str
    entries: tuple[T, ...]


def sections(tag: str, entries: Iterable[tuple[str, T]]) -> tuple[Section[T], ...]:
    """Return the index of *entries*, pairs of a title and anything, in *tag*.

    For titles in kanji give the reading as the title. Numbers come first, what has
    no letter last; a letter without entries is left out.
    """
    found: dict[str, list[tuple[Key, int, T]]] = {}
    for at, (title, entry) in enumerate(entries):
        key = collation_key(tag, title)
        found.setdefault(index_letter(tag, title), []).append((key, at, entry))
    ordered = sorted(found, key=lambda each: _order(tag, each))
    return tuple(
        Section(each, tuple(entry for *_, entry in sorted(found[each], key=_place)))
        for each in ordered
    )


def index_letter(tag: str, title: str) -> str:
    """Return the letter of the index that *title* stands under in the locale *tag*.

    What letters do not begin with (quotes, an article's mark) is skipped. Chinese
    in simplified characters stands under pinyin, kana under its row, Hangul under
    its initial. Kanji and traditional characters, whose reading or strokes nobody
    told us, stand under "#", as do rare characters.
    """
    script, language = parts(tag).script, parts(tag).language
    start = next((at for at, each in enumerate(title) if each.isalnum()), len(title))
    first = next(elements_of(tag, title[start:]), None)
    if first is None or not first.base:
        return OTHERS
    group = script_group(first.base)
    if not group:
        return NUMBERS if first.base.isnumeric() else OTHERS
    if group == "Hani":
        return pinyin_letter(first.base) if script == "Hans" else OTHERS
    if group == "Kana":
        return kana_row(first.base)
    if group == "Hang":
        return hangul_initial(first.base)
    letter = _alphabetic(language, first)
    if group == "Arab":  # an index has one alef
        letter = normalize("NFD", letter)[0]
    return _upper(language, letter)


def _alphabetic(language: str, first: Element) -> str:
    """Return the letter of the alphabet that *first* is, or is sorted as."""
    offset = first.weight[2]
    if not offset:
        return first.base
    wanted = (first.base, offset, 0)
    return next(each for each, place in places(language).items() if place == wanted)


def _upper(language: str, letter: str) -> str:
    if language in ("az", "tr") and letter == "i":
        return "İ"
    return normalize("NFC", letter[:1].upper() + letter[1:])


def _order(tag: str, letter: str) -> tuple[int, Key]:
    """Return the place of *letter*: Latin letters of Chinese are those of pinyin."""
    rank = {NUMBERS: 0, OTHERS: 2}.get(letter, 1)
    return rank, collation_key(tag, letter)


def _place(entry: tuple[Key, int, object]) -> tuple[Key, int]:
    return entry[0], entry[1]
