"""Numbers in a text, read as a locale writes them."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from i18n_site.text.number_words import scale

_POINTS = ".,\u066b\u066c'\u2019\uff0e"
# A wide comma is one of a sentence, but for those among wide digits.
_WIDE = "(?<=[\uff10-\uff19])\uff0c(?=[\uff10-\uff19])"
_SPACES = "\u00a0\u202f\u2009"
_FRACTIONS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_NUMBER = (
    rf"\d+(?:(?:[{_POINTS}{_SPACES}]|{_WIDE})\d+)*"
    rf"(?:[ \u00a0\u202f]?[{_FRACTIONS}])?|[{_FRACTIONS}]"
)
_TOKEN = re.compile(_NUMBER)
_TOKEN_WITH_SPACES = re.compile(
    rf"\d{{1,3}}(?: \d{{3}})+(?!\d)(?:[{_POINTS}]\d+)?|{_NUMBER}"
)
_DIGIT = re.compile(rf"[\d{_FRACTIONS}]")
_THREES = re.compile(r"\d{1,3}(\D)\d{3}(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,3}(?:,\d\d)+,\d{3}")
_SAME = str.maketrans("\uff0e\uff0c\u2019\u00a0\u202f\u2009", ".,'   ")
_ARABIC_DECIMAL = "\u066b"
_DECIMAL = frozenset(f".,{_ARABIC_DECIMAL}")


class Separators(NamedTuple):
    """What a locale writes before the fraction, and between groups of digits."""

    decimal: str
    group: str


class Number(NamedTuple):
    """A number of a text, and where it stands.

    *value* is in ASCII (``0.5``, ``1510``); *factor* is what the word after it
    multiplies it by ("2 million").
    """

    value: str
    start: int
    end: int
    factor: int = 1

    @property
    def scaled(self) -> str:
        """The value times the factor."""
        if self.factor == 1 or not self.plain:
            return self.value
        return format((Decimal(self.value) * self.factor).normalize(), "f")

    @property
    def plain(self) -> bool:
        """Whether it is a number, not a date or version ("31.12.2024", "3.12.1")."""
        return self.value.replace(".", "", 1).isdigit()


def has_digits(text: str) -> bool:
    """Return whether *text* has a digit of any script, or a fraction."""
    return _DIGIT.search(text) is not None


def numbers(
    text: str, tag: str, separators: Separators, *, spaced: bool = False
) -> tuple[Number, ...]:
    """Return the numbers of *text*, which is in the language of *tag*, in order.

    Digits of all scripts are read. The separators decide only where they must: in
    "0.5" the point can't group whatever the locale, in "1.510" it can. With
    *spaced* an ordinary space groups, too ("5 100" is one number). What is no
    number ("31.12.2024", "3.12.1") has its own text as value.
    """
    pattern, factors = scale(tag)
    found = []
    for each in (_TOKEN_WITH_SPACES if spaced else _TOKEN).finditer(text):
        after = each.end() + (text[each.end() : each.end() + 1] in (" ", "\u00a0"))
        word = pattern.match(text, after)
        factor = factors[word[1].casefold()] if word else 1
        found.append(
            Number(_value(each[0], separators), each.start(), each.end(), factor)
        )
    return tuple(found)


def parts(value: str) -> list[str]:
    """Return the numbers that a date, version or address is made of."""
    return [_whole(each) for each in re.findall(r"\d+", value)]


def ascii_digits(text: str) -> str:
    """Return *text* with every decimal digit in ASCII."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text
    )


def _value(token: str, separators: Separators) -> str:
    part = Decimal(0)
    if not token[-1].isdecimal():
        part = Decimal(str(round(unicodedata.numeric(token[-1]), 4)))
        token = token[:-1].rstrip()
    if not token:
        whole = ""
    elif token.isdigit() and token.isascii():
        whole = _whole(token)
    else:
        plain = ascii_digits(token).translate(_SAME)
        decimal, group = (each.translate(_SAME) for each in separators)
        whole = _read(plain, decimal, group)
    if part and not whole:
        return str(part)
    return str(int(whole) + part) if part and whole.isdigit() else whole


def _read(token: str, decimal: str, group: str) -> str:
    """Return the value of a token of ASCII digits and separators."""
    marks = [each for each in token if not each.isdigit()]
    if not marks:
        return _whole(token)
    last = marks[-1]
    head, _, tail = token.rpartition(last)
    grouped = bool(_THREES.fullmatch(token) or _INDIAN.fullmatch(token))
    once = marks.count(last) == 1 and last in _DECIMAL
    if once and head == "0":  # no group of digits, whatever the locale
        return _fraction(head, tail)
    if last == _ARABIC_DECIMAL:
        decimal = last
    if once and len(marks) == 1 and (not grouped or (last == decimal != group)):
        return _fraction(head, tail)
    if grouped:
        return _whole(_digits(token))
    if once and (_THREES.fullmatch(head) or _INDIAN.fullmatch(head)):
        return _fraction(_digits(head), tail)
    return token


def _digits(token: str) -> str:
    return "".join(filter(str.isdigit, token))


def _whole(digits: str) -> str:
    # A number of two digits may have a zero before it, as in a date or a clock.
    return digits[-1] if len(digits) == 2 and digits[0] == "0" else digits


def _fraction(head: str, tail: str) -> str:
    tail, head = tail.rstrip("0"), head.lstrip("0") or "0"
    return f"{head}.{tail}" if tail else head
