import pytest

from i18n_site.checks.side import Side
from i18n_site.text.unit_forms import unit_forms


def measured(text, tag):
    side = Side(text, tag, markdown=False, formatted=False)
    return [str(each) for each in side.measures]


@pytest.mark.parametrize(
    ("text", "tag", "measure"),
    [
        ("po 5 dniach", "pl", "5 d"),
        ("через 5 часах", "ru", "5 h"),
        ("5 percig", "hu", "5 min"),
        ("5 vuotiaille", "fi", "5 y"),
        ("5 год", "uk", "5 h"),
        ("30 saat", "ms", "30 s"),
        ("30 saat", "tr", "30 h"),
        ("5 கிராமுக்கும்", "ta", "5 g"),
        ("15 மணிநேரத்துக்கு", "ta", "15 h"),
        ("5 มิลลิกรัมต่อวัน", "th", "5 mg"),
        ("5 ঘণ্টা", "bn", "5 h"),
        ("5 ہفتوں", "ur", "5 wk"),
        ("miligramu 15", "sw", "15 mg"),
        ("20 minūšu", "lv", "20 min"),
        ("華氏 100 度", "ja", "100 °F"),
    ],
)
def test_a_unit_is_known_in_its_cases_and_by_its_language(text, tag, measure):
    assert measured(text, tag) == [measure]


def test_an_abbreviation_of_one_letter_is_no_year():
    assert measured("uzmite 5 g.", "hr") == ["5 g"]


def test_a_language_without_further_names_has_none():
    assert unit_forms("xx") == {}
