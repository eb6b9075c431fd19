"""Which old text a new one was made from, by the likeness of their letters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

SHORT = 20  # characters; a short text is like many others by chance
LEAST_SHORT = 60.0
LEAST = 50.0
SAME_DOCUMENT = 5.0  # how much a shared document counts when pairs compete
SAME_CONTEXT = 1.0
ALL = 500  # up to as many old texts every one is compared
CANDIDATES = 60  # of more, those with the rarest words of the new text

_WORD = re.compile(r"[^\W_]+")
_TYPOGRAPHY = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-"}
    | {"—": "-", "‑": "-", "…": "..."}
)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^()\s]*\)|[*_`~\[\]\\]+")
_END = re.compile(r"[\s.:;,!]+$")


class Text(NamedTuple):
    """A text to compare, with the documents and the context it stands in."""

    text: str
    documents: frozenset[str] = frozenset()
    context: str | None = None


class Pair(NamedTuple):
    """The indexes of a new and an old text, and how alike they are, 0 to 100."""

    new: int
    old: int
    score: float


def normalized(text: str) -> str:
    """Return what is left of *text* without typography, markup and case.

    White space becomes one space; punctuation at the end goes, a question mark
    stays. Two texts with the same result have the same words.
    """
    plain = _MARKUP.sub("", unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY))
    return _END.sub("", " ".join(plain.casefold().split()))


def best_pairs(new: Sequence[Text], old: Sequence[Text]) -> list[Pair]:
    """Return which of *new* comes from which of *old*; each is used once at most.

    The best pairs are made first; the same document and the same context make a
    pair better; of equally good ones the earlier wins. In the order of *new*.
    """
    candidates = _Candidates(old)
    found = [pair for index, text in enumerate(new) for pair in candidates(index, text)]
    found.sort(key=lambda pair: (-_weight(pair, new, old), pair.new, pair.old))
    taken_new: set[int] = set()
    taken_old: set[int] = set()
    chosen = []
    for pair in found:
        if pair.new not in taken_new and pair.old not in taken_old:
            taken_new.add(pair.new)
            taken_old.add(pair.old)
            chosen.append(pair)
    return sorted(chosen)


def least_score(text: str) -> float:
    """Return how like an old text must be to be offered for *text*."""
    return LEAST_SHORT if len(text) < SHORT else LEAST


def _weight(pair: Pair, new: Sequence[Text], old: Sequence[Text]) -> float:
    ours, theirs = new[pair.new], old[pair.old]
    document = bool(ours.documents & theirs.documents)
    context = ours.context == theirs.context
    return pair.score + SAME_DOCUMENT * document + SAME_CONTEXT * context


class _Candidates:
    """Finds the old texts like a new one: all of them, or by their rarest words."""

    def __init__(self, old: Sequence[Text]) -> None:
        self.texts = [each.text for each in old]
        self.by_word: dict[str, list[int]] = {}
        if len(old) > ALL:
            for index, text in enumerate(self.texts):
                for word in _words(text):
                    self.by_word.setdefault(word, []).append(index)

    def __call__(self, index: int, text: Text) -> Iterator[Pair]:
        """Yield the best pairs of *text*, which is the new text number *index*."""
        chosen = self._chosen(text.text)
        choices = self.texts if chosen is None else [self.texts[at] for at in chosen]
        found = process.extract(
            text.text,
            choices,
            scorer=fuzz.ratio,
            score_cutoff=least_score(text.text),
            limit=8,
        )
        for _, score, at in found:
            yield Pair(index, at if chosen is None else chosen[at], score)

    def _chosen(self, text: str) -> list[int] | None:
        """Return the old texts that share the rarest words with *text*, in order."""
        if not self.by_word:
            return None
        rows = sorted((self.by_word.get(word, []) for word in _words(text)), key=len)
        counts: Counter[int] = Counter()
        for row in rows:
            if len(counts) + len(row) > CANDIDATES * 4 and counts:
                break
            counts.update(row)
        return sorted(at for at, _ in counts.most_common(CANDIDATES))


def _words(text: str) -> set[str]:
    """Return the words of *text*; of one without spaces, pairs of characters."""
    words = set(_WORD.findall(text.casefold()))
    if len(words) > 2:
        return words
    pairs = (text[at : at + 2] for at in range(len(text) - 1))
    return words | {f" {pair}" for pair in pairs}
