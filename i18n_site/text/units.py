"""Units of measure after a number, however a language writes them."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from i18n_site.text.dose_forms import FORMS
from i18n_site.text.unit_forms import unit_forms
from i18n_site.text.unit_tables import SPELLINGS

_FORMS = frozenset(re.findall(r"(?m)^(\w+):", FORMS))
_SPOONS = frozenset({"spoon", "teaspoon", "tablespoon"})
_TIMES = frozenset({"s", "min", "h", "d", "wk", "mo", "y"})
# Swahili names the unit first: "mg 5", "siku 7 hadi 10", "vijiko vya chai 6".
_NAMED_FIRST = re.compile(
    r"(?<!\w)((?:vijiko|kijiko) \w{2,3} \w{3,6}|[^\W\d_]{1,12})[\s\u00a0]"
    r"(?:\d[\d.,]{0,9}\s?(?:hadi|au|-|–)\s?)?$"
)
_AGE = re.compile(r"\b[Aa]ge[sd]?\s(?:\d{1,3}\s?(?:to|and|-|–)\s?)?$")
_BEFORE = re.compile(r"(?:百分之|yüzde|asilimia|ร้อยละ|[%٪％])[\s\u00a0]?$")


class Measure(NamedTuple):
    """A number and its unit (``mg``, ``µg``, ``%``, ``h``; ``mg/kg`` if by another)."""

    value: str
    unit: str

    def __str__(self) -> str:
        """Return it as a reader writes it."""
        return f"{self.value} {self.unit}"

    @property
    def of_time(self) -> bool:
        """Whether it is a length of time."""
        return self.unit in _TIMES

    @property
    def counted(self) -> bool:
        """Whether it is a number of tablets, drops or spoons, not a measure."""
        return self.unit in _FORMS


def _units() -> dict[str, str]:
    found: dict[str, str] = {}
    unit = ""
    for word in f"{FORMS} {SPELLINGS}".split():
        if word.endswith(":"):
            unit = word[:-1]
        else:
            found[word.replace("_", " ").casefold()] = unit.strip("-")
    return found


class Spellings:
    """How units are spelt: in the languages of the table, and *names* besides."""

    def __init__(self, names: Mapping[str, str]) -> None:
        # "Saat" is an hour in Turkish, a second in Malay: the locale's names go first.
        self.units = {**_UNITS, **names}
        # By their first two characters, the longest first.
        self.words: dict[str, list[str]] = {}
        for word in sorted(self.units, key=lambda each: (-len(each), each)):
            self.words.setdefault(word[:2], []).append(word)
        self._stems = tuple(
            (each[:-1], len(each), unit)
            for each, unit in names.items()
            if len(each) > _SHORT and not _NO_LETTERS.search(each)
        )

    def inflected(self, word: str) -> str:
        """Return the unit that *word*, folded, has another ending of, or "".

        A language with cases has more forms of a name than CLDR lists.
        """
        for stem, length, unit in self._stems:
            if word.startswith(stem) and len(word) <= length + _most(stem):
                return unit
        return ""


_NO_LETTERS = re.compile(r"[\s\d_./·%°'\"׳״-]")


def _most(stem: str) -> int:
    """Return how long an ending can be: those of Tamil and Hindi are long."""
    return _ENDING * 3 if "\u0900" <= stem[0] <= "\u0dff" else _ENDING


_UNITS = _units()
# Vowel signs of India are parts of a word, though no letters.
_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0900-\u0963\u0980-\u0dff]){0,40}")
_LATIN_WORD = re.compile("[^\\W\\d_\u0e00-\u0e7f\u2e80-\uffef]{1,30}")
# Arabic "the", "for", "and" are written in one word with the next.
_JOINED = re.compile("^(?:[وفبلك]?ال|لل|[وفبلك])")
# A name must be longer than that for its stem to tell it from other words.
_SHORT = 4
_ENDING = 3
_USUAL = Spellings({})


@lru_cache
def _longer(parts: tuple[str, ...], unit: str, spelt: Spellings) -> tuple[str, ...]:
    """Return the names of other units that hold one of *parts*, the longest first.

    Chinese "毫升" holds the character of a litre.
    """
    held = {
        name
        for name, meant in spelt.units.items()
        if meant != unit and any(each in name for each in parts)
    }
    return tuple(sorted(held, key=lambda each: (-len(each), each)))


def says(unit: str, text: str, spelt: Spellings = _USUAL) -> bool:
    """Return whether *text* names *unit*, with a number or without."""
    names = [each for each, meant in spelt.units.items() if meant == unit]
    low = text.casefold()
    whole = {each for each in names if each.isalpha() and not _unspaced(each[-1])}
    # A letter alone may be a word, as in "l'eau".
    single = "".join(each for each in whole if len(each) == 1)
    whole.difference_update(single)
    parts = [each for each in names if each not in whole and each not in single]
    for longer in _longer(tuple(parts), unit, spelt):
        low = low.replace(longer, " ")
    if any(each in low for each in parts):
        return True
    if single and re.search(rf"[\d/]\s?[{single}](?!\w)", low):
        return True
    long = tuple(each for each in whole if len(each) > _SHORT)
    return any(
        word in whole or word.startswith(long) or spelt.inflected(word) == unit
        for found in _LATIN_WORD.findall(low)
        for word in (found, _JOINED.sub("", found))
    )


# Between them: a space, a hyphen, Romanian "de", the ending of an ordinal: "3:e dag".
_GAP = re.compile(
    r"(?::[ae]|\.(?= ?(?:d[aø]|ug|uk|måned|time|år|min|vik|hét|hón|nap|mán|kl|päev|näd"
    r"|kuu|päiv|dien|ned|mēn|sav|mėn|Tag|Woche|Monat|Jahr|Stunde)))?"
    r"(?:वें|वाँ|वां|वीं|वा|वी|व्या|তম|ম|টি|টা|ویں|واں|வது|ஆவது|ஆம்|వ|ో|-?ე|-?[шс][іы])?"
    r"[\s\u00a0\u202f\u2009]{0,2}(?:-|de )?"
    r"(?:(?:premi[eè]re?s?|derni[eè]re?s?|prochaine?s?|primer[oa]s|últim[oa]s|próxim[oa]s"
    r"|siguientes|prim[ei]|ultim[ei]|prossim[ei]|primeir[oa]s|seguintes|primele|ultimele"
    r"|första|sista|senaste|närmaste|første|sidste|siste|neste|næste|senere|pierwszych"
    r"|ostatnich|prvních|posledních|prvih|posljednjih|последних|первых|следующих|перших"
    r"|останніх|πρώτες|τελευταίες|full|whole|level"
    r"|heaped|small|large|working|business|calendar|consecutive|first|last|next|more"
    r") )?"
)
_FAHRENHEIT = re.compile(
    r"(?i)[\s°]{0,3}(?:f\b|fahren|фаренг|فهرنهايت|فارنهایت|פרנהייט|φαρεν|फ़ारेन|फारेन|ফারেন|ฟาเรน)"
)
_FAHRENHEIT_BEFORE = re.compile(r"(?:华氏|華氏|화씨|(?i:farenheit\w?|fahrenheit))\s?$")
_BY = re.compile(r"\s?/\s?")
# Kana, Chinese and Korean characters follow a symbol without a space.
_FOLLOWING = ("\u3040\u30ff", "\u3400\u9fff", "\uac00\ud7af")


def _unspaced(character: str) -> bool:
    # Thai and Lao, Burmese and Khmer don't part words either.
    return (
        "\u2e80" <= character <= "\uffef"
        or "\u0e00" <= character <= "\u0eff"
        or "\u1000" <= character <= "\u109f"
        or "\u1780" <= character <= "\u17ff"
        or character in "%٪"
    )


def _goes_on(character: str) -> bool:
    """Return whether a word of which *character* is the next goes on with it."""
    return (character.isalnum() or character == "_") and not any(
        each[0] <= character <= each[1] for each in _FOLLOWING
    )


def unit_at(text: str, start: int, end: int, spelt: Spellings = _USUAL) -> str:
    """Return the unit of the number at *start* to *end* of *text*, or "".

    It follows the number, after at most two spaces and a hyphen, but for the
    percent sign, which also precedes it in Turkish, Arabic and Chinese.
    """
    gap = _GAP.match(text, end)
    at = gap.end() if gap else end
    word = _spelling(text, at, spelt)
    if not word:
        if _BEFORE.search(text[max(0, start - 12) : start].casefold()):
            return "%"
        ahead = _WORD.match(text, at)
        if not ahead:
            return ""
        named = spelt.inflected(ahead[0].casefold())
        return named or _spoon(text, ahead.end(), spelt)
    by = _BY.match(text, at + len(word))
    other = _spelling(text, by.end(), spelt) if by else ""
    unit = spelt.units[word]
    if unit == "°C" and (
        _FAHRENHEIT.match(text, at + len(word))
        or _FAHRENHEIT_BEFORE.search(text[max(0, start - 14) : start])
    ):
        return "°F"  # "degrees" alone are those of Celsius
    return f"{unit}/{spelt.units[other]}" if other else unit


def _spoon(text: str, at: int, spelt: Spellings) -> str:
    """Return the spoon that stands behind an adjective: "gestrichener Esslöffel"."""
    if text[at : at + 1] != " ":
        return ""
    unit = spelt.units.get(_spelling(text, at + 1, spelt), "")
    return unit if unit in _SPOONS else ""


def unit_before(text: str, start: int, tag: str) -> str:
    """Return the unit that stands before the number at *start*, or to its range.

    So it does in Swahili ("mg 5"), and in English ages ("aged 2 to 5").
    """
    language, before = tag.partition("-")[0], text[max(0, start - 30) : start]
    if language == "en":
        return "y" if _AGE.search(before) else ""
    named = _NAMED_FIRST.search(before) if language == "sw" else None
    word = named[1].casefold() if named else ""
    return unit_forms(tag).get(word) or _UNITS.get(word, "")


def _spelling(text: str, at: int, spelt: Spellings) -> str:
    """Return the longest spelling of a unit that is at a place, or ""."""
    # casefold makes Greek mu of the micro sign; the table was folded, too.
    first = text[at : at + 2].casefold()[:2]
    known: list[str] = spelt.words.get(first, []) + spelt.words.get(first[:1], [])
    for each in known:
        end = at + len(each)
        if text[at:end].casefold() != each:
            continue
        # Where words are apart by spaces a unit must be a whole word.
        whole = _unspaced(each[-1]) or not _goes_on(text[end : end + 1])
        if whole:
            return each
    return ""
