"""Numbers say how much, when, and whom to call."""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.conversions import converted
from i18n_site.checks.pair import Pair
from i18n_site.checks.pairs_of_things import is_one_of_two
from i18n_site.checks.parts import turned_parts, turned_ratio
from i18n_site.checks.reckoning import difference, spelt_out
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import number_words
from i18n_site.text.numbers import ascii_digits

# Numbers for emergencies, poison centres and crisis lines around the world.
_NUMBERS = """
    000 015 061 066 100 101 102 103 104 105 108 110 111 112 113 114 115 116 117
    118 119 120 122 123 125 127 128 130 131 133 144 145 150 155 158 160 166 168
    180 188 190 191 192 193 194 195 197 198 199 911 912 917 933 988 991 993 994
    995 997 998 999 1122 15 17 18
"""
_EMERGENCY = frozenset(_NUMBERS.split())
_CALL = re.compile(
    r"\b(?:call|dial|phone|ring|telephone|text|number|hotline|emergency|ambulance"
    r"|appele[rz]|composez|numéro|llam[ea]\w{0,2}|marque|rufen|wählen|notruf|ligue"
    r"|telefone)\b",
    re.IGNORECASE,
)
# A Hebrew preposition, which a hyphen joins to a number.
_PREFIXED = re.compile(r"(?<=[\u05d0-\u05ea])[-\u05be](?=\d)")
# "116 117".
_TWO_PARTS = re.compile(r"(?<!\d)(?<!\d )(11\d) (1\d\d)(?!\d| \d)")
# A short number that is no part of a longer one, however that is grouped.
_SHORT = re.compile(
    r"(?<![\d.,:/-])(?<!\d{3}[ \u00a0])\d{2,4}(?![\d:/%]|[.,-]\d|[ \u00a0]\d{3})"
)


@check(
    severity=Severity.ERROR,
    needs=("numbers",),
    hint="write the numbers of the source; if a change is meant, add the comment"
    " '# ignore-numbers-differ: REASON'",
    good=(
        Example("Take 0.5 mg", "Prendre 0,5 mg"),
        Example("Take 0.5 mg", "خذ ٠٫٥ ملغ", "ar"),
        Example("1,510 adults", "1 510 adultes"),
        Example("1,510 adults", "1\u202f510 adultes"),
        Example("1,510 adults", "1.510 Erwachsene", "de"),
        Example("2 tablets", "deux comprimés"),
        Example("two tablets", "2錠", "ja"),
        Example("2 million people", "200万人", "ja"),
        Example("10 lakh", "10 lakh", "hi"),
        Example("October 13, 2016", "2016年10月13日", "zh-Hans"),
        Example("10/13/2016", "13.10.2016", "de"),
        Example("at 4:00 pm", "um 16 Uhr", "de"),
        Example("5-10 mg", "5 à 10 mg"),
        Example("the 20th century", "le XXe siècle"),
        Example("1-800-222-1222", "1 800 222 1222"),
        Example("1½ tablets", "1,5 comprimé"),
        Example("0.125 mg", "0.125 mg", "es"),
        Example("28 days", "ventotto giorni", "it"),
        Example("28 days", "achtundzwanzig Tage", "de"),
        Example("28 days", "двадцати восьми дней", "ru"),
        Example("7 days", "une semaine"),
        Example("14 days", "två veckor", "sv"),
        Example("24 hours", "добу", "uk"),
        Example("1,200 mg", "1,2 g"),
        Example("every other day", "alle 2 Tage", "de"),
        Example("every two weeks", "var 14:e dag", "sv"),
        Example("one day", plural="%(n)d days", forms=("1 jour", "%(n)d jours")),
        Example("2 tablets", "två tabletter", "sv"),
        Example("in 15 minutes", "in einer Viertelstunde", "de"),
        Example("half an hour", "30 Minuten", "de"),
        Example("150 minutes a week", "2 h 30 par semaine"),
        Example("150 minutes a week", "deux heures et demie par semaine"),
        Example("150 minutes a week", "每周两个半小时", "zh-Hans"),
        Example("2½ hours", "2 ½ Stunden", "de"),
        Example("1.5 litres", "litro y medio", "es"),
        Example("200 ml of water", "20 cl d'eau"),
        Example("after week 20", "après la vingtième semaine"),
        Example("every 72 hours", "háromnaponta", "hu"),
        Example("24 hours a day", "rund um die Uhr", "de"),
        Example("1.5 tablets", "jednu a půl tablety", "cs"),
        Example("in 2027", "二〇二七年", "ja"),
        Example("Better within a week", "Mejora en 7 días", "es"),
        Example(
            "2 puffs in the morning and 2 puffs at night",
            "Morgens und abends je 2 Hübe",
            "de",
        ),
        Example("`x1` and [a](b2.md)", "[a](b2.md) et `x1`", flags=("md-text",)),
    ),
    bad=(
        Example("Take 0.5 mg", "Prendre 5 mg"),
        Example("Take 0.5 mg", "Prendre 0,05 mg"),
        Example("Take 0.5 mg", "Prendre 0.05 mg"),
        Example("1.510 mg", "1.510 mg", "de"),
        Example("1,510 mg", "1,510 mg", "de"),
        Example("Mix it 1:10", "Im Verhältnis 10:1 mischen", "de"),
        Example("within 7 days", "dentro de dos semanas", "es"),
        Example("Take 1 g", "Prendre 100 mg"),
        Example("150 minutes a week", "2 h 50 par semaine"),
        Example("150 minutes a week", "trois heures et demie par semaine"),
        Example("200 ml of water", "2 cl d'eau"),
        Example("after week 20", "après la trentième semaine"),
        Example("1.5 litres", "dos litros y medio", "es"),
        Example("every 72 hours", "kétnaponta", "hu"),
        Example("Take 500 mg", "Prendre du paracétamol"),
        Example("5–10 mg", "510 mg"),
        Example("at 4:00 pm", "um 17 Uhr", "de"),
        Example("2 million people", "2億人", "ja"),
        Example("15–25 people", "15–20 Personen", "de"),
        Example("Better within a week", "Mejora en 17 días", "es"),
    ),
)
def numbers_differ(pair: Pair) -> Iterator[str]:
    """Source and translation do not hold the same numbers.

    Numbers are read as each locale writes them: digits of any script, decimal and
    group separators by CLDR, words ("two", "million"), Roman numerals, dates and
    clocks. A lost decimal is a tenfold dose. In languages whose number words are
    not known, a missing number up to twelve is left to ``number-missing``.
    """
    found = difference(pair)
    if (found.lost or found.added) and not spelt_out(pair, found):
        yield f"numbers differ ({found})"
    elif mixture := turned_ratio(pair):
        yield mixture


