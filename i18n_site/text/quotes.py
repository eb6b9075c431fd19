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
TYPOGRAPHIC = frozenset("“”„«»「」")
_BEFORE = re.compile(r"[\s(\[{–—*_~/\u00a0]")
_AFTER = re.compile(r"[\s)\]}.,;:!?…–—*_~/\u00a0]")


def quotes(tag: str) -> tuple[str, str] | None:
    """Return what opens and closes a quotation in the locale *tag*, if known."""
    found = _BY_TAG.get(tag) or _BY_TAG.get(tag.partition("-")[0])
    return (found[0], found[1]) if found else None


def opens(before: str, after: str) -> bool:
    """Whether a straight quote between two characters ("": none) begins a quotation."""
    return (not before or bool(_BEFORE.match(before))) and bool(after.strip())


def closes(before: str, after: str) -> bool:
    """Whether a straight quote between two characters ("": none) ends a quotation."""
    return (not after or bool(_AFTER.match(after))) and bool(before.strip())
