"""What a build needs of one catalog, as bytes that are read faster than its text.

A snapshot is data from this program for this program: whatever else it may be, it
counts as absent, and the catalog is read instead.
"""

import zlib

import msgspec

from i18n_site.catalogs.columns import Columns
from i18n_site.catalogs.po_blocks import Block
from i18n_site.model.catalog import Message
from i18n_site.model.finding import Finding

VERSION = 3  # of this form, and of what the reader makes of a text
_CHECKSUM = 4  # bytes

Findings = tuple[Finding, ...]


class Snapshot(msgspec.Struct, frozen=True, array_like=True):
    """What one reading of a catalog came to.

    *header* is the entry of the header as it stands in the file. *columns* are those
    of all messages, of which the finished ones have texts. Only *outstanding* ones
    are there as a whole, by their number: those with a plural, and those in which
    something was *found*. *blocks* are those of the file; of a file that is not to
    be read in blocks there are none.
    """

    header: str = ""
    columns: Columns = Columns()
    outstanding: dict[int, Message] = {}
    found: dict[int, Findings] = {}
    blocks: tuple[Block, ...] = ()


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """A snapshot, and what names all that its findings depend on but the file."""

    about: str
    snapshot: Snapshot


_DECODER = msgspec.msgpack.Decoder(_Kept)
_ENCODER = msgspec.msgpack.Encoder()


def dumps(snapshot: Snapshot, about: str) -> bytes:
    """Return the bytes of *snapshot*, with their version and a checksum.

    *about* names all that was found depends on, beside the file: the languages,
    their plural rules, the program.
    """
    data = bytearray(_CHECKSUM)
    data.append(VERSION)
    _ENCODER.encode_into(_Kept(about, snapshot), data, len(data))
    checksum = zlib.crc32(memoryview(data)[_CHECKSUM:])
    data[:_CHECKSUM] = checksum.to_bytes(_CHECKSUM, "big")
    return bytes(data)


def loads(data: bytes | memoryview, about: str) -> Snapshot | None:
    """Return the snapshot that *data* holds, if it is whole and *about* the same.

    Never raises: what is cut, altered, foreign or of another version is None.
    """
    view = memoryview(data)
    body = view[_CHECKSUM:]
    if body[:1] != bytes([VERSION]):
        return None
    if zlib.crc32(body).to_bytes(_CHECKSUM, "big") != view[:_CHECKSUM]:
        return None
    try:
        kept = _DECODER.decode(body[1:])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return kept.snapshot if kept.about == about else None
