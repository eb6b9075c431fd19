"""Translations that are older than the last review of their source."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.notices.provenance import REVISED

FIELD = "last_reviewed"  # of the front matter
_HINT = (
    "compare the translation with its source, then save the catalog with the date of"
    " today, or approve the article"
)


def outdated(
    reviewed: Mapping[str, date],
    catalogs: Mapping[str, Catalog | None],
    ledger: Sequence[Approval],
    locale: Locale,
) -> Iterator[Finding]:
    """Yield a warning for each article whose source was read again since.

    *reviewed* gives the day, by the path of the article, on which people last
    reviewed its source, and *catalogs* the catalog that has its translation. That
    is as old as the last change of the catalog, or as the last approval in
    *ledger*; where nothing is known, nothing is said.
    """
    for path, day in reviewed.items():
        catalog = catalogs.get(path)
        latest = max(_day(catalog), _approved(path, ledger))
        if catalog is not None and latest and latest < day.isoformat():
            what = (
                f"the {locale.english_name} translation of {path} is of {latest}, its"
                f" source was reviewed on {day.isoformat()}"
            )
            at = Location(catalog.path)
            yield Finding("translation-older", Severity.WARNING, what, at, _HINT)


def _day(catalog: Catalog | None) -> str:
    """Return the ISO date of the last change of *catalog*, or ''."""
    text = (catalog.field(REVISED) or "")[:10] if catalog else ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:  # "YEAR-MO-DA", as xgettext leaves it
        return ""


def _approved(path: str, ledger: Iterable[Approval]) -> str:
    """Return the ISO date when a person last approved *path*, or ''."""
    days = (
        each.date
        for each in ledger
        if each.notice == path and each.origin == "human" and not each.revoked
    )
    return max(days, default="")
