"""Bring the catalogs of locales up to date with the sources."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import sleep

from i18n_site.catalogs import po
from i18n_site.catalogs.memory import Memory
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.offers import Terms
from i18n_site.commands.extract import differing, templates_of, write_files
from i18n_site.errors import CatalogError, StoreError, error
from i18n_site.model.catalog import Catalog
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.load import Project, catalog_path, read_catalogs
from i18n_site.project.lock import locked

WAITS = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # seconds, before reading again


@dataclass(frozen=True, slots=True)
class FileUpdate:
    """What happened to one catalog, in messages.

    *emptied* lost their translation, since the edit of the source changed a
    number, a negation or the like.
    """

    path: str
    kept: int
    fuzzy: int
    emptied: int
    new: int
    obsolete: int
    changed: bool


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What happened to each catalog, in the order of locales and domains."""

    files: tuple[FileUpdate, ...]


@dataclass(frozen=True, slots=True)
class _Merge:
    """A catalog, what it was read as (None: absent), and what it is to become."""

    locale: Locale
    template: Catalog
    memory: Memory
    report: FileUpdate
    old: bytes | None
    new: bytes


def update(project: Project, locales: Sequence[str], *, write: bool) -> UpdateReport:
    """Extract, then merge into the catalogs of *locales* (none means all).

    Every file is read and merged before the first is written, so that a fault
    in one of them leaves all as they are. What someone saves meanwhile is merged
    again. Without *write* nothing is written. Raise StoreError if another command
    writes, a catalog is saved all the time, or the disk does not allow it.
    """
    if write:
        with locked(project, "update"):
            return update_locked(project, locales)
    merges = _merge_all(project, templates_of(project), locales)
    return UpdateReport(tuple(each.report for each in merges))


def update_locked(project: Project, locales: Sequence[str]) -> UpdateReport:
    """Write what ``update`` does, for a command that has the lock of the site."""
    templates = templates_of(project)
    merges = _merge_all(project, templates, locales)
    write_files(project, differing(project, templates))
    return UpdateReport(tuple(_write(project, each).report for each in merges))


def _merge_all(
    project: Project, templates: Mapping[str, Catalog], locales: Sequence[str]
) -> list[_Merge]:
    merges = []
    for locale in project.chosen(locales):
        memory = Memory(read_catalogs(project, locale).values())
        for domain, template in templates.items():
            path = catalog_path(locale, domain)
            merges.append(_merge(project, locale, template, memory, path))
    return merges


def _merge(
    project: Project, locale: Locale, template: Catalog, memory: Memory, path: str
) -> _Merge:
    """Read the catalog of *path* and merge *template* into it."""
    try:
        data = project.files.read_settled(path)
    except FileNotFoundError:
        data = None
    old = None if data is None else po.loads(po.decode(data, path), path)
    terms = Terms(project.source.tag)
    merged, stats = merge(old, template, locale, path, memory, terms)
    text = po.dumps(merged)
    changed = old is None or text != po.dumps(old)
    counts = (stats.kept, stats.fuzzy, stats.emptied, stats.new, stats.obsolete)
    report = FileUpdate(path, *counts, changed)
    return _Merge(locale, template, memory, report, data, text.encode())


def _write(project: Project, made: _Merge) -> _Merge:
    """Write *made*, or what a new merge makes if the file is no longer as it was."""
    path = made.report.path
    for wait in WAITS:
        if not made.report.changed:
            return made
        if project.files.replace(path, made.old, made.new):
            return made
        sleep(wait)
        with suppress(CatalogError):  # half of a save: read it again later
            made = _merge(project, made.locale, made.template, made.memory, path)
    what = "someone saves it again and again"
    hint = "save the catalog in your editor, then run the update again"
    raise StoreError(error("catalog-busy", what, Location(path), hint))
