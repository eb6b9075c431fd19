"""The names of the months as CLDR has them for a locale."""

from functools import cache

from babel import Locale


@cache
def months(tag: str) -> dict[str, int]:
    """Return the number, 1 to 12, of each full name of a month, in lower case.

    Names as they stand in dates and by themselves; those that are digits and a
    word, as in Chinese, are left out: they are numbers.
    """
    names = Locale.parse(tag, sep="-").months
    return {
        name.lower(): number
        for kind in ("format", "stand-alone")
        for number, name in names[kind]["wide"].items()
        if not any(map(str.isdigit, name)) and len(name) > 1
    }
