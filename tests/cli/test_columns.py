from hypothesis import given
from hypothesis import strategies as st

from i18n_site.cli.columns import side_by_side, wrapped
from i18n_site.cli.table import width

HEADS = ("English", "Japanese")
PROSE = st.text(st.sampled_from("ab 語。é\u0301عบ์"), max_size=40)


def test_two_texts_stand_side_by_side_line_by_line():
    pairs = [("This is not medical advice.", "医学的助言。" * 4)]

    assert side_by_side(HEADS, pairs, 80).splitlines() == [
        "   English                                Japanese",
        f"1  This is not medical advice.{12 * ' '}医学的助言。医学的助言。医学的助言。",
        "                                          医学的助言。",
    ]


def test_a_right_to_left_text_is_isolated_in_its_column():
    shown = side_by_side(("English", "Arabic"), [("Ask.", "اسأل طبيبا.")], 80)

    assert shown.splitlines()[1].split("  ")[-1].strip() == "\u2068اسأل طبيبا.\u2069"


def test_columns_too_narrow_to_read_are_put_one_under_the_other():
    shown = side_by_side(HEADS, [("One.", "一。"), ("Two.", "二。")], 79)

    assert shown == "1  One.\n   一。\n2  Two.\n   二。"


def test_a_control_character_does_not_reach_the_terminal():
    assert "\x1b" not in side_by_side(HEADS, [("a\x1b[2J", "b")], 80)


def test_words_stay_whole_where_they_fit():
    assert list(wrapped("one two three", 8)) == ["one two", "three"]
    assert list(wrapped("abcdefghij", 4)) == ["abcd", "efgh", "ij"]


@given(PROSE, st.integers(2, 12))
def test_no_line_is_too_wide_and_nothing_but_space_is_lost(text, columns):
    lines = list(wrapped(text, columns))

    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
