"""Times that are named and not counted: "the first day", "on days 0, 3 and 7"."""

import re
from functools import cache

from i18n_site.checks.pair import Pair
from i18n_site.checks.side import Side, spellings
from i18n_site.languages.units import unit_names
from i18n_site.text import number_words
from i18n_site.text.named_times import called_first, named_time, other_times
from i18n_site.text.ordinals import ordinal
from i18n_site.text.unit_forms import unit_forms
from i18n_site.text.units import says

_UNITS = ("h", "d", "wk", "mo", "y")
_WORD = re.compile(r"[^\W\d_]+")
# Hebrew "in", "to", "the" and the like are written in one word with the next.
_PREFIX = re.compile(
    "^[\u05d1\u05dc\u05d4\u05de\u05e9]{1,2}(?=[\u05d0-\u05ea]{3})"
    "|^[\u0648\u0641\u0628\u0644\u0643]?\u0627\u0644(?=\\w{3})"  # and Arabic
)


def turned_time(pair: Pair) -> str:
    """Return what to say of "the first day" that is a month or the tenth, or "".

    Silent where the source names that time, too, and where numbers differ: the
    first week may be the first seven days.
    """
    source, side = pair.source.prose, pair.translation
    if (unit := named_time(source)) and not says(unit, side.prose, spellings(side.tag)):
        told = other_times(source)
        for other in _UNITS:
            if other in told or other == unit:
                continue
            if _names(other, side) and not _other_numbers(pair):
                return f"the '{unit}' of the source became '{other}'"
    if called_first(source):
        code = number_words.language(side.tag)
        if ordinal("10", side.prose.casefold(), code):
            return "'first' became 'tenth'"
    return ""


def _names(unit: str, side: Side) -> bool:
    """Return whether *side* has a name of *unit* in its own language."""
    names, low = _own_names(side.tag)[unit], side.prose.casefold()
    if any(len(each) > 1 and each > "\u0900" and each in low for each in names):
        return True
    return any(
        (word in names and (word.isascii() or len(word) > 1))
        or any(len(each) > 4 and word.startswith(each[:-1]) for each in names)
        for found in _WORD.findall(low)
        for word in (found, _PREFIX.sub("", found))
    )


@cache
def _own_names(tag: str) -> dict[str, frozenset[str]]:
    known = {**unit_names(tag), **unit_forms(tag)}
    return {
        unit: frozenset(each for each, meant in known.items() if meant == unit)
        for unit in _UNITS
    }


def _other_numbers(pair: Pair) -> bool:
    ours = {each.value for each in pair.source.numbers}
    theirs = {each.value for each in pair.translation.numbers}
    return bool(theirs - ours - {"1"})
