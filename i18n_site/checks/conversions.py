"""Numbers that differ because a measure is said in another unit, or by its name."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from i18n_site.checks.pair import Pair
from i18n_site.checks.side import Side, spellings
from i18n_site.text import number_words, quantities
from i18n_site.text.joined_numbers import joined
from i18n_site.text.numbers import Number
from i18n_site.text.quantities import Quantity, greater
from i18n_site.text.units import Measure, says

# The numbers in "every two days", which other languages say without one.
_OFTEN = {"other day": ("2",), "third day": ("3",), "other week": ("2", "14", "15")}
# Hours and minutes in a row: "2 h 30", "2 hours and 30 minutes".
_MINUTES = {"25": "15", "5": "30", "75": "45"}
_H = re.compile(r"[\s\u00a0\u202f]?h[\s\u00a0\u202f]?")
_SMALLER = {"h": "min", "min": "s", "d": "h", "wk": "d", "y": "mo"}
_JOINT = re.compile(
    r"[\s\u00a0\u202f]?[^\W\d_]{1,12}\.?,?(?:[\s\u00a0\u202f][^\W\d_]{1,3})?[\s\u00a0\u202f]?"
)
_RANGE = re.compile(r"\s?(?:[-–—~～〜至]|[^\W\d]{1,5})\s?")


def excuse(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    """Take from *lost* and *added* the numbers of measures that both texts have.

    "7 days" may be "une semaine", "1,200 mg" may be "1,2 g", "every other day" may
    be "alle 2 Tage".
    """
    _excuse_often(pair, lost, added)
    if not (lost or added):
        return
    source, translation = measured(pair.source), measured(pair.translation)
    _excuse_sums(source, pair.translation, lost, added)
    _excuse_sums(translation, pair.source, added, lost)
    for values, ours, theirs in (
        (lost, source, translation),
        (added, translation, source),
    ):
        said = {quantity for _, quantity in theirs}
        if values is lost:
            said.update(_said(pair.translation))
        else:
            said.update(_periods(pair.source))
        for measure, quantity in ours:
            same = (measure, quantity) in theirs
            if values[measure.value] and quantity in said and not same:
                values[measure.value] -= 1
        for value in [each for each, count in values.items() if count <= 0]:
            del values[value]


def measured(side: Side) -> list[tuple[Measure, Quantity]]:
    """Return the measures of *side* that convert, in digits and in words."""
    found = [*quantities.quantities(side.worded_measures)]
    for numbers, measures in (
        (side.numbers, side.measures),
        (side.spaced_numbers, side.spaced_measures),
    ):
        found += quantities.quantities(measures)
        for place, (one, other) in enumerate(pairwise(numbers)):
            # The first number of a range has the unit of the second.
            if _RANGE.fullmatch(side.prose, one.end, other.start):
                measure = Measure(one.value, measures[place + 1].unit)
                found += [
                    (measure, each) for _, each in quantities.quantities([measure])
                ]
    return found


def converted(measure: Measure, side: Side) -> bool:
    """Return whether *side* has what *measure* says in another unit."""
    wanted = quantities.quantity(measure)
    if wanted is None:
        return False
    found = (each for _, each in measured(side))
    return wanted in found or wanted in _said(side) or wanted in _periods(side)


def _said(side: Side) -> Iterator[Quantity]:
    """Yield the lengths of time that words of *side* say without a number apart."""
    yield from quantities.said(side.prose)
    code = number_words.language(side.tag)
    for _, quantity in quantities.quantities(joined(side.prose, code)):
        yield quantity


def _excuse_sums(
    whole: list[tuple[Measure, Quantity]],
    side: Side,
    values: Counter[str],
    others: Counter[str],
) -> None:
    """Take 150 minutes from *values* if *side* says "2 h 30", and 2 and 30 from others.

    Also what *side* says as a half: "deux heures et demie", "2 heures et demie".
    """
    for measure, quantity in whole:
        if not values[measure.value]:
            continue
        for one, other in pairwise(zip(side.numbers, side.measures, strict=True)):
            if _sum(side.prose, one, other) == quantity:
                values[measure.value] -= 1
                others[one[1].value] -= 1
                others[other[1].value] -= 1
        larger = greater(measure)
        if values[measure.value] and larger and (number := _halved(larger, side)):
            values[measure.value] -= 1
            others[number] -= 1


def _sum(
    text: str, one: tuple[Number, Measure], other: tuple[Number, Measure]
) -> Quantity | None:
    """Return how long the hours and minutes of two numbers in a row are together."""
    (first, hours), (second, minutes) = one, other
    if _H.fullmatch(text, first.end, second.start):  # "2h30"
        hours = Measure(hours.value, "h")
    elif not _JOINT.fullmatch(text, first.end, second.start):
        return None
    smaller = _SMALLER.get(hours.unit)
    if not smaller or minutes.unit not in ("", smaller):
        return None
    more = quantities.quantity(hours)
    rest = quantities.quantity(Measure(second.value, smaller))
    if more is None or rest is None:
        return None
    return more[0], (more[1] + rest[1]).normalize()


def _halved(measure: Measure, side: Side) -> str:
    """Return the whole number of n.5 of *measure* that *side* says with a half, or "".

    For a half alone, or one in one word with the number, that is "0".
    """
    whole, _, part = measure.value.partition(".")
    said = part in _MINUTES and (
        says(measure.unit, side.prose, spellings(side.tag))
        or quantities.quantity(Measure(whole, measure.unit)) in {*_said(side)}
    )
    if not said:
        return ""
    words = number_words.may_mean(side.prose, side.tag)
    if measure.unit == "h" and _MINUTES[part] in words and whole in words:
        return whole  # "deux heures trente"
    if measure.value in words or (whole == "0" and f"0.{part}" in words):
        return "0"
    digits = {each.value for each in side.numbers}
    return whole if f"0.{part}" in words and whole in words | digits else ""


def _periods(side: Side) -> Iterator[Quantity]:
    """Yield how long the periods are of which *side* says one, if it is English."""
    if number_words.language(side.tag) == "en":
        yield from quantities.periods(side.prose)


def _excuse_often(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    ours, theirs = pair.source.frequency, pair.translation.frequency
    for period, numbers in _OFTEN.items():
        if ours[period] and theirs[period]:
            for number in numbers:
                lost.pop(number, None)
                added.pop(number, None)
