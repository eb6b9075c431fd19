"""Phrases that carry a meaning which must survive: "not", "twice", "at least"."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from i18n_site.text import phrase_tables, time_tables

_UNSPACED = frozenset({"ja", "zh"})
_TABLES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "comparison": phrase_tables.COMPARISON,
    "half-day": time_tables.HALF_DAY,
    "loose-negation": phrase_tables.LOOSE_NEGATION,
    "negation": phrase_tables.NEGATION,
    "period": time_tables.PERIOD,
    "strong-negation": phrase_tables.STRONG_NEGATION,
    "times": time_tables.TIMES,
}


def known(table: str, tag: str) -> bool:
    """Return whether *table* has phrases for the language of *tag*."""
    return tag.partition("-")[0] in _TABLES[table]


def meanings(table: str, text: str, tag: str) -> Counter[str]:
    """Return what the phrases of *table* in *text* mean, and how often.

    Of phrases that overlap the one that begins first counts, of those the one
    named first in the table. A language that the table lacks has no phrases.
    """
    pattern, labels = _pattern(table, tag.partition("-")[0])
    return Counter(labels[each.lastindex or 0] for each in pattern.finditer(text))


@cache
def _pattern(table: str, language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    phrases = _TABLES[table].get(language, {})
    before, after = ("", "") if language in _UNSPACED else (r"(?<!\w)", r"(?!\w)")
    groups = "|".join(f"({regex})" for regex in phrases.values()) or "(?!)"
    pattern = re.compile(f"{before}(?:{groups}){after}", re.IGNORECASE)
    return pattern, ("", *phrases)
