"""Bring the catalogs of locales up to date with the sources."""

from collections.abc import Sequence
from dataclasses import dataclass

from i18n_site.catalogs import po
from i18n_site.catalogs.merge import merge
from i18n_site.commands.extract import extract, templates_of
from i18n_site.project.load import Project, catalog_path, read_catalog


@dataclass(frozen=True, slots=True)
class FileUpdate:
    """What happened to one catalog, in messages."""

    path: str
    kept: int
    fuzzy: int
    new: int
    obsolete: int
    changed: bool


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What happened to each catalog, in the order of locales and domains."""

    files: tuple[FileUpdate, ...]


def update(project: Project, locales: Sequence[str], *, write: bool) -> UpdateReport:
    """Extract, then merge into the catalogs of *locales* (none means all).

    Every file is read and merged before the first is written, so that a fault
    in one of them leaves all as they are.
    """
    templates = templates_of(project)
    files, texts = [], {}
    for locale in project.chosen(locales):
        for domain, template in templates.items():
            path = catalog_path(locale, domain)
            old = read_catalog(project, path)
            merged, stats = merge(old, template, locale, path)
            text = po.dumps(merged)
            changed = old is None or text != po.dumps(old)
            if changed:
                texts[path] = text.encode()
            counts = (stats.kept, stats.fuzzy, stats.new, stats.obsolete)
            files.append(FileUpdate(path, *counts, changed))
    if write:
        extract(project, write=True)
        for path, data in texts.items():
            project.files.write(path, data)
    return UpdateReport(tuple(files))
