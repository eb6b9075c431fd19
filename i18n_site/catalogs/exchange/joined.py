"""What po4a joins to one line: tables, definitions, footnotes, lists of a head."""

import re
from collections.abc import Iterator, Sequence

_CELL = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r":?-+:?")
_FOOTNOTE = re.compile(r"(?:^|(?<=\s))\[\^([^\[\]]+)\]:\s+")
_LIST = re.compile(r"\[([^\[\]()]+)\]")


def relined(text: str) -> str:
    """Return *text* with the rows of a table on lines of their own, if it is one.

    The rule below its head tells how many cells a row has, as a cell may be empty.
    """
    if not text.startswith("|") or "\n" in text.strip():
        return text
    cells = [each.strip() for each in _CELL.split(text.strip())][1:-1]
    width = sum(bool(_RULE.fullmatch(each)) for each in cells)
    step = width + 1  # a row, and the nothing between its end and the next
    rule = cells[step : step + width]
    if not width or not all(map(_RULE.fullmatch, rule)) or any(cells[width::step]):
        return text
    starts = range(0, len(cells), step)
    rows = (" | ".join(cells[start : start + width]) for start in starts)
    return "\n".join(f"| {row} |" for row in rows)


def joined(source: str, target: str) -> Iterator[tuple[str, str]]:
    """Yield the texts that *source* joins, with those of its translation *target*.

    There are none where the two do not have the same number.
    """
    for cut in (_footnotes, _definition, _list):
        ours, theirs = cut(source), cut(target)
        if len(ours) == len(theirs):
            yield from zip(ours, theirs, strict=True)


def _footnotes(text: str) -> Sequence[str]:
    """Return the texts of footnotes, in the order of their labels."""
    before, *parts = _FOOTNOTE.split(text)
    if before.strip():
        return ()
    found = zip(parts[::2], parts[1::2], strict=True)
    return [each.strip() for _, each in sorted(found)]


def _definition(text: str) -> Sequence[str]:
    """Return a term and its definition; a colon in the definition is part of it."""
    term, colon, definition = text.partition(" : ")
    return (term.strip(), definition.strip()) if colon else ()


def _list(text: str) -> Sequence[str]:
    """Return the words of a list of YAML, ``[a, b]``."""
    found = _LIST.fullmatch(text.strip())
    return [each.strip(" \"'") for each in found[1].split(",")] if found else ()
