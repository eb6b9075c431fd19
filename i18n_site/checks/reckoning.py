"""Whether two texts hold the same numbers, allowing for how languages write them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from typing import NamedTuple

from i18n_site.checks import conversions, distribution
from i18n_site.checks.pair import Pair
from i18n_site.text import clocks, number_words
from i18n_site.text.clocks import Clock
from i18n_site.text.numbers import Number, Separators, ascii_digits, numbers, parts
from i18n_site.text.ordinals import ordinal
from i18n_site.text.round_clock import day_and_night, round_clock

_DUAL = frozenset({"ar", "he", "sl", "dsb", "hsb", "mt", "se"})
_ROMAN = re.compile(r"\b[IVX]{1,6}(?=(?:e|er|ème|º|ª|-)?\b)")
# With a country's or a city's code, and groups that nothing but spaces part.
_PHONE = re.compile(r"(?:\+|\b0|\(0)(?:[ ()\u00a0\u202f/-]{0,2}\d){6,14}")


# Persian also writes a stroke before the fraction.
_SLASH = re.compile(r"(?<=\d)/(?=\d{1,2}(?![\d/]))")
_PERSIAN = Separators("٫", "٬")
_MINUTES = {"0.25": "15", "0.5": "30", "0.75": "45", "1.5": "90"}
# Portuguese and Romanian for "every 12 hours".
_EACH = re.compile(r"\b(?:de (?=(\d{1,2}) em \1\b)|din (?=(\d{1,2}) în \2\b))")
# "From 0 to 24 h" is round the clock.
_ALL_HOURS = re.compile(r"\b0{1,2}(?:[.:]00)?\s?(?:[-–—]|до|do|až)\s?24\b")

# "24 hours a day, 7 days a week".
_DAYS = frozenset({"24", "7"})
_NOUGHT = frozenset({"0", "00"})


class Difference(NamedTuple):
    """The numbers that only one of two texts has."""

    lost: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it for a message."""
        shown = [", ".join(each) or "none" for each in self]
        return f"lost: {shown[0]}; added: {shown[1]}"


@lru_cache(maxsize=1)
def difference(pair: Pair) -> Difference:
    """Return the numbers in which source and translation differ, without excuse.

    Two rules ask for it, one after the other.
    """
    source, translation = pair.source.numbers, pair.translation.numbers
    if not source and not translation:
        return Difference()
    scaled = pair.scales_known
    expected = _values(source, scaled)
    found = _values(translation, scaled)
    if expected == found:
        return Difference()
    best = _excuse(pair, expected, found)
    for other in _other_readings(pair, scaled):
        if not (best.lost or best.added):
            break
        again = _excuse(pair, expected, other)
        best = min(best, again, key=lambda each: len(each.lost) + len(each.added))
    return best


def spelt_out(pair: Pair, missing: Difference) -> bool:
    """Return whether *missing* may well be numbers said in words that we don't know.

    That is so for numbers up to twelve in a language without a list of words, and
    for one and two where a noun alone can say them.
    """
    if missing.added or not all(_small(each) for each in missing.lost):
        return False
    language = number_words.language(pair.locale.tag)
    if language in _DUAL:
        return all(each in ("1", "2") for each in missing.lost)
    return not number_words.known(pair.locale.tag)


def _small(value: str) -> bool:
    return value.isdigit() and int(value) <= 12


def _values(numbers: Iterable[Number], scaled: bool) -> Counter[str]:
    return Counter(each.scaled if scaled else each.value for each in numbers)


def _other_readings(pair: Pair, scaled: bool) -> list[Counter[str]]:
    translation = pair.translation
    spaced = translation.spaced_numbers
    others = [_values(spaced, scaled)] if spaced != translation.numbers else []
    if pair.language == "fa" and "/" in translation.prose:
        text = _SLASH.sub("٫", translation.prose)
        others.append(_values(numbers(text, "fa", _PERSIAN), scaled))
    return others


def _excuse(pair: Pair, expected: Counter[str], found: Counter[str]) -> Difference:
    lost, added = expected - found, found - expected
    _expand(lost)
    _expand(added)
    lost, added = lost - added, added - lost
    if lost or added:
        _excuse_plural(pair, lost, added)
        conversions.excuse(pair, lost, added)
        _excuse_words(pair, lost, added)
    if lost or added:
        _excuse_clocks(pair, lost, added)
    if lost:
        _drop(lost, clocks.date_parts(pair.source.prose))
    if added:
        _drop(added, _again(pair.translation.prose))
        _drop(added, _DAYS & expected.keys())  # "24 h/24, 7 j/7"
        if added.keys() & _DAYS and day_and_night(pair.source.prose):
            _drop(added, _DAYS)
        if added.keys() & _NOUGHT and _ALL_HOURS.search(pair.translation.prose):
            _drop(added, _NOUGHT)
    if lost and added:
        _excuse_phones(pair, lost, added)
    if lost:
        distribution.excuse(pair, lost)
    return Difference(_sorted(lost), _sorted(added))


def _again(text: str) -> Iterator[str]:
    """Yield the numbers that *text* says twice for once: "din 10 în 10 minute"."""
    return (each[1] or each[2] for each in _EACH.finditer(text))


def _sorted(values: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(values.elements(), key=lambda each: (len(each), each)))


