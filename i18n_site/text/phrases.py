"""Phrases that carry a meaning which must survive: "not", "twice", "at least"."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple
from unicodedata import normalize

from i18n_site.text import contrasts, number_words
from i18n_site.text.contraries import CONTRARY
from i18n_site.text.needles import has_some
from i18n_site.text.number_words import WORD_END, WORD_START

# The meaning of a phrase that only looks like one of its table.
LOOKS_LIKE = "yes"
_BOOKS = "i18n_site.text.phrasebook"  # a module for each language
_UNSPACED = frozenset({"ja", "km", "ko", "lo", "my", "th", "zh"})
# Marks of Arabic for short vowels, which few texts write.
_VOWELS = re.compile("[\u064b-\u0652\u0670]")
# "And", which is written in one word with the next.
_JOINED = {"ar": "(?:[وف](?=[^ ]{3}))?", "he": "ו?"}
# A number that must follow, which may be said in words.
_NUMBER = r"(?=\s+\d)"
# A part of a pattern, with what repeats it: a group, a class, a letter.
_PART = re.compile(
    r"(?:(?P<group>\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))|\[[^\]]*\]|\\\w{1,5}|\\?(?P<letter>.))"
    r"(?P<times>[?*+]|\{[^}]*\})?"
)


class _Phrases(NamedTuple):
    """The phrases of a language: what matches them, and a part of each.

    *labels* are the meanings by the number of the group that matched.
    """

    regex: str
    labels: tuple[str, ...]
    needles: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """What matches them; few texts have a needle, and it is slow to compile."""
        return _compiled(self.regex)


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex)


def known(table: str, tag: str) -> bool:
    """Return whether *table* has phrases for the language of *tag*."""
    return bool(_own(table, tag.partition("-")[0]))


@cache
def _own(table: str, language: str) -> Mapping[str, str]:
    """Return the patterns of *table* for *language*, by what they mean."""
    book = _book(language)
    rows = book.get("contrasts", {})
    if table == "contrast":  # what a source may say: one look for most, that say none
        said = dict.fromkeys(one for one, _ in CONTRARY) if language == "en" else ()
        return {each: rows[each] for each in said if each in rows}
    kind, _, meaning = table.partition(": ")
    if kind == "contrast":
        return {meaning: rows[meaning]} if meaning in rows else {}
    return book.get(table, {})


@cache
def _book(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return the phrases of *language*, by table and meaning; none if not known."""
    try:
        text: str = import_module(f"{_BOOKS}.{language}").PHRASES
    except ModuleNotFoundError:
        return {}
    book: dict[str, dict[str, str]] = {}
    here: dict[str, str] = {}
    for line in text.replace("\n    ", "").split("\n"):
        meaning, is_phrase, pattern = line.partition("=")
        if is_phrase:
            here[meaning] = pattern
        elif line:
            here = book[line.strip("[]")] = {}
    topics = contrasts.of_language(language)
    book["contrasts"] = {**topics, **book.get("contrasts", {})}
    return book


def occurs(table: str, text: str, tag: str) -> bool:
    """Return whether *text* has some phrase of *table*, and none that looks so."""
    phrases, text = _phrases(table, tag), _plain(text, tag)
    if not has_some(phrases.needles, text):
        return False
    if LOOKS_LIKE not in phrases.labels:
        return phrases.pattern.search(text) is not None
    found = phrases.pattern.finditer(text)
    return any(phrases.labels[each.lastindex or 0] != LOOKS_LIKE for each in found)


def found(table: str, text: str, tag: str) -> Iterator[tuple[str, str]]:
    """Yield what each phrase of *table* in *text* means, and the phrase, in order."""
    phrases, text = _phrases(table, tag), _plain(text, tag)
    if has_some(phrases.needles, text):
        for each in phrases.pattern.finditer(text):
            yield phrases.labels[each.lastindex or 0], each[0]


