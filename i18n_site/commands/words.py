"""The words of a locale: its catalogs, what is wrong in them, what is usable."""

from collections.abc import Sequence
from dataclasses import dataclass

from i18n_site.catalogs.compiled import compile_catalogs
from i18n_site.catalogs.plural_forms import plural_findings
from i18n_site.checks import check_catalog, unusable
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Catalog, Key, Translations
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice
from i18n_site.notices.state import refusals, required
from i18n_site.project.load import Project, catalog_path, read_catalogs

NOTICES = "notices"


@dataclass(frozen=True, slots=True)
class Words:
    """A locale's catalogs by domain, what the checks found, and what they leave.

    *translations* is None if a catalog can't be read: then *findings* tell why,
    and the locale can't be built.
    """

    locale: Locale
    catalogs: dict[str, Catalog]
    findings: tuple[Finding, ...]
    translations: Translations | None


def read_words(project: Project, locale: Locale) -> Words:
    """Read and check the catalogs of *locale*."""
    try:
        catalogs = read_catalogs(project, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    findings: list[Finding] = []
    rejected: set[Key] = set()
    for catalog in catalogs.values():
        found = check_catalog(catalog, locale, project.source)
        rejected |= unusable(catalog, found)
        findings += found
    foreign = [
        found for each in catalogs.values() for found in plural_findings(each, locale)
    ]
    if foreign:
        return Words(locale, catalogs, (*foreign, *findings), None)
    translations = compile_catalogs(catalogs.values(), locale, rejected)
    return Words(locale, catalogs, tuple(findings), translations)


def notice_findings(words: Words, notices: Sequence[Notice]) -> list[Finding]:
    """Return why the required notices of a locale can't be shown, if so."""
    path = catalog_path(words.locale, NOTICES)
    catalog = words.catalogs.get(NOTICES)
    return [
        finding
        for notice in required(notices, words.locale.tag)
        for finding in refusals(notice, catalog, words.locale, path)
    ]


def notice_faults(words: Words) -> tuple[Finding, ...]:
    """Return the errors that the checks found in the catalog of the notices."""
    catalog = words.catalogs.get(NOTICES)
    return tuple(
        each
        for each in words.findings
        if catalog and each.at.path == catalog.path and each.severity is Severity.ERROR
    )
