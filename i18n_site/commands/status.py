"""How far the translations of each locale are."""

from collections.abc import Sequence
from dataclasses import dataclass

from i18n_site.catalogs.statistics import count
from i18n_site.commands.words import Words, notice_state, pass_gate, read_words
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
    words = {each.tag: read_words(project, each) for each in project.chosen(locales)}
    refused = pass_gate(project, words, read_notices(project)).refused
    rows: list[StatusRow] = []
    for tag, each in words.items():
        rows += _rows(each, notice_state(refused.get(tag, ())))
    return StatusReport(tuple(rows))


def _rows(words: Words, notice: str) -> list[StatusRow]:
    rows = []
    name = words.locale.english_name
    for domain, catalog in sorted(words.catalogs.items()):
        counts = count(catalog)
        numbers = (counts.finished, counts.fuzzy, counts.missing)
        rows.append(StatusRow(words.locale.tag, name, domain, *numbers, notice))
    return rows or [StatusRow(words.locale.tag, name, "-", 0, 0, 0, notice)]
