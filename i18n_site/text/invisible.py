"""Characters that put nothing on the page."""

import re
import unicodedata
from collections.abc import Iterable

# Blank by their glyph, though Unicode calls them letters, marks or symbols:
# Hangul fillers, the empty braille pattern, Khmer inherent vowels, the
# combining grapheme joiner, variation selectors (also the Mongolian ones).
_BLANK = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0"
    "\ufe00-\ufe0f\U000e0000-\U000e0fff\U0001d159"
)
# Cc: control; Cf: format (zero width, bidi, soft hyphen, tags); Co and Cn:
# private use and unassigned, which no font need draw; Cs: half a character;
# Zs, Zl, Zp: white space.
_EMPTY_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zs", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Me"})
_LOOKS_BLANK = re.compile(f"[{_BLANK}]")

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
ZERO_WIDTH = frozenset(
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
_ALWAYS = "\u2060-\u2064\ufeff\u180e\u3164\u115f\u1160\uffa0\u034f"
_ZERO = f"\u00ad\u200b-\u200d{_ALWAYS}"
_PLAIN = "A-Za-z\u00c0-\u024f\u0370-\u052f"  # Latin, Greek, Cyrillic
_MISPLACED = re.compile(
    rf"(?<=\d)[{_ZERO}]+(?=\d)|(?<=[\d.,])[{_ZERO}](?=[\d.,])"
    rf"|(?<=[{_PLAIN}])[\u200b-\u200d{_ALWAYS}]+(?=[{_PLAIN}])"
)


def visible(text: str) -> str:
    """Return *text* without what puts no ink on a page.

    Dropped: all white space, control and format characters (zero-width space
    and joiners, soft hyphen, byte order mark, bidi controls, tags), variation
    selectors, fillers and the empty braille pattern, unassigned and private
    characters, and combining marks with nothing to stand on. What is left is
    in its order, so the result is empty exactly if a reader sees nothing.
    """
    if text.isascii() and text.isalnum():
        return text
    drawn = list(filter(_drawn, text))
    first = next((at for at, each in enumerate(drawn) if _inked(each)), len(drawn))
    return "".join(drawn[first:])


def _drawn(character: str) -> bool:
    """Return whether *character* is drawn at all, if only upon another one."""
    empty = unicodedata.category(character) in _EMPTY_CATEGORIES
    return not empty and _LOOKS_BLANK.match(character) is None


def _inked(character: str) -> bool:
    """Return whether *character* alone puts ink on a page."""
    return _drawn(character) and unicodedata.category(character) not in _MARKS


def blank(text: str) -> bool:
    """Return whether a reader would see nothing of *text*."""
    return not any(map(_inked, text))


def controls(characters: Iterable[str]) -> list[str]:
    """Return the control characters among *characters*, sorted.

    Not tab and newline. Line and paragraph separators (U+2028, U+2029), halves of
    surrogates, tags (U+E0000 to U+E007F) and noncharacters count.
    """
    return sorted(each for each in characters if _CONTROL.match(each))


def misplaced(text: str) -> list[str]:
    """Return the zero-width characters of *text* where no script has a use for them.

    Between digits none has. Between letters the joiners U+200C and U+200D shape
    Arabic and Indian scripts, and U+200B parts words where spaces don't; in Latin,
    Greek and Cyrillic words neither does, and U+2060 and U+FEFF nowhere do.
    """
    return [each[0] for each in _MISPLACED.finditer(text)]
