"""Which language a text is in: the optional extra ``langcheck``.

The one home of pycld2, which looks nothing up on the network.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_LIBRARY = "pycld2"
_LEAST = 90  # percent of a text that must be in one language
_OTHER_NAMES = {"iw": "he", "in": "id", "jw": "jv", "no": "nb", "tl": "fil", "mo": "ro"}
# Made up, made to test it with, or used in jest.
_NO_LANGUAGES = frozenset({"un", "xx", "xxx", "tlh", "zzb", "zze", "zzh", "zzp"})
# Languages that a detector takes for each other, also in a long text.
_ALIKE = (
    {"nb", "nn", "no", "da", "sv"},
    {"bs", "hr", "sr", "cnr", "sl", "mk", "bg"},
    {"id", "ms", "jv", "su"},
    {"es", "gl", "pt", "ca", "ast", "oc"},
    {"cs", "sk"},
    {"hi", "ne", "mr", "bho", "mai", "sa"},
    {"nl", "af", "fy", "li"},
    {"be", "ru", "uk", "rue"},
    {"az", "tr", "tk"},
    {"fa", "prs", "ps", "ckb"},
    {"zh", "yue", "wuu", "lzh"},
    {"xh", "zu", "ss", "nd"},
    {"rw", "rn"},
    {"en", "sco"},
    {"it", "co", "la", "ia", "ie"},
)

Detect = Callable[[str], str | None]


@cache
def detector() -> Detect | None:
    """Return what tells the language of a text, or None without the extra.

    It gives the BCP 47 code of a language that it is sure of, and None for a text
    that is too short or too mixed to tell.
    """
    if find_spec(_LIBRARY) is None:
        return None
    library: Any = import_module(_LIBRARY)

    def detect(text: str) -> str | None:
        clean = "".join(each for each in text if each.isprintable())
        try:
            sure, _, found = library.detect(clean)
        except library.error:
            return None  # what it takes for broken UTF-8
        _, code, percent, _ = found[0]
        certain = sure and percent >= _LEAST and code not in _NO_LANGUAGES
        return _named(code) if certain else None

    return detect


@cache
def known() -> frozenset[str]:
    """Return the languages that the detector can tell; without the extra none."""
    if detector() is None:
        return frozenset()
    library: Any = import_module(_LIBRARY)
    codes = {code for _, code in library.LANGUAGES} - _NO_LANGUAGES
    return frozenset(map(_named, codes))


def alike(one: str, other: str) -> bool:
    """Whether two languages are the same or too alike to be told apart."""
    return one == other or any({one, other} <= group for group in _ALIKE)


def _named(code: str) -> str:
    primary = code.partition("-")[0]
    return _OTHER_NAMES.get(primary, primary)
