"""One reading of a site for a build: what did not change comes from the cache."""

from collections.abc import Mapping
from functools import partial
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from i18n_site.build.stages import Stages
from i18n_site.errors import SourceError
from i18n_site.formats.packed import (
    Messages,
    face,
    join,
    pack,
    pack_face,
    pack_messages,
    parted,
    unpack,
    unpack_messages,
)
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import SIZE, Fingerprints, digest
from i18n_site.project.load import (
    TEMPLATES,
    Project,
    read_document,
    read_template_messages,
)


class Reading(Frozen):
    """One reading of a site: each file once, however long the build takes.

    *files* are those of the project. *basis* stands for the program and the
    settings, which everything depends on. Findings below *level* are not looked for.
    """

    project: Project
    files: Fingerprints
    cache: Cache
    basis: bytes
    stages: Stages
    level: Severity

    def name(self, *parts: object) -> str:
        """Return a name for what *parts*, the program and the settings lead to."""
        found = blake2b(self.basis, digest_size=SIZE)
        for each in parts:
            found.update(each if isinstance(each, bytes) else f"{each}\0".encode())
        return found.hexdigest()


DOCUMENTS, FACES, MESSAGES = "documents", "faces", "messages"


def document_name(reading: Reading, path: str) -> str:
    """Return the name of a document, which changes if its source does."""
    return reading.name(path, reading.files.digest(path))


class Known(NamedTuple):
    """What the build before left of the documents: by path, and packed by name."""

    documents: dict[str, Document]
    packed: dict[str, bytes]


def known_documents(reading: Reading, names: Mapping[str, str]) -> Known:
    """Return those of the documents *names*, by path, that are as they were."""
    packed = parted(reading.cache.get(FACES) or b"")
    found = {}
    for path, name in names.items():
        body = partial(_read_body, reading, path, name)
        if (data := packed.get(name)) and (document := face(data, body)):
            found[path] = document
    return Known(found, packed)


def read_documents(
    reading: Reading, names: Mapping[str, str], known: Known
) -> tuple[tuple[Document, ...], bytes]:
    """Return the documents of *names*, which are by path, in that order.

    Beside them, return what stands for all that other pages show of them. Raise
    SourceError with the faults of all.
    """
    packed: dict[str, bytes] = {}
    documents: list[Document] = []
    faults: list[Finding] = []
    for path, name in names.items():
        document = known.documents.get(path)
        if document:
            packed[name] = known.packed[name]
        else:
            try:
                document = _read_body(reading, path, name)
            except SourceError as err:
                faults += err.findings
                continue
            packed[name] = pack_face(document)
        documents.append(document)
    if faults:
        raise SourceError(*faults)
    if packed != known.packed:
        reading.cache.put(FACES, join(packed))
    return tuple(documents), digest(b"".join(packed.values()))


def _read_body(reading: Reading, path: str, name: str) -> Document:
    data = reading.cache.get(f"{DOCUMENTS}/{name}")
    return (unpack(data) if data else None) or parse_document(reading, path)


def parse_document(reading: Reading, path: str) -> Document:
    """Parse the source at *path* and keep it."""
    with reading.stages.timed("parse"):
        document = read_document(reading.project, path)
    reading.cache.put(f"{DOCUMENTS}/{document_name(reading, path)}", pack(document))
    return document


def read_messages(reading: Reading) -> Messages:
    """Return the messages of all templates in use, by path, or raise SourceError."""
    paths = reading.files.paths(TEMPLATES)
    name = reading.name(
        *chain.from_iterable((e, reading.files.digest(e)) for e in paths)
    )
    kept, messages = unpack_messages(reading.cache.get(MESSAGES) or b"")
    if kept != name:
        messages = read_template_messages(reading.project)
        reading.cache.put(MESSAGES, pack_messages(name, messages))
    return messages
