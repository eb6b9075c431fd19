"""Two sites that have changed places: "into a muscle, not under the skin"."""

import re
from functools import lru_cache

from i18n_site.text import number_words, phrases

# Languages whose "not" follows what it denies.
_BEHIND = frozenset({"hi", "ja", "ko", "tr"})
_TURN = re.compile(r"\b(?:and |but )?not\b(?! only)|\brather than\b|\binstead of\b")
_CLAUSE_END = re.compile("[.;:!?]")


def swapped(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a translation that denies what the source affirms, or "".

    Told only of a source that names one site before a "not" and one behind it.
    """
    meant = _affirmed_and_denied(source, source_tag)
    if not meant or not phrases.known("site", tag):
        return ""
    text = translation.lower()
    found = dict(_places(text, tag))
    if found.keys() != set(meant):
        return ""
    denied = _denied(text, tag, found)
    return f"'not {meant[1]}' became 'not {meant[0]}'" if denied == meant[0] else ""


@lru_cache(maxsize=20_000)
def _affirmed_and_denied(source: str, tag: str) -> tuple[str, ...]:
    """Return the site that *source* affirms and the one that it denies, or nothing."""
    text = source.lower()
    turn = _TURN.search(text)
    if not turn or _CLAUSE_END.search(text[: turn.start()]):
        return ()
    before, behind = (
        {site for site, _ in _places(part, tag)}
        for part in (text[: turn.start()], text[turn.end() :])
    )
    pair = (*before, *behind)
    return pair if len(before) == len(behind) == 1 and pair[0] != pair[1] else ()


def _places(text: str, tag: str) -> list[tuple[str, int]]:
    """Return the sites that *text* names, and where it does so first."""
    return [
        (site, text.find(phrase))
        for site, phrase in reversed(list(phrases.found("site", text, tag)))
    ]


def _denied(text: str, tag: str, places: dict[str, int]) -> str:
    """Return the site that the first "not" of *text* is said of, or ""."""
    said = [
        phrase
        for meaning, phrase in phrases.found("negation", text, tag)
        if meaning != phrases.LOOKS_LIKE
    ]
    if len(said) != 1:
        return ""
    at = text.find(said[0])
    by_place = sorted(places, key=places.__getitem__)
    if number_words.language(tag) in _BEHIND:
        ahead = [each for each in by_place if places[each] < at]
        return ahead[-1] if ahead else ""
    rest = [each for each in by_place if places[each] > at]
    return rest[0] if rest else ""
