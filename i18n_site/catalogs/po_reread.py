"""Reading a catalog again: what did not change is taken from its snapshot.

What ``po.loads`` and a check say of one entry depends on that entry alone, but for
its line, so an unchanged part of a file needs a digest only. What they say of a
catalog as a whole is looked at anew.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from i18n_site.catalogs.po_blocks import Block, Span, changed, cut
from i18n_site.catalogs.po_canonical import Place, read_canonical
from i18n_site.catalogs.po_check import check
from i18n_site.catalogs.po_decode import LIMITS, Limits, decode, refusal
from i18n_site.catalogs.po_read import HEADER, loads, read
from i18n_site.catalogs.snapshot import (
    Details,
    Findings,
    Reading,
    Snapshot,
    known_messages,
    read_details,
)
from i18n_site.model.catalog import Catalog, Entry, Message
from i18n_site.model.finding import Finding

Examine = Callable[[Message], Sequence[Finding]]


class _Middle(NamedTuple):
    """The entries of a changed part, lines from 1, and the empty lines behind them."""

    entries: list[Entry]
    rest: str


def reread(
    data: bytes,
    path: str,
    examine: Examine,
    known: Snapshot | None = None,
    limits: Limits = LIMITS,
) -> Reading:
    """Read the catalog *data*, of which *known* is an earlier reading.

    The messages and the header are those that ``po.loads`` gives, and so are the
    errors raised. *examine* is asked about each message that is not known, and
    must judge by that message alone; its findings move with the message's line.
    """
    if known is not None and known.canonical:
        reading = _reread(data, path, examine, known, limits)
        if reading is not None:
            return reading
    catalog, canonical = read(decode(data, path, limits), path, limits)
    raws = [entry.raw for entry in catalog.entries]
    canonical = canonical and _begins_with_header(catalog)
    if raws:
        raws[-1] += catalog.tail
    found = tuple(tuple(examine(message)) for message in catalog.messages)
    blocks = tuple(cut(raws, 1)) if canonical else ()
    return Reading(catalog, found, blocks, canonical, len(found))


def _begins_with_header(catalog: Catalog) -> bool:
    first = catalog.entries[0].message if catalog.entries else None
    return first is not None and first.key == HEADER and not first.obsolete


def _reread(
    data: bytes, path: str, examine: Examine, known: Snapshot, limits: Limits
) -> Reading | None:
    """Read only what is not as in *known*; None if it is more than plain entries."""
    if refusal(data, path, limits) is not None:
        return None
    span = changed(known.blocks, data)
    middle = _middle(data[span.start : span.end]) if span.head else None
    if middle is None or any(check(middle.entries, path, limits)):
        return None
    reading = _together(known, span, middle, path, examine)
    messages = reading.catalog.messages
    keys = {HEADER, *(message.key for message in messages)}
    count = len(messages) + 1
    return reading if len(keys) == count <= limits.messages else None


def _middle(data: bytes) -> _Middle | None:
    """Return what *data* holds; None if that is not canonical entries alone."""
    if b"\0" in data or b"\r" in data:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    entries: list[Entry] = []
    rest = text[read_canonical(text, Place(0, 1), entries).at :]
    return None if rest.strip("\n") else _Middle(entries, rest)


def _together(
    known: Snapshot, span: Span, middle: _Middle, path: str, examine: Examine
) -> Reading:
    """Return the known messages before and behind *span*, and between them new ones."""
    rest, total = read_details(known), len(known.keys)
    head = known.blocks[: span.head]
    tail = known.blocks[len(known.blocks) - span.tail :]
    blocks = (*head, *_blocks(middle), *tail)
    shift = _lines(blocks) - _lines(known.blocks)
    before = range(_count(head))
    behind = range(total - _count(tail), total)
    fresh = [
        entry.message._replace(line=entry.message.line + _lines(head))
        for entry in middle.entries
    ]
    catalog = replace(
        loads(rest.header, path),
        messages=(
            *known_messages(known, rest, before),
            *fresh,
            *known_messages(known, rest, behind, shift),
        ),
        tail="",
    )
    found = (
        *_found(rest, before),
        *(tuple(examine(message)) for message in fresh),
        *_found(rest, behind, shift),
    )
    return Reading(catalog, found, blocks, True, len(fresh))


def _lines(blocks: Iterable[Block]) -> int:
    return sum(block.lines for block in blocks)


def _count(blocks: Iterable[Block]) -> int:
    return sum(block.messages for block in blocks)


def _blocks(middle: _Middle) -> Iterator[Block]:
    raws = [entry.raw for entry in middle.entries]
    if raws:
        raws[-1] += middle.rest
        yield from cut(raws)
    elif middle.rest:
        yield from cut([middle.rest], 1)


def _found(rest: Details, numbers: range, shift: int = 0) -> Iterator[Findings]:
    """Yield what was said of each message, its places *shift* lines further down."""
    for number in numbers:
        found = rest.found.get(number, ())
        yield _moved(found, shift) if found and shift else found


def _moved(found: Findings, shift: int) -> Findings:
    return tuple(
        each._replace(at=each.at._replace(line=each.at.line + shift)) for each in found
    )
