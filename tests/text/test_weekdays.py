import pytest

from i18n_site.languages.months import weekdays
from i18n_site.text.weekdays import english_weekdays, weekdays_said


def test_english_days_are_counted():
    assert english_weekdays("Monday to Friday, closed on Mondays") == {0: 2, 4: 1}


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "montags und am Freitag"),
        ("fr", "du lundi au vendredi"),
        ("pt-BR", "de segunda a sexta-feira"),
        ("ru", "с понедельника по пятницу"),
        ("pl", "od poniedziałku do piątku"),
        ("cs", "od pondělí do pátku"),
        ("tr", "pazartesiden cumaya"),
        ("fi", "maanantaista perjantaihin"),
        ("ja", "月曜日から金曜日"),
        ("zh-Hans", "周一至周五"),
        ("ar", "من الإثنين إلى الجمعة"),
        ("hu", "hétfőtől péntekig"),
        ("sw", "Jumatatu hadi Ijumaa"),
    ],
)
def test_days_are_read_in_any_case(tag, text):
    assert set(weekdays_said(text, weekdays(tag))) == {0, 4}


def test_a_text_without_days_has_none():
    assert not weekdays_said("une heure après le repas", weekdays("fr"))
