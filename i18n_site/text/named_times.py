"""Times of English that are named, not counted: "the first day", "on days 0 and 3"."""

import re
from functools import lru_cache

_UNITS = {"hour": "h", "day": "d", "week": "wk", "month": "mo", "year": "y"}
_ORDINAL = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
# Of English; "second" may be the time, too.
_NAMED = re.compile(
    rf"(?i)\b(?:{_ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)) (day|week|month|year)\b"
    r"|\b(?:on|in|at|from|until|by|since) (day|week|month)s? \d{1,2}\b"
    r"|\b(?:within|in|after|for|lasts?|than) (?:an?|one) (day|week|month|year)\b"
    r"|\b(?:an?|one) (hour|day|week|month|year) (?:before|after|later)\b"
)
# What names another time beside it.
_TIMES = re.compile(
    r"(?i)(?<![a-z])(?:hour|day|week|month|year|morning|evening|night|today|tomorrow"
    r"|annual|fortnight|daily|birthday|age[ds]?\b)[a-z]*"
)
# How the words begin that name a time of the unit, or that other languages have for it.
_STARTS = {
    "h": ("hour",),
    "d": ("day", "dail", "hour", "morning", "evening", "night", "tod", "tom"),
    "wk": ("week", "fortnight"),
    "mo": ("month",),
    "y": ("year", "annual", "birthday", "age"),
}
_FIRST = re.compile(r"(?i)\bfirst (?:day|week|month|year|dose|tablet)\b")
_TEN = re.compile(r"(?i)\bten(?:th)?\b|10")


@lru_cache(maxsize=10_000)
def named_time(text: str) -> str:
    """Return the unit of the times that the English *text* names, "" if of several.

    What it says beside it, "a day" or "aged", is in ``other_times``.
    """
    if not any(each in text for each in ("our", "day", "eek", "onth", "ear")):
        return ""
    found = {each.lower() for pair in _NAMED.findall(text) for each in pair if each}
    if len(found) != 1:
        return ""
    (word,) = found
    return _UNITS[word]


@lru_cache(maxsize=10_000)
def other_times(text: str) -> frozenset[str]:
    """Return the units of all times that the English *text* has a word for."""
    words = {each.lower() for each in _TIMES.findall(text)}
    return frozenset(
        unit
        for unit, starts in _STARTS.items()
        if any(each.startswith(starts) for each in words)
    )


def called_first(text: str) -> bool:
    """Return whether the English *text* says "the first day" or dose, and no ten."""
    return (
        "irst " in text
        and _FIRST.search(text) is not None
        and _TEN.search(text) is None
    )
