# tests need no docstrings
import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity


def rules(source, translation, tag):
    message = Message(Key(source), None, (translation,), ("md-text",), line=1)
    pair = (message, locale(tag), locale("en"))
    return {each.rule for each in check_message(*pair, "a.po", Severity.WARNING)}


@pytest.mark.parametrize(
    ("tag", "fine", "harmful"),
    [
        ("fr", "le premier jour de vie", "le premier mois de vie"),
        ("da", "på den første levedag", "på den tiende levedag"),
        ("de", "am ersten Lebenstag", "im ersten Lebensjahr, im ersten Jahr"),
        ("he", "ביום הראשון לחיים", "בחודש הראשון לחיים"),
        ("lv", "pirmajā dzīves dienā", "pirmajā dzīves gadā"),
    ],
)
def test_the_first_day_is_no_month_and_not_the_tenth(tag, fine, harmful):
    source = "on the first day of life"

    assert "unit-differs" not in rules(source, fine, tag)
    assert "unit-differs" in rules(source, harmful, tag)


@pytest.mark.parametrize(
    ("tag", "fine", "harmful"),
    [
        ("it", "Si pesi ogni mattina.", "Si pesi ogni mese."),
        ("fil", "Magtimbang tuwing umaga.", "Magtimbang bawat buwan."),
        ("ca", "Peseu-vos cada matí.", "Peseu-vos cada hora."),
    ],
)
def test_every_morning_is_not_every_month(tag, fine, harmful):
    source = "Weigh yourself every morning."

    assert "frequency-differs" not in rules(source, fine, tag)
    assert "frequency-differs" in rules(source, harmful, tag)


@pytest.mark.parametrize(
    ("tag", "fine", "harmful"),
    [
        ("pt", "Troque a cada 3 dias.", "Troque 3 vezes por dia."),
        ("ja", "3日に1回交換する。", "1日3回交換する。"),
        ("zh-Hans", "每三天更换一次。", "每天更换3次。"),
    ],
)
def test_every_three_days_is_not_three_times(tag, fine, harmful):
    source = "Change it every 3 days."

    assert "frequency-differs" not in rules(source, fine, tag)
    assert "frequency-differs" in rules(source, harmful, tag)


def test_day_and_night_is_24_hours_and_not_only_by_day():
    source = "The line is open day and night."

    assert not rules(source, "La línea abre las 24 horas.", "es")
    assert rules(source, "La línea abre solo de día.", "es")


def test_an_interval_that_is_counted_too_is_left_alone():
    source = "Take it every 4 hours, up to 4 times a day."

    found = rules(source, "Prenez-le toutes les 4 heures, 4 fois par jour.", "fr")

    assert "frequency-differs" not in found
