"""How far a translation is behind its sources, by the dates of its header.

No clock is asked: the answer is in the files, the same whenever it is given.
"""

from datetime import UTC, datetime

from i18n_site.catalogs.extract import DATE
from i18n_site.model.catalog import Catalog

REVISED = "PO-Revision-Date"


def stale_days(catalog: Catalog, template: Catalog | None) -> int | None:
    """Return by how many whole days the sources are newer than the translation.

    That is from PO-Revision-Date to the later POT-Creation-Date of *catalog* and
    *template*; 0 if the translation is the newer. None if a date is not known.
    """
    made = [_date(each, DATE) for each in (catalog, template) if each is not None]
    known = [each for each in made if each is not None]
    revised = _date(catalog, REVISED)
    if not known or revised is None:
        return None
    return max(0, (max(known) - revised).days)


def _date(catalog: Catalog, field: str) -> datetime | None:
    """Return the date in a header *field*: gettext's form or RFC 3339's."""
    try:
        found = datetime.fromisoformat((catalog.field(field) or "").strip())
    except ValueError:
        return None  # "YEAR-MO-DA HO:MI+ZONE", as xgettext leaves it
    return found if found.tzinfo else found.replace(tzinfo=UTC)
