"""What is in need of care before it is wrong: old facts, old translations."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from i18n_site.catalogs.layout import domain
from i18n_site.checks.language import wrong_language
from i18n_site.commands.words import Words
from i18n_site.formats.front_matter import split
from i18n_site.languages.detect import detector, known
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location
from i18n_site.notices.facts import stale
from i18n_site.notices.outdated import FIELD, outdated
from i18n_site.project.clock import now
from i18n_site.project.facts import read_locale_facts, stray_files
from i18n_site.project.load import Project, document_paths, read_source

_RENAME = "name it after the tag of a locale, such as pt-BR.toml"


def upkeep(project: Project, words: Mapping[str, Words]) -> Iterator[Finding]:
    """Yield the warnings of the locales of *words*, and of the source's facts.

    They ask the clock, or an optional library: so they are told, and never decide
    what is published.
    """
    reviewed = _reviewed(project)
    layout = project.settings.catalogs.layout
    for locale in (project.source, *(each.locale for each in words.values())):
        facts = read_locale_facts(project, locale)
        yield from stale(facts, now().date(), project.settings.facts.max_age_days)
    for path in stray_files(project):
        what = "the file belongs to no locale of the site"
        at = Location(path)
        yield Finding("facts-unused", Severity.WARNING, what, at, _RENAME)
    for each in words.values():
        of = {path: each.catalogs.get(domain(path, layout)) for path in reviewed}
        yield from outdated(reviewed, of, each.approvals, each.locale)
        yield from _foreign(each)


def _foreign(words: Words) -> Iterator[Finding]:
    detect = detector()
    if detect is not None:
        for catalog in words.catalogs.values():
            yield from wrong_language(catalog, words.locale, detect, known())


def _reviewed(project: Project) -> dict[str, date]:
    """Return the day on which each article was last reviewed, if it says one."""
    found: dict[str, date] = {}
    for path in document_paths(project):
        source = read_source(project.files, path)
        day = split(source)[0].get(FIELD) if FIELD in source.text else None
        if isinstance(day, datetime):
            day = day.date()
        if isinstance(day, date):
            found[path] = day
    return found
