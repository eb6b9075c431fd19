"""Which words of a text changed since somebody approved it."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from i18n_site.text.words import pieces

_MOST = 3  # changes that one message tells of


class Change(NamedTuple):
    """A change in words, and the index of the line of today where it is."""

    line: int
    what: str


def changes(then: Sequence[str], now: Sequence[str]) -> Iterator[Change]:
    """Yield what is different in the lines of *now*, in their order.

    ``line 2: 'does not replace' -> 'replaces'``; lines count from 1, and a line
    that is gone has the number that it had.
    """
    for kind, start, end, new_start, new_end in _differences(then, now):
        if kind == "replace" and end - start == new_end - new_start:
            for old, new in zip(
                range(start, end), range(new_start, new_end), strict=True
            ):
                words = words_changed(then[old], now[new])
                yield Change(new, f"line {new + 1}: {words}")
            continue
        here = max(0, min(new_start, len(now) - 1))
        for old in range(start, end):
            yield Change(here, f"line {old + 1} is gone: {then[old]!r}")
        for new in range(new_start, new_end):
            yield Change(new, f"line {new + 1} is new: {now[new]!r}")


def told(found: Sequence[Change]) -> str:
    """Return *found* in one clause; beyond three only how many more there are."""
    words = [each.what for each in found[:_MOST]]
    if len(found) > _MOST:
        words.append(f"{len(found) - _MOST} more")
    return "; ".join(words)


def words_changed(then: str, now: str) -> str:
    """Return the words that are different, old and new: ``'mg' -> 'g'``.

    A word that is only gone or new, or a change of white space, is told with its
    neighbour. Characters that a reader can't see are spelled out.
    """
    old, new = pieces(then), pieces(now)
    pairs = []
    for _, start, end, new_start, new_end in _differences(old, new):
        gone, come = "".join(old[start:end]), "".join(new[new_start:new_end])
        words = [bool(gone.strip()), bool(come.strip())]
        after = 0 if all(words) else _to_word(old[end:])
        alone = after == 0 or not any(words)
        before = _to_word(old[:start][::-1]) if alone and not all(words) else 0
        first = "".join(old[start - before : end + after])
        second = "".join(new[new_start - before : new_end + after])
        pairs.append(f"{first.strip(' ')!r} -> {second.strip(' ')!r}")
    more = [f"{len(pairs) - _MOST} more"] if len(pairs) > _MOST else []
    return ", ".join(pairs[:_MOST] + more)


def _to_word(tokens: Sequence[str]) -> int:
    """Return how many of *tokens* there are up to the first that is no space."""
    for count, token in enumerate(tokens, 1):
        if not token.isspace():
            return count
    return 0


def _differences(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield what ``difflib`` finds different; nothing is taken for junk."""
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return (each for each in found if each[0] != "equal")
