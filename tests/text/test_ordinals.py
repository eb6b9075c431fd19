# tests need no docstrings

import pytest

from i18n_site.text.joined_numbers import joined
from i18n_site.text.ordinals import ordinal
from i18n_site.text.round_clock import round_clock
from i18n_site.text.units import Measure


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("la vingtième semaine", "fr", "20"),
        ("le vingt-huitième jour", "fr", "28"),
        ("am achtundzwanzigsten tag", "de", "28"),
        ("de achtentwintigste dag", "nl", "28"),
        ("tjugoåttonde dagen", "sv", "28"),
        ("vigésima octava semana", "es", "28"),
        ("décima segunda semana", "pt", "12"),
        ("tuttugustu viku", "is", "20"),
        ("po dvacátém týdnu", "cs", "20"),
        ("двадцать восьмой недели", "ru", "28"),
        ("yirminci haftadan", "tr", "20"),
        ("minggu kedua puluh", "id", "20"),
        ("huszadik hét", "hu", "20"),
        ("kahdennenkymmenennen viikon", "fi", "20"),
    ],
)
def test_an_ordinal_is_known_by_its_words(text, code, value):
    assert ordinal(value, text, code)
    assert not ordinal(str(int(value) + 1), text, code)
    assert not ordinal(str(int(value) + 10), text, code)


def test_no_ordinal_is_known_of_what_is_no_number_up_to_49():
    assert not ordinal("2.5", "la vingtième", "fr")
    assert not ordinal("50", "cinquantième", "fr")
    assert not ordinal("20", "ugeinfed", "cy")


@pytest.mark.parametrize(
    ("text", "code", "value", "unit"),
    [
        ("Dokončite sedemdňovú liečbu", "sk", "7", "d"),
        ("háromnaponta cserélje", "hu", "3", "d"),
        ("siebentägige Kur", "de", "7", "d"),
        ("zevendaagse kuur", "nl", "7", "d"),
        ("сьогодні семиденний курс", "uk", "7", "d"),
        ("επταήμερη θεραπεία", "el", "7", "d"),
    ],
)
def test_a_number_in_one_word_with_a_time_is_a_measure(text, code, value, unit):
    assert [*joined(text, code)] == [Measure(value, unit)]


def test_a_language_without_such_words_has_none():
    assert [*joined("sept jours", "fr")] == []


def test_day_and_night_needs_no_number_in_either_text():
    assert round_clock("Open 24 hours a day", "Rund um die Uhr geöffnet")
    assert not round_clock("Take it within 24 hours", "Rund um die Uhr")
    assert not round_clock("Open 24 hours a day", "Werktags geöffnet")
