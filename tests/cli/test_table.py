from hypothesis import given
from hypothesis import strategies as st

from i18n_site.cli.table import table, width

CELLS = st.text(st.sampled_from("ab 語é\u0301\u2068ع"), max_size=6)


def test_columns_are_aligned_and_no_line_ends_in_spaces():
    assert table(("locale", "pages"), [("fr", "7"), ("pt-BR", "12")], " r") == (
        "locale  pages\nfr          7\npt-BR      12"
    )
    assert table(("a", "b"), [("x", "")]) == "a  b\nx"


def test_wide_letters_take_two_columns():
    assert width("日本語") == 6
    assert table(("x", "y"), [("日本", "1"), ("abcd", "2")]) == (
        "x     y\n日本  1\nabcd  2"
    )


def test_marks_and_invisible_controls_take_none():
    assert width("e\u0301") == 1
    assert width("\u2068ab\u2069") == 2
    assert width("हिन्दी") == 5  # three letters, two signs beside them


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5))
def test_the_last_column_begins_at_the_same_place(rows):
    lines = table(("", ""), [(left, f"|{right}") for left, right in rows]).split("\n")

    assert len({width(line.rpartition("|")[0]) for line in lines[1:]}) == 1
