"""How many times something is done, said in words: "thirteen times", "siete veces"."""

import re
from collections import Counter
from functools import cache

from i18n_site.text import number_words

# By language: what stands behind the number, apart or in one word with it ("-").
_TIMES = {
    "ar": "مرات مرة",
    "bg": "пъти път",
    "bn": "বার -বার",
    "ca": "vegades vegada cops",
    "cs": "krát -krát",
    "da": "gange gang",
    "de": "mal -mal",
    "el": "φορές φορά",
    "en": "times",
    "es": "veces vez",
    "et": "korda kord",
    "fa": "بار مرتبه دفعه",
    "fi": "kertaa",
    "fr": "fois",
    "he": "פעמים",
    "gl": "veces vez",
    "hi": "बार दफ़ा",
    "hr": "puta put",
    "hu": "-szor -szer -ször alkalommal",
    "id": "kali",
    "is": "sinnum",
    "it": "volte volta",
    "ja": "回",
    "ko": "번 회",
    "lt": "kartus kartų kartai -kart",
    "lv": "reizes reižu -reiz",
    "ms": "kali",
    "nb": "ganger gang",
    "nl": "keer maal -maal",
    "pl": "razy -krotnie",
    "pt": "vezes vez",
    "ro": "ori",
    "ru": "раз раза",
    "sk": "krát -krát",
    "sl": "krat -krat",
    "sr": "пута puta",
    "sv": "gånger gång",
    "ta": "முறை தடவை",
    "th": "ครั้ง",
    "tr": "kez defa kere sefer",
    "uk": "раз рази разів",
    "ur": "بار مرتبہ دفعہ",
    "vi": "lần",
    "zh": "次 回",
}
# Up to four the tables of phrases have them.
_TABLED = frozenset({"0", "0.25", "0.5", "0.75", "1", "1.5", "2", "2.5", "3", "4"})


def counted_times(text: str, tag: str) -> Counter[str]:
    """Return how many times, from five, the words of *text* say, as numbers."""
    code = number_words.language(tag)
    pattern = _pattern(code)
    low = text.lower()
    if pattern is None or not pattern.search(low):
        return Counter()
    longest: dict[int, tuple[int, str]] = {}
    for value, start, end in number_words.spans(text, tag):
        if pattern.match(low, end) or _ends(code).search(low[start:end]):
            # Of "thirty-five" and "five" the longer one counts, which begins first.
            ends, _ = longest.get(end, (start, value))
            if start <= ends:
                longest[end] = start, value
    values = Counter(value for _, value in longest.values())
    return Counter({each: values[each] for each in values.keys() - _TABLED})


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    nouns = _TIMES.get(code, "").split()
    if not nouns:
        return None
    words = [each for each in nouns if not each.startswith("-")]
    joined = [each[1:] for each in nouns if each.startswith("-")]
    end = "" if code in ("ja", "ko", "th", "zh") else r"(?!\w)"
    return re.compile(
        rf"(?:[\s\u00a0-]?(?:{'|'.join(words) or '(?!)'})"
        rf"|(?:{'|'.join(joined) or '(?!)'})){end}"
    )


@cache
def _ends(code: str) -> re.Pattern[str]:
    ends = [each[1:] for each in _TIMES[code].split() if each.startswith("-")]
    return re.compile(rf"(?:{'|'.join(ends) or '(?!)'})$")
