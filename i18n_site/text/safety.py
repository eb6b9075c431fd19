"""What a reader may be harmed by if it changes: doses, times, negations, limits."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple

from i18n_site.text.number_words import surely_means
from i18n_site.text.numbers import Separators, numbers
from i18n_site.text.phrases import meanings
from i18n_site.text.units import unit_at

# Only two texts of one language are compared, so any reading does that is the
# same for both; English has these separators.
_SEPARATORS = Separators(".", ",")
_ADDRESS = re.compile(r"https?://[^\s<>()]+|(?<=\]\()[^\s()]+")
_SIGN = re.compile(r"[≤≥±≈≠]|[<>=]{1,2}(?=\s*\d)|\d\s*[<>=]{1,2}(?=\s)")
_PHRASES = ("negation", "comparison", "period", "times")

# English words by what they say. Words of a line that mean the same are joined
# by "|"; each counts by itself, so "before" for "after" is a difference.
_ENGLISH = {
    "negation": r"""not|no|never|none|cannot|\w+n['’]t|without|neither|nor|nothing|nobody
        avoid\w* stop\w* unless except only until instead prevent\w* unlikely|rarely
        contraindicated unsafe|dangerous|harmful safe|harmless ineffective effective
        """,
    "frequency": r"""once twice thrice daily hourly weekly monthly yearly|annually nightly
        every|each|per other alternate
        days?|nights? hours?|hrs? weeks? months? years? minutes?|mins? seconds?|secs?
        morning|breakfast noon|midday|lunch evening|bedtime|dinner meals?|food|eating
        """,
    "comparison": r"""less|fewer|under|below more|over|above least|minimum most|maximum
        exceed\w* within before after increas\w*|rais\w* decreas\w*|reduc\w*|lower\w*
        high\w* low half|halve\w* double\w*
        """,
    "unit": r"""tablets?|pills? capsules? drops? puffs? teaspoon\w* tablespoon\w*
        doses? mg|milligrams? mcg|micrograms?|[µμ]g grams? kg|kilograms? m[lL]|millilit\w+
        lit(?:er|re)s? mmol iu|units? percent adults? child\w*|infants?|bab(?:y|ies)
        """,
}
_GROUPS = {
    kind: [word for word in lines.split() if word] for kind, lines in _ENGLISH.items()
}
_WORDS = {
    kind: re.compile(
        "|".join(rf"((?<!\w)(?:{group})(?!\w))" for group in groups), re.IGNORECASE
    )
    for kind, groups in _GROUPS.items()
}


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
    numbers, signs and terms are compared. Addresses do not count.
    """
    if old == new:
        return ()
    old, new = (_ADDRESS.sub(" ", text) for text in (old, new))
    found = []
    before, after = (tuple(_numbers(text, tag)) for text in (old, new))
    if before != after:
        found.append(Difference("numbers", before, after))
    ours, theirs = (_words(text, tag, terms) for text in (old, new))
    for kind in sorted(ours | theirs):
        left, right = ours.get(kind, Counter()), theirs.get(kind, Counter())
        if left != right:
            lost, gained = left - right, right - left
            found.append(Difference(kind, _listed(lost), _listed(gained)))
    return tuple(found)


def _listed(words: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(words.elements()))


def _numbers(text: str, tag: str) -> Iterator[str]:
    """Yield the numbers of *text* with their units, then those that are words."""
    for number in numbers(text, tag, _SEPARATORS):
        unit = unit_at(text, number.start, number.end)
        yield f"{number.scaled} {unit}" if unit else number.scaled
    yield from sorted(surely_means(text, tag).elements())


def _words(text: str, tag: str, terms: Collection[str]) -> dict[str, Counter[str]]:
    """Return the words of *text* that matter, by kind; kinds without one are left out."""
    found = {"signs": Counter(match.strip("0123456789 ") for match in _SIGN.findall(text))}
    if tag.partition("-")[0] == "en":
        for kind, pattern in _WORDS.items():
            found[f"{kind} words"] = Counter(
                _GROUPS[kind][(match.lastindex or 1) - 1].split("|")[0].rstrip("?*\\w")
                for match in pattern.finditer(text)
            )
    else:
        for table in _PHRASES:
            found[f"{table} words"] = meanings(table, text, tag)
    folded = text.casefold()
    found["terms"] = Counter({term: folded.count(term.casefold()) for term in terms})
    return {kind: +counts for kind, counts in found.items() if +counts}