def _expand(values: Counter[str]) -> None:
    """Replace dates, versions and the like by the numbers that they are made of."""
    for value in [each for each in values if not each.replace(".", "", 1).isdigit()]:
        values.update(parts(value) * values.pop(value))


def _drop(values: Counter[str], known: Iterable[str]) -> None:
    for value in known:
        values.pop(value, None)


def _excuse_plural(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    """A plural form for one number may say that number or leave it out."""
    if pair.message.plural is not None:
        _drop(added, map(str, pair.numbers[:3]))
        _drop(lost, ("0", "1", "2") if pair.lone else ())
        _drop(added, (each.value for each in pair.other_numbers))


def _excuse_words(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    source, translation = pair.source, pair.translation
    if lost:
        meant = number_words.may_mean(translation.prose, translation.tag)
        _drop(lost, meant)
        _drop(lost, _parts_of_hours(meant))
        _drop(lost, [each for each in lost if _mixed(each, meant)])
        if "0.5" in meant:
            _drop_mixed(lost, added)
        _drop(lost, _romans(translation.prose))
        if "1.5" in lost and _AND_A_HALF.search(translation.prose.lower()):
            _drop(lost, ("1.5",))
        low, code = translation.prose.casefold(), number_words.language(translation.tag)
        _drop(lost, [each for each in lost if ordinal(each, low, code)])
        if lost.keys() & _DAYS and round_clock(source.prose, translation.prose):
            _drop(lost, _DAYS)
        if "24/7" in source.prose and "24" not in lost:
            _drop(lost, ("7",))
    if added:
        said = number_words.may_mean(source.prose, source.tag)
        _drop(added, said)
        if "ore than once" in source.prose:  # "twice or more"
            _drop(added, ("2",))
        if timed := _parts_of_hours(said):
            minutes = (each for each in translation.measures if each.unit == "min")
            _drop(added, timed & {each.value for each in minutes})
        if "0.5" in said:
            _drop_halves(translation.prose, said, added)
        _drop(added, _romans(source.prose))


def _parts_of_hours(said: Set[str]) -> frozenset[str]:
    """Return the minutes that words for a part of an hour say: "half an hour"."""
    found = {minutes for part, minutes in _MINUTES.items() if part in said}
    if {"0.25", "3"} <= said:  # "three quarters of an hour"
        found.add("45")
    return frozenset(found)


# One and a half of what a noun names without a number: "litro y medio".
_AND_A_HALF = re.compile(
    r"(?<![\w-])[^\W\d_]{2,15}[^\Wsi] [yei] "
    r"(?:medi[oa]|mei[oa]|mig|mitja|mezz[oa])\b"
)


def _mixed(value: str, said: Set[str]) -> bool:
    """Return whether *value* is n.5, and both n and a half are *said*."""
    whole, _, part = value.partition(".")
    return part == "5" and "0.5" in said and whole in said


def _drop_mixed(lost: Counter[str], added: Counter[str]) -> None:
    """Drop 2.5 where "2 hours and a half" stands for it, and the 2."""
    for value in [each for each in lost if each.endswith(".5")]:
        if whole := added.pop(value[:-2], 0):
            lost[value] -= whole
            if lost[value] <= 0:
                del lost[value]


def _drop_halves(text: str, said: frozenset[str], added: Counter[str]) -> None:
    """Drop 1.5 for "one and a half", and 1/2 for "half a tablet"."""
    if "1/2" in ascii_digits(text):
        _drop(added, ("1", "2"))
    _drop(added, (f"{each}.5" for each in said if each.isdigit()))


def _romans(text: str) -> list[str]:
    written = set(_ROMAN.findall(text))
    if not written:
        return []
    return [str(n) for n in range(1, 40) if number_words.roman(n) in written]


def _excuse_clocks(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    """4:00 pm may be 16 h, 16 h may be 4 pm."""
    for clock in clocks.clocks(pair.source.prose):
        hours = clock.hours()
        if pair.language == "sw":  # Swahili counts the hours from six o'clock
            hours |= {str((int(each) + 6) % 12 or 12) for each in hours}
        _drop(lost, hours)
        _drop(added, hours)
        _excuse_point(clock, lost, added)
        if not clock.minute:
            _drop(lost, ("00", "0"))
            _drop(added, ("00", "0"))


def _excuse_point(clock: Clock, lost: Counter[str], added: Counter[str]) -> None:
    """8:30 may be 8.30, which reads as a number with a fraction."""
    for hour in clock.hours():
        if clock.minute and added.pop(f"{hour}.{clock.minute:02}".rstrip("0"), 0):
            _drop(lost, (str(clock.minute), f"{clock.minute:02}"))


def _excuse_phones(pair: Pair, lost: Counter[str], added: Counter[str]) -> None:
    """Drop the parts of telephone numbers that are only grouped otherwise."""
    ours, theirs = (_phones(each.prose) for each in (pair.source, pair.translation))
    for digits in ours.keys() & theirs.keys():
        _drop(lost, parts(ours[digits]))
        _drop(added, parts(theirs[digits]))
        _drop(added, re.findall(r"\d+", theirs[digits]))
        _drop(lost, re.findall(r"\d+", ours[digits]))


def _phones(text: str) -> dict[str, str]:
    """Return the telephone numbers of *text* as they stand, by their digits."""
    found = _PHONE.findall(ascii_digits(text))
    return {"".join(filter(str.isdigit, each)): each for each in found}
