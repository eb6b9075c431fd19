"""The names of the months as CLDR has them for a locale."""

from collections.abc import Callable
from typing import Any

from i18n_site.languages.remembered import remembered
from i18n_site.later import later

_cldr: Callable[[str], Any] = later("i18n_site.languages.cldr", "cldr")


@remembered
def months(tag: str) -> dict[str, int]:
    """Return the number, 1 to 12, of each full name of a month, in lower case.

    Names as they stand in dates and by themselves; those that are digits and a
    word, as in Chinese, are left out: they are numbers.
    """
    names = _cldr(tag).months
    return {
        name.lower(): number
        for kind in ("format", "stand-alone")
        for number, name in names[kind]["wide"].items()
        if not any(map(str.isdigit, name)) and len(name) > 1
    }


@remembered
def weekdays(tag: str) -> dict[str, int]:
    """Return the number, 0 for Monday to 6, of each name of a day, in lower case.

    The first part of a name in two, too: Portuguese "segunda" for "segunda-feira".
    """
    names = _cldr(tag).days
    return {
        part: number
        for kind in ("format", "stand-alone")
        for number, name in names[kind]["wide"].items()
        for part in dict.fromkeys((name.lower(), name.lower().partition("-")[0]))
    }
