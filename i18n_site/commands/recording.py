"""Record the addresses of pages, so that the former ones can lead to the new."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from i18n_site.build.linking import taken
from i18n_site.catalogs.compiled import compile_catalogs
from i18n_site.checks import check_catalog, unusable
from i18n_site.commands.addresses import Texts, locale_names
from i18n_site.commands.rewrite import rewrite
from i18n_site.model.catalog import Catalog, Key
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.locale import Locale
from i18n_site.model.settings import SLUG
from i18n_site.project.load import (
    LOCALES,
    Project,
    read_catalog,
    read_catalogs,
)
from i18n_site.project.slugs import read_slugs, slugs_path
from i18n_site.render.addresses import below_locale
from i18n_site.render.slug_history import Addresses, updated, write_history
from i18n_site.render.slugs import localized, slug_units

_CONTEXT = f"front:{SLUG}"


class Record(NamedTuple):
    """A ``slugs.toml``: how it was read (None: absent), and what it is to be."""

    path: str
    old: bytes | None
    new: bytes


class Recording(Frozen):
    """What the addresses of a site are recorded from.

    *known* are the documents that were there at the update before. *slugs* are the
    catalogs of each locale, by tag, with their slugs only.
    """

    project: Project
    documents: Sequence[Document]
    known: frozenset[str]
    slugs: Mapping[str, Sequence[Catalog]]

    def records(
        self, locales: Iterable[Locale]
    ) -> tuple[tuple[tuple[Locale, Record], ...], tuple[Finding, ...]]:
        """Return the files of *locales* and the source's, and what can't be recorded.

        A site that never had a slug has none. Raise CatalogError for one that can't
        be read.
        """
        project = self.project
        every = dict.fromkeys((project.source, *locales))
        used = slug_units(self.documents) or any(map(self._history, every))
        records, findings = [], []
        for each in every if used else ():
            faults = list(taken(self.documents, each.tag, self._names(each)))
            findings += faults
            if not faults:
                records.append((each, self.record(each)))
        return tuple(records), tuple(findings)

    def record(self, locale: Locale) -> Record:
        """Return the file of *locale* as it is to be."""
        path, names = slugs_path(locale), self._names(locale)
        places = {each.path: below_locale(each.path) for each in self.documents}
        now = {source: _folder(localized(at, names)) for source, at in places.items()}
        try:
            old: bytes | None = self.project.files.read(path)
            history = self._history(locale)
        except FileNotFoundError:
            old = None
            before = {source: places[source] for source in places.keys() & self.known}
            history = {key: Addresses(_folder(at)) for key, at in before.items()}
        return Record(path, old, write_history(updated(history, now)).encode())

    def _history(self, locale: Locale) -> dict[str, Addresses]:
        return read_slugs(self.project, locale)

    def _names(self, locale: Locale) -> dict[str, str]:
        return locale_names(self.project, locale, self.documents, self._texts(locale))

    def _texts(self, locale: Locale) -> dict[str, Texts]:
        """Return the usable slugs of *locale* and of those that it falls back to."""
        project = self.project
        own = project.settings.locales.get(locale.tag)
        tags = [locale.tag, *own.fallback] if own else []
        return {
            tag: self._usable(project.locale(tag))
            for tag in tags
            if tag != project.source.tag
        }

    def _usable(self, locale: Locale) -> Texts:
        catalogs = self.slugs.get(locale.tag)
        if catalogs is None:
            found = read_catalogs(self.project, locale).values()
            catalogs = [slugs_only(each) for each in found]
        project, rejected = self.project, set[Key]()
        for each in catalogs:
            faults = check_catalog(
                each, locale, project.source, project.glossary, Severity.ERROR
            )
            rejected |= unusable(each, faults)
        return compile_catalogs(catalogs, locale, rejected).texts


def slugs_only(catalog: Catalog) -> Catalog:
    """Return *catalog* with nothing but its slugs."""
    kept = tuple(each for each in catalog.messages if each.key.context == _CONTEXT)
    return replace(catalog, messages=kept, entries=(), header=())


def known_documents(project: Project) -> frozenset[str]:
    """Return the sources that the template catalogs on disk name."""
    paths = [path for path in project.files.paths(LOCALES) if path.endswith(".pot")]
    catalogs = filter(None, (read_catalog(project, path) for path in paths))
    return frozenset(
        at.path
        for catalog in catalogs
        for message in catalog.messages
        for at in message.references
    )


def write_records(
    recording: Recording, records: Iterable[tuple[Locale, Record]]
) -> None:
    """Write the files that differ."""
    for locale, record in records:
        rewrite(recording.project, record, partial(recording.record, locale))


def changed(records: Iterable[tuple[Locale, Record]]) -> tuple[str, ...]:
    """Return the paths of the files that differ from what is on disk."""
    return tuple(each.path for _, each in records if each.old != each.new)


def _folder(place: str) -> str:
    folder = posixpath.dirname(place)
    return f"{folder}/" if folder else ""
