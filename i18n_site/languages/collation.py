"""Sorting as readers of a locale expect it.

No library with wheels knows CLDR's tailorings (PyICU has no wheels, pyuca the root
order only), so this is our own, after UTS 10: letters decide, then marks, then case.
Letters stand where ``alphabets`` says. Han stands in the order of the national
character sets, whose first levels are sorted as dictionaries are:

- ``zh``: GB 2312, 3,755 characters by pinyin, 3,008 rarer ones after them by radical;
- ``zh-Hant``: Big5, by strokes;
- ``ja``: JIS X 0208, by reading, as in CLDR; ``ko``: KS X 1001, by reading.

What is missing: characters with several readings have the usual one; other Han
stands by code point; titles in kanji are sorted by their kana only if the caller
sorts by the reading; doubled digraphs of Hungarian ("ccs") are two letters; Arabic
"آ" is an alef; German phone-book and other second orders of a language.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from itertools import chain
from operator import itemgetter
from typing import NamedTuple
from unicodedata import category, combining, normalize

from i18n_site.languages.alphabets import Place, pairs, places
from i18n_site.languages.east_asia import han_weight, plain_kana
from i18n_site.languages.negotiation import Parts, parts

Weight = tuple[int, int, int]
Key = tuple[tuple[Weight, ...], tuple[int, ...], tuple[bool, ...], str]

# Scripts in the order of CLDR's root, and where they begin among code points.
# "Zzzz" is all that is not told apart here and sorts by code point.
_ORDER = (
    *("Latn", "Grek", "Cyrl", "Armn", "Hebr", "Arab", "Deva"),
    *("Zzzz", "Hang", "Kana", "Bopo", "Hani"),
)
_STARTS = """
    0Latn 370Grek 400Cyrl 530Armn 590Hebr 600Arab 700Zzzz 750Arab 780Zzzz 8a0Arab
    900Deva 980Zzzz 1100Hang 1200Zzzz 1c80Cyrl 1c90Zzzz 1d00Latn 1f00Grek 2000Latn
    2c00Zzzz 2c60Latn 2c80Zzzz 2de0Cyrl 2e80Hani 3040Kana 3100Bopo 3130Hang 31a0Bopo
    31c0Hani 31f0Kana 3200Hani a000Zzzz a640Cyrl a6a0Zzzz a720Latn a800Zzzz a8e0Deva
    a900Zzzz a960Hang a980Zzzz ab30Latn ab70Zzzz ac00Hang f900Hani fb00Zzzz 1b000Kana
    1b170Zzzz 20000Hani e0000Zzzz"""
_CODES = [int(each[:-4], 16) for each in _STARTS.split()]
_SCRIPTS = [each[-4:] for each in _STARTS.split()]
# CLDR's [reorder]: a locale's own scripts come first.
_OWN = {"Jpan": ("Latn", "Kana", "Hani"), "Kore": ("Hang", "Hani")}
_OWN |= {"Hans": ("Hani",), "Hant": ("Hani",)}
_KINDS = {"Z": 0, "C": 0, "P": 1, "S": 2, "N": 3}  # before all letters
_IGNORED = frozenset("\u0640")  # tatweel only stretches a word
_VIRAMA = 9
_THAI_BELOW = frozenset("\u0e38\u0e39\u0e3a")  # vowels, for all their class
_PREPOSED = re.compile("([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])")
_CAPITALS_FIRST = frozenset({"da", "mt"})
_TURKIC = {ord("I"): "ı", ord("İ"): "i"}


class Element(NamedTuple):
    """A letter or sign of a text as it is sorted: *marks* tell it from its base.

    Without a base it is a mark of the element before.
    """

    base: str
    weight: Weight
    marks: tuple[int, ...]


@lru_cache(maxsize=1 << 14)  # the same titles stand in several lists
def collation_key(tag: str, text: str) -> Key:
    """Return what *text* is sorted by in the locale *tag*.

    Texts that differ in letters are told apart by them, else by marks, else by
    case, small first; only the same text has the same key. Lists of other
    languages are sorted in the reader's order too.
    """
    known = parts(tag)
    levels = [_levels(known, each) for each in _signs_of(known, text)]
    letters = chain.from_iterable(map(itemgetter(0), levels))
    marks = chain.from_iterable(map(itemgetter(1), levels))
    composed = normalize("NFC", text)
    written = composed.replace("ß", "ss")
    first = known.language in _CAPITALS_FIRST
    large = tuple(
        size is not first for size in map(_large, written) if size is not None
    )
    return tuple(letters), tuple(marks), large, composed


def elements_of(tag: str, text: str) -> Iterator[Element]:
    """Yield the elements of *text*; case is folded, ligatures and widths are undone."""
    known = parts(tag)
    return chain.from_iterable(map(partial(_elements, known), _signs_of(known, text)))


def script_group(character: str) -> str:
    """Return the script of *character* as sorting groups it; "" for what has none."""
    if category(character)[0] in _KINDS:
        return ""
    return _SCRIPTS[bisect_right(_CODES, ord(character)) - 1]


def _signs_of(known: Parts, text: str) -> list[str]:
    """Return the signs of the folded *text*, letters of several characters whole."""
    return _signs(known.language).findall(_folded(known.language, text))


@cache
def _signs(language: str) -> re.Pattern[str]:
    several = sorted((each for each in places(language) if each[1:]), key=len)
    return re.compile("|".join([*map(re.escape, reversed(several)), "."]), re.DOTALL)


def _folded(language: str, text: str) -> str:
    if language in ("az", "tr"):
        text = normalize("NFC", text).translate(_TURKIC)
    text = normalize("NFC", normalize("NFKC", text).casefold())
    text = text.translate(pairs(language))
    if text.isascii():
        return text
    return _PREPOSED.sub(r"\2\1", plain_kana(text))


@lru_cache(maxsize=65536)
def _levels(known: Parts, sign: str) -> tuple[tuple[Weight, ...], tuple[int, ...]]:
    """Return what *sign* adds to the letters and to the marks of a key."""
    elements = _elements(known, sign)
    letters = tuple(each.weight for each in elements if each.base)
    marks = tuple(m for e in elements for m in ((0, *e.marks) if e.base else e.marks))
    return letters, marks


@lru_cache(maxsize=65536)
def _elements(known: Parts, sign: str) -> tuple[Element, ...]:
    own = places(known.language)
    if len(sign) > 1:
        return (_element(own[sign], (), known.script),)
    if _mute(sign):
        return ()
    return tuple(_decomposed(sign, own, known.script))


def _decomposed(
    character: str, own: dict[str, Place], script: str
) -> Iterator[Element]:
    """Yield the element of a letter with its marks, or those of a cluster."""
    whole = "\u0622" <= character <= "\u0626"  # with hamza: letters of their own
    decomposed = character if whole else normalize("NFD", character)
    base, rest = decomposed[0], decomposed[1:]
    for mark in rest:  # Vietnamese: a letter of the alphabet, and a tone above it
        letter = normalize("NFC", base + mark)
        if letter in own:
            others = tuple(ord(each) for each in rest if each != mark)
            yield _element(own[letter], others, script)
            return
    marks = tuple(ord(each) for each in rest if _is_mark(each))
    if _is_mark(base):
        yield Element("", (0, 0, 0), (ord(base),))
        return
    place = own.get(base, Place(base, 0, 0))
    yield _element(place, marks, script)
    for each in rest:
        if not _is_mark(each):
            yield _element(Place(each, 0, 0), (), script)


def _element(place: Place, marks: tuple[int, ...], script: str) -> Element:
    variant = (place.variant,) if place.variant else ()
    weight = _weight(place.base, script)
    return Element(place.base, (*weight, place.offset), (*variant, *marks))


def _weight(base: str, script: str) -> tuple[int, int]:
    kind = _KINDS.get(category(base)[0])
    if kind is not None:
        return kind, ord(base)
    group = script_group(base)
    own = han_weight(base, script) if group == "Hani" else ord(base)
    return len(_KINDS) + _ranks(script)[group], own


@cache
def _ranks(script: str) -> dict[str, int]:
    first = _OWN.get(script, (script if script in _ORDER else "Zzzz",))
    rest = (each for each in _ORDER if each not in first)
    return {each: rank for rank, each in enumerate((*first, *rest))}


def _is_mark(character: str) -> bool:
    """Return whether *character* only marks the one before: a vowel sign does not."""
    return combining(character) not in (0, _VIRAMA) and character not in _THAI_BELOW


@lru_cache(maxsize=65536)
def _large(character: str) -> bool | None:
    """Return whether *character* comes after its like: capitals, katakana.

    None for what is not shown.
    """
    if not character.isascii() and _mute(character):
        return None
    return character.isupper() or "\u30a0" < character < "\u30ff"


def _mute(character: str) -> bool:
    return character in _IGNORED or category(character) in ("Cf", "Cc")
