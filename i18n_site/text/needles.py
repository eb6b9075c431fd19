"""Whether a text has one of a few strings, the quickest way there is."""

from collections.abc import Iterable


def has_some(needles: Iterable[str], text: str) -> bool:
    """Return whether *text* has one of *needles*.

    Ten searches for a string cost less than one for an alternative, and a loop
    half of what ``any`` does.
    """
    for each in needles:  # noqa: SIM110
        if each in text:
            return True
    return False
