import pytest

from i18n_site.text.function_words import KNOWN, other_language

GERMAN = frozenset({"sie", "die", "nicht", "mit", "und", "den", "arzt"})
SPANISH = frozenset(
    {"deje", "de", "los", "y", "al", "si", "se", "le", "la", "una", "con"}
)


def test_a_text_in_its_own_language_is_of_no_other():
    assert other_language(GERMAN, "de") == ""


@pytest.mark.parametrize("tag", sorted(KNOWN - {"de"}))
def test_german_is_told_from_every_other_language(tag):
    assert other_language(GERMAN, tag) == "de"


def test_languages_much_alike_are_told_apart():
    assert other_language(SPANISH, "pt") == "es"


def test_a_letter_tells_russian_from_ukrainian():
    assert other_language(["этот", "язык"], "uk") == "ru"
    assert other_language(["цієї", "мови"], "ru") == "uk"


def test_a_few_words_of_another_language_are_no_proof():
    assert other_language(["der", "die", "das"], "fr") == ""


def test_no_words_are_of_no_language():
    assert other_language([], "fr") == ""
