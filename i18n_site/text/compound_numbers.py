"""Numbers from 13 to 99 said in words: "ventotto", "achtundzwanzig", "двадцять вісім".

By language: the tens, the words of 13 to 19, what joins tens and ones, and which of
them come first. The ones are those of ``number_tables``.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from i18n_site.text.number_tables import WORDS
from i18n_site.text.tens_tables import TEENS, TENS


class _Scheme(NamedTuple):
    """How a language builds its numbers: patterns for what joins two parts of one.

    *before* joins ones to the tens after them, *after* tens to the ones after them;
    "" for an order that the language does not have. *most* is the most that is added.
    """

    after: str = ""
    before: str = ""
    most: int = 9


_GLUED = "(?:)"
_SCHEMES = {
    "ar": _Scheme(before=r"\s?و\s?"),
    "be": _Scheme(after=" "),
    "bg": _Scheme(after=" и "),
    "ca": _Scheme(after="(?:-i-|-)"),
    "cs": _Scheme(after=" ?", before="a"),
    "da": _Scheme(before="og"),
    "de": _Scheme(before="und"),
    "el": _Scheme(after=" ?"),
    "en": _Scheme(after="[ -]"),
    "es": _Scheme(after="| y "),
    "et": _Scheme(after=" "),
    "fa": _Scheme(after="[ \u200c]?و[ \u200c]?"),
    "fi": _Scheme(after=" ?"),
    "fr": _Scheme(after="(?:-et-| et |[ -])", most=19),
    "gl": _Scheme(after=" e "),
    "he": _Scheme(after=" ו"),
    "hr": _Scheme(after=" ?(?:i )?"),
    "hu": _Scheme(after=_GLUED),
    "id": _Scheme(after=" "),
    "is": _Scheme(after=" og "),
    "it": _Scheme(after=_GLUED),
    "ja": _Scheme(after=_GLUED),
    "ko": _Scheme(after=" ?"),
    "lt": _Scheme(after=" "),
    "lv": _Scheme(after=" "),
    "mk": _Scheme(after=" и "),
    "ms": _Scheme(after=" "),
    "nb": _Scheme(after=_GLUED, before="og"),
    "nl": _Scheme(before="[eë]n"),
    "pl": _Scheme(after=" "),
    "pt": _Scheme(after=" e "),
    "ro": _Scheme(after=" [șş]i "),
    "ru": _Scheme(after=" "),
    "sk": _Scheme(after=" ?"),
    "sl": _Scheme(before="in"),
    "sr": _Scheme(after=" ?(?:и |i )?"),
    "sv": _Scheme(after=" ?"),
    "sw": _Scheme(after=" na "),
    "ta": _Scheme(after=" ?"),
    "th": _Scheme(after=_GLUED),
    "tr": _Scheme(after=" ?"),
    "uk": _Scheme(after=" "),
    "vi": _Scheme(after=" "),
    "zh": _Scheme(after=_GLUED),
}
# In one with tens a word may be another than alone.
_ONES = {
    "ar": "3=ثلاثًا/ثلاثا 4=أربعًا/أربعا 5=خمسًا/خمسا 6=ستًا/ستا 7=سبعًا/سبعا"
    " 8=ثمانٍ/ثمان/ثمانيًا/ثماني 9=تسعًا/تسعا",
    "de": "1=ein",
    "es": "1=ún 2=dós 3=trés 6=séis",
    "it": "3=tré",
    "vi": "1=mốt 5=lăm 4=tư",
    "th": "1=เอ็ด",
    "da": "1=en",
    "nl": "1=een",
    "sv": "1=ett 1=en",
    "ta": "1=ொன்று 2=ிரண்டு 5=ைந்து 6=ாறு 7=ேழு 8=ெட்டு 9=ொன்பது",
    "ko": "1=일 2=이 3=삼 4=사 5=오 6=육 7=칠 8=팔 9=구",
}


# How ones follow the tens where they stand apart.
_JOINS = {"id": " ", "ms": " ", "sw": " na ", "vi": " "}
# Chinese digits one by one, as years are written.
_DIGITS = re.compile("[〇零一二三四五六七八九]{2,9}")
_VALUES = str.maketrans("〇零一二三四五六七八九", "00123456789")


class _Reader(NamedTuple):
    pattern: re.Pattern[str]
    tens: dict[str, int]
    ones: dict[str, int]


def compounds(text: str, code: str) -> Iterator[tuple[int, int, int]]:
    """Yield the value, the start and the end of each number in words in *text*.

    That is of those from 13 to 19, of the tens, and of tens with ones. *text* must be
    in lower case, in the language *code*; a language without a table has none.
    """
    reader = _reader(code)
    if reader is None:
        return
    if code in ("ja", "zh"):
        for each in _DIGITS.finditer(text):
            yield int(each[0].translate(_VALUES)), each.start(), each.end()
    for each in reader.pattern.finditer(text):
        before, tens, after = each["before"], each["tens"], each["after"]
        ones = reader.ones[before or after] if before or after else 0
        yield reader.tens[tens] + ones, each.start(), each.end()


def tens(code: str) -> frozenset[str]:
    """Return the words of *code* for the tens, and for 13 to 19."""
    reader = _reader(code)
    return frozenset(reader.tens) if reader else frozenset()


def cardinals(value: int, code: str) -> list[str]:
    """Return the words of *code* for *value*, from 1 to 99, as far as they are known.

    That is of those with ones behind the tens: "dua puluh empat", "vingt-huit".
    """
    ones = _numbered(WORDS.get(code, ""), 0)
    reader = _reader(code)
    if reader is None:
        return [word for word, worth in ones.items() if worth == value]
    words = {**ones, **reader.tens}
    found = [word for word, worth in words.items() if worth == value]
    join = _JOINS.get(code, "")
    if value > 20 and value % 10 and join:
        tens = [word for word, worth in words.items() if worth == value - value % 10]
        last = [word for word, worth in reader.ones.items() if worth == value % 10]
        found += [f"{one}{join}{other}" for one in tens for other in last]
    return found


@cache
def _reader(code: str) -> _Reader | None:
    if code not in TENS:
        return None
    scheme, ones = _SCHEMES.get(code, _Scheme()), _ones(code)
    tens = {**_words(TENS[code]), **_numbered(TEENS.get(code, ""), 13)}
    known = {word: value for word, value in ones.items() if value <= scheme.most}
    # A part of a longer word, of languages that write words apart, is no number.
    start, end = (
        ("", "") if code in ("ja", "ko", "th", "zh") else (r"(?<!\w)", r"(?!\w)")
    )
    start += _PREFIX.get(code, "")
    choice = _choice(known)
    before = rf"(?:(?P<before>{choice})(?:{scheme.before}))?" if scheme.before else ""
    after = rf"(?:(?:{scheme.after})(?P<after>{choice}))?" if scheme.after else ""
    absent = "".join(
        f"(?P<{name}>(?!))?"
        for name, part in (("before", before), ("after", after))
        if not part
    )
    pattern = f"{start}{before}(?P<tens>{_choice(tens)}){after}{absent}{end}"
    return _Reader(re.compile(pattern), tens, known)


_PREFIX = {"ar": "[وفبلك]?(?:ال)?", "he": "[ובלמהכש]{0,2}-?"}


def _ones(code: str) -> dict[str, int]:
    most = _SCHEMES.get(code, _Scheme()).most
    words = _numbered(" ".join(WORDS.get(code, "").split()[: most + 1]), 0)
    words = {word: value for word, value in words.items() if value and " " not in word}
    if most > 9:
        words |= _numbered(TEENS.get(code, ""), 13)
    return words | _words(_ONES.get(code, ""))


def _numbered(text: str, first: int) -> dict[str, int]:
    return {
        low: place
        for place, words in enumerate(text.split(), first)
        for word in words.lstrip("~").split("/")
        for low in _lower(word.lstrip("~"))
        if "=" not in words
    }


def _words(text: str) -> dict[str, int]:
    """Return the words of "20=twenty 30=thirty" with their values."""
    found: dict[str, int] = {}
    for part in text.split():
        value, _, words = part.partition("=")
        for word in words.split("/"):
            found |= dict.fromkeys(_lower(word), int(value))
    return found


def _lower(word: str) -> set[str]:
    """Return *word* in lower case and folded: Greek "ς" and German "ß" differ."""
    plain = word.replace("_", " ")
    return {plain.lower(), plain.casefold()}


def _choice(words: dict[str, int]) -> str:
    longest = sorted(words, key=lambda each: (-len(each), each))
    return "|".join(map(re.escape, longest))
