"""Bring the template catalogs up to date with the sources."""

from dataclasses import dataclass

from i18n_site.catalogs import po
from i18n_site.catalogs.extract import dated, template_catalogs
from i18n_site.model.catalog import Catalog
from i18n_site.project.clock import catalog_date
from i18n_site.project.load import (
    Project,
    read_catalog,
    read_sources,
    template_path,
)


@dataclass(frozen=True, slots=True)
class ExtractReport:
    """The template catalogs that changed, and how many messages there are."""

    changed: tuple[str, ...]
    messages: int


def extract(project: Project, *, write: bool) -> ExtractReport:
    """Extract all sources; without *write* only tell what would change."""
    templates = templates_of(project)
    changed = []
    for domain, catalog in templates.items():
        path = template_path(domain)
        text = po.dumps(catalog).encode()
        if _differs(project, path, text):
            changed.append(path)
            if write:
                project.files.write(path, text)
    messages = sum(len(catalog.messages) for catalog in templates.values())
    return ExtractReport(tuple(changed), messages)


def templates_of(project: Project) -> dict[str, Catalog]:
    """Return the template catalogs that the sources give now, by domain.

    A template on disk with the same messages keeps its date.
    """
    sources = read_sources(project)
    found = template_catalogs(
        sources.documents, sources.templates, sources.notices, project.settings
    )
    now = catalog_date()
    return {
        domain: dated(new, read_catalog(project, template_path(domain)), now)
        for domain, new in found.items()
    }


def _differs(project: Project, path: str, data: bytes) -> bool:
    try:
        return project.files.read(path) != data
    except FileNotFoundError:
        return True
