# tests need no docstrings
import pytest

from i18n_site.checks.side import spellings
from i18n_site.text import number_words
from i18n_site.text.units import unit_at


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("kk", "жиырма секунд", "20"),
        ("am", "ከአራት ሳምንታት በኋላ", "4"),
        ("te", "పదేళ్లకోసారి", "10"),
        ("ka", "ოცდაოთხი საათი", "24"),
        ("fil", "dalawampung segundo", "20"),
        ("mr", "पंधरा मिनिटे", "15"),
        ("sl", "z devetimi deli", "9"),
    ],
)
def test_a_number_in_words_is_read(tag, text, value):
    assert value in number_words.may_mean(text, tag)


@pytest.mark.parametrize(
    ("tag", "text", "unit"),
    [
        ("am", "24 ቀን", "d"),
        ("am", "125 ግ", "g"),
        ("ka", "15 გ", "g"),
        ("ka", "10 წუთის განმავლობაში", "min"),
        ("kk", "10 минуттан кейін", "min"),
        ("fil", "24 oras", "h"),
        ("pt", "40 milimoles", "mmol"),
        ("fi", "40 millimoolia", "mmol"),
        ("fi", "400 KY", "iu"),
        ("el", "15 κιλών", "kg"),
        ("ca", "10 segons", "s"),
    ],
)
def test_a_unit_is_known_by_its_name_in_full(tag, text, unit):
    digits = len(text.split(" ")[0])

    assert unit_at(text, 0, digits, spellings(tag)) == unit
