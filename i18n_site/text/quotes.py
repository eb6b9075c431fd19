"""Which quotation marks a language writes (CLDR, delimiters)."""

import re

_SPACE = "\u00a0"
# Languages by their outer marks; French puts no-break spaces inside.
_MARKS = {
    "“”": "en es pt nl tr hi bn ta te mr gu kn ml ko vi th id ms zh fil sw af",
    "«»": "ca el fa it nb nn no pt-PT hy sq uk ru be kk ky uz az es-ES",
    f"«{_SPACE} {_SPACE}»": "fr br",
    "„“": "de cs sk sl bg is ka lt lv et sr mk",
    "„”": "pl ro hr bs hu",
    "””": "sv fi",
    "»«": "da",
    "「」": "ja zh-Hant",
}
_BY_TAG = {
    tag: (marks.split(" ") if " " in marks else list(marks))
    for marks, tags in _MARKS.items()
    for tag in tags.split()
}
# What some publishers of the language, or quotations in quotations, have as well.
_ALSO = {
    "ar": "“”",
    "cs": "»«",
    "da": "“”„",
    "de": "»«",
    "es": "«»“”",
    "fa": "“”",
    "fi": "»",
    "fr": "“”",
    "hu": "»«",
    "it": "“”",
    "ja": "『』“”〝〟",
    "nb": "“”„",
    "nl": "„",
    "no": "“”„",
    "pl": "«»",
    "pt": "«»“”",
    "ru": "„“”",
    "sk": "»«",
    "sl": "»«",
    "sv": "»",
    "tr": "«»",
    "uk": "„“”",
    "vi": "«»",
    "zh": "「」『』《》",
}
TYPOGRAPHIC = frozenset("“”„«»「」")
_BEFORE = re.compile(r"[\s(\[{–—*_~/\u00a0]")
_AFTER = re.compile(r"[\s)\]}.,;:!?…–—*_~/\u00a0]")


def quotes(tag: str) -> tuple[str, str] | None:
    """Return what opens and closes a quotation in the locale *tag*, if known."""
    found = _BY_TAG.get(tag) or _BY_TAG.get(tag.partition("-")[0])
    return (found[0], found[1]) if found else None


def foreign(text: str, tag: str) -> str:
    """Return the double quotes of *text* that the language of *tag* has no use for.

    "" as well if the language is not known, or if its own marks are there.
    """
    own = quotes(tag)
    found = TYPOGRAPHIC.intersection(text)
    if own is None or not found or found & {mark.strip() for mark in own}:
        return ""
    return "".join(sorted(found - {*_ALSO.get(tag.partition("-")[0], "")}))


def unpaired(text: str, tag: str) -> bool:
    """Return whether some quotation in the marks of *tag* is left open."""
    own = quotes(tag)
    if own is None:
        return False
    begin, end = (mark.strip() for mark in own)
    if begin == end:
        return text.count(begin) % 2 == 1
    return text.count(begin) != text.count(end)


def opens(before: str, after: str) -> bool:
    """Whether a straight quote between two characters ("": none) begins a quotation."""
    return (not before or bool(_BEFORE.match(before))) and bool(after.strip())


def closes(before: str, after: str) -> bool:
    """Whether a straight quote between two characters ("": none) ends a quotation."""
    return (not after or bool(_AFTER.match(after))) and bool(before.strip())
