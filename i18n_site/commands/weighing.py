"""What each locale has for each document: how much, and what stands for it."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

import msgspec

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


class _Weighing(NamedTuple):
    """What the processes that look a locale's messages up have in common.

    *keys* are the digests of the keys of each document, its fields' first.
    """

    documents: Mapping[str, Document]
    keys: Mapping[str, Sequence[bytes]]
    missing: Mapping[str, Sequence[str]]
    texts: Mapping[str, Mapping[Key, tuple[str, ...]]]


def weighed(
    reading: Reading,
    documents: Sequence[Document],
    stamps: Mapping[str, str],
    words: Mapping[str, Words],
    names: Mapping[str, str],
    executor: Executor,
) -> dict[str, dict[str, DocumentWords]]:
    """Return what each locale has for each document, by tag and path."""
    texts = {
        tag: each.translations.texts for tag, each in words.items() if each.translations
    }
    kept = {tag: _kept(reading.cache.get(f"{SAID}/{names[tag]}")) for tag in texts}
    said = {
        tag: {
            path: found[1]
            for path, stamp in stamps.items()
            if (found := kept[tag].get(path)) and found[0] == stamp
        }
        for tag in texts
    }
    missing = {tag: [path for path in stamps if path not in said[tag]] for tag in texts}
    due = [tag for tag in texts if missing[tag]]
    wanted = {path for tag in due for path in missing[tag]}
    by_path = {each.path: each for each in documents}
    keys = {path: tuple(map(digest, document_keys(by_path[path]))) for path in wanted}
    weighing = _Weighing(by_path, keys, missing, texts)
    for tag, new in zip(due, executor.map(_weigh, weighing, due), strict=True):
        said[tag].update(zip(missing[tag], new, strict=True))
        pairs = {path: (stamps[path], each) for path, each in said[tag].items()}
        reading.cache.put(
            f"{SAID}/{names[tag]}", _sealed(msgspec.msgpack.encode(pairs))
        )
    return said


def _weigh(weighing: _Weighing, tag: str) -> list[DocumentWords]:
    texts = weighing.texts[tag]
    if not isinstance(texts, Lookup):
        texts = Lookup(memoryview(pack(columns(texts.items()))))
    numbers = texts.numbers()
    return [
        _said(weighing.documents[path], weighing.keys[path], texts, numbers)
        for path in weighing.missing[tag]
    ]


def _said(
    document: Document,
    keys: Sequence[bytes],
    texts: Lookup,
    numbers: Mapping[bytes, int],
) -> DocumentWords:
    where = row(keys, numbers)
    said = texts.texts(where)
    firsts = said.split(b"\0", len(document.fields))
    fields = {
        name: forms(text.decode())[0]
        for name, text in zip(document.fields, firsts, strict=False)
    }
    stamp = blake2b(said, digest_size=SIZE).digest()
    finished = sum(map(numbers.__contains__, keys))
    return DocumentWords(stamp, finished, len(keys), fields, where)


def _sealed(data: bytes) -> bytes:
    """Return *data* with a checksum: a row that is broken would show other texts."""
    return crc32(data).to_bytes(_CHECKSUM) + data


def _kept(data: bytes | None) -> dict[str, tuple[str, DocumentWords]]:
    """Return what was kept of a locale; nothing if it is broken."""
    body = data[_CHECKSUM:] if data else b""
    if data != _sealed(body):
        return {}
    try:
        return _said_decoder.decode(body)
    except (msgspec.MsgspecError, ValueError):
        return {}


_said_decoder = msgspec.msgpack.Decoder(dict[str, tuple[str, DocumentWords]])
