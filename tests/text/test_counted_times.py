from collections import Counter

import pytest

from i18n_site.text.counted_times import counted_times


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("five times a day", "en", "5"),
        ("siete veces a la semana", "es", "7"),
        ("दिन में तेरह बार", "hi", "13"),
        ("fünfmal täglich", "de", "5"),
        ("dreizehn Mal am Tag", "de", "13"),
        ("ötször naponta", "hu", "5"),
        ("pětkrát denně", "cs", "5"),
        ("thirty-five times", "en", "35"),
        ("septynis kartus per dieną", "lt", "7"),
    ],
)
def test_times_from_five_are_counted(text, tag, value):
    assert counted_times(text, tag) == Counter({value: 1})


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("three times a day", "en"),  # is in the tables of phrases
        ("seven days", "en"),
        ("siete días, dos veces", "es"),
        ("七次", "xx"),
    ],
)
def test_no_other_number_counts_as_times(text, tag):
    assert not counted_times(text, tag)
