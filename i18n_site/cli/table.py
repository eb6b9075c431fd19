"""Aligned tables, in a terminal that shows every script."""

from collections.abc import Sequence
from unicodedata import category, east_asian_width


def width(text: str) -> int:
    """Return the columns *text* takes in a terminal (UAX 11; marks take none)."""
    return sum(
        0
        if category(letter) in ("Mn", "Me", "Cf")
        else 1 + (east_asian_width(letter) in "WF")
        for letter in text
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: str = "") -> str:
    """Return *rows* below *head*, columns two spaces apart, no spaces at line ends.

    *right* has a letter for every column: ``r`` aligns it to the right.
    """
    lines = [head, *rows]
    widths = [max(map(width, column)) for column in zip(*lines, strict=True)]
    sides = right.ljust(len(widths))
    return "\n".join(
        "  ".join(map(_padded, line, widths, sides)).rstrip() for line in lines
    )


def _padded(text: str, columns: int, side: str) -> str:
    space = " " * (columns - width(text))
    return space + text if side == "r" else text + space
