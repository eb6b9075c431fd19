"""Two texts side by side in a terminal, line by line, in any script."""

from collections.abc import Iterator, Sequence

from i18n_site.cli.output import FIRST_STRONG_ISOLATE, POP_ISOLATE, safe
from i18n_site.cli.table import width
from i18n_site.text.words import pieces

NARROW = 80  # a terminal with fewer columns shows one text under the other
_GUTTER = 2


def side_by_side(
    heads: tuple[str, str], pairs: Sequence[tuple[str, str]], columns: int
) -> str:
    """Return *pairs* of lines, numbered from 1, in *columns* of a terminal.

    Both columns are equally wide; where they would be narrow, each second line
    is under its first. Right-to-left text keeps to its own column.
    """
    margin = len(str(len(pairs))) + _GUTTER
    if columns < NARROW:
        lines = [line for each in _numbered(pairs) for line in _under(each, margin)]
        return "\n".join(lines)
    column = (columns - margin - _GUTTER) // 2
    rows = [("", *heads), *((n, *pair) for n, pair in _numbered(pairs))]
    found = (line for row in rows for line in _beside(row, margin, column))
    return "\n".join(found)


def _numbered(
    pairs: Sequence[tuple[str, str]],
) -> Iterator[tuple[str, tuple[str, str]]]:
    return ((str(number), pair) for number, pair in enumerate(pairs, 1))


def _under(row: tuple[str, tuple[str, str]], margin: int) -> Iterator[str]:
    number, (first, second) = row
    yield f"{number.ljust(margin)}{_isolated(first)}"
    yield f"{'':{margin}}{_isolated(second)}"


def _isolated(text: str) -> str:
    """Return a line for a terminal; one with right-to-left text is a whole of its own.

    So its full stop stays at its end, and the other column in its place.
    """
    shown = safe(text)
    if FIRST_STRONG_ISOLATE not in shown:
        return shown
    bare = shown.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, "")
    return f"{FIRST_STRONG_ISOLATE}{bare}{POP_ISOLATE}"


def _beside(row: tuple[str, str, str], margin: int, column: int) -> Iterator[str]:
    number, *texts = row
    first, second = (list(wrapped(each, column)) for each in texts)
    for index in range(max(len(first), len(second))):
        left = _isolated(first[index]) if index < len(first) else ""
        right = _isolated(second[index]) if index < len(second) else ""
        space = " " * (column - width(left) + _GUTTER)
        mark = number if index == 0 else ""
        yield f"{mark.ljust(margin)}{left}{space}{right}".rstrip()


def wrapped(text: str, columns: int) -> Iterator[str]:
    """Yield *text* in lines of at most *columns* in a terminal (UAX 11).

    Lines end at spaces, in scripts without them anywhere; a longer word is cut.
    """
    line = ""
    for piece in pieces(text):
        if line and width(line) + width(piece.strip()) > columns:
            yield line.strip()
            line = ""
        rest = piece
        while width(rest) > columns:
            part = _fitting(rest, columns)
            yield part
            rest = rest[len(part) :]
        line += rest
    if line.strip():
        yield line.strip()


def _fitting(word: str, columns: int) -> str:
    """Return as much of the beginning of *word* as fits, at least a character."""
    end = 1
    while end < len(word) and width(word[: end + 1]) <= columns:
        end += 1
    return word[:end]
