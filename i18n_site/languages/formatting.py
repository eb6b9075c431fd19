"""Dates, numbers and lists as CLDR writes them for a locale."""

import datetime
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from i18n_site.languages.remembered import remembered
from i18n_site.later import later

_cldr: Callable[[str], Any] = later("i18n_site.languages.cldr", "cldr")
_format_decimal: Callable[..., str] = later("babel.numbers", "format_decimal")
_format_percent: Callable[..., str] = later("babel.numbers", "format_percent")
_format_unit: Callable[..., str] = later("babel.units", "format_unit")
_format_list: Callable[..., str] = later("babel.lists", "format_list")
_pattern_of: Callable[..., Any] = later("babel.dates", "get_date_format")
_fields_of: Callable[..., Any] = later("babel.dates", "DateTimeFormat")

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

_FIELD = re.compile(r"%\((\w+)\)s")

DateStyle = Literal["full", "long", "medium", "short"]


class NumberSymbols(NamedTuple):
    """How a locale writes numbers: *digits* are its ten digits, zero first."""

    decimal: str
    group: str
    digits: str


@remembered
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
    pattern = _date_pattern(tag, style)
    names = {field: each[_place(field, value)] for field, each in pattern.names.items()}
    numbers = {each: _number_of(each, value) for each in pattern.numbers}
    return _native(tag, pattern.text % (names | numbers))


class _DatePattern(NamedTuple):
    """How a locale writes dates: *text* names CLDR's fields, as in "%(d)s %(MMMM)s".

    *names* are fields in words, of each month or day of the week (or one for all);
    *numbers* are the other fields.
    """

    text: str
    names: dict[str, list[str]]
    numbers: list[str]


@remembered
def _date_pattern(tag: str, style: DateStyle) -> _DatePattern:
    cldr = _cldr(tag)
    text = _pattern_of(style, locale=cldr).format
    fields = sorted(set(_FIELD.findall(text)))
    numbers = [each for each in fields if _is_number(each)]
    names = {
        field: [str(_fields_of(day, cldr)[field]) for day in _samples(field)]
        for field in fields
        if field not in numbers
    }
    return _DatePattern(text, names, numbers)


def _is_number(field: str) -> bool:
    return field[0] in "yd" or field in ("M", "MM", "L", "LL")


def _number_of(field: str, value: datetime.date) -> str:
    """Return a field of digits; of a year, "yy" means the last two."""
    part = {"y": value.year, "d": value.day}.get(field[0], value.month)
    digits = f"{part:0{len(field)}}"
    return digits[-2:] if field == "yy" else digits


def _samples(field: str) -> list[datetime.date]:
    """Return days of which all names of *field* are got, in their order."""
    if field[0] in "ML":
        return [datetime.date(2001, month, 1) for month in range(1, 13)]
    # The first of January 2001 was a Monday. All days here are of one era.
    return [datetime.date(2001, 1, day) for day in range(1, 8)]


def _place(field: str, value: datetime.date) -> int:
    return value.month - 1 if field[0] in "ML" else value.weekday()


def number(tag: str, value: int | float | Decimal) -> str:
    """Return *value* with the locale's digits and separators."""
    text = _format_decimal(value, locale=_cldr(tag), numbering_system="default")
    return _native(tag, text)


def percent(tag: str, value: float | Decimal) -> str:
    """Return *value*, a share of 1, as a percentage."""
    text = _format_percent(value, locale=_cldr(tag), numbering_system="default")
    return _native(tag, text)


def minutes(tag: str, value: int) -> str:
    """Return a time of *value* minutes in words, short where CLDR has no long ones."""
    cldr = _cldr(tag)
    text = _format_unit(value, _MINUTE, length="long", locale=cldr)
    if _MINUTE in text:  # Babel does not inherit the long form from the short
        text = _format_unit(value, _MINUTE, length="short", locale=cldr)
    return _native(tag, text)


def listing(tag: str, items: Sequence[str]) -> str:
    """Return *items* joined as "a, b and c" in the locale."""
    return _format_list(list(items), locale=_cldr(tag))
