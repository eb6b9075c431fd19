"""What in an English text leaves translators in doubt."""

import re

_DOTS = re.compile(r"[^\W\d]\.{3}(?!\.)")
_EITHER = re.compile(r"\w\((?:s|es|ies)\)")
_COUNTED = re.compile(
    r"(?<![\d.,:/-])1 [a-z]{2,20}[^s\W\d]s\b|%(?:\(\w{1,30}\))?d [a-z]{2,20}[^s\W\d]s\b"
)
# English words that are a verb and a noun, or two nouns, for other languages.
_WORDS = """
    address back book cancel charge check clear close contact copy current date
    direct display down draft even exercise fair file fine free home idle issue last
    lead left light like list live log mark match may mean move note object open
    order patient play post present print record report reset rest right save score
    search second set share show sign sort state store tag tip trial view watch
    work
"""
_AMBIGUOUS = frozenset(_WORDS.split())


def unpluralised(text: str) -> str:
    """Return what of *text* stands for one and many: "day(s)", "1 days"; or ""."""
    found = _EITHER.search(text) or _COUNTED.search(text)
    return found[0] if found else ""


def has_dots(text: str) -> bool:
    """Return whether three full stops follow a word."""
    return _DOTS.search(text) is not None


def is_ambiguous(text: str) -> bool:
    """Return whether *text* is a word that needs a context to be translated."""
    return len(text) <= 12 and text.lower() in _AMBIGUOUS


def doubtful(text: str) -> bool:
    """Return whether there may be a doubt, or a no-break space to be kept."""
    if "..." in text or "\u00a0" in text or "s)" in text:
        return True
    if is_ambiguous(text):
        return True
    return ("1 " in text or "d " in text) and _COUNTED.search(text) is not None
