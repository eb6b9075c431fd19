"""Nouns that say "two" by their ending, of whatever is counted: "two litres"."""

import re

# Arabic nouns in "-a" and some others, and Hebrew ones.
_ARABIC = """
    لتر يوم شهر أسبوع اسبوع عام كوب قرص كيس قلم كأس غرام جرام مليلتر متر كيلوغرام
    كيلوجرام أنبوب شخص طفل رقم صندوق لقاح جزء فنجان قسم بخاخ مريض موعد
"""
_DUALS = {
    "ar": re.compile(
        r"(?<!\w)(?:\w{2,20}ت|[وفبلك]?(?:ال)?"
        rf"(?:{'|'.join(_ARABIC.split())}))(?:ين|ان)(?!\w)"
    ),
    "he": re.compile(r"(?<!\w)\w{2,20}יים(?!\w)"),
}


def says_two(text: str, code: str) -> bool:
    """Return whether a noun of *text*, in the language *code*, says "two"."""
    return code in _DUALS and _DUALS[code].search(text) is not None