@check(
    severity=Severity.WARNING,
    needs=("numbers",),
    hint="check that the number is said in words; if so, mute the rule",
    good=(
        Example("2 tablets", "2 tabletter", "sv"),
        Example("2 days", "2 jours"),
        Example("2 patches", "لصقتان", "ar"),
    ),
    bad=(Example("Take 2 tablets", "Cymerwch dabledi", "cy"),),
)
def number_missing(pair: Pair) -> Iterator[str]:
    """A number up to twelve is missing, unless it is there in words we can't read."""
    found = difference(pair)
    if found.lost and spelt_out(pair, found):
        yield f"number missing, or said in words: {', '.join(found.lost)}"


@check(
    severity=Severity.ERROR,
    needs=("number words",),
    hint="write the same number; if a change is meant, add the comment"
    " '# ignore-number-words-differ: REASON'",
    good=(
        Example("Take two tablets", "Prendre deux comprimés"),
        Example("Take two tablets", "Prendre 2 comprimés"),
        Example("one tablet", "un comprimé"),
        Example("both hands", "les deux mains"),
        Example("two or three", "deux ou trois"),
        Example("eleven", "onze"),
        Example("one part to nine parts of it", "une part pour 9 parts"),
    ),
    bad=(
        Example("Take two tablets", "Prendre trois comprimés"),
        Example("three days", "cinq jours"),
        Example("Dissolve one sachet", "Dissoudre trois sachets"),
        Example("two tablets", "三片", "zh-Hans"),
        Example("one part to nine parts of it", "une part pour une part"),
        Example("one part to nine parts of it", "dix parts pour neuf"),
        Example("Carry two pens.", "Egy tollat tartson magánál.", "hu"),
        Example("Take two doses from 12 months.", "Doze doses dos 12 meses.", "pt"),
    ),
)
def number_words_differ(pair: Pair) -> Iterator[str]:
    """A number said in words is another one in the translation.

    Only words that mean nothing but a number are compared, in the languages
    whose words are known, and only if one is lost and another one is new.
    """
    source, translation = pair.source, pair.translation
    expected, found = source.number_words, translation.number_words
    if mixture := turned_parts(pair):
        yield mixture
        return
    if is_one_of_two(pair):
        yield "two became one"
        return
    if not found or found == expected or not (expected or _single(source)):
        return
    lost = set(expected - found) - _values(translation)
    lost -= number_words.may_mean(translation.prose, translation.tag)
    added = set(found - expected) - _matched(pair)
    added -= number_words.may_mean(source.prose, source.tag)
    added -= {
        each.value for each in translation.worded_measures if converted(each, source)
    }
    if added and (lost or not expected):
        yield f"{_list(lost) or 'one'} became {_list(added)}"


