"""Which old text a new one was made from, by the likeness of their letters."""

import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

SHORT = 20  # characters; a short text is like many others by chance
LEAST_SHORT = 60.0
LEAST = 55.0
SAME_DOCUMENT = 5.0  # how much a shared document counts when pairs compete
SAME_CONTEXT = 1.0
# Between the same two texts, or beside one of them, where nothing else was: there a
# text was edited rather than written anew.
LEAST_BETWEEN, LEAST_BESIDE = 35.0, 45.0
BETWEEN, BESIDE = 6.0, 3.0
LEAST_AGAIN = 65.0  # for an old text that another one was made from
ALL = 500  # up to as many old texts every one is compared
COMMON = 1000  # so many with a word that is in more of them
NEAR = 10  # so many of those between two texts that stayed
CANDIDATES = 60  # of more, those with the rarest words of the new text

_WORD = re.compile(r"[^\W_]+")
_TYPOGRAPHY = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-"}
    | {"—": "-", "‑": "-", "…": "..."}
)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|\]\([^()\s]*\)|[*_`~\[\]\\]+")
_END = re.compile(r"[\s.:;,!]+$")


class Text(NamedTuple):
    """A text to compare, with the documents and the context it stands in.

    *before* and *after* name the nearest texts that are in both versions, if known.
    """

    text: str
    documents: frozenset[str] = frozenset()
    context: str | None = None
    before: Hashable = None
    after: Hashable = None


class Pair(NamedTuple):
    """The indexes of a new and an old text, and how alike they are, 0 to 100.

    *between*: both stand between the same two texts.
    """

    new: int
    old: int
    score: float
    between: bool = False


def normalized(text: str) -> str:
    """Return what is left of *text* without typography, markup and case.

    White space becomes one space; punctuation at the end goes, a question mark
    stays. Two texts with the same result have the same words.
    """
    plain = _MARKUP.sub("", unicodedata.normalize("NFC", text).translate(_TYPOGRAPHY))
    return _END.sub("", " ".join(plain.casefold().split()))


def best_pairs(new: Sequence[Text], old: Sequence[Text]) -> list[Pair]:
    """Return which of *new* comes from which of *old*; each is used once at most.

    Case and white space don't count. The best pairs are made first; the same words,
    document, context and neighbours make a pair better; of equally good ones the
    earlier wins. In the order of *new*.
    """
    new, old = _folded(new), _folded(old)
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


def nearest(new: Sequence[Text], old: Sequence[Text]) -> list[Pair]:
    """Return, for each of *new* that is very much like one of *old*, the likest.

    An old text may be the likest of many. In the order of *new*.
    """
    new, old = _folded(new), _folded(old)
    candidates = _Candidates(old)
    found = []
    for index, text in enumerate(new):
        pairs = [each for each in candidates(index, text) if each.score >= LEAST_AGAIN]
        if pairs:
            found.append(
                max(pairs, key=lambda pair: (_weight(pair, new, old), -pair.old))
            )
    return found


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 100."""
    return fuzz.ratio(one, other)


def least_score(text: str) -> float:
    """Return how like an old text must be to be offered for *text*."""
    return LEAST_SHORT if len(text) < SHORT else LEAST


def _folded(texts: Iterable[Text]) -> list[Text]:
    """Return *texts* without case, and with single spaces."""
    return [
        each._replace(text=" ".join(each.text.casefold().split())) for each in texts
    ]


def _weight(pair: Pair, new: Sequence[Text], old: Sequence[Text]) -> float:
    ours, theirs = new[pair.new], old[pair.old]
    # By letters alone "sifting the sage" is like "editing the page"; words tell.
    alike = (pair.score + fuzz.token_set_ratio(ours.text, theirs.text)) / 2
    document = bool(ours.documents & theirs.documents)
    context = ours.context == theirs.context
    place = (0.0, BESIDE, BETWEEN)[_neighbours(ours, theirs)]
    return alike + SAME_DOCUMENT * document + SAME_CONTEXT * context + place


def _neighbours(one: Text, other: Text) -> int:
    """Return how many of the two nearest texts are the same, 0 to 2."""
    before = one.before is not None and one.before == other.before
    return before + (one.after is not None and one.after == other.after)


class _Candidates:
    """Finds the old texts like a new one: all of them, or by their rarest words."""

    def __init__(self, old: Sequence[Text]) -> None:
        self.old = old
        self.texts = [each.text for each in old]
        self.by_word: dict[str, list[int]] = {}
        self.by_place: dict[tuple[str, Hashable], list[int]] = {}
        for index, each in enumerate(old):
            for place in (("before", each.before), ("after", each.after)):
                if place[1] is not None:
                    self.by_place.setdefault(place, []).append(index)
        if len(old) > ALL:
            for index, text in enumerate(self.texts):
                for word in _words(text):
                    self.by_word.setdefault(word, []).append(index)

    def __call__(self, index: int, text: Text) -> Iterator[Pair]:
        """Yield the best pairs of *text*, which is the new text number *index*."""
        near = self._near(text)
        for at in near:
            score = fuzz.ratio(text.text, self.texts[at])
            both = _neighbours(text, self.old[at]) == 2
            if score >= (LEAST_BETWEEN if both else LEAST_BESIDE):
                yield Pair(index, at, score, both)
        chosen = self._chosen(text.text)
        choices = self.texts if chosen is None else [self.texts[at] for at in chosen]
        found = process.extract(
            text.text,
            choices,
            scorer=fuzz.ratio,
            score_cutoff=least_score(text.text),
            limit=8,
        )
        for _, score, number in found:
            at = number if chosen is None else chosen[number]
            if at not in near:
                yield Pair(index, at, score)

    def _near(self, text: Text) -> list[int]:
        """Return the old texts that stood beside the same text as *text* does."""
        places = (("before", text.before), ("after", text.after))
        rows = (self.by_place.get(place, [])[:NEAR] for place in places)
        return sorted({at for row in rows for at in row})

    def _chosen(self, text: str) -> list[int] | None:
        """Return the old texts that share the rarest words with *text*, in order."""
        if not self.by_word:
            return None
        rows = sorted((self.by_word.get(word, []) for word in _words(text)), key=len)
        counts: Counter[int] = Counter()
        for row in rows:
            if len(counts) + len(row) > CANDIDATES * 4 and counts:
                break
            counts.update(row[:COMMON])
        return sorted(at for at, _ in counts.most_common(CANDIDATES))


def _words(text: str) -> set[str]:
    """Return the words of folded *text*; of one without spaces, pairs of characters."""
    words = set(_WORD.findall(text))
    if len(words) > 2:
        return words
    pairs = (text[at : at + 2] for at in range(len(text) - 1))
    return words | {f" {pair}" for pair in pairs}
