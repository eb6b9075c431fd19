"""How many times something is done, said in words: "thirteen times", "siete veces"."""

import re
from collections import Counter
from functools import cache, lru_cache

from i18n_site.text import number_words, phrases
from i18n_site.text.numbers import ascii_digits

# By language: what stands behind the number, apart or in one word with it ("-").
_TIMES = {
    "am": "ጊዜ",
    "ar": "مرات مرة",
    "az": "dəfə",
    "be": "раз разы разоў",
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
    "fil": r"beses na\sbeses",
    "fr": "fois",
    "gu": "વાર વખત",
    "he": "פעמים",
    "gl": "veces vez",
    "hi": "बार दफ़ा",
    "hr": "puta put",
    "hu": "-szor -szer -ször alkalommal",
    "hy": "անգամ",
    "id": "kali",
    "is": "sinnum",
    "it": "volte volta",
    "ja": "回",
    "jv": "kali",
    "ka": "ჯერ -ჯერ",
    "kk": "рет",
    "km": "ដង",
    "ko": "번 회",
    "lo": "ເທື່ອ ຄັ້ງ",
    "lt": "kartus kartų kartai -kart",
    "lv": "reizes reižu -reiz",
    "mk": "пати пат -пати",
    "mr": "वेळा वेळ -दा",
    "ms": "kali",
    "my": "ကြိမ်",
    "nb": "ganger gang",
    "ne": "पटक",
    "nl": "keer maal -maal",
    "pa": "ਵਾਰ",
    "pl": "razy -krotnie",
    "pt": "vezes vez",
    "ro": "ori",
    "ru": "раз раза",
    "sk": "krát -krát",
    "sl": "krat -krat",
    "sr": "пута puta",
    "sv": "gånger gång",
    "sw": "mara",
    "ta": "முறை தடவை",
    "te": "సార్లు సారి",
    "th": "ครั้ง",
    "tr": "kez defa kere sefer",
    "uk": "раз рази разів",
    "ur": "بار مرتبہ دفعہ",
    "vi": "lần",
    "zh": "次 回",
}
_EVERY = re.compile(
    r"(?i)\bevery (\d{1,3}|[a-z]{3,8})(?: (?:to|or) \S{1,8})?[ -]"
    r"(?:minutes|hours|days|weeks|months|years)\b"
)
_ONCE = re.compile(r"(?i)\b(only|just|more than) once\b(?! \w+(?:ed|en|ing)\b)")
_WORDS = re.compile(r"\w+")
_COUNTED = re.compile(r"(?i)\btimes\b|\bonce\b|\btwice\b")
_DIGITS = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]\d)")
# Up to four the tables of phrases have them.
_TABLED = frozenset({"0", "0.25", "0.5", "0.75", "1", "1.5", "2", "2.5", "3", "4"})


_APOSTROPHE = re.compile("দু['’](?:বার)?")


def counted_times(text: str, tag: str) -> Counter[str]:
    """Return how many times, from five, the words of *text* say, as numbers."""
    code = number_words.language(tag)
    pattern = _pattern(code)
    if code == "bn":  # "du'bar" is twice, and "bar" alone may be twelve
        text = _APOSTROPHE.sub(" ", text)
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


@lru_cache(maxsize=10_000)
def other_than_once(text: str) -> frozenset[str]:
    """Return what may be no count in a translation of the English *text*: "only once".

    That is "" for any; "more than once" may be "twice or more". Empty if it says
    neither, or how often in another place.
    """
    said = _ONCE.findall(text) if "once" in text else []
    if len(said) != 1 or len(_COUNTED.findall(text)) > 1:
        return frozenset()
    return frozenset({"", "2"} if said[0].lower() == "more than" else {""})


@lru_cache(maxsize=10_000)
def intervals(text: str) -> frozenset[str]:
    """Return the lengths of what the English *text* says as "every 7 days".

    None if it also counts how many times: "every 4 hours, up to 4 times a day".
    """
    if "very " not in text or _COUNTED.search(text):
        return frozenset()
    # "2 puffs every 2 hours" may be "2 times", too.
    words = _WORDS.findall(text)
    values = [each for each in _EVERY.findall(text) if words.count(each) == 1]
    said = {value for each in values for value in number_words.may_mean(each, "en")}
    return frozenset({each for each in values if each.isdigit()} | said)


def counted(text: str, tag: str) -> frozenset[str]:
    """Return the numbers that *text* has as digits before its word for "times".

    Of one and two as words, too, those of the tables of phrases.
    """
    pattern = _pattern(number_words.language(tag))
    if pattern is None:
        return frozenset()
    low, plain = text.lower(), ascii_digits(text)
    found = {
        each[0] for each in _DIGITS.finditer(plain) if pattern.match(low, each.end())
    }
    said = phrases.meanings("times", text, tag).keys() | counted_times(text, tag)
    return frozenset(found | {each for each in said if each.isdigit() and each != "1"})


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    nouns = _TIMES.get(code, "").split()
    if not nouns:
        return None
    words = [each for each in nouns if not each.startswith("-")]
    joined = [each[1:] for each in nouns if each.startswith("-")]
    end = "" if code in ("ja", "km", "ko", "lo", "my", "th", "zh") else r"(?!\w)"
    return re.compile(
        rf"(?:[\s\u00a0-]?(?:{'|'.join(words) or '(?!)'})"
        rf"|-?(?:{'|'.join(joined) or '(?!)'})){end}"
    )


@cache
def _ends(code: str) -> re.Pattern[str]:
    ends = [each[1:] for each in _TIMES[code].split() if each.startswith("-")]
    return re.compile(rf"(?:{'|'.join(ends) or '(?!)'})$")
