"""Write the messages of a locale for other translation tools."""

from pathlib import Path

from i18n_site.catalogs.exchange import csv_table, tmx, xliff
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.load import LOCALES, Project, read_catalogs
from i18n_site.project.stores import Folder

RULES: tuple[Rule, ...] = (
    Rule(
        "catalogs-missing",
        Severity.ERROR,
        "A locale has no catalogs to export from or to import into.\n\n"
        "`i18n-site init` begins them.",
        "run `i18n-site init LOCALE`",
    ),
)


def export(project: Project, tag: str, kind: str) -> str:
    """Return the messages of the locale *tag* as "xliff", "tmx" or "csv".

    Raise CatalogError if the locale has no catalogs.
    """
    catalogs = catalogs_of(project, project.locale(tag))
    if kind == "csv":
        return csv_table.dumps(catalogs)
    write = {"xliff": xliff.dumps, "tmx": tmx.dumps}[kind]
    return write(catalogs, project.source.tag, tag)


def save(text: str, place: Path) -> None:
    """Write *text* to the file *place*, whole or not at all."""
    Folder(place.parent).write(place.name, text.encode())


def catalogs_of(project: Project, locale: Locale) -> dict[str, Catalog]:
    """Return the catalogs of *locale* by domain, or raise if it has no messages."""
    found = read_catalogs(project, locale)
    if not any(each.live() for each in found.values()):
        what = f"{locale.tag!r} has no messages yet"
        at = Location(f"{LOCALES}/{locale.folder}")
        hint = f"run `i18n-site init {locale.tag}`"
        raise CatalogError(error("catalogs-missing", what, at, hint))
    return found
