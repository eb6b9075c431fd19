# tests need no docstrings
import pytest

from i18n_site.text.named_times import called_first, named_time


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Vitamin K is given on the first day of life.", "d"),
        ("On days 0, 3, 7 and 14.", "d"),
        ("Come back in week 12.", "wk"),
        ("The 2nd month is free.", "mo"),
        ("Take it for three days.", ""),
        ("On the first day of the month.", ""),
        ("On day 3, in the evening.", ""),
    ],
)
def test_the_unit_of_a_named_time_is_known_if_it_is_the_only_one(text, unit):
    assert named_time(text) == unit


def test_the_first_day_is_said_where_no_ten_is():
    assert called_first("Take it on the first day.")
    assert not called_first("Take it on the first day, for 10 days.")
    assert not called_first("First, wash your hands.")
