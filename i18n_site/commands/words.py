"""The words of a locale: its catalogs, what is wrong in them, what is usable."""

from collections.abc import Callable, Mapping, Sequence

from i18n_site.build.gate import Circumstances, Gate, gate
from i18n_site.catalogs.compiled import compile_catalogs
from i18n_site.catalogs.plural_forms import plural_findings
from i18n_site.errors import CatalogError
from i18n_site.later import later
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog, Key, Translations
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice
from i18n_site.model.provenance import Provenance
from i18n_site.notices.provenance import of_locale
from i18n_site.project.clock import now
from i18n_site.project.facts import read_locale_facts
from i18n_site.project.load import (
    Project,
    catalog_path,
    ledger_path,
    read_approvals,
    read_catalogs,
)

check_catalog: Callable[..., list[Finding]] = later("i18n_site.checks", "check_catalog")
unusable: Callable[..., frozenset[Key]] = later("i18n_site.checks", "unusable")

NOTICES = "notices"
UNKNOWN = Provenance("unknown", "")


class Words(Frozen):
    """A locale's catalogs by domain, what the checks found, and what they leave.

    *translations* is None if a catalog or the ledger of *approvals* can't be
    read: then *findings* tell why, and the locale can't be built. *provenance* is
    what the headers of the catalogs say of the translations.
    """

    locale: Locale
    catalogs: dict[str, Catalog]
    findings: tuple[Finding, ...]
    translations: Translations | None
    approvals: tuple[Approval, ...] = ()
    provenance: Provenance = UNKNOWN


def read_words(
    project: Project, locale: Locale, level: Severity = Severity.INFO
) -> Words:
    """Read the catalogs of *locale*, and check them down to *level*."""
    try:
        catalogs = read_catalogs(project, locale)
        approvals = read_approvals(project, locale)
    except CatalogError as err:
        return Words(locale, {}, err.findings, None)
    findings: list[Finding] = []
    rejected: set[Key] = set()
    for catalog in catalogs.values():
        found = check_catalog(catalog, locale, project.source, project.glossary, level)
        rejected |= unusable(catalog, found)
        findings += found
    foreign = [
        found for each in catalogs.values() for found in plural_findings(each, locale)
    ]
    if foreign:
        return Words(locale, catalogs, (*foreign, *findings), None)
    translations = compile_catalogs(catalogs.values(), locale, rejected)
    origin = of_locale(locale.tag, project.source.tag, catalogs.values())
    return Words(locale, catalogs, tuple(findings), translations, approvals, origin)


def notice_faults(words: Words) -> tuple[Finding, ...]:
    """Return the errors that the checks found in the catalog of the notices."""
    catalog = words.catalogs.get(NOTICES)
    return tuple(
        each
        for each in words.findings
        if catalog and each.at.path == catalog.path and each.severity is Severity.ERROR
    )


def pass_gate(
    project: Project, words: Mapping[str, Words], notices: Sequence[Notice]
) -> Gate:
    """Ask the gate about the locales whose *words* were read, and the source's."""
    catalogs = {
        tag: (catalog_path(each.locale, NOTICES), each.catalogs.get(NOTICES))
        for tag, each in words.items()
        if each.translations is not None
    }
    faults = {
        tag: each.findings if each.translations is None else notice_faults(each)
        for tag, each in words.items()
    }
    ledgers = {
        tag: (ledger_path(each.locale), each.approvals) for tag, each in words.items()
    }
    locales = (project.source, *(each.locale for each in words.values()))
    sheets = {each.tag: read_locale_facts(project, each) for each in locales}
    day = Circumstances(now().date(), sheets, project.settings.facts.required)
    return gate(locales, notices, catalogs, faults, ledgers, project.source, day)


def notice_state(reasons: Sequence[Finding]) -> str:
    """Return the state of the required notices in one word: ready, or why not."""
    about = [each for each in reasons if each.rule != "locale-draft"]
    if not about:
        return "ready"
    approval = all(each.rule == "notice-unapproved" for each in about)
    return "unapproved" if approval else "incomplete"
