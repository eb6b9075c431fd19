"""Nouns that say "two" of a time by their ending: Arabic "يومين", Hebrew "יומיים"."""

import re
from collections.abc import Iterator

from i18n_site.text.units import Measure

_ARABIC = {
    "ثاني": "s",
    "دقيق": "min",
    "ساع": "h",
    "يوم": "d",
    "أسبوع": "wk",
    "اسبوع": "wk",
    "شهر": "mo",
    "سن": "y",
    "عام": "y",
}
_HEBREW = {
    "שעת": "h",
    "יומ": "d",
    "שבוע": "wk",
    "חודש": "mo",
    "שנת": "y",
}
# By language: the stems of the nouns by their units, and what matches such a noun.
_NOUNS = {
    "ar": (
        _ARABIC,
        re.compile(rf"(?<!\w)[وفبلك]?(?:ال)?({'|'.join(_ARABIC)})ت?(?:ين|ان)(?!\w)"),
    ),
    "he": (
        _HEBREW,
        re.compile(rf"(?<!\w)[ובלמהכש]{{0,2}}({'|'.join(_HEBREW)})יים(?!\w)"),
    ),
}


def duals(text: str, tag: str) -> Iterator[Measure]:
    """Yield what *text* measures by nouns that say "two": "two days"."""
    stems, pattern = _NOUNS.get(tag.partition("-")[0], ({}, None))
    for each in pattern.finditer(text) if pattern else ():
        yield Measure("2", stems[each[1]])
