"""Which classes of characters a text has: a few bits, at about 1 ns a character.

A rule that looks for tags need not look at a text without ``<``. Most texts have
nothing that any rule looks for, so they are sorted out by their UTF-8 bytes.
"""

import re
from collections.abc import Sequence
from functools import cache

from i18n_site.text.numbers import has_digits

NUMBERS = 1  # a digit of any script, or a fraction
BRACES = 2
PERCENT = 4
TAGS = 8  # <
REFERENCES = 16  # &
ADDRESSES = 32  # / and @
BACKSLASH = 64
LINES = 128
EMPHASIS = 256  # * _ ~
CODE = 512  # `
LINKS = 1024  # [
BRACKETS = 2048
COLON = 4096
MARKS = 8192  # ! ? ; ,
CONTROLS = 1 << 14  # of ASCII, but for the newline
LATIN_1 = 1 << 15  # U+0080 to U+00BF: no-break space, « », ½
ACCENTS = 1 << 16  # U+00C0 to U+00FF
CONFUSABLE = 1 << 17  # Greek, Cyrillic, Armenian
ARABIC = 1 << 18
OTHER = 1 << 19  # any other script
GENERAL = 1 << 20  # U+2000 to U+2FFF: punctuation and symbols, few letters

_ASCII = {
    NUMBERS: "0123456789",
    BRACES | BRACKETS: "{}",
    PERCENT: "%",
    TAGS: "<",
    REFERENCES: "&",
    ADDRESSES: "/@",
    BACKSLASH: "\\",
    LINES: "\n",
    EMPHASIS: "*_~",
    CODE: "`",
    LINKS | BRACKETS: "[",
    BRACKETS: "()]",
    COLON: ":",
    MARKS: "!?;,",
    CONTROLS: "".join(map(chr, (*range(10), *range(11, 32), 127))),
}
# By the first byte of a character in UTF-8.
_LEADS = {
    LATIN_1: (0xC2,),
    ACCENTS: (0xC3,),
    CONFUSABLE: (0xCD, 0xCE, 0xCF, *range(0xD0, 0xD7)),
    ARABIC: range(0xD8, 0xDC),
    OTHER: (0xD7, *range(0xDC, 0xE2), *range(0xE3, 0xF8)),
    GENERAL: (0xE2,),
}
_OF_BYTE = {
    **{ord(each): bits for bits, these in _ASCII.items() for each in these},
    **{byte: bits for bits, leads in _LEADS.items() for byte in leads},
}
_CODES = {bits: code for code, bits in enumerate(dict.fromkeys(_OF_BYTE.values()))}
_BITS = tuple(_CODES)
_TABLE = bytes(_CODES.get(_OF_BYTE.get(byte, 0), 0) for byte in range(256))
_BORING = bytes(byte for byte in range(256) if byte not in _OF_BYTE)
# Letters are many, marks are few: what marks there are is looked up.
_OF_LETTERS = tuple((code, bits) for bits, code in _CODES.items() if bits >= LATIN_1)
_LETTERS = bytes(code for code, _ in _OF_LETTERS)
_MARKING = b"0123456789{}%<>&/@\\*_~`[]!"
_DIGIT_BEYOND_ASCII = re.compile(r"(?![0-9])\d")
_FRACTION_SIGNS = "¼½¾"
_SHORT = 12
_MOST = 20_000

# Letters of scripts from Glagolitic to Ethiopic that stand among the symbols.
_RARE_LETTERS = re.compile(b"\xe2[\xb0-\xb7]")
_ARABIC_DIGIT = re.compile("[٠-٩۰-۹]")
_FRACTIONS = (b"\xc2\xbc", b"\xc2\xbd", b"\xc2\xbe", b"\xe2\x85")
_seen: dict[bytes, int] = {}


def classes(text: str) -> int:
    """Return the classes of characters that *text* has, joined by ``|``.

    ``OTHER`` is also given for the letters among U+2C00 to U+2DFF, which
    ``GENERAL`` stands for.
    """
    raw = _encoded(text)
    found = raw.translate(_TABLE, _BORING)
    if text.isascii() or len(found) <= _SHORT:
        bits = _joined(found)
    else:
        bits = _joined(found.translate(None, _LETTERS))
        for code, of_code in _OF_LETTERS:
            if code in found:
                bits |= of_code
    if bits < LATIN_1:
        return bits
    if bits & GENERAL and _RARE_LETTERS.search(raw):
        bits |= OTHER
    if not bits & NUMBERS and _digits(text, raw, bits):
        bits |= NUMBERS
    return bits


def marks(texts: Sequence[str], of: int) -> list[bytes]:
    """Return of each of *texts* its ASCII characters that are of the classes *of*.

    To look at many at once costs a fraction of what one after the other does.
    """
    rest = _beside(of)
    found = _encoded("\n".join(texts)).translate(None, rest).split(b"\n")
    if len(found) == len(texts):
        return found
    return [_encoded(each).translate(None, rest) for each in texts]


@cache
def _beside(of: int) -> bytes:
    """Return the bytes that are no marks of the classes *of*, but for the newline."""
    return bytes(
        byte
        for byte in range(256)
        if byte > 127 or not _OF_BYTE.get(byte, 0) & (of | LINES)
    )


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def count_marks(text: str) -> int:
    """Return how many characters *text* has that parsers take their time over.

    That is what Markdown, HTML and placeholders are written with, and digits.
    """
    raw = _encoded(text)
    marks = len(raw) - len(raw.translate(None, _MARKING))
    if text.isascii():
        return marks
    return (
        marks
        + sum(map(text.count, _FRACTION_SIGNS))
        + len(_DIGIT_BEYOND_ASCII.findall(text))
    )


def _joined(found: bytes) -> int:
    bits = _seen.get(found)
    if bits is None:
        bits = 0
        for code in set(found):
            bits |= _BITS[code]
        if len(_seen) < _MOST and len(found) <= _SHORT:
            _seen[found] = bits
    return bits


def _digits(text: str, raw: bytes, bits: int) -> bool:
    """Return whether there is a digit that is not ASCII, or a fraction."""
    if bits & OTHER:
        return has_digits(text)
    if bits & ARABIC and _ARABIC_DIGIT.search(text):
        return True
    return bool(bits & (LATIN_1 | GENERAL)) and any(each in raw for each in _FRACTIONS)
