"""The names of units of measure as CLDR has them for a locale."""

import re
from collections.abc import Callable
from typing import Any, Literal

from i18n_site.languages.remembered import remembered
from i18n_site.later import later

_cldr: Callable[[str], Any] = later("i18n_site.languages.cldr", "cldr")
_format: Callable[..., str] = later("babel.units", "format_unit")

# CLDR's name of each unit that articles on health use, and its symbol here.
_UNITS = {
    "mass-milligram": "mg",
    "mass-microgram": "µg",
    "mass-gram": "g",
    "mass-kilogram": "kg",
    "volume-milliliter": "ml",
    "volume-centiliter": "cl",
    "volume-deciliter": "dl",
    "volume-liter": "l",
    "concentr-percent": "%",
    "temperature-celsius": "°C",
    "temperature-fahrenheit": "°F",
    "length-centimeter": "cm",
    "length-millimeter": "mm",
    "pressure-millimeter-ofhg": "mmhg",
    "concentr-millimole-per-liter": "mmol/l",
    "volume-teaspoon": "teaspoon",
    "volume-tablespoon": "tablespoon",
    "volume-cup": "cup",
    "energy-kilocalorie": "kcal",
    "energy-kilojoule": "kj",
    "duration-second": "s",
    "duration-minute": "min",
    "duration-hour": "h",
    "duration-day": "d",
    "duration-week": "wk",
    "duration-month": "mo",
    "duration-year": "y",
    "duration-month-person": "mo",
    "duration-year-person": "y",
}
_WIDTHS: tuple[Literal["short", "long"], ...] = ("short", "long")
# One of each plural category, in most languages.
_NUMBERS = (1, 2, 5, 10, 20, 1.5)
_SHORTEST = 2
_AFTER = re.compile(r"^\d+(?:\D\d)?\s*(\D+)$")


@remembered
def unit_names(tag: str) -> dict[str, str]:
    """Return the symbol of each unit by its names, folded, that follow a number.

    The names are CLDR's long and short ones in every plural form; those of one
    letter, which may be words, and those written before the number are left out.
    """
    locale = _cldr(tag)
    return {
        name: symbol
        for unit, symbol in _UNITS.items()
        for width in _WIDTHS
        for number in _NUMBERS
        if (name := _name(_format(number, unit, width, "#", locale=locale), unit))
    }


def _name(measure: str, unit: str) -> str:
    """Return what follows the number in *measure* if it is a name of *unit*."""
    name = _AFTER.search(measure)
    # Babel writes CLDR's own name of a unit that the locale has none for.
    if not name or len(name[1].rstrip(".")) < _SHORTEST or name[1] == unit:
        return ""
    return name[1].casefold()
