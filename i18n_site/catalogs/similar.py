"""Which old text a new text was made from, by the likeness of their letters."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

SHORT = 20  # characters; a short text is like many others by chance
LEAST_SHORT = 80.0
LEAST = 65.0
SAME_DOCUMENT = 5.0  # how much a shared document counts, when pairs compete


class Text(NamedTuple):
    """A text to compare; only texts of one *group* (context, plural) are alike."""

    text: str
    documents: frozenset[str] = frozenset()
    context: str | None = None


class Pair(NamedTuple):
    """The indexes of a new and an old text, and how alike they are, 0 to 100."""

    new: int
    old: int
    score: float


def best_pairs(new: Sequence[Text], old: Sequence[Text]) -> list[Pair]:
    """Return which of *new* comes from which of *old*; each is used once at most.

    The best pairs are made first; of equally like ones, those that stand in the
    same document and context win, then the earlier. The order is that of *new*.
    """
    found = [
        pair for index, text in enumerate(new) for pair in _alike(index, text, old)
    ]
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


def _alike(index: int, text: Text, old: Sequence[Text]) -> list[Pair]:
    choices = [each.text for each in old]
    found = process.extract(
        text.text,
        choices,
        scorer=fuzz.ratio,
        score_cutoff=least_score(text.text),
        limit=10,
    )
    return [Pair(index, position, score) for _, score, position in found]


def least_score(text: str) -> float:
    """Return how like a text must be to be offered for *text*."""
    return LEAST_SHORT if len(text) < SHORT else LEAST


def _weight(pair: Pair, new: Sequence[Text], old: Sequence[Text]) -> float:
    ours, theirs = new[pair.new], old[pair.old]
    bonus = SAME_DOCUMENT * bool(ours.documents & theirs.documents)
    return pair.score + bonus + (ours.context == theirs.context)
