"""Find what is wrong in the catalogs of locales, or in files by themselves."""

from collections.abc import Collection, Iterable, Sequence

from i18n_site.catalogs.completeness import incomplete
from i18n_site.catalogs.plural_forms import plural_findings
from i18n_site.catalogs.remarks import emptied_findings
from i18n_site.checks import check_catalog, mutes
from i18n_site.commands.files import CatalogFile
from i18n_site.commands.upkeep import upkeep
from i18n_site.commands.words import pass_gate, read_words
from i18n_site.errors import SiteError, SourceError
from i18n_site.languages.plurals import rule
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Severity, order
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.load import (
    Project,
    read_catalog,
    read_notices,
    read_sources,
    template_path,
)


class MutedRule(Frozen):
    """A *rule* that a translator muted for the message of *msgid*, and why."""

    at: Location
    rule: str
    reason: str
    msgid: str


class CheckReport(Frozen):
    """What was found, the most urgent first, then by place; and what was muted."""

    findings: tuple[Finding, ...]
    mutes: tuple[MutedRule, ...]


def check(project: Project, locales: Sequence[str]) -> CheckReport:
    """Return every finding and mute of *locales* (none means all), and of sources.

    A draft is checked like the others, but for its required notices: what they
    lack keeps it from being built, which is what a draft is.
    """
    words = {each.tag: read_words(project, each) for each in project.chosen(locales)}
    refused = pass_gate(project, words, read_notices(project)).refused
    found = {*_of_sources(project), *upkeep(project, words)}
    catalogs: list[Catalog] = []
    for tag, each in words.items():
        found.update(each.findings)
        catalogs += each.catalogs.values()
        for domain, catalog in each.catalogs.items():
            found.update(emptied_findings(catalog))
            template = read_catalog(project, template_path(domain))
            found.update(incomplete(catalog, template) if template else ())
        if not project.settings.locales[tag].draft:
            found.update(refused.get(tag, ()))
    return _report(found, catalogs)


def _of_sources(project: Project) -> tuple[Finding, ...]:
    """Return what keeps articles and templates from being read."""
    try:
        read_sources(project)
    except SourceError as err:
        return err.findings
    return ()


def check_files(
    files: Iterable[CatalogFile], level: Severity = Severity.INFO
) -> CheckReport:
    """Return the findings of *files* from *level* up, and their mutes.

    A file that can't be read is a finding.
    """
    found: set[Finding] = set()
    catalogs: list[Catalog] = []
    for file in files:
        try:
            catalog, locale = file.read()
        except SiteError as err:
            found.update(err.findings)
            continue
        catalogs.append(catalog)
        found.update(check_catalog(catalog, locale, file.source, file.glossary, level))
        found.update(_plurals(file, catalog, locale))
        found.update(emptied_findings(catalog))
    return _report(found, catalogs)


def _plurals(file: CatalogFile, catalog: Catalog, locale: Locale) -> list[Finding]:
    """Return what is wrong with the plural rule of *file*.

    A site has one rule a language. Elsewhere another rule than CLDR's is only worth
    a warning, as gettext uses whatever the header has: forms are counted by it.
    """
    found = plural_findings(catalog, locale)
    if file.locales:
        return found
    try:
        rule(catalog.field("Plural-Forms") or "")
    except ValueError:
        return found
    foreign = (each for each in found if each.rule == "plural-rule")
    return [each._replace(severity=Severity.WARNING) for each in foreign]


def selected(
    report: CheckReport, rules: Collection[str], level: Severity
) -> CheckReport:
    """Return what *report* has of *rules* (none means all), at least of *level*."""
    return replace(
        report,
        findings=tuple(
            each
            for each in report.findings
            if each.severity.reaches(level) and (not rules or each.rule in rules)
        ),
        mutes=tuple(each for each in report.mutes if not rules or each.rule in rules),
    )


def _report(found: Iterable[Finding], catalogs: Iterable[Catalog]) -> CheckReport:
    muted = [
        MutedRule(Location(catalog.path, message.line), rule, reason, message.key.text)
        for catalog in catalogs
        for message, rule, reason in mutes(catalog)
    ]
    return CheckReport(
        tuple(sorted(found, key=order)),
        tuple(sorted(muted, key=lambda each: (each.at, each.rule))),
    )
