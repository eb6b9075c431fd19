import re

import pytest

from i18n_site.text.units import Measure, Spellings, says, unit_at, unit_before


def unit(text):
    match = re.search(r"\d+(?:[.,]\d+)?", text)
    assert match
    return unit_at(text, match.start(), match.end())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 mg", "mg"),
        ("5mg", "mg"),
        ("5\u00a0mg", "mg"),
        ("5-mg dose", "mg"),
        ("5 MG", "mg"),
        ("5 mcg", "µg"),
        ("5 µg", "µg"),
        ("5 μg", "µg"),
        ("5 mg/kg", "mg/kg"),
        ("5 Milligramm", "mg"),
        ("5 mgs", ""),
        ("5 tablets", "pill"),
        ("服用5毫克。", "mg"),
        ("5ミリグラム", "mg"),
        ("٥ ملغ", "mg"),
        ("5 मि.ग्रा.", "mg"),
        ("6 level teaspoons", "teaspoon"),
        ("6 cucharadas", "tablespoon"),
        ("12 premières semaines", "wk"),
        ("hver 4. dag", "d"),
        ("20 unités", "iu"),
        ("100 degrees Fahrenheit", "°F"),
        ("٣٦ درجة فهرنهايت", "°F"),
        ("38,5 Grad", "°C"),
        ("24 hours", "h"),
        ("24小时", "h"),
        ("38 °C", "°C"),
        ("38℃", "°C"),
        ("45%", "%"),
        ("%45", "%"),
        ("百分之45", "%"),
        ("45 pour cent", "%"),
        ("10 IU", "iu"),
        ("10 UI", "iu"),
    ],
)
def test_a_unit_is_known_however_it_is_written(text, expected):
    assert unit(text) == expected


def test_tablets_are_counted_and_milligrams_are_not():
    assert Measure("5", "pill").counted
    assert not Measure("5", "mg").counted


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("chaque litre d'eau", "l"),
        ("chaque ml", "ml"),
        ("每mL溶液", "ml"),
        ("لكل كيلوغرام", "kg"),
        ("체중 kg당", "kg"),
    ],
)
def test_a_unit_may_be_named_without_a_number(text, named):
    assert says(named, text)
    assert not says("µg", text)


def test_an_article_of_one_letter_is_no_litre():
    assert not says("l", "par millilitre, l'eau")
    assert says("l", "5 mmol/l")


def test_a_unit_may_be_a_length_of_time():
    assert Measure("5", "h").of_time
    assert not Measure("5", "mg").of_time


def test_a_name_may_have_an_ending_that_its_table_lacks():
    spelt = Spellings({"hodina": "h", "den": "d"})

    assert unit_at("5 hodinách", 0, 1, spelt) == "h"
    assert unit_at("5 hodinářství", 0, 1, spelt) == ""
    assert unit_at("5 denní", 0, 1, spelt) == ""


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("aged 2 to ", "en", "y"),
        ("age ", "en", "y"),
        ("page ", "en", ""),
        ("mg ", "sw", "mg"),
        ("mg ", "fr", ""),
    ],
)
def test_a_unit_may_stand_before_its_number(text, tag, expected):
    assert unit_before(f"{text}5", len(text), tag) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 gestrichener Esslöffel", "tablespoon"),
        ("1 level teaspoon", "teaspoon"),
        ("1 dose teaspoonful", ""),
        ("1 andere Tablette", ""),
        ("500 euros a year", "eur"),
        ("500달러까지", "usd"),
        ("0.1 percentage points", ""),
    ],
)
def test_a_spoon_may_have_an_adjective_and_money_is_a_unit(text, expected):
    assert unit(text) == expected
