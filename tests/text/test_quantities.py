import pytest

from i18n_site.text.quantities import periods, quantities, quantity, said
from i18n_site.text.units import Measure


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("7", "d"), ("1", "wk")),
        (("24", "h"), ("1", "d")),
        (("48", "h"), ("2", "d")),
        (("1200", "mg"), ("1.2", "g")),
        (("0.5", "mg"), ("500", "µg")),
        (("1", "l"), ("1000", "ml")),
        (("12", "mo"), ("1", "y")),
    ],
)
def test_a_measure_may_be_said_in_another_unit(one, other):
    assert quantity(Measure(*one)) == quantity(Measure(*other)) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [(("5", "mg"), ("5", "g")), (("4", "wk"), ("1", "mo")), (("1", "g"), ("1", "ml"))],
)
def test_other_measures_are_not_the_same(one, other):
    assert quantity(Measure(*one)) != quantity(Measure(*other))


@pytest.mark.parametrize("measure", [("5", "mg/kg"), ("5", ""), ("31.12.2024", "d")])
def test_what_does_not_convert_has_no_quantity(measure):
    assert quantity(Measure(*measure)) is None
    assert list(quantities([Measure(*measure)])) == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("przez tydzień", ("1", "wk")),
        ("כל יומיים", ("2", "d")),
        ("خلال أسبوعين", ("2", "wk")),
        ("a fortnight", ("14", "d")),
    ],
)
def test_a_noun_may_say_a_length_of_time(text, measure):
    assert quantity(Measure(*measure)) in said(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("better within a week", "7", "d"),
        ("once a day", "24", "h"),
        ("for a month", "30", "d"),
        ("for a month", "4", "wk"),
        ("after a year", "12", "mo"),
    ],
)
def test_one_of_a_period_is_as_long_as_its_parts(text, value, unit):
    assert quantity(Measure(value, unit)) in list(periods(text))


@pytest.mark.parametrize(
    "text", ["for a day or two", "the week", "weekly", "for weeks"]
)
def test_what_is_not_one_of_a_period_says_no_length(text):
    assert list(periods(text)) == []
