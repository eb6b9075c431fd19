"""One reading of a site for a build: what did not change comes from the cache."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

from i18n_site.build.stages import Stages
from i18n_site.errors import SourceError
from i18n_site.formats.packed import pack, unpack
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding, Severity
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import SIZE, Fingerprints
from i18n_site.project.load import (
    Project,
    read_document,
)


@dataclass(frozen=True, slots=True)
class Reading:
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


DOCUMENTS = "documents"


def document_name(reading: Reading, path: str) -> str:
    """Return the name of a document, which changes if its source does."""
    return reading.name(path, reading.files.digest(path))


def read_documents(reading: Reading, names: dict[str, str]) -> Iterable[Document]:
    """Yield the documents of *names*, by path; all their faults are raised at last."""
    faults: list[Finding] = []
    for path, name in names.items():
        data = reading.cache.get(f"{DOCUMENTS}/{name}")
        document = unpack(data) if data else None
        if document is None:
            try:
                document = parse_document(reading, path)
            except SourceError as err:
                faults += err.findings
                continue
        yield document
    if faults:
        raise SourceError(*faults)


def parse_document(reading: Reading, path: str) -> Document:
    """Parse the source at *path* and keep it."""
    with reading.stages.timed("parse"):
        document = read_document(reading.project, path)
    reading.cache.put(f"{DOCUMENTS}/{document_name(reading, path)}", pack(document))
    return document
