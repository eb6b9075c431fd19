"""Words that a translator left in another script than the language is written in."""

import re
from collections import Counter
from collections.abc import Collection

from i18n_site.text.scripts import other_letters, script, written_in

# Greek letters stand in formulas and names: "TGF-β", "χ²".
_LEAST = {"Grek": 4}
# Not with an ending of the language: "null-ове", "tableを".
_WORD = re.compile(r"(?<![\w.@/'’-])[a-z\u00df-\u024f]{4,30}(?![\w@'’-])")
_LATIN_RUN = re.compile(r"(?<![A-Za-z'’])[A-Za-z'’]{1,30}(?: [A-Za-z'’]{1,30}){2,60}")
# Words of small letters beside those of another script: "поліпшує mood", "对virus无效".
_RUN = re.compile(r"[A-Za-z0-9][A-Za-z0-9'’]*(?: [A-Za-z0-9][A-Za-z0-9'’]*)*")
_BESIDE = frozenset(".@/\\:$#%&{}<>=`\"'“”„«»‘’「」『』()（）_*+-–")
# What other languages write in Latin, too.
_USUAL = """
    app apps blog bot chat cookie cookies css csv email emails facebook google html http
    https internet iphone json javascript link links login mail markdown max min offline
    online password pdf php python server slug sms smartphone spam sql ssl tweet twitter
    url urls username versus vs web webcam website whatsapp wifi wiki xml youtube zip
    browser cache docutils geometry hash hashing header headers hostname path plugin
    router settings site snippets tabs token urlpattern view views widget workflow
    alt and com div false head href iframe img input label null org rss span src
    title true type via vitro vivo
"""
_BORROWED = frozenset(_USUAL.split())
_LEAST_LETTERS = 3
# More are the title of a work.
_MOST_WORDS = 3
# So many letters of the language make a text, in which a word can be foreign.
_TEXT = 20
_DENSE_TEXT = 10
_DENSE = frozenset({"Hani", "Hira", "Kana", "Hang"})
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
    if found := _letters(text, source, code):
        return found
    if "Latn" in own:
        return ""
    return _latin(text, source, units) or _left(text, own, units)


def _letters(text: str, source: str, code: str) -> str:
    """Return the letters of a script that is not Latin and not that of *code*."""
    others = other_letters(text, code, "Latn")
    known = {*written_in(code), "Latn", ""}
    foreign = [each for each in others if script(each) not in known]
    if not foreign:
        return ""
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


def _left(text: str, own: Collection[str], units: Collection[str]) -> str:
    """Return a Latin word in small letters within a text of the scripts *own*, or "".

    Names have a capital or a digit; what signs stand at is code or quoted.
    """
    if "`" in text or "<" in text or text.isascii():
        return ""
    for run in _RUN.finditer(text):
        beside = {*text[max(0, run.start() - 1) : run.start()], *text[run.end() :][:1]}
        if beside & _BESIDE and not _ends(text, run.end(), beside):
            continue
        words = run[0].split(" ")
        short = len(words) <= _MOST_WORDS
        plain = short and run[0].islower() and all(map(str.isalpha, words))
        if plain and not _known(words, units):
            return run[0] if _is_text(text, own) else ""
    return ""


def _ends(text: str, at: int, beside: Collection[str]) -> bool:
    """Return whether what stands beside is but the full stop or a colon of a text."""
    stops = not (_BESIDE & set(beside)) - {".", ":"}
    return stops and not text[at + 1 : at + 2].strip()


def _is_text(text: str, own: Collection[str]) -> bool:
    """Return whether *text* has so many letters that are not Latin."""
    letters = sum(each > "\u036f" and each.isalpha() for each in text)
    return letters >= (_TEXT if _DENSE.isdisjoint(own) else _DENSE_TEXT)


def _known(words: Collection[str], units: Collection[str]) -> bool:
    return any(
        len(each) < _LEAST_LETTERS or each in _BORROWED or each in units
        for each in words
    )


def _is_sentence(run: str) -> bool:
    """Return whether a *run* of Latin words is a part of an English sentence."""
    words = run.split()
    little = sum(each.lower() in _LITTLE for each in words)
    others = [each for each in words if each.lower() not in _LITTLE]
    return little > 1 and sum(map(str.islower, others)) * 2 >= len(others)
