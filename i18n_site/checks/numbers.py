"""Numbers say how much, and when."""

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
        Example("Take two tablets", "Prendre 3 comprimés"),
        Example("5–10 mg", "510 mg"),
        Example("at 4:00 pm", "um 17 Uhr", "de"),
        Example("2 million people", "2億人", "ja"),
        Example("15–25 people", "15–20 Personen", "de"),
        Example("Take 2 tablets 2 times a day", "2 Tabletten am Tag", "de"),
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
