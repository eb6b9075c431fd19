"""The digits that a locale may write by CLDR."""

import unicodedata
from collections.abc import Callable
from typing import Any

from i18n_site.languages.formatting import symbols
from i18n_site.languages.remembered import remembered
from i18n_site.later import later

_cldr: Callable[[str], Any] = later("i18n_site.languages.cldr", "cldr")

# Languages that also write digits as wide as their other characters.
_WIDE = frozenset({"ja", "ko", "zh", "yue"})


@remembered
def native_zeros(tag: str) -> frozenset[int]:
    """Return the code points of the zeros, but for that of ASCII, that *tag* may use.

    That is of the default numbering system, and of the native one by its name in
    Unicode: Arabic-Indic for Arabic, Devanagari for Hindi.
    """
    found = {ord(symbols(tag).digits[0])}
    native = _cldr(tag).other_numbering_systems.get("native", "")
    found |= {zero for name, zero in _NATIVE.items() if name == native}
    if tag.partition("-")[0] in _WIDE:
        found.add(0xFF10)
    return frozenset(found - {ord("0")})


def _zero(name: str) -> int:
    return ord(unicodedata.lookup(f"{name} DIGIT ZERO"))


_NATIVE = {
    "arab": _zero("ARABIC-INDIC"),
    "arabext": _zero("EXTENDED ARABIC-INDIC"),
    "beng": _zero("BENGALI"),
    "deva": _zero("DEVANAGARI"),
    "gujr": _zero("GUJARATI"),
    "guru": _zero("GURMUKHI"),
    "khmr": _zero("KHMER"),
    "knda": _zero("KANNADA"),
    "laoo": _zero("LAO"),
    "mlym": _zero("MALAYALAM"),
    "mymr": _zero("MYANMAR"),
    "orya": _zero("ORIYA"),
    "tamldec": _zero("TAMIL"),
    "telu": _zero("TELUGU"),
    "thai": _zero("THAI"),
    "tibt": _zero("TIBETAN"),
}
