"""Two things that have changed places: "into a muscle, not under the skin".

So have "on their back, never on their front", and what else languages have words for
in pairs: see ``contraries.APART``.
"""

import re
from functools import lru_cache

from i18n_site.text import number_words, phrases
from i18n_site.text.contraries import APART

# Languages whose "not" follows what it denies.
_BEHIND = frozenset({"bn", "hi", "ja", "kk", "ko", "mr", "ta", "te", "tr", "ur"})
_TURN = re.compile(
    r"\b(?:and |but )?(?:not|never)\b(?! only)|\brather than\b|\binstead of\b"
)
_CLAUSE_END = re.compile("[.;:!?]")


def swapped(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a translation that denies what the source affirms, or "".

    Told only of a source that names one thing before a "not" and its contrary, or
    another site, behind it.
    """
    for names, said, other in _affirmed_and_denied(source, source_tag):
        text = translation.lower()
        found = dict(_places(text, tag, names))
        if found.keys() == {said, other} and _denied(text, tag, found) == said:
            return f"'not {other}' became 'not {said}'"
    return ""


@lru_cache(maxsize=20_000)
def _affirmed_and_denied(
    source: str, tag: str
) -> tuple[tuple[tuple[str, ...], str, str], ...]:
    """Return what *source* affirms and what it denies, for each pair that it names.

    With it the names of the two contraries, or none for sites.
    """
    text = source.lower()
    turn = _TURN.search(text)
    if not turn or _CLAUSE_END.search(text[: turn.start()]):
        return ()
    parts = text[: turn.start()], text[turn.end() :]
    found = []
    for names in ((), *APART):
        before, behind = ({e for e, _ in _places(each, tag, names)} for each in parts)
        if len(before) == len(behind) == 1 and before != behind:
            found.append((names, min(before), min(behind)))
    return tuple(found)


def _places(text: str, tag: str, names: tuple[str, ...]) -> list[tuple[str, int]]:
    """Return which of *names*, or which sites, *text* has, and where first."""
    tables = [f"contrast: {each}" for each in names] or ["site"]
    return [
        (meaning, text.find(phrase))
        for table in tables
        for meaning, phrase in reversed(list(phrases.found(table, text, tag)))
    ]


def _denied(text: str, tag: str, places: dict[str, int]) -> str:
    """Return what the only "not" of *text* is said of, or "".

    It may be of two words, "never" and "not".
    """
    said = [
        (meaning, phrase)
        for meaning, phrase in phrases.found("negation", text, tag)
        if meaning != phrases.LOOKS_LIKE
    ]
    if not 0 < len(said) <= 1 + ("never" in dict(said)):
        return ""
    by_place = sorted(places, key=places.__getitem__)
    if number_words.language(tag) in _BEHIND:
        at = text.rfind(said[-1][1])
        ahead = [each for each in by_place if places[each] <= at]
        return ahead[-1] if ahead else ""
    at = text.find(said[0][1])
    rest = [each for each in by_place if places[each] >= at]
    return rest[0] if rest else ""
