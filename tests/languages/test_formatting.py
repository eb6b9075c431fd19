from datetime import date as day

import pytest
from babel.localedata import locale_identifiers

from i18n_site.languages.formatting import date, listing, number, percent, symbols

DAY = day(2026, 11, 23)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "November 23, 2026"),
        ("fr", "23 novembre 2026"),
        ("ja", "2026年11月23日"),
        ("fa", "۲۳ نوامبر ۲۰۲۶"),
        ("hi", "23 नवंबर 2026"),
    ],
)
def test_a_date_is_written_as_in_the_locale(tag, expected):
    assert date(tag, DAY) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "1,234.5"),
        ("de", "1.234,5"),
        ("fr", "1\u202f234,5"),
        ("fa", "۱٬۲۳۴٫۵"),
        ("ar-EG", "١٬٢٣٤٫٥"),
    ],
)
def test_a_number_has_the_digits_and_separators_of_the_locale(tag, expected):
    assert number(tag, 1234.5) == expected


def test_a_share_is_written_as_a_percentage():
    assert percent("fr", 0.5) == "50\N{NO-BREAK SPACE}%"


def test_a_list_ends_as_in_the_locale():
    assert listing("es", ["a", "b", "c"]) == "a, b y c"


def test_every_locale_of_cldr_has_separators_and_ten_digits():
    for name in locale_identifiers():
        found = symbols(name.replace("_", "-"))

        assert found.decimal
        assert found.group
        assert len(found.digits) == 10
