import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n_site.notices.changes import Change, changes, told, words_changed

LINES = st.lists(st.text("ab ", max_size=4), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        ("Prenez 5 mg.", "Prenez 50 mg.", "'5' -> '50'"),
        ("Elle ne remplace pas", "Elle remplace pas", "'ne remplace' -> 'remplace'"),
        ("Elle remplace", "Elle ne remplace", "'remplace' -> 'ne remplace'"),
        ("un avis utile", "un avis", "'avis utile' -> 'avis'"),
        ("un avis", "un\u00a0avis", r"'un avis' -> 'un\xa0avis'"),
        ("avis", "avi\u200bs", r"'avis' -> 'avi\u200bs'"),
        ("助言ではない", "助言である", "'はない' -> 'ある'"),
        ("a b c d", "A b C d", "'a' -> 'A', 'c' -> 'C'"),
        (
            "a . b . c . d",
            "A . B . C . D",
            "'a' -> 'A', 'b' -> 'B', 'c' -> 'C', 1 more",
        ),
    ],
)
def test_the_words_that_differ_are_told(then, now, words):
    assert words_changed(then, now) == words


def test_a_changed_line_is_told_with_its_number():
    assert list(changes(["One.", "Not two."], ["One.", "Two."])) == [
        Change(1, "line 2: 'Not two.' -> 'Two.'")
    ]


def test_lines_that_came_or_went_are_told_whole():
    assert list(changes(["a", "b", "c"], ["a", "c"])) == [
        Change(1, "line 2 is gone: 'b'")
    ]
    assert list(changes(["a", "c"], ["a", "b", "c"])) == [
        Change(1, "line 2 is new: 'b'")
    ]
    assert list(changes(["a", "b"], ["a"])) == [Change(0, "line 2 is gone: 'b'")]


def test_beyond_three_changes_are_counted():
    found = list(changes(list("abcde"), list("vwxyz")))

    assert told(found).count("->") == 3
    assert told(found).endswith("; 2 more")


@given(LINES, LINES)
def test_there_is_a_change_exactly_if_the_lines_differ(then, now):
    found = list(changes(then, now))

    assert bool(found) == (then != now)
    assert all(0 <= each.line < len(now) for each in found)
