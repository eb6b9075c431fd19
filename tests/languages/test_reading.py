import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.languages.reading import reading_minutes

TAGS = ["en", "es", "fr", "de", "pt-BR", "ar", "hi", "ja", "zh-Hans", "th", "ko"]


@pytest.mark.parametrize(
    ("tag", "text", "minutes"),
    [
        ("en", "word " * 228, 1),
        ("en", "word " * 229, 2),
        ("en-GB", "word " * 456, 2),
        ("ar", "كلمة " * 276, 2),
        ("hi", "शब्द " * 368, 2),
        ("ko", "단어 " * 368, 2),
        ("zh-Hans", "字" * 510, 2),
        ("zh-TW", "字" * 511, 3),
        ("ja", "あ漢" * 357, 2),
        ("th", "ก" * 1726, 2),
        ("en", "", 1),
        ("ja", "。、", 1),
    ],
)
def test_time_goes_by_words_or_by_characters(tag, text, minutes):
    assert reading_minutes(tag, text) == minutes


def test_signs_between_words_take_no_time():
    assert reading_minutes("en", "word – " * 228) == 1
    assert reading_minutes("zh-Hans", "字，" * 255) == 1


def test_a_word_may_begin_with_a_sign():
    assert reading_minutes("en", "(word) “word” " * 114) == 1
    assert reading_minutes("en", "(word) “word” " * 114 + "_x_ – _") == 2


def test_marks_are_part_of_their_letters():
    assert reading_minutes("th", "ก้" * 863) == 1


def test_latin_words_in_a_text_without_spaces_are_words():
    assert reading_minutes("ja", "mitragynine " * 184) == 1
    assert reading_minutes("zh-Hans", "7-hydroxymitragynine、" * 184) == 1
    assert reading_minutes("zh-Hans", "mitragynine " * 185) == 2


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(TAGS), st.text(max_size=200), st.text(max_size=200))
def test_more_text_never_takes_less_time(tag, one, other):
    assert reading_minutes(tag, f"{one} {other}") >= reading_minutes(tag, one) >= 1
