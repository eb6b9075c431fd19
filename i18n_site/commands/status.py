"""How far the translations of each locale are."""

from collections.abc import Sequence
from dataclasses import dataclass

from i18n_site.catalogs.statistics import count
from i18n_site.commands.words import notice_findings, read_words
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice
from i18n_site.project.load import Project, read_notices


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One domain of one locale, in messages; *notice* is the locale's."""

    tag: str
    name: str
    domain: str
    finished: int
    fuzzy: int
    missing: int
    notice: str


@dataclass(frozen=True, slots=True)
class StatusReport:
    """A row for every catalog, in the order of locales and domains."""

    rows: tuple[StatusRow, ...]


def status(project: Project, locales: Sequence[str]) -> StatusReport:
    """Count the messages of *locales* (none means all)."""
    notices = read_notices(project)
    rows: list[StatusRow] = []
    for locale in project.chosen(locales):
        rows += _rows(project, locale, notices)
    return StatusReport(tuple(rows))


def _rows(
    project: Project, locale: Locale, notices: Sequence[Notice]
) -> list[StatusRow]:
    words = read_words(project, locale)
    notice = "incomplete" if notice_findings(words, notices) else "complete"
    rows = []
    for domain, catalog in sorted(words.catalogs.items()):
        counts = count(catalog)
        numbers = (counts.finished, counts.fuzzy, counts.missing)
        rows.append(StatusRow(locale.tag, locale.name, domain, *numbers, notice))
    return rows or [StatusRow(locale.tag, locale.name, "-", 0, 0, 0, notice)]
