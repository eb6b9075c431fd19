"""Numbers said in words, and the scales that follow digits ("2 million")."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from i18n_site.text.compound_numbers import compounds, tens
from i18n_site.text.dual_forms import says_two
from i18n_site.text.han_numbers import han_numbers
from i18n_site.text.number_forms import FORMS
from i18n_site.text.number_tables import SCALES, WORDS

# Months may be a name on one side and a number on the other.
_MONTHS = (
    "january/jan february/feb march/mar april/apr - june/jun july/jul august/aug"
    " september/sep/sept october/oct november/nov december/dec"
)

# Vowel signs are parts of a word, too, though no letters for Unicode.
_WORD = (
    r"\w\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    r"\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71\u0abc-\u0acd\u0bbe-\u0bcd\u0c3e-\u0c4d"
    r"\u0981\u0982\u09bc-\u09cd\u09d7\u0a81\u0a82\u0c01-\u0c03\u0c82\u0cbc-\u0cd6"
    r"\u0d02\u0d3b-\u0d4d\u0d82\u0dca-\u0ddf"
)
WORD_START, WORD_END = rf"(?<![{_WORD}])", rf"(?![{_WORD}])"
# Endings that a word for a number takes: of cases, of things that are counted.
_ENDINGS = {
    "bn": "(?:টি|টা|টো|বার|জন|খানা)?(?:র|তে|কে)?",
    "hu": "(?:b[óő]l|b[ae]n?|r[ae]|r[óő]l|t[óő]l|n[ae]k|v[ae]l|[aeo]n|ig|k[oe]r)?",
    "ka": "(?:ზე|ს|ის|ით|მდე|ჯერ|მა|ად)?",
    "kk": "(?:[дтн][ае]н|[иі]нші|ыншы|[еа]у[іы]?н?)?",
    "ta": "(?:க்கும்?)?",
    "te": f"(?:ళ్ల[{_WORD}]{{0,8}})?",
    "ur": "(?:واں|ویں)?",
}
_UNSPACED = frozenset({"ja", "km", "ko", "lo", "my", "th", "zh"})
# Chinese 千 is a thousand, 千克 a kilogram.
_NO_UNIT = "(?![克卡焦米瓦])"
# "And", "in", "for" and the article, which are written in one word with a number.
_PREFIXES = {
    **dict.fromkeys(("ar", "fa"), "[وفبلك]?(?:ال)?"),
    "he": "[ובלמהכש]{0,2}-?",
    "am": "(?:[ከበለየስ]|በየ|ከየ|እስከ)?",
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
_HALF_OF = re.compile(
    r"(?i)\b(?:half|moitié|mitad|metade|metà|meitat|jumătatea?|hälfte|helft|połow\w+"
    r"|polovi\w+|половин\w+|halvdelen|hälften) "
    r"(?:(?:d[eai]|van|av|af|dintr-?o?) |d['’])?$"
)
_PART_OF = re.compile(
    r"(?i)\b(?:(half)|(?:an? |one )?(quarter) of|(three)[ -]quarters of) an?(?= )"
)
_PARTS = ("0.5", "0.25", "0.75")
# A dose, not "one of them", "no one" or "one another".
_ONE = re.compile(
    r"(?i)\bone (?:level |heaped |small |large |full )?"
    r"(?:tablet|pill|dose|capsule|sachet|drop|cup|glass|teaspoon|tablespoon"
    r"|spoon(?:ful)?|puff|spray|injection|patch|vial|syringe|part|minute|hour|day|week|month"
    r"|year|\d[\d.,]{0,8} ?[mµ]?[gl] tablet)\b"
)
TIMED = ("a minute", "an hour", "a day", "a week", "a month", "a year")
_A = re.compile(
    r"\b(?:[Ww]ithin|[Ff]or|[Aa]fter|than|least|most|about|lasts?|takes?|[Oo]ver|up to"
    r"|[Ii]n) (an?)(?= (?:minute|hour|day|week|month|year)\b(?! or | and ))"
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
    code, low = language(tag), text.casefold()
    pattern, values = _pattern(code)
    found = {value for each in pattern.findall(low) for value in values.get(each, ())}
    found.update(str(value) for value, _, _ in compounds(low, code))
    if _MAY.search(text):
        found.add("5")
    if code in ("ja", "zh"):
        found.update(han_numbers(text))
    if says_two(low, code):
        found.add("2")
    return frozenset(found)


def halved(text: str) -> bool:
    """Return whether the English *text* says "half a tablet" or the like."""
    return _HALF.search(text) is not None


def parted(text: str) -> bool:
    """Return whether the English *text* says "half a" or "a quarter of a"."""
    return _PART_OF.search(text) is not None


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
    values = _table(_listed(code))
    return tuple(word for word, meant in values.items() if "0.5" in meant)


class Span(NamedTuple):
    """The value of a word for a number, and where it stands."""

    value: str
    start: int
    end: int


def timed(text: str) -> bool:
    """Return whether the English *text* says "for a week" or the like.

    "Twice a week" is none: that says how often.
    """
    return " a" in text and _A.search(text) is not None


def measuring(text: str, tag: str) -> Iterator[Span]:
    """Yield the words of *text* that are numbers, the "a" of "within a week".

    Of English also "half a"; "half of one" is a half.
    """
    for span in spans(text, tag):
        of_half = span.value == "1" and _HALF_OF.search(
            text[max(0, span.start - 30) : span.start]
        )
        yield span._replace(value="0.5") if of_half else span
    if language(tag) == "en" and " a" in text:
        for each in _A.finditer(text):
            yield Span("1", each.start(1), each.end(1))
        for each in _PART_OF.finditer(text):
            yield Span(_PARTS[(each.lastindex or 1) - 1], each.start(), each.end())


def spans(text: str, tag: str) -> Iterator[Span]:
    """Yield the words of *text* that can be numbers.

    Of English, which is what translations are compared with, only the sure words.
    """
    # Letter by letter, as "İ" has two in lower case: places must stay.
    low, code = "".join(each.lower()[0] for each in text), language(tag)
    yield from dict.fromkeys((*_words_at(low, code), *_compounds_at(low, code)))


def _words_at(low: str, code: str) -> Iterator[Span]:
    pattern, values = _pattern(code)
    sure = {*sure_words(code), "one"} if code == "en" else values.keys()
    for each in pattern.finditer(low):
        for value in values.get(each[1], ()) if each[1] in sure else ():
            yield Span(value, each.start(1), each.end(1))


def _compounds_at(low: str, code: str) -> Iterator[Span]:
    for number, start, end in compounds(low, code):
        yield Span(str(number), start, end)


def surely_means(text: str, tag: str) -> Counter[str]:
    """Return the values, from 2, of the words of *text* that are only numbers."""
    code = language(tag)
    if code in ("ja", "zh"):
        return Counter(_NUMERALS[each] for each in _COUNTED.findall(text))
    sure, text = sure_words(tag), text.casefold()
    if not any(word in text for word in sure):
        return Counter()
    pattern, values = _pattern(code)
    whole = [*compounds(text, code)]
    found = Counter(str(value) for value, _, _ in whole)
    for each in pattern.finditer(text):
        at = each.start(1)
        if each[1] in sure and not any(start <= at < end for _, start, end in whole):
            found.update(values[each[1]])
    return found


@cache
def words(code: str) -> str:
    """Return a pattern for the words of the language *code* for 1 to 99."""
    known = {
        word
        for word, values in _table(WORDS.get(code, "")).items()
        if any(value.isdigit() and int(value) for value in values)
    }
    known |= tens(code)
    return "|".join(re.escape(each) for each in sorted(known))


@cache
def sure_words(tag: str) -> frozenset[str]:
    """Return the words that mean a number from 2 and nothing else."""
    sure = {
        word
        for place, part in enumerate(_listed(language(tag)).split())
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
    words = _alternatives(values, language(tag))
    return re.compile(words + _NO_UNIT, re.IGNORECASE), values


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    values = _table(_listed(code))
    if code == "en":
        for month, names in enumerate(_MONTHS.split(), 1):
            for name in names.split("/"):
                values[name] = (*values.get(name, ()), str(month))
    return re.compile(_alternatives(values, code)), values


def _listed(code: str) -> str:
    return f"{WORDS.get(code, '')} {FORMS.get(code, '')}"


def _table(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place, part in enumerate(text.split()):
        value, _, words = part.rpartition("=")
        for word in words.split("/"):
            plain = word.lstrip("~").replace("_", " ")
            # Greek "τρεις" and German "dreißig" fold to other letters.
            for low in {plain.casefold(), plain.lower()}:
                found[low] = (*found.get(low, ()), value or str(place))
    return found


def _alternatives(words: Iterable[str], code: str) -> str:
    longest = sorted(words, key=lambda each: (-len(each), each))
    choice = "|".join(map(re.escape, longest)) or r"(?!)"
    if code in _UNSPACED:
        return f"({choice})"
    prefix, ending = _PREFIXES.get(code, ""), _ENDINGS.get(code, "")
    return f"{WORD_START}{prefix}({choice}){ending}{WORD_END}"
