"""Take translations from the file of another translation tool."""

from dataclasses import dataclass
from pathlib import Path

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange.apply import apply
from i18n_site.catalogs.exchange.read import read
from i18n_site.commands.export import catalogs_of
from i18n_site.model.finding import Finding
from i18n_site.project.load import Project
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
    CatalogError if *file* can't be read or the locale has no catalogs.
    """
    catalogs = catalogs_of(project, project.locale(tag))
    path = file.as_posix()
    offered = read(Folder(file.parent).read(file.name), path, tag)
    applied = apply(catalogs, offered, path)
    texts = {}
    for domain, catalog in applied.catalogs.items():
        if catalog != catalogs[domain]:
            text = po.dumps(catalog)
            po.loads(text, catalog.path)
            texts[catalog.path] = text.encode()
    if write:
        for name, data in texts.items():
            project.files.write(name, data)
    return ImportReport(tuple(texts), applied.changed, applied.findings)
