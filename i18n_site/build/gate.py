"""Which locales may be published, and why not. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog
from i18n_site.model.fact import FactSheet
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.notices.approval import unapproved
from i18n_site.notices.facts import filled, lacking, named
from i18n_site.notices.state import (
    expired,
    misworded,
    places,
    refusals,
    required,
    shown,
)


class Circumstances(NamedTuple):
    """What counts beside the texts: the day, and the facts of each locale by tag.

    *required* are the facts that every locale must have.
    """

    today: date
    sheets: Mapping[str, FactSheet] = MappingProxyType({})
    required: tuple[str, ...] = ()

    def lacking(self, notices: Sequence[Notice], locale: Locale) -> Iterator[Finding]:
        """Yield which facts *locale* lacks, and which of *notices* expired."""
        for each in notices:
            yield from expired(each, self.today)
        names = {*self.required, *(name for each in notices for name in named(each))}
        sheet = self.sheets.get(locale.tag, FactSheet(""))
        yield from lacking(sheet, names, locale, self.today)


class Gate(NamedTuple):
    """The notices to show by tag, and the findings that refuse a locale by tag.

    Every locale asked for is in exactly one of the two.
    """

    notices: dict[str, tuple[ShownNotice, ...]]
    refused: dict[str, tuple[Finding, ...]]


def gate(
    locales: Sequence[Locale],
    notices: Sequence[Notice],
    catalogs: Mapping[str, tuple[str, Catalog | None]],
    faults: Mapping[str, Sequence[Finding]],
    ledgers: Mapping[str, tuple[str, Sequence[Approval]]],
    source: Locale,
    circumstances: Circumstances,
) -> Gate:
    """Decide for each of *locales*.

    *catalogs* gives, by tag, the path of the catalog of the domain ``notices``
    and the catalog; a locale that is not in it has none that can be read.
    *faults* are, by tag, why not, or the errors that the checks found in the
    notices: a line that fails a check is not shown. *ledgers* gives, by tag, the
    path of the ledger and its approvals. The source locale shows the source text.
    No locale passes with a notice that expired, or without a fact, by the
    *circumstances*; in what is shown the facts are filled in.
    """
    passed: dict[str, tuple[ShownNotice, ...]] = {}
    refused: dict[str, tuple[Finding, ...]] = {}
    for locale in locales:
        due = required(notices, locale.tag)
        own = locale.tag == source.tag
        reasons = [*faults.get(locale.tag, ())]
        reasons += circumstances.lacking(due, locale)
        if own:
            reasons += (found for each in due for found in misworded(each, source.tag))
        elif locale.tag in catalogs:
            path, catalog = catalogs[locale.tag]
            reasons += _refusals(locale, due, path, catalog, ledgers[locale.tag])
        if reasons or not (own or locale.tag in catalogs):
            refused[locale.tag] = tuple(reasons)
        else:
            catalog = None if own else catalogs[locale.tag][1]
            sheet = circumstances.sheets.get(locale.tag, FactSheet(""))
            passed[locale.tag] = tuple(
                filled(shown(each, catalog, locale), sheet.facts) for each in due
            )
    return Gate(passed, refused)


def _refusals(
    locale: Locale,
    notices: Sequence[Notice],
    path: str,
    catalog: Catalog | None,
    ledger: tuple[str, Sequence[Approval]],
) -> list[Finding]:
    """Return what *notices* lack in *locale*: lines, or else approvals of them."""
    lacking = [
        found for each in notices for found in refusals(each, catalog, locale, path)
    ]
    if lacking:
        return lacking
    ledger_path, approvals = ledger
    return [
        found
        for each in notices
        for found in unapproved(
            each,
            shown(each, catalog, locale),
            approvals,
            locale,
            ledger_path,
            places(each, catalog, path),
        )
    ]
