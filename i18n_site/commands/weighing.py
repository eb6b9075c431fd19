"""What each locale has for each document: how much, and what stands for it."""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from i18n_site.build.plan import document_keys
from i18n_site.catalogs import lookup
from i18n_site.commands.reading import Reading
from i18n_site.commands.words import Words
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document
from i18n_site.model.plan import DocumentWords
from i18n_site.project.fingerprints import SIZE
from i18n_site.protocols import Executor

SAID = "said"


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
    keys = {
        path: tuple(map(lookup.digest, document_keys(by_path[path]))) for path in wanted
    }
    weighing = _Weighing(by_path, keys, missing, texts)
    for tag, new in zip(due, executor.map(_weigh, weighing, due), strict=True):
        said[tag].update(zip(missing[tag], new, strict=True))
        pairs = {path: (stamps[path], each) for path, each in said[tag].items()}
        reading.cache.put(f"{SAID}/{names[tag]}", msgspec.msgpack.encode(pairs))
    return said


def _weigh(weighing: _Weighing, tag: str) -> list[DocumentWords]:
    texts = weighing.texts[tag]
    if not isinstance(texts, lookup.Lookup):
        texts = lookup.Lookup(memoryview(lookup.pack(texts)))
    return [
        _said(weighing.documents[path], weighing.keys[path], texts)
        for path in weighing.missing[tag]
    ]


def _said(
    document: Document, keys: Sequence[bytes], texts: lookup.Lookup
) -> DocumentWords:
    records = [texts.record(each) for each in keys]
    stamp = blake2b(digest_size=SIZE)
    for each in records:
        stamp.update(b"\0" if each is None else each)
    fields = {
        name: texts.get(unit.key, ("",))[0] for name, unit in document.fields.items()
    }
    finished = sum(each is not None for each in records)
    return DocumentWords(stamp.digest(), finished, len(records), fields)


def _kept(data: bytes | None) -> dict[str, tuple[str, DocumentWords]]:
    """Return what was kept of a locale; nothing if it is broken."""
    try:
        return _said_decoder.decode(data or b"\x80")
    except (msgspec.MsgspecError, ValueError):
        return {}


_said_decoder = msgspec.msgpack.Decoder(dict[str, tuple[str, DocumentWords]])
