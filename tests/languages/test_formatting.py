from datetime import date as day

import pytest
from babel import Locale
from babel.dates import format_date
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


@pytest.mark.parametrize("style", ["full", "long", "medium", "short"])
def test_a_date_has_the_words_of_babel_in_every_locale(style):
    days = [day(2026, month, 2 * month) for month in range(1, 13)]
    days += [day(2001, 1, number) for number in range(1, 8)] + [day(987, 6, 5)]
    tags = [each.replace("_", "-") for each in locale_identifiers()]

    wrong = [
        (tag, each)
        for tag in tags
        for cldr in [Locale.parse(tag, sep="-")]
        for each in days
        if date(tag, each, style)
        != format_date(each, style, cldr).translate(
            str.maketrans("0123456789", symbols(tag).digits)
        )
    ]

    assert wrong == []


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
