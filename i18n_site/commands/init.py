"""Begin the catalogs of new locales."""

from collections.abc import Sequence

from i18n_site.commands.update import UpdateReport, update_locked
from i18n_site.errors import CatalogError, error
from i18n_site.model.source import Location
from i18n_site.project.load import LOCALES, Project
from i18n_site.project.lock import locked


def init(project: Project, locales: Sequence[str]) -> UpdateReport:
    """Make the catalogs of *locales*, which must have none yet.

    Raise CatalogError for those that have: nothing is overwritten.
    """
    with locked(project, "init"):
        _refuse_begun(project, locales)
        return update_locked(project, locales)


def _refuse_begun(project: Project, locales: Sequence[str]) -> None:
    found = []
    for locale in project.chosen(locales):
        folder = f"{LOCALES}/{locale.folder}"
        if any(path.endswith(".po") for path in project.files.paths(folder)):
            what = f"{locale.tag!r} has catalogs already"
            hint = f"run `i18n-site update {locale.tag}` to bring them up to date"
            found.append(error("locale-exists", what, Location(folder), hint))
    if found:
        raise CatalogError(*found)
