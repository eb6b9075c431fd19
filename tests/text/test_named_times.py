# tests need no docstrings
import pytest

from i18n_site.text.named_times import called_first, named_time, other_times


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Vitamin K is given on the first day of life.", "d"),
        ("On days 0, 3, 7 and 14.", "d"),
        ("Come back in week 12.", "wk"),
        ("The 2nd month is free.", "mo"),
        ("Take it for three days.", ""),
        ("On the first day of the month.", "d"),
        ("From week 16 of pregnancy.", "wk"),
        ("On the first day of the first week.", ""),
    ],
)
def test_the_unit_of_a_named_time_is_known_if_it_is_the_only_one(text, unit):
    assert named_time(text) == unit


def test_all_times_that_a_text_has_a_word_for_are_told():
    told = other_times("In the first week, twice daily, from the age of 2 months.")

    assert told == {"d", "wk", "mo", "y"}
    assert other_times("Wash it well.") == frozenset()


def test_the_first_day_is_said_where_no_ten_is():
    assert called_first("Take it on the first day.")
    assert not called_first("Take it on the first day, for 10 days.")
    assert not called_first("First, wash your hands.")
