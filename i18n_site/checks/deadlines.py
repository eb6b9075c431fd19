"""Times that are a limit: "within 72 hours" is not "72 hours at the earliest"."""

from collections import Counter

from i18n_site.checks import limits
from i18n_site.checks.pair import Pair
from i18n_site.text import phrases


def turned(pair: Pair) -> str:
    """Return what to say of a time that is a limit and became the earliest, or "".

    Sentence by sentence where both texts have as many.
    """
    ours, theirs = pair.source.tag, pair.translation.tag
    for source, translation in pair.aligned:
        if _late(source, ours, translation, theirs):
            return "'within' became 'after'"
        if _put_off(source, ours, translation, theirs):
            return "a time that is a limit became the earliest"
    return ""


def _late(source: str, tag: str, translation: str, other: str) -> bool:
    """Return whether what is to be done within a time is put off until after it."""
    ours = phrases.meanings("deadline", source, tag)
    if not ours["within"] or ours["after"]:
        return False
    theirs = phrases.meanings("deadline", translation, other)
    found = phrases.meanings("comparison", translation, other)
    if theirs["within"] or found["less"] or found["within"]:
        return False
    least = found["more"] > phrases.meanings("comparison", source, tag)["more"]
    return bool(theirs["after"] or least)


def _put_off(source: str, tag: str, translation: str, other: str) -> bool:
    """Return whether a time at most, "up to 5 days", became one "at the earliest"."""
    if not phrases.occurs("earliest", translation, other):
        return False
    directions = phrases.meanings("comparison", source, tag)
    if not _limited(directions) or phrases.occurs("earliest", source, tag):
        return False
    rest = phrases.without("earliest", translation, other, {"earliest"})
    within = phrases.meanings("deadline", rest, other)["within"]
    return not within and not limits.denies(source, tag)


def _limited(directions: Counter[str]) -> bool:
    """Return whether there is a limit above, and none below."""
    return bool(directions["less"] or directions["within"]) and not directions["more"]