def _matched(pair: Pair) -> set[str]:
    """Return the values of digits of the source that no digits stand for."""
    left = Counter(each.value for each in pair.source.numbers)
    left.subtract(each.value for each in pair.translation.numbers)
    return {value for value, count in left.items() if count > 0}


def _single(side: Side) -> bool:
    return number_words.single(side.prose)


def _values(side: Side) -> set[str]:
    return {each.value for each in side.numbers}


def _list(values: set[str]) -> str:
    return " ".join(sorted(values, key=lambda each: (len(each), each)))


@check(
    severity=Severity.ERROR,
    needs=("half",),
    hint="say the half of the source, in words or as ½",
    good=(
        Example("Take half a tablet", "Prendre un demi-comprimé"),
        Example("Take half a tablet", "Prendre ½ comprimé"),
        Example("Take half a tablet", "1/2錠を服用", "ja"),
        Example("half an hour", "30 minutes"),
        Example("half past eight", "huit heures trente"),
    ),
    bad=(
        Example("Take half a tablet", "Prendre un comprimé"),
        Example("Take half a tablet", "2錠を服用", "ja"),
        Example("half an hour, 1.5 l", "une heure, 1,5 l"),
    ),
)
def half_missing(pair: Pair) -> Iterator[str]:
    """The source says "half a tablet" and the translation no half."""
    translation = pair.translation
    said = number_words.says_half(translation.prose, translation.tag)
    if said is not False or not pair.source.halved or pair.same_language:
        return
    values = _values(translation) - _values(pair.source)
    values |= number_words.may_mean(translation.prose, translation.tag) & {"30"}
    halves = values & {"30", "50"} or any(each.endswith(".5") for each in values)
    if not halves and "1/2" not in ascii_digits(translation.prose):
        yield "the half of the source is missing"


@check(
    severity=Severity.ERROR,
    needs=("numbers",),
    hint="keep the number, or take it from the locale's data and add the comment"
    " '# ignore-emergency-number: REASON'",
    good=(
        Example("Call 112 at once.", "Appelez tout de suite le 112."),
        Example("Call 911.", "اتصل بالرقم ٩١١.", "ar"),
        Example("Call 112.", "התקשרו ל-112.", "he"),
        Example("Room 112 is closed", "La salle 113 est fermée"),
        Example("Call 999 after 15 minutes", "Po kwadransie dzwoń: 999", "pl"),
    ),
    bad=(
        Example("Call 112 at once.", "Appelez tout de suite le 15."),
        Example("Dial 911.", "Appelez les secours."),
        Example("Call 988", "Llame al 998", "es"),
        Example("Call 116 117 or 112.", "Pokličite 117 116 ali 112.", "sl"),
    ),
)
def emergency_number(pair: Pair) -> Iterator[str]:
    """A telephone number for emergencies is missing or another one.

    Such a number differs by country, so it is a fact of the locale and no matter
    of translation: a change needs a reason that somebody can check.
    """
    if not pair.source.numbers:
        return
    source = pair.source.prose
    expected = set(_SHORT.findall(source)) & _EMERGENCY
    expected -= {each.value for each in pair.source.measures if each.unit}
    expected = {each for each in expected if len(each) > 2 or _called(each, source)}
    if expected and _CALL.search(source):
        text = _PREFIXED.sub(" ", ascii_digits(pair.translation.prose))
        found = set(_SHORT.findall(text))
        for number in sorted(expected - found):
            yield f"emergency number {number!r} is missing"
        for first, second in _TWO_PARTS.findall(source):
            if re.search(rf"(?<!\d){second}[\s\u00a0]{first}(?!\d)", text):
                yield f"emergency number '{first} {second}' is turned round"


def _called(number: str, text: str) -> bool:
    """Return whether a *number* of two digits stands behind a word for calling."""
    return any(
        re.search(rf"\D{{0,20}}(?<!\d){number}(?!\d)", text[each.end() :][:25])
        for each in _CALL.finditer(text)
    )
