"""The files of addresses: ``locales/<locale>/slugs.toml``."""

from i18n_site.formats.front_matter import field_units, split
from i18n_site.model.document import Document
from i18n_site.model.locale import Locale
from i18n_site.model.settings import SLUG
from i18n_site.project.load import LOCALES, Project, document_paths, read_source
from i18n_site.render.slug_history import Addresses, read_history


def slugs_path(locale: Locale) -> str:
    """Return where the addresses that pages had in *locale* are."""
    return f"{LOCALES}/{locale.folder}/slugs.toml"


def read_slugs(project: Project, locale: Locale) -> dict[str, Addresses]:
    """Read the addresses that pages had in *locale*; most sites have none."""
    path = slugs_path(locale)
    try:
        return read_history(read_source(project.files, path).text, path)
    except FileNotFoundError:
        return {}


def read_slugs_only(project: Project) -> tuple[Document, ...]:
    """Return the documents with their front matter only: the slug, and the tags."""
    found = []
    for path in document_paths(project):
        source = read_source(project.files, path)
        meta, _, _ = split(source)
        fields = field_units(meta, (SLUG,), source)
        found.append(Document(path, meta=meta, fields=fields))
    return tuple(found)
