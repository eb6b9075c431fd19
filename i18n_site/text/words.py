"""The words of a text, also where a script writes no spaces between them."""

import re
from functools import cache

# Thai and Lao, Myanmar, Khmer, kana and Han with their punctuation and full widths.
_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)


@cache
def _piece() -> re.Pattern[str]:
    """Return the pattern of a piece; so large sets take a while to compile."""
    return re.compile(rf"[{_SPACELESS}]|[^\s{_SPACELESS}]+|\s")


def pieces(text: str) -> list[str]:
    """Return *text* in pieces: words with their punctuation, and white space.

    Each character of white space is a piece, and so is each of a script without
    spaces. Joined they are *text* again.
    """
    return _piece().findall(text)
