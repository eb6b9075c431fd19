"""Whether what comes before in the source comes before in the translation."""

import re
from collections import Counter

from i18n_site.checks import moments
from i18n_site.checks.pair import Pair
from i18n_site.text import phrases

_ONE_EACH = Counter(before=1, after=1)
# What is to be done until something else happens, and not only for a time.
_UNTIL = re.compile(
    r"(?i)\buntil (?:it|they|he|she|the|help|an?|you|your)\b(?![^.;,]{0,30}\d \w*"
    r"(?:hour|day|minute|week|month))"
)
_PUT_OFF = re.compile(
    r"(?i)\b(?:not?|never|avoid|wait\w*|delay\w*|stop|stay (?:off|away)|off|without"
    r"|keep (?:\w+ )?(?:away|off))\b|n't\b"
)
# Who waits before something does it after the wait.
_WAIT = re.compile(
    r"(?i)\b(?:wait|leave|allow|let|stand|rest|sit|soak)\b[^.;]{0,60}\bbefore\b"
)


def turned(pair: Pair) -> str:
    """Return what to say of a "before" that became an "after" or the like, or "".

    The whole texts are compared, then their sentences where both have as many.
    """
    source, translation = pair.source, pair.translation
    if "until" in source.prose and (what := _until_over(pair)):
        return what
    if what := _difference(source.prose, source.tag, translation.prose, pair):
        return what
    for ours, theirs in pair.aligned[1:] and pair.aligned:
        if what := _exchanged(ours, source.tag, theirs, translation.tag):
            return what
    return moments.turned(pair.aligned, source.tag, translation.tag)


def _until_over(pair: Pair) -> str:
    """Return what to say of an "until it is done" that became "after it is done"."""
    ours, theirs = pair.source.tag, pair.translation.tag
    for source, translation in pair.aligned:
        if (
            _UNTIL.search(source)
            and (what := _instead_of_until(source, ours, translation, theirs))
            and phrases.known("contrast: until", theirs)
            and not phrases.occurs("contrast: until", translation, theirs)
            and not (
                phrases.meanings("negation", translation, theirs).keys()
                - {"before", phrases.LOOKS_LIKE}
            )
        ):
            return f"'until' became '{what}'"
    return ""


def _instead_of_until(source: str, tag: str, translation: str, other: str) -> str:
    """Return what *translation* says, and *source* does not: "before" or "after".

    What is put off until something happens is done after it, and not before.
    """
    expected, found = _said(source, tag), _said(translation, other)
    put_off = _PUT_OFF.search(source)
    waited = put_off is not None and put_off[0].lower().startswith("wait")
    if found["before"] and not expected["before"] and (waited or not put_off):
        return "before"
    return "after" if found["after"] and not expected["after"] and not put_off else ""


def _difference(source: str, tag: str, translation: str, pair: Pair) -> str:
    other = pair.translation.tag
    if what := _exchanged(source, tag, translation, other):
        return what
    expected, found = _said(source, tag), _said(translation, other)
    if len(found) == 1 and "both" not in found and _both(source):
        return f"'before and after' became '{min(found)}'"
    if _WAIT.search(source):  # "before you swim, wait an hour after a meal"
        return ""
    if expected == found == _ONE_EACH and _sequence(source, tag) != _sequence(
        translation, other
    ):
        return "'before' and 'after' have changed places"
    return ""


def _exchanged(source: str, tag: str, translation: str, other: str) -> str:
    expected = _said(source, tag)
    if not expected:
        return ""
    found = _said(translation, other)
    if not (expected - found and found - expected):
        return ""
    found = _said(_plain(source, translation, other), other)
    lost, new = expected - found, found - expected
    return f"'{min(lost)}' became '{min(new)}'" if lost and new else ""


def _plain(source: str, translation: str, tag: str) -> str:
    """Return *translation* without what it says of waits and of limits.

    Who waits "before" something does it "after" a wait; "before 3 days are over" is
    "within".
    """
    if _WAIT.search(source):
        rest = phrases.without("waited", translation, tag, {"waited"})
        return phrases.without("deadline", rest, tag, {"after"})
    if "within" in source:
        return phrases.without("by then", translation, tag, {"by then"})
    return translation


def _said(text: str, tag: str) -> Counter[str]:
    return phrases.meanings("order", text, tag)


def _sequence(text: str, tag: str) -> list[str]:
    return [each for each, _ in phrases.found("order", text, tag)]


def _both(text: str) -> bool:
    return "before and after" in text or "before or after" in text
