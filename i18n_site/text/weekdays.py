"""The days of the week that a text names, in whatever case or compound."""

import re
from collections import Counter
from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ENGLISH = re.compile(r"(?i)\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b")
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
# Letters that Arabic may write without their sign.
_PLAIN = str.maketrans("أإآ", "ااا")
_ENDING = 5
_CHINESE = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_CHINESE_DAY = re.compile("(?:星期|[周週]|[礼禮]拜)([一二三四五六日天])")


def english_weekdays(text: str) -> Counter[int]:
    """Return how often the English *text* names each day, 0 for Monday to 6."""
    return Counter(_DAYS.index(each.lower()) for each in _ENGLISH.findall(text))


def weekdays_said(text: str, names: Mapping[str, int]) -> Counter[int]:
    """Return how often *text* names each day, by their *names* in its language.

    A word with another ending of a name is one, so "среду" is "среда".
    """
    low = text.casefold().translate(_PLAIN).replace("dögum", "dagur")  # Icelandic
    found = Counter(_CHINESE[each] for each in _CHINESE_DAY.findall(low))
    if found:
        return found
    plain = {name.casefold().translate(_PLAIN): day for name, day in names.items()}
    for name, day in plain.items():
        if _is_whole(name) and name in low:
            found[day] = max(found[day], low.count(name))
    for each in _WORD.findall(low):
        # Portuguese "quartas-feiras" ends both its parts otherwise.
        word = each.removesuffix("-feiras").removesuffix("-feira")
        best = max(plain, key=lambda name: _fit(name, word), default="")
        if best and not _is_whole(best) and _inflects(best, word):
            found[plain[best]] += 1
    return found


def _is_whole(name: str) -> bool:
    """Whether a text has *name* as it stands: of two words, or without spaces."""
    return " " in name or name[0] >= "\u0e00"


def _inflects(name: str, word: str) -> bool:
    inflected = name[0] < "\u0530"  # Latin, Greek, Cyrillic
    least = max(3, len(name) - 2) if inflected else len(name)
    return _common(name, word) >= least and len(word) <= len(name) + _ENDING


def _fit(name: str, word: str) -> tuple[int, int]:
    return _common(name, word), -len(name)


def _common(name: str, word: str) -> int:
    """Return how many letters both begin with."""
    for place, (one, other) in enumerate(zip(name, word, strict=False)):
        if one != other:
            return place
    return min(len(name), len(word))
