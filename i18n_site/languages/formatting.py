"""Dates, numbers and lists as CLDR writes them for a locale."""

import datetime
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

# The zero of CLDR's numbering systems that are a default of some locale.
_ZEROS = {
    "adlm": 0x1E950,
    "arab": 0x0660,
    "arabext": 0x06F0,
    "beng": 0x09E6,
    "cakm": 0x11136,
    "deva": 0x0966,
    "mymr": 0x1040,
    "nkoo": 0x07C0,
    "olck": 0x1C50,
    "tibt": 0x0F20,
}

_MINUTE = "duration-minute"

DateStyle = Literal["full", "long", "medium", "short"]


class NumberSymbols(NamedTuple):
    """How a locale writes numbers: *digits* are its ten digits, zero first."""

    decimal: str
    group: str
    digits: str


@cache
def _cldr(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")


@cache
def symbols(tag: str) -> NumberSymbols:
    """Return the separators and digits of the default numbering system of *tag*."""
    locale = _cldr(tag)
    system = locale.default_numbering_system
    known = {**locale.number_symbols["latn"], **locale.number_symbols.get(system, {})}
    return NumberSymbols(known["decimal"], known["group"], _digits(system))


def _digits(system: str) -> str:
    zero = _ZEROS.get(system, ord("0"))
    return "".join(chr(zero + value) for value in range(10))


def _native(tag: str, text: str) -> str:
    """Return *text* with the digits of the locale; Babel leaves them ASCII."""
    return text.translate(_native_digits(tag))


@cache
def _native_digits(tag: str) -> dict[int, int]:
    return str.maketrans("0123456789", symbols(tag).digits)


def date(tag: str, value: datetime.date, style: DateStyle = "long") -> str:
    """Return *value* as the locale writes a date."""
    return _date(tag, value.toordinal(), style)


@lru_cache(maxsize=1 << 14)  # the same days stand on many pages
def _date(tag: str, day: int, style: DateStyle) -> str:
    value = datetime.date.fromordinal(day)
    return _native(tag, format_date(value, format=style, locale=_cldr(tag)))


def number(tag: str, value: int | float | Decimal) -> str:
    """Return *value* with the locale's digits and separators."""
    text = format_decimal(value, locale=_cldr(tag), numbering_system="default")
    return _native(tag, text)


def percent(tag: str, value: float | Decimal) -> str:
    """Return *value*, a share of 1, as a percentage."""
    text = format_percent(value, locale=_cldr(tag), numbering_system="default")
    return _native(tag, text)


def minutes(tag: str, value: int) -> str:
    """Return a time of *value* minutes in words, short where CLDR has no long ones."""
    cldr = _cldr(tag)
    text = format_unit(value, _MINUTE, length="long", locale=cldr)
    if _MINUTE in text:  # Babel does not inherit the long form from the short
        text = format_unit(value, _MINUTE, length="short", locale=cldr)
    return _native(tag, text)


def listing(tag: str, items: Sequence[str]) -> str:
    """Return *items* joined as "a, b and c" in the locale."""
    return format_list(list(items), locale=_cldr(tag))
