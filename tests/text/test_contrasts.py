"""Words of two contraries by topic: in the right table, and told from their like."""

import re

import pytest

from i18n_site.text import contrasts, phrases
from i18n_site.text.contraries import APART, CONTRARY, COURSE

MEANINGS = {
    line.strip("[]")
    for topic in contrasts._TOPICS
    for line in topic.ROWS.split("\n")
    if line.startswith("[")
}


def test_a_topic_names_only_what_has_a_contrary():
    assert {each for pair in (*CONTRARY, COURSE) for each in pair} >= MEANINGS


@pytest.mark.parametrize("language", sorted(contrasts._by_language()))
def test_a_pattern_of_a_topic_compiles_and_captures_nothing(language):
    rows = contrasts.of_language(language)

    assert all(re.compile(each).groups == 0 for each in rows.values())


def test_a_language_that_no_topic_knows_has_no_rows():
    assert contrasts.of_language("cy") == {}


def test_what_a_language_says_of_its_own_goes_before_a_topic():
    for language, rows in contrasts._by_language().items():
        book = phrases._book(language).get("contrasts", {})

        assert not book or book.keys() >= rows.keys()


def test_what_is_told_apart_has_a_contrary_or_is_a_place():
    for one, other in APART:
        book = phrases._book("en")["contrasts"]

        assert one in book
        assert other in book


@pytest.mark.parametrize(
    ("meaning", "tag", "text", "found"),
    [
        ("eyes", "bg", "около една лъжичка", False),
        ("eyes", "bg", "в лявото око", True),
        ("eyes", "ko", "눈에 넣으세요", True),
        ("ears", "vi", "tai nạn", False),
        ("ears", "ru", "уход за кожей", False),
        ("leg", "ko", "기다리세요", False),
        ("men", "cs", "může pomoci", False),
        ("men", "ta", "ஆண்டு", False),
        ("pasteurised", "it", "latte non pastorizzato", False),
        ("pasteurised", "it", "latte pastorizzato", True),
        ("pasteurised", "ar", "الحليب غير المبستر", False),
        ("little", "vi", "ít nhất một lần", False),
        ("little", "th", "อย่างน้อย", False),
        ("little", "hi", "कम से कम", False),
        ("accurate", "de", "ungenau", False),
        ("take off", "de", "Ziehen Sie die Handschuhe aus", True),
    ],
)
def test_a_word_of_a_topic_is_told_from_others(meaning, tag, text, found):
    assert phrases.occurs(f"contrast: {meaning}", text, tag) is found
