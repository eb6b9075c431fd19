"""Numbers in the characters of Chinese and Japanese: 二〇二七, 百二十."""

import re
from collections.abc import Iterator

_DIGITS = {each: value for value, each in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "两": 2, "兩": 2}
_UNITS = {"十": 10, "百": 100, "千": 1_000}
_MYRIADS = {"万": 10_000, "萬": 10_000, "億": 100_000_000, "亿": 100_000_000}
_NUMBER = re.compile("[〇零一二两兩三四五六七八九十百千万萬億亿]{2,16}")

_FRACTION = re.compile(
    "([二三四五六七八九十百千]{1,4})分[之の]([一二三四五六七八九]{1,2})"
)


def han_numbers(text: str) -> Iterator[str]:
    """Yield the values of the numbers of two or more characters in *text*.

    Those without a character for ten or more are read digit by digit, as years are.
    Both numbers of a fraction count, too.
    """
    for below, above in _FRACTION.findall(text):  # "四分之一" may be "1 in 4"
        yield from (str(_sum(each)) for each in (below, above))
    for each in _NUMBER.findall(text):
        if _DIGITS.keys() >= set(each):
            yield "".join(str(_DIGITS[digit]) for digit in each).lstrip("0") or "0"
        else:
            yield str(_sum(each))


def _sum(number: str) -> int:
    total, group, digit = 0, 0, 0
    for each in number:
        if each in _DIGITS:
            digit = _DIGITS[each]
        elif each in _UNITS:
            group, digit = group + (digit or 1) * _UNITS[each], 0
        else:
            total, group, digit = total + (group + digit or 1) * _MYRIADS[each], 0, 0
    return total + group + digit
