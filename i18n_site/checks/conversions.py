"""Numbers that differ because a measure is said in another unit, or by its name."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from i18n_site.checks.pair import Pair
from i18n_site.checks.side import Side
from i18n_site.text import number_words, quantities
from i18n_site.text.quantities import Quantity
from i18n_site.text.units import Measure

# The numbers in "every two days", which other languages say without one.
_OFTEN = {"other day": ("2",), "third day": ("3",), "other week": ("2", "14", "15")}
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
    for values, ours, theirs in (
        (lost, source, translation),
        (added, translation, source),
    ):
        said = {quantity for _, quantity in theirs}
        if values is lost:
            said.update(quantities.said(pair.translation.prose))
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
    return (
        wanted in found
        or wanted in quantities.said(side.prose)
        or wanted in _periods(side)
    )


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
