"""Bring the template catalogs up to date with the sources."""

from collections.abc import Mapping
from contextlib import nullcontext

from i18n_site.catalogs import po
from i18n_site.catalogs.extract import dated, template_catalogs
from i18n_site.catalogs.terms import with_glossary
from i18n_site.commands.relayout import remove_templates, templates_before
from i18n_site.model.catalog import Catalog
from i18n_site.model.frozen import Frozen
from i18n_site.project.clock import catalog_date
from i18n_site.project.load import (
    Project,
    Sources,
    read_sources,
    template_path,
)
from i18n_site.project.lock import locked


class ExtractReport(Frozen):
    """The template catalogs that changed, and how many messages there are."""

    changed: tuple[str, ...]
    messages: int


def extract(project: Project, *, write: bool) -> ExtractReport:
    """Extract all sources; without *write* only tell what would change.

    Raise StoreError if another command writes, or the disk does not allow it.
    """
    with locked(project, "extract") if write else nullcontext():
        templates = templates_of(project)
        changed = differing(project, templates)
        if write:
            write_files(project, changed)
            remove_templates(project, templates)
    messages = sum(len(catalog.messages) for catalog in templates.values())
    return ExtractReport(tuple(changed), messages)


def differing(project: Project, templates: Mapping[str, Catalog]) -> dict[str, bytes]:
    """Return what is to be written, by path, to have *templates* on disk."""
    wrap = project.settings.catalogs.wrap
    wanted = {
        template_path(domain): po.dumps(catalog, wrap).encode()
        for domain, catalog in templates.items()
    }
    return {
        path: text for path, text in wanted.items() if _differs(project, path, text)
    }


def write_files(project: Project, texts: Mapping[str, bytes]) -> None:
    """Write each of *texts* at its path."""
    for path, text in texts.items():
        project.files.write(path, text)


def templates_of(project: Project) -> dict[str, Catalog]:
    """Return the template catalogs that the sources give now, by domain.

    A template on disk with the same messages keeps its date.
    """
    return templates_from(project, read_sources(project))


def templates_from(project: Project, sources: Sources) -> dict[str, Catalog]:
    """Return what ``templates_of`` does, of *sources* that are read."""
    extracted = template_catalogs(
        sources.documents, sources.templates, sources.notices, project.settings
    )
    found = {
        domain: with_glossary(new, project.glossary)
        for domain, new in extracted.items()
    }
    now, before = catalog_date(), templates_before(project, found)
    return {domain: dated(new, before[domain], now) for domain, new in found.items()}


def _differs(project: Project, path: str, data: bytes) -> bool:
    try:
        return project.files.read(path) != data
    except FileNotFoundError:
        return True
