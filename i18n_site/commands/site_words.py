"""All that a build reads, of sources and catalogs."""

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

from i18n_site.commands.kept_words import WORDS, keep_words, read_kept, words_name
from i18n_site.commands.reading import (
    DOCUMENTS,
    Reading,
    document_name,
    known_documents,
    parse_document,
    read_documents,
    read_messages,
)
from i18n_site.commands.weighing import SAID, known_before, weighed
from i18n_site.commands.words import Words
from i18n_site.errors import SourceError
from i18n_site.languages.remembered import learn, learnt
from i18n_site.model.plan import DocumentWords
from i18n_site.project.load import (
    Sources,
    document_paths,
    read_notices,
)
from i18n_site.protocols import Executor


class SiteWords(NamedTuple):
    """All that a build reads.

    *words* are those of every locale but the source's, by tag. *stamps* stand for
    the documents, by path, *faces* for what other pages show of them. *said* is what
    each locale has for them, by tag and path; a locale whose catalogs can't be read
    is not in it.
    """

    sources: Sources
    words: dict[str, Words]
    stamps: dict[str, str]
    faces: bytes
    said: dict[str, dict[str, DocumentWords]]


def read_site(
    reading: Reading, executor: Executor, meanwhile: Callable[[], object]
) -> SiteWords:
    """Read the sources and the catalogs.

    What the cache lacks is read in the processes of *executor*, which leave it
    there, and *meanwhile* is done here; the faults of all sources are raised
    together.
    """
    with reading.stages.timed("read"):
        return _read_site(reading, executor, meanwhile)


def _read_site(
    reading: Reading, executor: Executor, meanwhile: Callable[[], object]
) -> SiteWords:
    project = reading.project
    paths = document_paths(project)
    documents = {path: document_name(reading, path) for path in paths}
    words = {each.tag: words_name(reading, each) for each in project.locales}
    there = {each: reading.cache.names(each) for each in (WORDS, DOCUMENTS)}
    work = [tag for tag, name in words.items() if name not in there[WORDS]]
    work += [path for path, name in documents.items() if name not in there[DOCUMENTS]]
    prepared = executor.begin(_prepare, reading, work)
    meanwhile()
    known = known_documents(reading, documents)
    before = known_before(reading, words)
    for seconds, answers in prepared():
        reading.stages.add(seconds)
        learn(answers)
    read, faces = read_documents(reading, documents, known)
    sources = Sources(
        read,
        read_messages(reading),
        read_notices(project),
    )
    found = {
        each.tag: read_kept(reading, each, words[each.tag]) for each in project.locales
    }
    said = weighed(
        reading, sources.documents, documents, found, words, before, executor
    )
    for folder, kept in (
        (DOCUMENTS, documents.values()),
        (WORDS, words.values()),
        (SAID, words),
    ):
        reading.cache.keep(folder, set(kept))
    return SiteWords(sources, found, documents, faces, said)


def _prepare(reading: Reading, item: str) -> tuple[dict[str, float], bytes]:
    """Leave the document at the path *item*, or the words of that tag, in the cache.

    Return how long that took, by stage, and what was asked of CLDR anew.
    """
    before = reading.stages.take()
    locales = {each.tag: each for each in reading.project.locales}
    if item in locales:
        keep_words(reading, locales[item])
    else:
        with suppress(SourceError):  # told with the others
            parse_document(reading, item)
    took = reading.stages.take()
    reading.stages.add(before)
    return took, learnt()
