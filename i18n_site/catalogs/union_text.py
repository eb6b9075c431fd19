"""The lines of two catalogs, put together in the order of a third."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from i18n_site.catalogs.po_read import HEADER
from i18n_site.catalogs.union_entry import Joined, Side
from i18n_site.model.catalog import Catalog, Entry, Key, Message


class _Piece(NamedTuple):
    """The text of a message, its side, and its number in the file of that side."""

    message: Message
    raw: str
    side: Side
    number: int


def entries(
    found: Iterable[Joined], ours: Catalog, theirs: Catalog, newline: str
) -> tuple[Entry, ...]:
    """Return the texts of what is as one side has it, the header of *ours* first.

    All lines end in *newline*. A text keeps the empty lines before it; one that has
    none gets one where it follows something new.
    """
    pieces = list(_pieces(found, ours, theirs))
    texts = [each.raw for each in pieces]
    for at, (before, after) in enumerate(pairwise(pieces), 1):
        follows = before.side is after.side and before.number + 1 == after.number
        if not follows and not after.raw.startswith("\n"):
            texts[at] = "\n" + texts[at].removeprefix("\ufeff")
        if not before.raw.endswith("\n"):
            texts[at - 1] += "\n"
    if pieces and pieces[0].number:
        texts[0] = texts[0].lstrip("\n")
    return tuple(
        Entry(piece.message, text.replace("\n", newline))
        for piece, text in zip(pieces, texts, strict=True)
    )


def _pieces(
    found: Iterable[Joined], ours: Catalog, theirs: Catalog
) -> Iterator[_Piece]:
    known = {Side.OURS: _numbered(ours), Side.THEIRS: _numbered(theirs)}
    header = known[Side.OURS].get(HEADER)
    if header is not None:
        index, entry = header
        yield _Piece(entry.message, _unix(entry.raw), Side.OURS, index)
    for each in found:
        number = known.get(each.side, {}).get(each.message.key)
        if number is not None:
            index, entry = number
            yield _Piece(each.message, _unix(entry.raw), each.side, index)


def _numbered(catalog: Catalog) -> dict[Key, tuple[int, Entry]]:
    return {pair[1].message.key: pair for pair in enumerate(catalog.entries)}


def _unix(raw: str) -> str:
    return raw.replace("\r\n", "\n")
