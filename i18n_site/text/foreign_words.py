"""Words that a translator left in another script than the language is written in."""

import re
from collections import Counter
from collections.abc import Collection

from i18n_site.text.scripts import script, written_in

# Greek letters stand in formulas and names: "TGF-β", "χ²".
_LEAST = {"Grek": 4}
# Not with an ending of the language: "null-ове", "tableを".
_WORD = re.compile(r"(?<![\w.@/'’-])[a-z\u00df-\u024f]{4,30}(?![\w@'’-])")
_LATIN_RUN = re.compile(r"(?<![A-Za-z'’])[A-Za-z'’]{1,30}(?: [A-Za-z'’]{1,30}){2,60}")
# Words of English sentences; of names of organisations only if a few.
_ENGLISH = """
    a an and are as at be can do for from has have if in is it may not of on or should
    that the this to when will with you your
"""
_LITTLE = frozenset(_ENGLISH.split())


def foreign_words(text: str, source: str, code: str, units: Collection[str]) -> str:
    """Return a word of *text*, the translation of *source*, of another script, or "".

    *code* is the script of the translation's locale. Letters and words of the source
    don't count, nor do single Latin words, which may be names, nor *units*; in a
    language that is not written in Latin, two in small letters are no names.
    """
    own = written_in(code)
    if found := _letters(text, source, own):
        return found
    return "" if "Latn" in own else _latin(text, source, units)


def _letters(text: str, source: str, own: Collection[str]) -> str:
    """Return the letters of a script that is neither Latin nor *own*, or ""."""
    known = {*own, "Latn", ""}
    foreign = [each for each in text if each.isalpha() and script(each) not in known]
    counted = Counter(map(script, foreign)) - Counter(map(script, source))
    for name, count in counted.items():
        letters = "".join(each for each in foreign if script(each) == name)
        if min(count, len(set(letters))) >= _LEAST.get(name, 2):
            return letters
    return ""


def _latin(text: str, source: str, units: Collection[str]) -> str:
    known = source.casefold()
    found = dict.fromkeys(_WORD.findall(text))
    words = [each for each in found if each not in known and each not in units]
    if len(words) > 1 or any(not each.isascii() for each in words):
        return " ".join(words)
    return next((each for each in _LATIN_RUN.findall(text) if _is_sentence(each)), "")


def _is_sentence(run: str) -> bool:
    """Return whether a *run* of Latin words is a part of an English sentence."""
    words = run.split()
    little = sum(each.lower() in _LITTLE for each in words)
    others = [each for each in words if each.lower() not in _LITTLE]
    return little > 1 and sum(map(str.islower, others)) * 2 >= len(others)
