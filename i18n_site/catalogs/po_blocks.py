"""The bytes of a catalog in blocks, to find what an edit left as it was."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

SIZE = 1 << 16  # bytes of a block, about: a hundred entries
_DIGEST = 16  # bytes
_GAP = b"\n\n"  # between two entries


class Block(NamedTuple):
    """Whole entries that stand together: a digest of their bytes, and how much it is.

    *lines* are line ends. *messages* does not count the header entry.
    """

    digest: bytes
    size: int
    lines: int
    messages: int


class Span(NamedTuple):
    """What differs from a known file: the bytes from *start* to *end*.

    The first *head* blocks of the known file stand before it, the last *tail*
    blocks behind it.
    """

    head: int
    tail: int
    start: int
    end: int


def digest(data: bytes | memoryview) -> bytes:
    """Return what tells *data* from any other: 16 bytes of SHA-256.

    Today's processors have instructions for it.
    """
    return sha256(data).digest()[:_DIGEST]


def cut(data: bytes, start: int, end: int) -> Iterator[bytes]:
    """Yield the blocks of *data* from *start* to *end*.

    A block ends where an empty line parts two entries. The first entry of a file is
    one of its own: it is the header, which is no message.
    """
    while start < end:
        stop = data.find(_GAP, start and start + SIZE, end) + 1 or end
        yield data[start:stop]
        start = stop


def changed(blocks: Sequence[Block], data: bytes) -> Span:
    """Return the span of *data* that is not as in the file of *blocks*.

    An empty line parts it from the blocks before and behind it.
    """
    view = memoryview(data)
    start = head = 0
    for block in blocks:
        if digest(view[start : start + block.size]) != block.digest:
            break
        start += block.size
        head += 1
    while head and not _parted(data, start):
        head -= 1
        start -= blocks[head].size
    end, tail = len(data), 0
    for block in reversed(blocks[head:]):
        first = end - block.size
        if first < start or digest(view[first:end]) != block.digest:
            break
        if not _parted(data, first):
            break
        end = first
        tail += 1
    return Span(head, tail, start, end)


def _parted(data: bytes, at: int) -> bool:
    """Whether an entry can end at *at*, and another begin with an empty line."""
    return data[at - 1 : at] == b"\n" and data[at : at + 1] in {b"\n", b""}
