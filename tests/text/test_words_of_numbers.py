from collections import Counter

import pytest

from i18n_site.text.number_words import (
    halved,
    known,
    may_mean,
    measuring,
    roman,
    says_half,
    spans,
    surely_means,
    timed,
)


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
    assert not known("cy")


@pytest.mark.parametrize(
    ("value", "expected"), [(1, "I"), (4, "IV"), (19, "XIX"), (20, "XX"), (39, "XXXIX")]
)
def test_roman_numerals(value, expected):
    assert roman(value) == expected


def test_words_stand_at_places_of_the_text_itself():
    found = list(spans("İyice: on gün", "tr"))

    assert [(each.value, "İyice: on gün"[each.start : each.end]) for each in found] == [
        ("10", "on")
    ]


def test_of_english_only_sure_words_are_measured():
    assert [each.value for each in spans("the first three days", "en")] == ["3"]


def test_a_half_is_told_from_half_past():
    assert halved("Take half a tablet")
    assert halved("one and a half tablets")
    assert not halved("at half past eight")
    assert says_half("eine Halbtablette", "de") is True
    assert says_half("eine Tablette", "de") is False
    assert says_half("ein Wort", "cy") is None


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("trenta-dos dies", "ca", "32"),
        ("viieteistkümne minuti", "et", "15"),
        ("dvidešimt penkios dienos", "lt", "25"),
        ("pusstundu", "lv", "0.5"),
        ("dua puluh lima hari", "ms", "25"),
        ("dvadsaťpäť dní", "sk", "25"),
        ("dvaintrideset dni", "sl", "32"),
        ("முப்பத்திரண்டு நாட்கள்", "ta", "32"),
        ("پچیس دن", "ur", "25"),
    ],
)
def test_words_are_read_in_nine_more_languages(text, tag, value):
    assert value in may_mean(text, tag)


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("nach einer Viertelstunde", "de", "0.25"),
        ("un quart d'heure", "fr", "0.25"),
        ("mezz'ora", "it", "0.5"),
        ("hvert andet år", "da", "2"),
        ("miezi mitatu", "sw", "3"),
        ("ezerből egy", "hu", "1000"),
        ("نقطتين", "ar", "2"),
        ("anderhalf uur", "nl", "1.5"),
        ("二〇二七年", "ja", "2027"),
    ],
)
def test_halves_quarters_duals_and_cases_are_read(text, tag, value):
    assert value in may_mean(text, tag)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("better within a week", True),
        ("for an hour", True),
        ("twice a week", False),
        ("for a day or two", False),
        ("in a second box", False),
    ],
)
def test_a_length_of_time_may_be_counted_by_its_article(text, counts):
    ones = [each for each in measuring(text, "en") if each.value == "1"]

    assert timed(text) is counts
    assert len(ones) == counts
