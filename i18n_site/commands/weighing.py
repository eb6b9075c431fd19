"""What each locale has for each document: how much, and what stands for it."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

import msgspec

from i18n_site.build.executors import Serial
from i18n_site.build.plan import document_keys
from i18n_site.catalogs.columns import columns, digest, forms
from i18n_site.catalogs.lookup import Lookup, pack, row
from i18n_site.commands.reading import Reading
from i18n_site.commands.words import Words
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document
from i18n_site.model.plan import DocumentWords
from i18n_site.project.fingerprints import SIZE
from i18n_site.protocols import Executor

SAID = "said"
_CHECKSUM = 4  # bytes
_FEW = 200  # documents: so many are looked up sooner than processes are started


class Kept(NamedTuple):
    """What the catalogs *name* of a locale have, by path, with the documents' stamps.

    *layout* stands for which messages have a text, and where it is: catalogs that
    have the same have their texts in the same rows.
    """

    name: str
    layout: str
    said: dict[str, tuple[str, DocumentWords]]


class _Weighing(NamedTuple):
    """What the processes that look a locale's messages up have in common.

    *keys* are the digests of the keys of each document, its fields' first.
    """

    documents: Mapping[str, Document]
    keys: Mapping[str, Sequence[bytes]]
    missing: Mapping[str, Sequence[str]]
    texts: Mapping[str, Lookup]


def known_before(reading: Reading, tags: Iterable[str]) -> dict[str, Kept | None]:
    """Return what the build before left of the locales *tags*."""
    return {tag: _kept(reading.cache.get(f"{SAID}/{tag}")) for tag in tags}


def weighed(
    reading: Reading,
    documents: Sequence[Document],
    stamps: Mapping[str, str],
    words: Mapping[str, Words],
    names: Mapping[str, str],
    kept: Mapping[str, Kept | None],
    executor: Executor,
) -> dict[str, dict[str, DocumentWords]]:
    """Return what each locale has for each document, by tag and path, in that order.

    *stamps* stand for the documents, *names* for the catalogs of each locale; *kept*
    is what ``known_before`` gave of them.
    """
    by_path = {each.path: each for each in documents}
    texts = {
        tag: _lookup(each.translations.texts)
        for tag, each in words.items()
        if each.translations
    }
    known = {
        tag: _standing(reading, each, kept[tag], names[tag], stamps, by_path)
        for tag, each in texts.items()
    }
    missing = {
        tag: [path for path in stamps if path not in each.said]
        for tag, each in known.items()
    }
    due = [tag for tag in texts if missing[tag]]
    wanted = {path for tag in due for path in missing[tag]}
    keys = {path: tuple(map(digest, document_keys(by_path[path]))) for path in wanted}
    weighing = _Weighing(by_path, keys, missing, texts)
    where = executor if sum(map(len, missing.values())) > _FEW else Serial()
    for tag, new in zip(due, where.map(_weigh, weighing, due), strict=True):
        pairs = zip(missing[tag], new, strict=True)
        known[tag].said.update((path, (stamps[path], each)) for path, each in pairs)
    for tag, each in known.items():
        if each is not kept[tag]:
            reading.cache.put(f"{SAID}/{tag}", _sealed(msgspec.msgpack.encode(each)))
    return {
        tag: {path: each.said[path][1] for path in stamps}
        for tag, each in known.items()
    }


def _lookup(texts: Mapping[Key, tuple[str, ...]]) -> Lookup:
    if isinstance(texts, Lookup):
        return texts
    return Lookup(memoryview(pack(columns(texts.items()))))


def _standing(
    reading: Reading,
    texts: Lookup,
    kept: Kept | None,
    name: str,
    stamps: Mapping[str, str],
    documents: Mapping[str, Document],
) -> Kept:
    """Return what of *kept* holds for *texts*, those of the catalogs *name*."""
    said = {
        path: (stamp, found)
        for path, (stamp, found) in (kept.said.items() if kept else ())
        if stamps.get(path) == stamp
    }
    if kept and kept.name == name:
        whole = len(said) == len(stamps) == len(kept.said)
        return kept if whole else kept._replace(said=said)
    layout = reading.name(texts.layout())
    if not kept or kept.layout != layout:
        return Kept(name, layout, {})
    renewed = {
        path: (stamp, _renewed(documents[path], found, texts))
        for path, (stamp, found) in said.items()
    }
    return Kept(name, layout, renewed)


def _weigh(weighing: _Weighing, tag: str) -> list[DocumentWords]:
    texts, missing = weighing.texts[tag], weighing.missing[tag]
    wanted = [each for path in missing for each in weighing.keys[path]]
    numbers = texts.numbers(wanted)
    return [
        _said(weighing.documents[path], weighing.keys[path], texts, numbers)
        for path in missing
    ]


def _said(
    document: Document,
    keys: Sequence[bytes],
    texts: Lookup,
    numbers: Mapping[bytes, int],
) -> DocumentWords:
    finished = sum(map(numbers.__contains__, keys))
    found = DocumentWords(b"", finished, len(keys), {}, row(keys, numbers))
    return _renewed(document, found, texts)


def _renewed(document: Document, found: DocumentWords, texts: Lookup) -> DocumentWords:
    """Return *found* with the texts that its row has in *texts*."""
    said = texts.texts(found.row)
    stamp = blake2b(said, digest_size=SIZE).digest()
    if stamp == found.stamp:
        return found
    firsts = said.split(b"\0", len(document.fields))
    fields = {
        name: forms(text.decode())[0]
        for name, text in zip(document.fields, firsts, strict=False)
    }
    return found._replace(stamp=stamp, fields=fields)


def _sealed(data: bytes) -> bytes:
    """Return *data* with a checksum: a row that is broken would show other texts."""
    return crc32(data).to_bytes(_CHECKSUM) + data


def _kept(data: bytes | None) -> Kept | None:
    """Return what was kept of a locale; None if there is nothing, or it is broken."""
    body = data[_CHECKSUM:] if data else b""
    if data != _sealed(body):
        return None
    try:
        return _decoder.decode(body)
    except (msgspec.MsgspecError, ValueError):
        return None


_decoder = msgspec.msgpack.Decoder(Kept)
