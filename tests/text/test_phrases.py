import pytest

from i18n_site.text.clocks import clocks, date_parts
from i18n_site.text.phrases import known, meanings


@pytest.mark.parametrize(
    ("table", "text", "tag", "expected"),
    [
        ("negation", "Do not take it", "en", "no"),
        ("negation", "Don’t take it", "en", "no"),
        ("negation", "N’arrêtez pas", "fr", "no"),
        ("negation", "ولا تتناوله", "ar", "no"),
        ("negation", "飲まないでください", "ja", "no"),
        ("comparison", "no more than 3", "en", "less"),
        ("comparison", "more than 3", "en", "more"),
        ("comparison", "au moins 3", "fr", "more"),
        ("comparison", "moins de 3", "fr", "less"),
        ("comparison", "पाँच से कम", "hi", "less"),
        ("period", "every other day", "en", "other day"),
        ("period", "täglich", "de", "day"),
        ("times", "two times", "en", "2"),
        ("half-day", "at 8 p.m.", "en", "pm"),
        ("half-day", "午前8時", "ja", "am"),
    ],
)
def test_a_phrase_has_a_meaning(table, text, tag, expected):
    assert list(meanings(table, text, tag)) == [expected]


@pytest.mark.parametrize(
    ("table", "text", "tag"),
    [
        ("negation", "Take the note", "en"),
        ("comparison", "over the counter", "en"),
        ("period", "one day", "en"),
        ("negation", "not", "xx"),
    ],
)
def test_other_words_have_none(table, text, tag):
    assert not meanings(table, text, tag)


def test_the_ten_languages_of_the_sample_site_and_persian_have_every_table():
    for tag in ("en", "es", "fr", "de", "pt-BR", "ar", "hi", "ja", "zh-Hans", "fa"):
        for table in ("negation", "comparison", "period", "times", "half-day"):
            assert known(table, tag)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("at 4:00 pm", {"4", "16"}),
        ("at 4 a.m.", {"4"}),
        ("at 16:30", {"16", "4"}),
        ("at 12 am", {"12", "0"}),
        ("at 12 pm", {"12"}),
    ],
)
def test_a_time_of_day_may_be_written_in_two_ways(text, hours):
    assert clocks(text)[0].hours() == hours


@pytest.mark.parametrize("text", ["5 mg", "ratio 3.5", "in 2016", "10 ammonites"])
def test_other_numbers_are_no_times_of_day(text):
    assert clocks(text) == ()


def test_the_months_of_numeric_dates():
    assert date_parts("10/31/2016 and 2016-01-31") == {"10", "1"}
