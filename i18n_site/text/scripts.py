"""Which script a character belongs to (Unicode UAX 24, as far as names tell)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby

# The first word of a letter's name in Unicode, and the ISO 15924 code.
_BY_NAME = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "BENGALI": "Beng",
    "BOPOMOFO": "Bopo",
    "CHEROKEE": "Cher",
    "CJK": "Hani",
    "COPTIC": "Copt",
    "CYRILLIC": "Cyrl",
    "DEVANAGARI": "Deva",
    "ETHIOPIC": "Ethi",
    "FULLWIDTH": "Latn",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "GUJARATI": "Gujr",
    "GURMUKHI": "Guru",
    "HALFWIDTH": "Kana",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KANNADA": "Knda",
    "KATAKANA": "Kana",
    "KHMER": "Khmr",
    "LAO": "Laoo",
    "LATIN": "Latn",
    "MALAYALAM": "Mlym",
    "MONGOLIAN": "Mong",
    "MYANMAR": "Mymr",
    "ORIYA": "Orya",
    "SINHALA": "Sinh",
    "SYRIAC": "Syrc",
    "TAMIL": "Taml",
    "TELUGU": "Telu",
    "THAANA": "Thaa",
    "THAI": "Thai",
    "TIBETAN": "Tibt",
    "TIFINAGH": "Tfng",
}

# What a locale's script code stands for, where that is more than one script.
_WRITTEN_IN = {
    "Hans": frozenset({"Hani", "Bopo"}),
    "Hant": frozenset({"Hani", "Bopo"}),
    "Jpan": frozenset({"Hani", "Hira", "Kana"}),
    "Kore": frozenset({"Hang", "Hani"}),
}

# Letters of other scripts that look like Latin ones (Unicode TS 39), with the
# Latin letter. Cyrillic first, then Greek and Armenian.
_LOOKALIKES = (
    "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX "
    "ІI ЈJ ЅS ԌG ɡg ɑa οo νv αa ιi κk ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX "
    "օo սu հh ոn"
)
LOOKALIKES = {pair[0]: pair[1] for pair in _LOOKALIKES.split()}
_LATIN_LOOKALIKES = frozenset(LOOKALIKES.values())

# Where the letters of a locale's script stand, all of them or nearly.
_RANGES = {
    "Arab": "\u0600-\u06ff",
    "Cyrl": "\u0400-\u052f",
    "Deva": "\u0900-\u097f",
    "Grek": "\u0370-\u03e1\u03f0-\u03ff",
    "Hans": "\u3100-\u312f\u3400-\u9fff",
    "Hant": "\u3100-\u312f\u3400-\u9fff",
    "Hebr": "\u0590-\u05ff",
    "Jpan": "\u3040-\u30ff\u3400-\u9fff",
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u02af\u1e00-\u1eff",
    "Kore": "\u1100-\u11ff\uac00-\ud7af",
}
_LATIN = "A-Za-z\u00c0-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a"
_LATIN_LETTER = re.compile(f"[{_LATIN}]")
# Greek, Cyrillic and Armenian.
_CONFUSABLE_LETTERS = (
    "\u0370-\u058f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f"
)
_ADJOINING = re.compile(
    f"[{_LATIN}]['’]?[{_CONFUSABLE_LETTERS}]|[{_CONFUSABLE_LETTERS}]['’]?[{_LATIN}]"
)

# The scripts whose letters can pass for Latin ones.
CONFUSABLE = frozenset({"Armn", "Cyrl", "Grek"})


@lru_cache(maxsize=65536)
def script(character: str) -> str:
    """Return the ISO 15924 code of a letter's script; empty for what has none.

    Marks, digits, punctuation, and letters that all scripts share have none.
    """
    if not character.isalpha():
        return ""
    name = unicodedata.name(character, "").split(" ", 1)[0]
    return _BY_NAME.get(name.split("-")[0], "")


def scripts(characters: Iterable[str]) -> frozenset[str]:
    """Return the scripts of the letters among *characters*."""
    return frozenset(map(script, characters)) - {""}


def runs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each run of letters of one script in *words*, with its script."""
    for word in words:
        for code, letters in groupby(word, script):
            if code:
                yield code, "".join(letters)


def written_in(code: str) -> frozenset[str]:
    """Return the scripts that texts of a locale with script *code* are in."""
    return _WRITTEN_IN.get(code, frozenset({code}))


def has_other(text: str, code: str) -> bool:
    """Return whether *text* may have letters that script *code* does not have.

    True as well for a script whose letters we have no table of.
    """
    return _other_letters(code).search(text) is not None


def with_other(words: Iterable[str], code: str) -> list[str]:
    """Return those of *words* that may have letters of another script than *code*."""
    return list(filter(_other_letters(code).search, words))


def other_letters(text: str, code: str, besides: str = "") -> list[str]:
    """Return the letters of *text* that may be of another script than *code*.

    Those of the script *besides* are left out, too.
    """
    return _other_letters(code, besides).findall(text)


@cache
def _other_letters(code: str, besides: str = "") -> re.Pattern[str]:
    ranges = _RANGES.get(code, "") + _RANGES.get(besides, "")
    return re.compile(rf"[^\W\d_{ranges}]")


def adjoining(text: str) -> bool:
    """Return whether a Latin letter stands beside a Greek, Cyrillic or Armenian one."""
    return (
        _LATIN_LETTER.search(text) is not None and _ADJOINING.search(text) is not None
    )


def skeleton(text: str) -> str:
    """Return *text* with each letter that looks like a Latin one replaced by it."""
    return "".join(LOOKALIKES.get(each, each) for each in text)


def disguised(word: str) -> bool:
    """Return whether letters of another script hide in the Latin of *word*, or back.

    That is so if it mixes Latin with Cyrillic, Greek or Armenian, and every
    letter of the rarer one looks like one of the other. A word that is wholly of
    one script is never disguised, and "URLи" isn't either.
    """
    if word.isascii():
        return False
    latin = [each for each in word if script(each) == "Latn"]
    other = [each for each in word if script(each) in CONFUSABLE]
    if not latin or not other or _is_unit(word):
        return False
    if len(latin) >= len(other):
        return all(each in LOOKALIKES for each in other)
    return all(each in _LATIN_LOOKALIKES for each in latin)


def _is_unit(word: str) -> bool:
    # Greek mu and capital omega in units: micrograms, kiloohms.
    return word[0] == "μ" or word[-1] == "Ω"