def without(table: str, text: str, tag: str, meant: Container[str]) -> str:
    """Return *text* in lower case, with "…" for phrases that mean one of *meant*."""
    phrases, text = _phrases(table, tag), _plain(text, tag)
    if not has_some(phrases.needles, text):
        return text
    return phrases.pattern.sub(
        lambda each: "…" if phrases.labels[each.lastindex or 0] in meant else each[0],
        text,
    )


def meanings(table: str, text: str, tag: str) -> Counter[str]:
    """Return what the phrases of *table* in *text* mean, and how often.

    Of phrases that overlap the one that begins first counts, of those the one
    named first in the table. A language that the table lacks has no phrases.
    """
    phrases, text = _phrases(table, tag), _plain(text, tag)
    found: Counter[str] = Counter()
    if has_some(phrases.needles, text):
        for each in phrases.pattern.finditer(text):
            found[phrases.labels[each.lastindex or 0]] += 1
    return found


def needles(table: str, tag: str) -> tuple[str, ...]:
    """Return strings, one of which each text has that has a phrase of *table*.

    The text must be in lower case. None if the table lacks the language.
    """
    return _phrases(table, tag).needles


@lru_cache(maxsize=1_000)  # a translation is looked at for one table after the other
def _plain(text: str, tag: str) -> str:
    """Return *text* as patterns want it: in lower case, Arabic without vowels."""
    if tag.startswith(("tr", "az")):
        text = text.replace("İ", "i").replace("I", "ı")
    text = text.lower()
    if tag[:2] == "bn":  # letters with a dot, which texts write as one or two
        return normalize("NFC", text)
    return _VOWELS.sub("", text) if tag[:2] == "ar" else text


@cache
def _phrases(table: str, tag: str) -> _Phrases:
    return _of_language(table, tag.partition("-")[0])


@cache
def _of_language(table: str, language: str) -> _Phrases:
    phrases = _own(table, language)
    if language == "ar":
        phrases = {each: _VOWELS.sub("", regex) for each, regex in phrases.items()}
    before, after = ("", "") if language in _UNSPACED else (WORD_START, WORD_END)
    before += _JOINED.get(language, "")
    groups = "|".join(f"({regex})" for regex in phrases.values()) or "(?!)"
    groups = groups.replace(_NUMBER, _number(language))
    regex = f"{before}(?:{groups}){after}"
    return _Phrases(regex, ("", *phrases), _needles(phrases.values()))


@cache
def _number(language: str) -> str:
    """Return a pattern for the number that follows: "over 12", "over twelve"."""
    words = number_words.words(language)
    return rf"(?=\s+(?:\d|(?:{words})(?!\w)))" if words else _NUMBER


def _needles(patterns: Iterable[str]) -> tuple[str, ...]:
    """Return strings of which each text that one of *patterns* matches has one.

    An alternative without a sure string gives "", which every text has.
    """
    found = {needle for each in patterns for needle in _sure(each)}
    return tuple(
        sorted(
            each
            for each in found
            if not any(other in each for other in found if other != each)
        )
    )


def _sure(pattern: str) -> set[str]:
    return {
        needle
        for each in _alternatives(pattern)
        for needle in _sure_of_alternative(each)
    }


def _sure_of_alternative(pattern: str) -> set[str]:
    """Return the longest string that *pattern* holds, or those of its first group."""
    runs, groups = [""], []
    for part in _PART.finditer(pattern):
        if part["letter"] and not part["times"]:
            runs[-1] += part["letter"]
        else:
            runs.append("")
        if part["group"] and part["group"].startswith("(?:") and not part["times"]:
            groups.append(part["group"][3:-1])
    longest = max(runs, key=len)
    return _sure(groups[0]) if groups and len(longest) < 2 else {longest}


def _alternatives(pattern: str) -> list[str]:
    """Return the alternatives of *pattern* that no group holds."""
    found, depth = [""], 0
    for character in pattern:
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            found.append("")
        else:
            found[-1] += character
    return found
