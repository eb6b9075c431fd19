"""Units, comparison, frequency: what turns a number into a dose."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from i18n_site.checks.conversions import converted
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side, spellings
from i18n_site.checks.time_names import turned_time
from i18n_site.model.finding import Severity
from i18n_site.text import number_words
from i18n_site.text.dose_forms import ALIKE
from i18n_site.text.joined_numbers import joined
from i18n_site.text.numbers import ascii_digits
from i18n_site.text.units import Measure, says, unit_at

# Languages whose spellings of units are known well enough to miss one.
_TAGS = "ar cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv sw th"
_MORE = "bg bn ca et gl hr hu is lt lv ms sk sl sr ta tr uk ur vi zh"
_KNOWN = frozenset(f"{_TAGS} {_MORE}".split())
# "Each ml", "per kg", "per minute".
_EACH = re.compile(r"\b(?:[Ee]ach|[Ee]very|[Pp]er)(?=\s)")
_DOSED = frozenset({"µg", "mg", "g", "ml", "l"})
# "500 euros" may be "€500".
_MONEY = frozenset({"eur", "usd"})
# Not known in all languages.
_LENGTHS = frozenset({"m", "km"})
_RATED = frozenset({"µg", "mg", "g", "kg", "ml", "l", "min"})


@check(
    severity=Severity.ERROR,
    needs=(("numbers", "number words"),),
    hint="write the unit of the source; if a change is meant, add the comment"
    " '# ignore-unit-differs: REASON'",
    good=(
        Example("Take 5 mg", "Prendre 5 mg"),
        Example("Take 5 mg/kg", "服用5毫克/公斤", "zh-Hans"),
        Example("50 mcg", "50 µg"),
        Example("50 micrograms", "٥٠ ميكروغرام", "ar"),
        Example("every 24 hours", "toutes les 24 heures"),
        Example("45% of people", "45 % des gens"),
        Example("45 percent", "٪45", "ar"),
        Example("in 2016", "2016年", "ja"),
        Example("10 million IU", "10 millions d'UI"),
        Example("2 tablets", "2 gélules"),
        Example("1 teaspoon", "1 ложка", "ru"),
        Example("one sachet", "এক প্যাকেট", "bn"),
        Example("7 days", "une semaine"),
        Example("1,200 mg", "1,2 g"),
        Example("in {n} days", "in {n} Tagen", "de"),
        Example("on days 0, 3 and 7", "los días 0, 3 y 7", "es"),
        Example("on days 0, 3 and 7", "am 0., 3. und 7. Tag", "de"),
    ),
    bad=(
        Example("Take 5 mg", "Prendre 5 g"),
        Example("Take 5 mg", "Prendre 5 comprimés"),
        Example("Take 5 µg", "Prendre 5 mg"),
        Example("Take 5 mcg", "服用5毫克", "zh-Hans"),
        Example("1 tablet 1 hour before", "1 comprimé un jour avant"),
        Example("5 mg, then 10 g", "5 g, puis 10 mg"),
        Example("every 24 hours", "tous les 24 jours"),
        Example("after three days", "après trois semaines"),
        Example("after three days", "sau năm ngày", "vi"),
        Example("38 °C", "38 °F"),
        Example("5 mg/kg", "5 mg/l"),
        Example("2 tablets", "2 Packungen", "de"),
        Example("6 teaspoons", "6 cucharadas", "es"),
        Example("one level teaspoon", "ein gestrichener Esslöffel", "de"),
        Example("1 drop", "1 ml"),
        Example("a quarter of a tablet", "ein halbe Tablette", "de"),
        Example("Wait 2 hours", "Esperar dos días", "es"),
        Example("2 drops", "2 cuillères"),
        Example("2 puffs", "2 หยด", "th"),
        Example("one sachet", "năm gói", "vi"),
        Example("500 euros", "500 dollars"),
        Example("within a week", "en un mes", "es"),
        Example("in {n} days", "in {n} Wochen", "de"),
        Example("every two hours", "kétnaponta", "hu"),
        Example("on days 0, 3 and 7", "los meses 0, 3 y 7", "es"),
    ),
)
def unit_differs(pair: Pair) -> Iterator[str]:
    """A number has another unit of measure than in the source.

    Units are known by symbol and by name in the languages en fr es de pt it nl ru
    pl tr vi sw ar fa hi ja ko zh; in others by symbol. ``mcg`` and ``µg`` are one unit.
    """
    lost, new = _units(pair)
    for measure in lost:
        others = [each for each in new.get(measure.value, ()) if each.unit]
        if measure.counted:  # "1 tablet" may be "1 Tablette (400 mg)", not "1 mg"
            counted = [each for each in others if each.counted]
            others = counted or [each for each in others if each.unit in _DOSED]
        if others and not any(_agree(measure, each) for each in others):
            yield f"'{measure}' became '{others[0]}'"
        elif measure.of_time and (other := _in_words(measure, pair)):
            yield f"'{measure}' became '{other}'"
    for measure in pair.source.worded_measures:
        if other := _other_than(measure, pair):
            yield f"'{measure}' became '{other}'"
    yield from _filled(pair)
    if turned := turned_time(pair):
        yield turned


def _in_words(measure: Measure, pair: Pair) -> Measure | None:
    """Return what the digits of *measure* have become in words: "1 hour", "un jour"."""
    if converted(measure, pair.translation):
        return None
    known = {*pair.source.measures, *pair.source.worded_measures}
    for each in pair.translation.worded_measures:
        if each.value == measure.value and each.of_time and each not in known:
            return each
    return None


def _filled(pair: Pair) -> Iterator[str]:
    """Yield what became of the units of what a program fills in: "%(n)s days"."""
    if not (ours := pair.source.filled_units):
        return
    theirs = pair.translation.filled_units
    for name in sorted(ours.keys() & theirs.keys()):
        if not _alike(ours[name], theirs[name]):
            yield f"'{name} {ours[name]}' became '{name} {theirs[name]}'"


def _says_half(side: Side) -> bool:
    said = number_words.says_half(side.prose, side.tag)
    return bool(said) or "1/2" in ascii_digits(side.prose)


def _other_than(measure: Measure, pair: Pair) -> Measure | None:
    """Return what *measure*, said in words, has become, or None if it is the same.

    That is the same number of another unit, or another number of the same unit.
    """
    found = (*pair.translation.worded_measures, *pair.translation.measures)
    if measure.of_time:  # "kétnaponta"
        found += (*joined(pair.translation.prose, pair.language),)
    if any(_agree(measure, each) for each in found):
        return None
    source = (*pair.source.worded_measures, *pair.source.measures)
    new = [each for each in found if each.unit and each not in source]
    if (
        pair.source.halved and measure.value != "0.5"
    ):  # said in words that are no measure: "half a tablet"
        new = [each for each in new if each.value != "0.5"]
    same = [each for each in new if each.value == measure.value]
    half = measure.counted and measure.value == "0.5"
    if half and not same and _says_half(pair.translation):
        return None
    # "Deux" of "deux fois" is not that of "two weeks".
    counts = pair.translation.number_words, pair.source.number_words
    if counts[0][measure.value] >= max(1, counts[1][measure.value]) and not same:
        return None
    same = [each for each in same if each.counted == measure.counted]
    same += [each for each in new if _alike(each.unit, measure.unit)]
    return same[0] if same and not converted(measure, pair.translation) else None


@check(
    severity=Severity.WARNING,
    needs=("numbers",),
    languages=_KNOWN,
    hint="write the unit after the number; if it is there in words, mute the rule",
    good=(
        Example("Take 5 mg", "Prendre 5 mg"),
        Example("5 mg", "5 milligrammaa", "fi"),
        Example("from 2% to 6%", "de 2 à 6 %"),
    ),
    bad=(
        Example("Take 5 mg", "En prendre 5"),
        Example("45% of men", "45 hommes"),
        Example("Each ml has 2 mg", "Chaque mg contient 2 mg"),
        Example("2 g in each litre", "每毫升2克", "zh-Hans"),
    ),
)
def unit_missing(pair: Pair) -> Iterator[str]:
    """A number has lost its unit of measure."""
    lost, new = _units(pair)
    for measure in lost:
        others = new.get(measure.value, ())
        bare = others and not any(each.unit for each in others)
        free = measure.of_time or measure.counted or measure.unit in _MONEY | _LENGTHS
        if bare and not free and not _shared(measure, pair.translation):
            yield f"the unit of '{measure}' is missing"
    for unit in _each_unit(pair.source):
        if not says(unit, pair.translation.prose, spellings(pair.translation.tag)):
            yield f"the unit of 'per {unit}' is missing"


def _each_unit(side: Side) -> Iterator[str]:
    """Yield the units that *side*, which is English, names without a number."""
    for each in _EACH.finditer(side.prose):
        unit = unit_at(side.prose, each.start(), each.end(), spellings(side.tag))
        if unit in _RATED:
            yield unit


def _shared(measure: Measure, side: Side) -> bool:
    """Return whether its unit stands behind the next number: "2 to 6 %"."""
    return any(
        (one.value, one.unit, other.unit) == (measure.value, "", measure.unit)
        for one, other in pairwise(side.measures)
    )


def _units(pair: Pair) -> tuple[list[Measure], dict[str, list[Measure]]]:
    """Return the measures of the source that the translation lacks, and the rest.

    The rest is what is left of the translation, each once, by its value.
    """
    if not pair.source.numbers:
        return [], {}
    source = [each for each in pair.source.measures if each.unit]
    if not source:
        return [], {}
    left = Counter(_read(pair.translation, {each.value for each in source}))
    known: dict[str, list[Measure]] = {}
    for measure in left:
        known.setdefault(measure.value, []).append(measure)
    lost = []
    for measure in source:
        same = (
            each
            for each in known.get(measure.value, ())
            if left[each] and _agree(measure, each)
        )
        if found := next(same, None):
            left[found] -= 1
        elif _has_unit(known, measure) or not converted(measure, pair.translation):
            lost.append(measure)
    return lost, {
        value: [each for each in measures if left[each]]
        for value, measures in known.items()
    }


def _has_unit(known: dict[str, list[Measure]], measure: Measure) -> bool:
    """Return whether its number has a unit in the translation, which is another."""
    return any(each.unit for each in known.get(measure.value, ()))


def _read(side: Side, expected: set[str]) -> tuple[Measure, ...]:
    """Return the measures of *side* in the reading that has more of *expected*."""
    if side.spaced_numbers == side.numbers:
        return side.measures
    readings = side.measures, side.spaced_measures
    return max(readings, key=lambda each: len(expected & {one.value for one in each}))


def _agree(one: Measure, other: Measure) -> bool:
    if one.value != other.value:
        return False
    if "/" in one.unit and "/" in other.unit:
        return one.unit == other.unit
    return _alike(one.unit.partition("/")[0], other.unit.partition("/")[0])


def _alike(one: str, other: str) -> bool:
    """Return whether two units are one, or forms that share a name."""
    return one == other or other in ALIKE.get(one, ())
