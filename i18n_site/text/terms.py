"""Whether a text has a term: whole words, as the script of each language has them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from i18n_site.text.scripts import script

# Scripts that put no space between words (UAX 14 breaks them by dictionary), so a
# term may begin and end anywhere. Korean puts its particles after a word.
_UNSPACED = frozenset({"Hani", "Hira", "Kana", "Khmr", "Laoo", "Mymr", "Thai", "Tibt"})
_OPEN_END = _UNSPACED | {"Hang"}
# Words that are written together with the next: "and", "in", "like", "to", "the".
_PREFIXES = {
    "Arab": re.compile("[وف]?[بكل]?(?:ال|لل)?"),
    "Hebr": re.compile("[ושהבכלמ]{0,3}"),
}
_LONGEST_PREFIX = 5
_SOFT = dict.fromkeys(map(ord, "\u00ad\u200b\u2060"))


def occurs(terms: Iterable[str], text: str) -> str:
    """Return the first of *terms* that *text* has as whole words, or "".

    A term in small letters is found in capitals too, any other only as it is
    written. White space of every kind is one space; soft hyphens do not count. A
    term that ends with ``*`` begins a word. Chinese, Japanese, Thai and the like
    have no word boundaries; Arabic and Hebrew prefixes and what Korean puts after a
    word are no part of it.
    """
    plain = _plain(text)
    folded = plain.lower()
    for term in terms:
        if any(_matches(term, plain, folded)):
            return term
    return ""


def _matches(term: str, plain: str, folded: str) -> Iterator[bool]:
    """Yield for each place of *term* in a text whether whole words are there."""
    wanted = _plain(term.removesuffix("*"))
    anywhere = folded if wanted.islower() or not _cased(wanted) else plain
    if len(folded) != len(plain):  # a capital that has two small letters: İ
        anywhere = plain
    start = anywhere.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        yield _begins(anywhere, start) and (term.endswith("*") or _ends(anywhere, end))
        start = anywhere.find(wanted, start + 1)


@lru_cache(maxsize=1024)
def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).translate(_SOFT).split())


def _cased(text: str) -> bool:
    return text.lower() != text.upper()


def _begins(text: str, at: int) -> bool:
    """Whether a word may begin at offset *at*."""
    own = script(text[at])
    if own in _UNSPACED or at == 0 or not _is_of_word(text[at - 1]):
        return True
    if script(text[at - 1]) in _UNSPACED:
        return True
    prefix = _PREFIXES.get(own)
    return prefix is not None and _follows(prefix, text, at)


def _follows(prefix: re.Pattern[str], text: str, at: int) -> bool:
    """Whether nothing but *prefix* is between offset *at* and the word's start."""
    for size in range(1, _LONGEST_PREFIX + 1):
        start = at - size
        if start < 0:
            return False
        if start == 0 or not _is_of_word(text[start - 1]):
            return prefix.fullmatch(text, start, at) is not None
    return False


def _ends(text: str, at: int) -> bool:
    """Whether a word may end before offset *at*."""
    if at == len(text) or not _is_of_word(text[at]):
        return True
    return script(text[at - 1]) in _OPEN_END or script(text[at]) in _UNSPACED


@lru_cache(maxsize=8192)
def _is_of_word(character: str) -> bool:
    # Marks belong to words: vowel signs of Devanagari, accents of decomposed text.
    return unicodedata.category(character)[0] in "LMN"
