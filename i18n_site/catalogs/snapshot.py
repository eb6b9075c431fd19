"""What a build needs of one catalog, as bytes that are read faster than its text.

A snapshot is data from this program for this program: whatever else it may be, it
counts as absent, and the catalog is read instead.
"""

import zlib
from typing import NamedTuple

import msgspec

from i18n_site.catalogs.compiled import Part
from i18n_site.catalogs.po_blocks import Block
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.finding import Finding
from i18n_site.model.locale import PluralRule
from i18n_site.model.source import Location

VERSION = 2  # of this form, and of what the reader makes of a text
_CHECKSUM = 4  # bytes

Texts = tuple[str, ...]
Findings = tuple[Finding, ...]


class Reading(NamedTuple):
    """A catalog, and what was said of each of its messages, in their order.

    *fresh* messages were read and examined, the others were known. Then
    ``catalog.entries`` has the header only: it is to be checked and shown, not to
    be written. *blocks* are the file's if it is *canonical*, else none.
    """

    catalog: Catalog
    found: tuple[Findings, ...]
    blocks: tuple[Block, ...]
    canonical: bool
    fresh: int


class Details(msgspec.Struct, frozen=True, array_like=True):
    """What only a changed catalog needs: the rest of its messages, by their number.

    *header* is the entry of the header as it stands in the file. *found* is what
    was said of single messages.
    """

    header: str
    lines: tuple[int, ...]
    obsolete: tuple[int, ...]
    plurals: dict[int, str]
    flags: dict[int, Texts]
    comments: dict[int, Texts]
    extracted: dict[int, Texts]
    references: dict[int, tuple[Location, ...]]
    previous: dict[int, Previous]
    found: dict[int, Findings]


class Snapshot(msgspec.Struct, frozen=True, array_like=True):
    """What one reading of a catalog came to.

    *digest* is that of the file's bytes; *about* names everything else that the
    findings depend on. *keys* and *translations* are those of all messages, of
    which the *unusable* (by number) are not for readers; *rejected* are those of
    them in which an error was found. *rule* is the plural rule that the header
    names, or None. *blocks* and *canonical* are for ``po_reread``.
    """

    path: str
    digest: bytes
    about: str
    keys: tuple[Key, ...]
    translations: tuple[Texts, ...]
    unusable: tuple[int, ...]
    rejected: tuple[Key, ...]
    findings: Findings
    rule: PluralRule | None
    blocks: tuple[Block, ...]
    canonical: bool
    details: msgspec.Raw


_DECODER = msgspec.msgpack.Decoder(Snapshot)
_DETAILS = msgspec.msgpack.Decoder(Details)
_ENCODER = msgspec.msgpack.Encoder()


def dumps(snapshot: Snapshot) -> bytes:
    """Return the bytes of *snapshot*, with their version and a checksum."""
    body = bytes([VERSION]) + _ENCODER.encode(snapshot)
    return zlib.crc32(body).to_bytes(_CHECKSUM, "big") + body


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
        snapshot = _DECODER.decode(body[1:])
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return snapshot if snapshot.about == about else None


def part(snapshot: Snapshot) -> Part:
    """Return what the catalog gives to the lookup of its locale."""
    texts = dict(zip(snapshot.keys, snapshot.translations, strict=True))
    for number in snapshot.unusable:
        del texts[snapshot.keys[number]]
    rejected = frozenset(snapshot.rejected)
    return Part(snapshot.path, snapshot.rule, texts, rejected)


def _details(reading: Reading) -> msgspec.Raw:
    messages, entries = reading.catalog.messages, reading.catalog.entries
    kept = Details(
        entries[0].raw if reading.canonical else "",
        tuple(each.line for each in messages),
        tuple(number for number, each in enumerate(messages) if each.obsolete),
        {n: each.plural for n, each in enumerate(messages) if each.plural is not None},
        {n: each.flags for n, each in enumerate(messages) if each.flags},
        {n: each.comments for n, each in enumerate(messages) if each.comments},
        {n: each.extracted for n, each in enumerate(messages) if each.extracted},
        {n: each.references for n, each in enumerate(messages) if each.references},
        {n: each.previous for n, each in enumerate(messages) if each.previous},
        {n: each for n, each in enumerate(reading.found) if each},
    )
    return msgspec.Raw(_ENCODER.encode(kept))


def read_details(snapshot: Snapshot) -> Details:
    """Return the details of *snapshot*."""
    return _DETAILS.decode(snapshot.details)


def known_messages(
    snapshot: Snapshot, rest: Details, numbers: range, shift: int = 0
) -> list[Message]:
    """Return the messages with *numbers*, *shift* lines further down than known.

    *rest* are the snapshot's details.
    """
    obsolete = frozenset(rest.obsolete)
    return [
        Message(
            snapshot.keys[number],
            rest.plurals.get(number),
            snapshot.translations[number],
            rest.flags.get(number, ()),
            rest.comments.get(number, ()),
            rest.extracted.get(number, ()),
            rest.references.get(number, ()),
            rest.previous.get(number),
            number in obsolete,
            rest.lines[number] + shift,
        )
        for number in numbers
    ]


def take(
    reading: Reading, digest: bytes, about: str, findings: Findings, part: Part
) -> Snapshot:
    """Return the snapshot of a catalog that was just read.

    *digest* is that of its bytes, *about* names all else that the *findings* hang
    on: the languages, their plural rules, the program. *part* is what its
    translations come to; *findings* are all that was found, in their order.
    """
    catalog = reading.catalog
    return Snapshot(
        catalog.path,
        digest,
        about,
        tuple(message.key for message in catalog.messages),
        tuple(message.translations for message in catalog.messages),
        tuple(n for n, m in enumerate(catalog.messages) if m.key not in part.texts),
        tuple(sorted(part.rejected & {each.key for each in catalog.messages})),
        findings,
        part.rule,
        reading.blocks,
        reading.canonical,
        _details(reading),
    )
