"""Times of day and dates in digits, where languages write other numbers."""

import re
from collections.abc import Mapping
from typing import NamedTuple

_CLOCK = re.compile(
    r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d))?(?![\d:])"
    r"(?P<half>[\s\u00a0\u202f]?[aApP]\.?\s?[mM]\b\.?)?"
)
_DATE = re.compile(r"(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)")
# What may stand between the name of a month and its day or year.
_DAY_BEFORE = re.compile(r"\d(?:\.|st|nd|rd|th|er|º|ª)?[\s\u00a0]{0,2}(?:de |of )?$")
_NUMBER_AFTER = re.compile(r",?[\s\u00a0](?:de )?\d")


class Clock(NamedTuple):
    """A time of day: *half* is "am", "pm" or empty."""

    hour: int
    minute: int
    half: str

    def hours(self) -> frozenset[str]:
        """Return the numbers that its hour may be written with, 12 or 24 a day."""
        if self.half:
            base = self.hour % 12
            late = base + 12 if self.half == "pm" else base
            return frozenset({str(base or 12), str(late), *({"0"} if not late else ())})
        return frozenset({str(self.hour), str(self.hour % 12 or 12)})


def clocks(text: str) -> tuple[Clock, ...]:
    """Return the times of day in *text* that are surely such.

    That is digits with a colon, or followed by "am" or "pm".
    """
    found = []
    for each in _CLOCK.finditer(text):
        half = (each["half"] or "").strip().lower()[:1]
        minute = each["minute"]
        if half or (minute and ":" in each[0]):
            found.append(
                Clock(int(each["hour"]), int(minute or 0), f"{half}m" if half else "")
            )
    return tuple(found)


def date_parts(text: str) -> frozenset[str]:
    """Return the numbers up to twelve that stand in dates such as 12/31/2024."""
    found: set[str] = set()
    for each in _DATE.finditer(text):
        found.update(str(int(part)) for part in each[0].split(each[1]) if part)
    return frozenset(part for part in found if int(part) <= 12)


def dated(text: str, months: Mapping[str, int]) -> frozenset[int]:
    """Return the numbers of the *months*, by name, that stand beside a number."""
    low, found = text.lower(), set()
    for name in filter(low.__contains__, months):
        for at in (each.start() for each in re.finditer(re.escape(name), low)):
            end = at + len(name)
            whole = not low[end : end + 1].isalpha() and not low[at - 1 : at].isalpha()
            before = _DAY_BEFORE.search(low[max(0, at - 10) : at])
            if whole and (before or _NUMBER_AFTER.match(low, end)):
                found.add(months[name])
    return frozenset(found)
