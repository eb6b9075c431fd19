"""Numbers in a text, read as a locale writes them."""

import re
import unicodedata
from typing import NamedTuple

_POINTS = ".,\u066b\u066c'\u2019\uff0e\uff0c"
_SPACES = "\u00a0\u202f\u2009"
_FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_TOKEN = re.compile(rf"\d+(?:[{_POINTS}{_SPACES}]\d+)*[{_FRACTIONS}]?|[{_FRACTIONS}]")
_TOKEN_WITH_SPACES = re.compile(
    rf"\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[{_POINTS}]\d+)?|{_TOKEN.pattern}"
)
_GROUPED = re.compile(r"\d{1,3}(?:(.)\d{3})(?:\1\d{3})*|\d{1,3}(?:,\d\d)+,\d{3}")
_ONE_FORM = str.maketrans("\uff0e\uff0c\u2019\u00a0\u202f\u2009", ".,'   ")


class Number(NamedTuple):
    """A number: its *value* in ASCII (``0.5``, ``1510``), its text, and its place."""

    value: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """The index after its last character."""
        return self.start + len(self.text)


def has_digits(text: str) -> bool:
    """Return whether *text* has a digit of any script, or a fraction."""
    return _TOKEN.search(text) is not None


def numbers(
    text: str, decimal: str, group: str, *, spaced: bool = False
) -> tuple[Number, ...]:
    """Return the numbers of *text* in order, as a locale reads them.

    *decimal* and *group* are the locale's separators. Digits of all scripts are
    read. The locale decides only where it must: in "0.5" the point can't group
    whatever the locale, in "1.510" it can. With *spaced* an ordinary space groups,
    too ("5 100" is one number). What is no number, such as "31.12.2024" and
    "3.12.1", has its own text as value.
    """
    token = _TOKEN_WITH_SPACES if spaced else _TOKEN
    return tuple(
        Number(_value(each[0], decimal, group), each[0], each.start())
        for each in token.finditer(text)
    )


def ascii_digits(text: str) -> str:
    """Return *text* with every decimal digit in ASCII."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text
    )


def _value(token: str, decimal: str, group: str) -> str:
    part = 0.0
    if not token[-1].isdecimal():
        part, token = unicodedata.numeric(token[-1]), token[:-1]
    plain = ascii_digits(token).translate(_ONE_FORM)
    whole = _read(plain, decimal.translate(_ONE_FORM), group.translate(_ONE_FORM))
    if part and whole.isdigit():
        return str(int(whole or "0") + round(part, 4))
    return whole or str(round(part, 4))


def _read(token: str, decimal: str, group: str) -> str:
    if token.isdigit() or not token:
        return _whole(token)
    marks = [each for each in token if not each.isdigit()]
    last = marks[-1]
    head, _, tail = token.rpartition(last)
    groups = _GROUPED.fullmatch(token) is not None
    if len(marks) == 1 and (not groups or last == decimal) and last in ".,\u066b":
        return _fraction(head, tail)
    if groups and (last != decimal or len(marks) > 1):
        return _whole("".join(filter(str.isdigit, token)))
    if last in ".,\u066b" and marks.count(last) == 1 and _GROUPED.fullmatch(head):
        return _fraction("".join(filter(str.isdigit, head)), tail)
    return token


def _whole(digits: str) -> str:
    # A number of two digits may have a zero before it, as in a date.
    return digits.lstrip("0") or digits[:1] if len(digits) == 2 else digits


def _fraction(head: str, tail: str) -> str:
    tail = tail.rstrip("0")
    head = head.lstrip("0") or "0"
    return f"{head}.{tail}" if tail else head
