"""Take translations from the file of another translation tool."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange.apply import Applied, apply
from i18n_site.catalogs.exchange.read import read
from i18n_site.commands.export import catalogs_of
from i18n_site.errors import StoreError, error
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding
from i18n_site.model.source import Location
from i18n_site.project.load import Project
from i18n_site.project.lock import locked
from i18n_site.project.stores import Folder


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The catalogs that changed, how many messages, and what was left out."""

    changed: tuple[str, ...]
    messages: int
    findings: tuple[Finding, ...]


def import_(project: Project, file: Path, tag: str, *, write: bool) -> ImportReport:
    """Fill the catalogs of the locale *tag* from *file*; nothing else changes.

    All catalogs are made and read back before the first is written. Raise
    CatalogError if *file* can't be read or the locale has no catalogs, StoreError
    if another command writes or someone saves a catalog meanwhile.
    """
    if write:
        with locked(project, "import"):
            return _import(project, file, tag, write=True)
    return _import(project, file, tag, write=False)


def _import(project: Project, file: Path, tag: str, *, write: bool) -> ImportReport:
    catalogs = catalogs_of(project, project.locale(tag))
    path = file.as_posix()
    offered = read(Folder(file.parent).read(file.name), path, tag)
    applied = apply(catalogs, offered, path)
    texts = _texts(catalogs, applied)
    if write:
        for catalog, text in texts:
            _write(project, catalog, text)
    changed = tuple(catalog.path for catalog, _ in texts)
    return ImportReport(changed, applied.changed, applied.findings)


def _texts(
    catalogs: Mapping[str, Catalog], applied: Applied
) -> list[tuple[Catalog, str]]:
    """Return the catalogs that change and their new texts, which can be read."""
    found = []
    for domain, catalog in applied.catalogs.items():
        if catalog != catalogs[domain]:
            text = po.dumps(catalog)
            po.loads(text, catalog.path)
            found.append((catalogs[domain], text))
    return found


def _write(project: Project, old: Catalog, text: str) -> None:
    if not project.files.replace(old.path, po.dumps(old).encode(), text.encode()):
        what = "someone saved it during the import"
        hint = "run the command again"
        raise StoreError(error("catalog-busy", what, Location(old.path), hint))
