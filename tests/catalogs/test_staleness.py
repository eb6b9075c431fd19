import pytest

from i18n_site.catalogs.staleness import stale_days
from i18n_site.model.catalog import Catalog


def catalog(made, revised=""):
    header = (("POT-Creation-Date", made), ("PO-Revision-Date", revised))
    return Catalog("fr.po", header)


@pytest.mark.parametrize(
    ("made", "revised", "days"),
    [
        ("2026-11-23 10:00+0000", "2026-11-13 10:00+0000", 10),
        ("2026-11-23 10:00+0000", "2026-11-13 10:01+0000", 9),
        ("2026-11-13 10:00+0000", "2026-11-23 10:00+0000", 0),
        ("2026-11-23T10:00:00Z", "2026-11-22T12:00:00+02:00", 1),
        ("2026-11-23 10:00", "2026-11-22 10:00+0000", 1),
        ("2026-11-23 10:00+0000", "YEAR-MO-DA HO:MI+ZONE", None),
        ("", "2026-11-23 10:00+0000", None),
        ("2026-02-30 10:00+0000", "2026-11-23 10:00+0000", None),
    ],
)
def test_days_are_from_the_revision_to_the_sources(made, revised, days):
    assert stale_days(catalog(made, revised), None) == days


def test_a_template_that_is_newer_than_the_catalog_counts():
    old = catalog("2026-11-01 10:00+0000", "2026-11-02 10:00+0000")

    assert stale_days(old, catalog("2026-11-05 10:00+0000")) == 3
    assert stale_days(old, catalog("2026-10-05 10:00+0000")) == 0
