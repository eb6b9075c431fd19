"""Numbers said in words, and the scales that follow digits ("2 million")."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from i18n_site.text.number_tables import SCALES, WORDS

# Months may be a name on one side and a number on the other.
_MONTHS = (
    "january/jan february/feb march/mar april/apr - june/jun july/jul august/aug"
    " september/sep/sept october/oct november/nov december/dec"
)

# Vowel signs are parts of a word, too, though no letters for Unicode.
_WORD = r"\w\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
WORD_START, WORD_END = rf"(?<![{_WORD}])", rf"(?![{_WORD}])"
_UNSPACED = frozenset({"ja", "ko", "th", "zh"})
# "And", "in", "for" and the article, which are written in one word with a number.
_PREFIXES = {
    **dict.fromkeys(("ar", "fa"), "[وفبلك]?(?:ال)?"),
    "he": "[ובלמהכש]{0,2}-?",
}
# In the unspaced languages a numeral proves something before a counter only.
_COUNTED = re.compile(
    r"([二两兩三四五六七八九十])(?=[次天日片粒颗顆个個回錠周週度杯滴つ袋包支针針瓶勺匙剂劑包錠]|小[时時]|時間|分[钟鐘間])"
)
_VALUES = ("2", "2", "2", "3", "4", "5", "6", "7", "8", "9", "10")
_NUMERALS = dict(zip("二两兩三四五六七八九十", _VALUES, strict=True))
# The month, not "you may".
_MAY = re.compile(r"\bMay\b(?=[ ,.]*(?:\d|$))")
# Not "half past eight", nor "half-life".
_HALF = re.compile(
    r"(?i)\band a half\b"
    r"|\bhalf[ -](?:an?|the|of|tablet|pill|dose|capsule|cup|glass|hour|teaspoon)\b"
)
# A dose, not "one of them", "no one" or "one another".
_ONE = re.compile(
    r"(?i)\bone (?:tablet|pill|dose|capsule|sachet|drop|cup|glass|teaspoon|tablespoon"
    r"|spoon|puff|spray|injection|patch|vial|syringe|hour|day|week|month|year)\b"
)
_ROMAN = (
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def language(tag: str) -> str:
    """Return the language of a locale's tag."""
    return tag.partition("-")[0]


def known(tag: str) -> bool:
    """Return whether the number words of the language of *tag* are known."""
    return language(tag) in WORDS


def may_mean(text: str, tag: str) -> frozenset[str]:
    """Return the values of all words of *text* that can be numbers or months."""
    pattern, values = _pattern(language(tag))
    found = {
        value
        for each in pattern.findall(text.casefold())
        for value in values.get(each, ())
    }
    if _MAY.search(text):
        found.add("5")
    return frozenset(found)


def halved(text: str) -> bool:
    """Return whether the English *text* says "half a tablet" or the like."""
    return _HALF.search(text) is not None


def single(text: str) -> bool:
    """Return whether the English *text* says "one tablet" or the like."""
    return "ne " in text and _ONE.search(text) is not None


def says_half(text: str, tag: str) -> bool | None:
    """Return whether *text* may say a half; None if the language's words are unknown.

    A part of a word will do ("halbe", "Halbtablette", "полтаблетки").
    """
    words = _halves(language(tag))
    if not words:
        return None
    return any(word in text.casefold() for word in words)


@cache
def _halves(code: str) -> tuple[str, ...]:
    values = _table(WORDS.get(code, ""))
    return tuple(word for word, meant in values.items() if "0.5" in meant)


class Span(NamedTuple):
    """The value of a word for a number, and where it stands."""

    value: str
    start: int
    end: int


def spans(text: str, tag: str) -> Iterator[Span]:
    """Yield the words of *text* that can be numbers.

    Of English, which is what translations are compared with, only the sure words.
    """
    # Letter by letter, as "İ" has two in lower case: places must stay.
    low, code = "".join(each.lower()[0] for each in text), language(tag)
    pattern, values = _pattern(code)
    sure = {*sure_words(tag), "one"} if code == "en" else values.keys()
    for each in pattern.finditer(low):
        for value in values.get(each[1], ()) if each[1] in sure else ():
            yield Span(value, each.start(1), each.end(1))


def surely_means(text: str, tag: str) -> Counter[str]:
    """Return the values, from 2, of the words of *text* that are only numbers."""
    code = language(tag)
    if code in ("ja", "zh"):
        return Counter(_NUMERALS[each] for each in _COUNTED.findall(text))
    sure, text = sure_words(tag), text.casefold()
    if not any(word in text for word in sure):
        return Counter()
    pattern, values = _pattern(code)
    found = [each for each in pattern.findall(text) if each in sure]
    return Counter(value for each in found for value in values[each])


@cache
def sure_words(tag: str) -> frozenset[str]:
    """Return the words that mean a number from 2 and nothing else."""
    sure = {
        word
        for place, part in enumerate(WORDS.get(language(tag), "").split())
        for word in part.partition("=")[2 if "=" in part else 0].split("/")
        if not word.startswith("~") and (place > 1)
    }
    return frozenset(sure)


def roman(value: int) -> str:
    """Return *value*, 1 to 39, as a Roman numeral."""
    found = ""
    for worth, letters in _ROMAN:
        found += letters * (value // worth)
        value %= worth
    return found


@cache
def scale(tag: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """Return what matches a scale word after a number, and the words' values."""
    table = _table(SCALES.get(language(tag), ""))
    values = {word: int(value) for word, (value, *_) in table.items()}
    return re.compile(_alternatives(values, language(tag)), re.IGNORECASE), values


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    values = _table(WORDS.get(code, ""))
    if code == "en":
        for month, names in enumerate(_MONTHS.split(), 1):
            for name in names.split("/"):
                values[name] = (*values.get(name, ()), str(month))
    return re.compile(_alternatives(values, code)), values


def _table(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place, part in enumerate(text.split()):
        value, _, words = part.rpartition("=")
        for word in words.split("/"):
            plain = word.lstrip("~").replace("_", " ").casefold()
            found[plain] = (*found.get(plain, ()), value or str(place))
    return found


def _alternatives(words: Iterable[str], code: str) -> str:
    longest = sorted(words, key=lambda each: (-len(each), each))
    choice = "|".join(map(re.escape, longest)) or r"(?!)"
    if code in _UNSPACED:
        return f"({choice})"
    prefix = _PREFIXES.get(code, "")
    return f"{WORD_START}{prefix}({choice}){WORD_END}"
