"""Ordinals said in words: "vingtième", "achtundzwanzigste", "kedua puluh"."""

import re
from collections.abc import Iterator
from functools import cache

from i18n_site.text.compound_numbers import cardinals
from i18n_site.text.ordinal_tables import BEFORE, BEHIND, ORDINALS


def ordinal(value: str, text: str, code: str) -> bool:
    """Return whether *text*, in the language *code*, has the ordinal of *value*.

    *value* is a whole number up to 49, *text* in lower case.
    """
    if not value.isdigit() or not 0 < int(value) < 50:
        return False
    pattern = _pattern(int(value), code)
    return pattern is not None and pattern.search(text) is not None


@cache
def _pattern(value: int, code: str) -> re.Pattern[str] | None:
    choices = [*_worded(value, code), *_affixed(value, code)]
    if not choices:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)")


def _worded(value: int, code: str) -> Iterator[str]:
    """Yield patterns for the ordinal of *value* by the stems of a table."""
    ends, stems = _stems(code)
    if not stems:
        return
    for stem in stems.get(value, ()):
        yield f"{stem}{ends}"
    tens, ones = value - value % 10, value % 10
    if tens < 20 or not ones:
        return
    first = [*map(re.escape, cardinals(tens, code))]
    first += [f"{stem}{ends}" for stem in stems.get(tens, ())]
    last = "|".join(stems.get(ones, ()))
    if first and last:
        yield rf"(?:{'|'.join(first)})(?:[\s-](?:et[\s-]|i |și |و )?)?(?:{last}){ends}"
    if code in ("da", "de", "nb", "nl", "sl"):  # "achtundzwanzigste"
        before = "|".join(map(re.escape, cardinals(ones, code)))
        last = "|".join(stems.get(tens, ()))
        yield rf"(?:{before})(?:und|og|en|ën|in)(?:{last}){ends}"


def _affixed(value: int, code: str) -> Iterator[str]:
    """Yield patterns for cardinals that something makes ordinals."""
    before, behind = BEFORE.get(code, ""), BEHIND.get(code, "")
    if before or behind:
        for word in cardinals(value, code):
            yield f"{before}{re.escape(word)}{behind}"


@cache
def _stems(code: str) -> tuple[str, dict[int, list[str]]]:
    ends, *parts = ORDINALS.get(code, "").split(" ")
    found: dict[int, list[str]] = {}
    for part in parts:
        value, _, stem = part.partition("=")
        found.setdefault(int(value), []).append(stem)
    return ends, found
