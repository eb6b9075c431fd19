"""Parts of a mixture: "1:10", "one part bleach with nine parts water"."""

import re
from functools import lru_cache

from i18n_site.checks.pair import Pair
from i18n_site.text import number_words
from i18n_site.text.numbers import ascii_digits

# No time of day, which has two digits for the minutes, but for "1:10".
_RATIO = re.compile(
    r"(?<![\d:.,])(\d{1,5})\s?[:\uff1a]\s?(\d{1,5})(?![\d:]|\s?[ap]\.?m)"
)
# Of English; "one part" needs no number in other languages.
_PARTS = re.compile(r"(?i)\b([a-z]{3,6}|\d{1,3}) parts\b")


def turned_ratio(pair: Pair) -> str:
    """Return what to say of a ratio ("1:10") that has become another one, or ""."""
    if ":" not in pair.source.characters:
        return ""
    ours, theirs = (
        _RATIO.findall(ascii_digits(each.prose))
        for each in (pair.source, pair.translation)
    )
    if len(ours) == len(theirs) == 1 and ours != theirs:
        return f"'{':'.join(ours[0])}' became '{':'.join(theirs[0])}'"
    return ""


def turned_parts(pair: Pair) -> str:
    """Return what to say of "nine parts" that have no nine any more, or "".

    That is of a source that names parts in words, for languages whose words for
    numbers are known. A number more than those of the source is wrong, too.
    """
    ours = _parts(pair.source.prose)
    translation = pair.translation
    if not ours or not number_words.known(translation.tag):
        return ""
    said = number_words.may_mean(translation.prose, translation.tag)
    said |= {each.value for each in translation.numbers}
    for value in sorted(ours - said):
        return f"the {value} parts are missing"
    known = number_words.may_mean(pair.source.prose, pair.source.tag)
    known |= {each.value for each in pair.source.numbers}
    for value in sorted(set(translation.number_words) - known):
        return f"{value} parts are not in the source"
    return ""


@lru_cache(maxsize=1000)
def _parts(text: str) -> frozenset[str]:
    """Return how many parts the English *text* names in words."""
    if " parts " not in text or " part " not in text:
        return frozenset()
    return frozenset(
        value
        for each in _PARTS.findall(text)
        for value in number_words.surely_means(each, "en")
    )
