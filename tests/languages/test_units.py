import pytest

from i18n_site.languages.units import unit_names


@pytest.mark.parametrize(
    ("tag", "name", "unit"),
    [
        ("cs", "miligramů", "mg"),
        ("uk", "хвилин", "min"),
        ("th", "ชั่วโมง", "h"),
        ("he", "שבועות", "wk"),
        ("pt-BR", "dias", "d"),
    ],
)
def test_units_are_known_by_the_names_of_cldr(tag, name, unit):
    assert unit_names(tag)[name] == unit


def test_names_of_one_letter_and_those_that_cldr_lacks_are_left_out():
    names = unit_names("sw")

    assert min(map(len, names)) > 1
    assert not any(each.startswith("duration-") for each in names)
