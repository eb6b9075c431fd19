"""What a reader may be harmed by if it changes: doses, times, negations, limits."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from i18n_site.text.number_words import surely_means
from i18n_site.text.numbers import Separators, numbers
from i18n_site.text.phrases import LOOKS_LIKE, meanings
from i18n_site.text.units import Measure, unit_at

# Only two texts of one language are compared, so any reading does that is the
# same for both; English has these separators.
_SEPARATORS = Separators(".", ",")
# What no reader reads: addresses, tags with their attributes, placeholders.
_UNREAD = re.compile(
    r"https?://[^\s<>()]+|(?<=\]\()[^\s()]+|</?[A-Za-z][^<>]*>"
    r"|\{(?:\d{1,2}|[A-Za-z_][^{}\s]*)?\}|%\([^()\s]+\)[a-z]|%\d\$[a-z]"
)
_SIGN = re.compile(
    r"[≤≥±≈≠]|[<>=]{1,2}(?=\s*\d)|\d\s*[<>=]{1,2}(?=\s)|(?<![\w.])[-−](?=\d)"
)
_PHRASES = {
    "negation": "negations",
    "comparison": "comparisons",
    "period": "frequencies",
    "times": "frequencies",
}

# English words by what they say. Words of a line that mean the same are joined
# by "|"; each counts by itself, so "before" for "after" is a difference.
_ENGLISH = {
    "negations": r"""not|no|never|none|cannot|\w+n['’]t|without|neither|nor
        nothing|nobody avoid\w* stop\w* unless except only until instead prevent\w*
        unlikely|rarely contraindicated unsafe|dangerous|harmful safe|harmless
        ineffective effective
        """,
    "frequencies": r"""once twice thrice daily hourly weekly monthly yearly|annually
        nightly every_other|alternate every|each|per days?|nights? hours?|hrs? weeks?
        months? years? minutes?|mins? seconds?|secs? morning|breakfast
        noon|midday|lunch evening|bedtime|dinner meals?|food|eating
        """,
    "comparisons": r"""less|fewer|under|below more|over|above least|minimum most|maximum
        exceed\w* within before after increas\w*|rais\w*
        decreas\w*|reduc\w*|lower(?!case)\w*
        high\w* low half|halve\w* double\w*
        """,
    "units": r"""tablets?|pills? capsules? drops? puffs? teaspoon\w* tablespoon\w*
        doses? mg|milligrams? mcg|micrograms?|[µμ]g grams? kg|kilograms?
        ml|millilit\w+ litres?|liters? mmol iu|units? percent adults?
        child\w*|infants?|bab(?:y|ies)
        """,
}
_MEANINGS = tuple(
    (
        kind,
        re.sub(r"\?|\\w\*", "", group.partition("|")[0]),
        re.compile(group.replace("_", " ")),
    )
    for kind, groups in _ENGLISH.items()
    for group in groups.split()
)
_WORD = re.compile(r"every other|\w+(?:['’]\w+)?")


class Difference(NamedTuple):
    """What two texts say differently: *kind*, and the words of each."""

    kind: str
    old: tuple[str, ...]
    new: tuple[str, ...]

    def __str__(self) -> str:
        """Return it as ``numbers differ (15, 20 -> 15, 25)``."""
        old, new = (", ".join(words) or "none" for words in (self.old, self.new))
        return f"{self.kind} differ ({old} -> {new})"


def differences(
    old: str, new: str, tag: str = "en", terms: Collection[str] = ()
) -> tuple[Difference, ...]:
    """Return how *new* may do harm where a translation of *old* stands for it.

    Both are in the language of *tag*. Compared are the numbers with their units,
    in order, and how often each negation, frequency, comparison, unit and term of
    *terms* occurs. English has the fullest tables; for a language without any,
    numbers, signs and terms are compared. Addresses, tags and placeholders don't count.
    """
    if old == new:
        return ()
    old, new = (_UNREAD.sub(" ", text) for text in (old, new))
    found = []
    before, after = (tuple(_numbers(text, tag)) for text in (old, new))
    if before != after:
        found.append(Difference("numbers", before, after))
    ours, theirs = _signs(old), _signs(new)
    ours += Counter({("terms", term): old.count(term) for term in terms})
    theirs += Counter({("terms", term): new.count(term) for term in terms})
    left, right = _words(old, new, tag), _words(new, old, tag)
    return (*found, *_by_kind(ours + left, theirs + right))


def _by_kind(
    old: Counter[tuple[str, str]], new: Counter[tuple[str, str]]
) -> Iterator[Difference]:
    lost, gained = old - new, new - old
    for kind in sorted({kind for kind, _ in lost | gained}):
        words = (
            tuple(sorted(word for its, word in side.elements() if its == kind))
            for side in (lost, gained)
        )
        yield Difference(kind, *words)


def _signs(text: str) -> Counter[tuple[str, str]]:
    found = (match.strip("0123456789 ") for match in _SIGN.findall(text))
    return Counter(("signs", sign) for sign in found)


def _numbers(text: str, tag: str) -> Iterator[str]:
    """Yield the numbers of *text* with their units, then those that are words."""
    for number in numbers(text, tag, _SEPARATORS):
        unit = unit_at(text, number.start, number.end)
        # "Tablets" are compared as a word, so that "two tablets" are 2.
        measured = unit and not Measure(number.value, unit).counted
        yield f"{number.scaled} {unit}" if measured else number.scaled
    yield from sorted(surely_means(text, tag).elements())


def _words(text: str, other: str, tag: str) -> Counter[tuple[str, str]]:
    """Return what the words of *text* mean, but for those that *other* has, too."""
    if tag.partition("-")[0] != "en":
        return Counter(
            (kind, meaning)
            for table, kind in _PHRASES.items()
            for meaning in meanings(table, text, tag).elements()
            if meaning != LOOKS_LIKE
        )
    ours, theirs = (Counter(_WORD.findall(each.casefold())) for each in (text, other))
    found = map(_meaning, (ours - theirs).elements())
    return Counter(meaning for meaning in found if meaning)


@lru_cache(maxsize=4096)
def _meaning(word: str) -> tuple[str, str] | None:
    """Return the kind of the English *word* and what it says, if it matters."""
    for kind, label, pattern in _MEANINGS:
        if pattern.fullmatch(word):
            return kind, label
    return None
