"""Reading a catalog for a build: what did not change is taken from its snapshot.

What ``po.loads`` and a check say of one entry depends on that entry alone, but for
its line, so an unchanged part of a file needs a digest only. What they say of a
catalog as a whole is looked at anew.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from i18n_site.catalogs import columns
from i18n_site.catalogs.po_blocks import Block, changed, cut, digest
from i18n_site.catalogs.po_canonical import Place, read_canonical
from i18n_site.catalogs.po_check import check_each
from i18n_site.catalogs.po_decode import LIMITS, Limits, decode, refusal
from i18n_site.catalogs.po_read import HEADER, loads
from i18n_site.catalogs.snapshot import Findings, Snapshot
from i18n_site.model.catalog import Catalog, Entry, Message
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import replace

Examine = Callable[[Sequence[Message]], Sequence[Sequence[Finding]]]
_NOTHING = Snapshot()


class Reading(NamedTuple):
    """A catalog as a build needs it, and what to keep of it.

    The messages of *catalog* are those that ``po.loads`` gives, or only those that
    are outstanding in *kept*, then without their references. It is to be checked and
    shown, not to be written.
    *fresh* messages were read and examined, the others were known.
    """

    catalog: Catalog
    kept: Snapshot
    fresh: int


def reread(
    data: bytes,
    path: str,
    examine: Examine,
    known: Snapshot | None = None,
    limits: Limits = LIMITS,
    *,
    whole: bool = False,
) -> Reading:
    """Read the catalog *data*, of which *known* is an earlier reading.

    The header and the messages are those that ``po.loads`` gives, and so are the
    errors raised. *examine* is asked about the messages that are not known, some at
    a time, and must judge each by that message alone; what it finds moves with the
    message's line.
    The *whole* catalog has all messages; *known* must be a reading of all, too.
    """
    reader = _Reader(path, examine, limits, whole)
    if not (refusal(data, path, limits) or b"\0" in data or b"\r" in data):
        reader.read(data, known or _NOTHING)
        if reader.sound:
            kept = reader.kept()
            catalog = loads(kept.header, path, limits)
            messages = tuple(kept.outstanding.values())
            return Reading(replace(catalog, messages=messages), kept, reader.fresh)
    catalog = loads(decode(data, path, limits), path, limits)
    reader = _Reader(path, examine, limits, whole)
    reader.add(catalog.messages)
    return Reading(catalog, reader.kept(), reader.fresh)


class _Reader:
    """Reads a catalog block by block, and keeps what comes of it.

    It is not *sound* if there is more than canonical entries behind the header; then
    only ``po.loads`` knows what that is.
    """

    def __init__(
        self, path: str, examine: Examine, limits: Limits, whole: bool
    ) -> None:
        self.path = path
        self.examine = examine
        self.limits = limits
        self.whole = whole
        self.sound = True
        self.header = ""
        self.blocks: list[Block] = []
        self.columns: list[columns.Columns] = []
        self.outstanding: dict[int, Message] = {}
        self.found: dict[int, Findings] = {}
        self.lines = self.count = self.fresh = 0

    def read(self, data: bytes, known: Snapshot) -> None:
        """Read of *data* what is not as in the file of which *known* was taken."""
        span = changed(known.blocks, data)
        if not span.head:
            known, span = _NOTHING, changed((), data)
        self.header = known.header
        self._take(known, 0, span.head)
        for block in cut(data, span.start, span.end):
            if not self._read_block(block):
                self.sound = False
                return
        self._take(known, len(known.blocks) - span.tail, len(known.blocks))
        self.sound = self._is_unique()

    def add(self, messages: Sequence[Message]) -> None:
        """Take *messages* that were read."""
        said = self.examine(messages)
        for number, (message, found) in enumerate(
            zip(messages, said, strict=True), self.count
        ):
            if found:
                self.found[number] = tuple(found)
            if found or message.plural is not None or self.whole:
                self.outstanding[number] = message
        texts = (
            (key, () if obsolete or "fuzzy" in flags or not all(forms) else forms)
            for key, _, forms, flags, _, _, _, _, obsolete, _ in messages
        )
        self.columns.append(columns.columns(texts))
        self.count += len(messages)
        self.fresh += len(messages)

    def kept(self) -> Snapshot:
        """Return what came of it."""
        whole = columns.joined(self.columns)
        blocks = tuple(self.blocks)
        return Snapshot(self.header, whole, self.outstanding, self.found, blocks)

    def _take(self, known: Snapshot, first: int, last: int) -> None:
        """Take what is *known* of its blocks from *first* to *last*."""
        before, here = known.blocks[:first], known.blocks[first:last]
        start = _count(before)
        numbers = range(start, start + _count(here))
        further, down = self.count - start, self.lines - _lines(before)
        self.blocks += here
        self.columns.append(columns.part(known.columns, numbers))
        for number, message in known.outstanding.items():
            if number in numbers:
                moved = message._replace(line=message.line + down)
                self.outstanding[number + further] = moved
        for number, found in known.found.items():
            if number in numbers:
                self.found[number + further] = _moved(found, down)
        self.count += len(numbers)
        self.lines += _lines(here)

    def _read_block(self, data: bytes) -> bool:
        """Read a block; return whether it is canonical entries, the header first."""
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        entries: list[Entry] = []
        start = Place(0, self.lines + 1)
        end = read_canonical(text, start, entries, references=self.whole)
        rest = text[end.at :]
        if rest.strip("\n"):
            return False
        if any(check_each(entries, self.path, self.limits)):
            return False
        if not self.blocks:
            if not _is_header(entries):
                return False
            self.header = text
            entries = []
        before = self.count
        self.add([entry.message for entry in entries])
        lines = end.line - start.line + len(rest)
        self.lines += lines
        block = Block(digest(data), len(data), lines, self.count - before)
        self.blocks.append(block)
        return True

    def _is_unique(self) -> bool:
        """Whether there is a header, and no message twice, nor more than the limit."""
        digests = b"".join(each.digests for each in self.columns)
        names = {columns.digest(HEADER), *columns.names(digests)}
        return (
            bool(self.blocks) and len(names) == self.count + 1 <= self.limits.messages
        )


def _is_header(entries: Sequence[Entry]) -> bool:
    first = entries[0].message if len(entries) == 1 else None
    return first is not None and first.key == HEADER and not first.obsolete


def _lines(blocks: Iterable[Block]) -> int:
    return sum(block.lines for block in blocks)


def _count(blocks: Iterable[Block]) -> int:
    return sum(block.messages for block in blocks)


def _moved(found: Findings, down: int) -> Findings:
    return tuple(
        each._replace(at=each.at._replace(line=each.at.line + down)) for each in found
    )
