"""How far the translations of each locale are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import add
from typing import NamedTuple

from i18n_site.catalogs.remarks import emptied_findings
from i18n_site.catalogs.staleness import stale_days
from i18n_site.catalogs.statistics import Statistics, count, count_messages
from i18n_site.commands.words import Words, notice_state, pass_gate, read_words
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import Locale
from i18n_site.project.load import (
    Project,
    read_catalog,
    read_notices,
    template_path,
)

NOWHERE = "-"


class StatusRow(NamedTuple):
    """The messages of one place: a domain, or a file of the sources.

    *stale_days* is None where the dates are not known; see ``staleness``.
    """

    place: str
    counts: Statistics
    stale_days: int | None


class LocaleStatus(Frozen):
    """One locale: its sums, and the same by domain and by document.

    A message stands once in the sums and in *domains*, but in every row of
    *documents* that uses it; one without a place is in the row "-". *emptied* are
    findings about the messages to translate before any other. *notice* is
    the state of the required notices. Rows with emptied messages come first.
    *faults* tell why the catalogs can't be read; then there are no rows.
    *unapproved* tell who must approve which notice, and what changed in it since.
    """

    locale: Locale
    total: StatusRow
    domains: tuple[StatusRow, ...]
    documents: tuple[StatusRow, ...]
    emptied: tuple[Finding, ...]
    notice: str
    faults: tuple[Finding, ...]
    unapproved: tuple[Finding, ...] = ()


class StatusReport(Frozen):
    """The status of locales in the order of the settings; *source* is their source."""

    source: Locale
    locales: tuple[LocaleStatus, ...]


def status(project: Project, locales: Sequence[str]) -> StatusReport:
    """Count the messages of *locales* (none means all)."""
    words = {each.tag: read_words(project, each) for each in project.chosen(locales)}
    refused = pass_gate(project, words, read_notices(project)).refused
    templates = _templates(project, words.values())
    found = (
        _status(each, templates, project.source.tag, refused.get(tag, ()))
        for tag, each in words.items()
    )
    return StatusReport(project.source, tuple(found))


def _templates(project: Project, words: Iterable[Words]) -> dict[str, Catalog]:
    domains = sorted({domain for each in words for domain in each.catalogs})
    found = {name: read_catalog(project, template_path(name)) for name in domains}
    return {name: each for name, each in found.items() if each is not None}


def _status(
    words: Words,
    templates: Mapping[str, Catalog],
    source: str,
    refused: Sequence[Finding],
) -> LocaleStatus:
    stale = {
        domain: stale_days(catalog, templates.get(domain))
        for domain, catalog in words.catalogs.items()
    }
    domains = [
        StatusRow(domain, count(catalog, source), stale[domain])
        for domain, catalog in sorted(words.catalogs.items())
    ]
    total = reduce(add, (each.counts for each in domains), Statistics())
    return LocaleStatus(
        words.locale,
        StatusRow(words.locale.tag, total, _most(stale.values())),
        _ordered(domains),
        _ordered(_documents(words.catalogs, stale, source)),
        tuple(chain.from_iterable(map(emptied_findings, words.catalogs.values()))),
        notice_state(refused),
        () if words.catalogs or words.translations else words.findings,
        tuple(each for each in refused if each.rule == "notice-unapproved"),
    )


def _ordered(rows: Iterable[StatusRow]) -> tuple[StatusRow, ...]:
    """Return *rows* with those first that have emptied messages."""
    return tuple(sorted(rows, key=lambda row: not row.counts.emptied))


def _documents(
    catalogs: Mapping[str, Catalog], stale: Mapping[str, int | None], source: str
) -> Iterator[StatusRow]:
    """Yield a row for every file that a message in use refers to, by path."""
    messages: dict[str, list[Message]] = {}
    domains: dict[str, set[str]] = {}
    for domain, catalog in catalogs.items():
        for message in catalog.live().values():
            for path in {place.path for place in message.references} or {NOWHERE}:
                messages.setdefault(path, []).append(message)
                domains.setdefault(path, set()).add(domain)
    for path, found in sorted(messages.items()):
        days = _most(stale[domain] for domain in domains[path])
        yield StatusRow(path, count_messages(found, source), days)


def _most(days: Iterable[int | None]) -> int | None:
    return max((each for each in days if each is not None), default=None)
