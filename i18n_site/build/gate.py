"""Which locales may be published, and why not. Pure."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.notices.approval import unapproved
from i18n_site.notices.state import refusals, required, shown


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
) -> Gate:
    """Decide for each of *locales*.

    *catalogs* gives, by tag, the path of the catalog of the domain ``notices``
    and the catalog; a locale that is not in it has none that can be read.
    *faults* are, by tag, why not, or the errors that the checks found in the
    notices: a line that fails a check is not shown. *ledgers* gives, by tag, the
    path of the ledger and its approvals. The source locale shows the source text.
    """
    passed: dict[str, tuple[ShownNotice, ...]] = {}
    refused: dict[str, tuple[Finding, ...]] = {}
    for locale in locales:
        due = required(notices, locale.tag)
        if locale.tag == source.tag:
            passed[locale.tag] = tuple(shown(each, None, locale) for each in due)
            continue
        reasons = list(faults.get(locale.tag, ()))
        path, catalog = catalogs.get(locale.tag, ("", None))
        if locale.tag in catalogs:
            for each in due:
                reasons += refusals(each, catalog, locale, path)
        if reasons or locale.tag not in catalogs:
            refused[locale.tag] = tuple(reasons)
            continue
        texts = tuple(shown(each, catalog, locale) for each in due)
        path, ledger = ledgers[locale.tag]
        for each, text in zip(due, texts, strict=True):
            reasons += unapproved(each, text, ledger, locale, path)
        if reasons:
            refused[locale.tag] = tuple(reasons)
        else:
            passed[locale.tag] = texts
    return Gate(passed, refused)
