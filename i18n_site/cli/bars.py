"""Shares as bars in a terminal."""

from collections.abc import Sequence

UNICODE, ASCII = "█▒░", "#=."
LEAST = 4  # columns; a shorter bar says nothing


def cells(parts: Sequence[int], width: int) -> tuple[int, ...]:
    """Return how many of *width* columns each of *parts* takes.

    None vanishes: each that is not 0 has a column, so that a bar is full only if
    all is in its first part. What rounding leaves or takes is the largest's.
    """
    total = sum(parts)
    if not total:
        return (0,) * len(parts)
    found = [max(part * width // total, int(part > 0)) for part in parts]
    found[parts.index(max(parts))] += width - sum(found)
    return tuple(found)


def bar(parts: Sequence[int], width: int, letters: str) -> str:
    """Return a bar of *width* columns, a letter of *letters* for each of *parts*."""
    sizes = cells(parts, width)
    return "".join(letter * n for letter, n in zip(letters, sizes, strict=True))


def letters_for(encoding: str | None) -> str:
    """Return what bars are made of where text is written in *encoding*."""
    try:
        UNICODE.encode(encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return ASCII
    return UNICODE
