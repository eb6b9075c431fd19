from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.languages.formatting import number, symbols
from i18n_site.text.numbers import Separators, has_digits, numbers, parts

TAGS = [
    "en",
    "fr",
    "de",
    "de-CH",
    "pt-BR",
    "es",
    "ar",
    "fa",
    "hi",
    "ja",
    "zh-Hans",
    "bn",
]
POINT, COMMA = Separators(".", ","), Separators(",", ".")
FRENCH = Separators(",", "\u202f")


def values(text, separators=POINT, tag="en", **given):
    return [each.value for each in numbers(text, tag, separators, **given)]


@pytest.mark.parametrize(
    ("text", "separators", "expected"),
    [
        ("0.5 mg", POINT, ["0.5"]),
        ("0,5 mg", COMMA, ["0.5"]),
        ("0,5 mg", POINT, ["0.5"]),
        ("1.510", POINT, ["1.51"]),
        ("1.510", COMMA, ["1510"]),
        ("1,510", POINT, ["1510"]),
        ("1,510", COMMA, ["1.51"]),
        ("1,234.56 and 1.234,56", POINT, ["1234.56", "1234.56"]),
        ("1,00,000", POINT, ["100000"]),
        ("1\u202f510,5", FRENCH, ["1510.5"]),
        ("1’510", Separators(".", "’"), ["1510"]),
        ("٠٫٥", Separators("٫", "٬"), ["0.5"]),
        ("۱٬۵۱۰", Separators("٫", "٬"), ["1510"]),
        ("１，５１０", POINT, ["1510"]),
        ("1½ and ½", POINT, ["1.5", "0.5"]),
        ("5.0 and 5", POINT, ["5", "5"]),
        ("05 and 007", POINT, ["5", "007"]),
        ("31.12.2024, 3.12.1", POINT, ["31.12.2024", "3.12.1"]),
        ("1, 2,3", POINT, ["1", "2.3"]),
        ("no digits", POINT, []),
    ],
)
def test_numbers_are_read_as_the_locale_writes_them(text, separators, expected):
    assert values(text, separators) == expected


def test_an_ordinary_space_groups_only_if_asked():
    assert values("5 100 mg", FRENCH) == ["5", "100"]
    assert values("5 100 mg", FRENCH, spaced=True) == ["5100"]
    assert values("in 2024 100 men", FRENCH, spaced=True) == ["2024", "100"]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("2 million", "en", "2000000"),
        ("1.5 million", "en", "1500000"),
        ("2 billion", "en", "2000000000"),
        ("2 Billionen", "de", "2000000000000"),
        ("200万人", "ja", "2000000"),
        ("20 लाख", "hi", "2000000"),
        ("2 millionaires", "en", "2"),
    ],
)
def test_the_word_after_a_number_multiplies_it(text, tag, expected):
    assert numbers(text, tag, POINT)[0].scaled == expected


def test_a_number_knows_its_place():
    text = "take 0.5 mg"

    found = numbers(text, "en", POINT)[0]

    assert text[found.start : found.end] == "0.5"


def test_a_date_is_made_of_numbers():
    assert parts("31.01.2024") == ["31", "1", "2024"]


@pytest.mark.parametrize(
    ("text", "expected"), [("a5", 1), ("٥", 1), ("½", 1), ("a", 0)]
)
def test_digits_of_all_scripts_are_seen(text, expected):
    assert has_digits(text) == bool(expected)


@given(
    st.sampled_from(TAGS),
    st.decimals(0, 10**7, places=2, allow_nan=False, allow_infinity=False),
)
@settings(max_examples=200, deadline=None)
def test_a_number_is_read_back_as_cldr_writes_it(tag, value):
    known = symbols(tag)
    separators = Separators(known.decimal, known.group)

    found = values(number(tag, value), separators, tag)

    assert [Decimal(each) for each in found] == [value]


@given(st.text("0123456789.,' ٠٫٬½\u202f", max_size=30))
@settings(max_examples=200, deadline=None)
def test_any_run_of_digits_and_separators_can_be_read(text):
    for one in numbers(text, "en", POINT):
        assert one.value
        assert one.scaled
