from collections import Counter

import pytest

from i18n_site.text.number_words import known, may_mean, roman, surely_means


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("Take two tablets", "en", "2"),
        ("once a day", "en", "1"),
        ("in October", "en", "10"),
        ("in May 2016", "en", "5"),
        ("neuf jours", "fr", "9"),
        ("Zwei Tage", "de", "2"),
        ("السبعة أيام", "ar", "7"),
        ("二つの理由", "ja", "2"),
        ("两次", "zh-Hans", "2"),
        ("दो गोलियाँ", "hi", "2"),
        ("دو قرص", "fa", "2"),
    ],
)
def test_a_word_may_mean_a_number(text, tag, value):
    assert value in may_mean(text, tag)


def test_the_verb_may_is_no_month():
    assert "5" not in may_mean("You may take it", "en")


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("two or three", "en", {"2": 1, "3": 1}),
        ("both hands", "en", {}),
        ("un nouveau neuf", "fr", {}),
        ("deux jours", "fr", {"2": 1}),
        ("三片", "zh-Hans", {"3": 1}),
        ("一般", "zh-Hans", {}),
        ("tutti", "xx", {}),
    ],
)
def test_only_words_that_mean_nothing_else_are_sure(text, tag, expected):
    assert surely_means(text, tag) == Counter(expected)


def test_languages_without_a_list_are_known_to_be_unknown():
    assert known("pt-BR")
    assert not known("sv")


@pytest.mark.parametrize(
    ("value", "expected"), [(1, "I"), (4, "IV"), (19, "XIX"), (20, "XX"), (39, "XXXIX")]
)
def test_roman_numerals(value, expected):
    assert roman(value) == expected
