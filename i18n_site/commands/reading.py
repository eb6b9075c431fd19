"""Read a site for a build: what did not change comes from the cache."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from i18n_site.build.plan import document_keys
from i18n_site.build.stages import Stages
from i18n_site.catalogs import lookup
from i18n_site.commands.words import NOTICES, Words, read_words
from i18n_site.errors import CatalogError, SourceError
from i18n_site.formats.packed import pack, unpack
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.plan import DocumentWords
from i18n_site.model.provenance import Provenance
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import SIZE, Fingerprints
from i18n_site.project.load import (
    LOCALES,
    Project,
    Sources,
    catalog_path,
    document_paths,
    read_approvals,
    read_catalog,
    read_document,
    read_notices,
    read_template_messages,
)
from i18n_site.protocols import Executor

DOCUMENTS, WORDS, SAID = "documents", "words", "said"
_FEW = 8  # so many tasks are done sooner than processes are started


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a site: each file once, however long the build takes.

    *files* are those of the project. *basis* stands for the program and the
    settings, which everything depends on.
    """

    project: Project
    files: Fingerprints
    cache: Cache
    basis: bytes
    stages: Stages

    def name(self, *parts: object) -> str:
        """Return a name for what *parts*, the program and the settings lead to."""
        found = blake2b(self.basis, digest_size=SIZE)
        for each in parts:
            found.update(each if isinstance(each, bytes) else f"{each}\0".encode())
        return found.hexdigest()


class _Head(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of the words of a locale, beside the texts."""

    findings: tuple[Finding, ...]
    rule: PluralRule
    provenance: Provenance


class SiteWords(NamedTuple):
    """All that a build reads.

    *words* are those of every locale but the source's, by tag. *stamps* stand for
    the documents, by path, and *said* is what each locale has for them, by tag
    and path; a locale whose catalogs can't be read is not in it.
    """

    sources: Sources
    words: dict[str, Words]
    stamps: dict[str, str]
    said: dict[str, dict[str, DocumentWords]]


def read_site(reading: Reading, executor: Executor) -> SiteWords:
    """Read the sources and the catalogs.

    What the cache lacks is read in the processes of *executor*, which leave it
    there; the faults of all sources are raised together.
    """
    with reading.stages.timed("read"):
        return _read_site(reading, executor)


def _read_site(reading: Reading, executor: Executor) -> SiteWords:
    project = reading.project
    paths = document_paths(project)
    documents = {path: _document_name(reading, path) for path in paths}
    words = {each.tag: _words_name(reading, each) for each in project.locales}
    work = [tag for tag, name in words.items() if not _has(reading, WORDS, name)]
    work += [
        path for path, name in documents.items() if not _has(reading, DOCUMENTS, name)
    ]
    if len(work) > _FEW:
        for seconds in executor.map(_prepare, reading, work):
            reading.stages.add(seconds)
    sources = Sources(
        tuple(_documents(reading, documents)),
        read_template_messages(project),
        read_notices(project),
    )
    found = {
        each.tag: _words(reading, each, words[each.tag]) for each in project.locales
    }
    said = _weighed(reading, sources.documents, documents, found, words, executor)
    for folder, names in ((DOCUMENTS, documents), (WORDS, words), (SAID, words)):
        reading.cache.keep(folder, set(names.values()))
    return SiteWords(sources, found, documents, said)


def _has(reading: Reading, folder: str, name: str) -> bool:
    return (reading.cache.root / folder / name).exists()


def _prepare(reading: Reading, item: str) -> dict[str, float]:
    """Leave the document at the path *item*, or the words of that tag, in the cache.

    Return how long that took, by stage.
    """
    before = reading.stages.take()
    locales = {each.tag: each for each in reading.project.locales}
    if item in locales:
        _keep_words(reading, locales[item])
    else:
        with suppress(SourceError):  # told with the others
            _read_document(reading, item)
    took = reading.stages.take()
    reading.stages.add(before)
    return took


def _document_name(reading: Reading, path: str) -> str:
    return reading.name(path, reading.files.digest(path))


def _documents(reading: Reading, names: dict[str, str]) -> Iterable[Document]:
    faults: list[Finding] = []
    for path, name in names.items():
        data = reading.cache.get(f"{DOCUMENTS}/{name}")
        document = unpack(data) if data else None
        if document is None:
            try:
                document = _read_document(reading, path)
            except SourceError as err:
                faults += err.findings
                continue
        yield document
    if faults:
        raise SourceError(*faults)


def _read_document(reading: Reading, path: str) -> Document:
    """Parse the source at *path* and keep it."""
    with reading.stages.timed("parse"):
        document = read_document(reading.project, path)
    reading.cache.put(f"{DOCUMENTS}/{_document_name(reading, path)}", pack(document))
    return document


def _catalog_paths(reading: Reading, locale: Locale) -> list[str]:
    paths = reading.files.paths(f"{LOCALES}/{locale.folder}/LC_MESSAGES")
    return [each for each in paths if each.endswith(".po")]


def _words_name(reading: Reading, locale: Locale) -> str:
    parts = [
        part
        for path in _catalog_paths(reading, locale)
        for part in (path, reading.files.digest(path))
    ]
    return reading.name(
        locale.tag, locale.folder, repr(reading.project.glossary), *parts
    )


def _keep_words(reading: Reading, locale: Locale) -> Words:
    """Read and check the catalogs of *locale*, and keep what a build needs of them."""
    with reading.stages.timed("catalogs"):
        words = read_words(reading.project, locale, reading.stages)
    if words.translations is not None:
        kept = _Head(words.findings, words.translations.rule, words.provenance)
        head = msgspec.msgpack.encode(kept)
        texts = lookup.pack(words.translations.texts)
        name = _words_name(reading, locale)
        reading.cache.put(f"{WORDS}/{name}", _framed(head, texts))
    return words


def _framed(head: bytes, block: bytes) -> bytes:
    """Return both with the length of *head* before it; *block* begins at an 8th."""
    padding = b" " * (-len(head) % 8)
    return len(head + padding).to_bytes(8) + head + padding + block


def _words(reading: Reading, locale: Locale, name: str) -> Words:
    """Return the words of *locale* from the cache, or read them."""
    data = reading.cache.map(f"{WORDS}/{name}")
    if data is None:
        return _keep_words(reading, locale)
    end = 8 + int.from_bytes(data[:8])
    try:
        head = msgspec.msgpack.decode(bytes(data[8:end]).rstrip(b" "), type=_Head)
        approvals = read_approvals(reading.project, locale)
        path = catalog_path(locale, NOTICES)
        notices = read_catalog(reading.project, path)
    except (msgspec.MsgspecError, ValueError):
        return _keep_words(reading, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    texts = lookup.Lookup(data[end:])
    translations = Translations(locale.tag, locale.direction, head.rule, texts)
    catalogs = {NOTICES: notices} if notices else {}
    origin = head.provenance
    return Words(locale, catalogs, head.findings, translations, approvals, origin)


class _Weighing(NamedTuple):
    """What the processes that look a locale's messages up have in common.

    *keys* are the digests of the keys of each document, its fields' first.
    """

    documents: Mapping[str, Document]
    keys: Mapping[str, Sequence[bytes]]
    missing: Mapping[str, Sequence[str]]
    texts: Mapping[str, Mapping[Key, tuple[str, ...]]]


def _weighed(
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
    except msgspec.MsgspecError:
        return {}


_said_decoder = msgspec.msgpack.Decoder(dict[str, tuple[str, DocumentWords]])
