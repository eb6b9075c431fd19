"""Characters that put nothing on the page."""

import re
import unicodedata

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
    kept: list[str] = []
    for character in text:
        category = unicodedata.category(character)
        if category in _EMPTY_CATEGORIES or _LOOKS_BLANK.match(character):
            continue
        if category in _MARKS and not kept:
            continue
        kept.append(character)
    return "".join(kept)


def blank(text: str) -> bool:
    """Return whether a reader would see nothing of *text*."""
    return not visible(text)
