# tests need no docstrings
import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity


def _rules(source: str, text: str, tag: str) -> set[str]:
    message = Message(Key(source), None, (text,), (), line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Traga sempre consigo uma caneta.", "pt"),
        ("Mindig legyen Önnél egy toll.", "hu"),
        ("Luôn mang theo một bút tiêm.", "vi"),
    ],
)
def test_one_pen_for_two_is_found(text: str, tag: str) -> None:
    assert _rules("Carry two pens.", text, tag) == {"number-words-differ"}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Traga sempre consigo duas canetas.", "pt"),
        ("Tragen Sie 2 Pens bei sich.", "de"),
        ("Ha sempre un paio di penne con sé.", "it"),
    ],
)
def test_two_pens_are_two(text: str, tag: str) -> None:
    assert not _rules("Carry two pens.", text, tag)


def test_two_weeks_may_be_one_fortnight() -> None:
    assert not _rules("Take it for two weeks.", "Tómelo durante 14 días.", "es")


@pytest.mark.parametrize(
    ("source", "text", "tag"),
    [
        ("within 48 hours", "σε σαρανταοκτώ ώρες", "el"),
        ("within 24 hours", "ظرف بیست‌وچهار ساعت", "fa"),
        ("for 24 hours", "dvadesetčetiri sata", "hr"),
        ("every 10 minutes", "din 10 în 10 minute", "ro"),
        ("open 24 hours a day", "otvoreno 0 – 24 h", "hr"),
        ("open 24 hours a day", "тәулік бойы ашық", "kk"),
        ("2 litres of water", "لترين من الماء", "ar"),
    ],
)
def test_a_number_said_in_another_way_is_there(
    source: str, text: str, tag: str
) -> None:
    assert not _rules(source, text, tag)


@pytest.mark.parametrize(
    ("source", "text", "tag"),
    [
        ("Store at 2 to 8 °C", "請存放於−2 °C至−8 °C", "zh-Hant"),
        ("Keep it at 5 °C or below.", "Réglez-le à 5 °C ou plus.", "fr"),
        ("Call us if ill more than once.", "Llame si vomita menos de una vez.", "es"),
        ("Use it four times a day.", "Négynaponta használja.", "hu"),
        ("Use it four times a day.", "하루 열네 번 넣으세요.", "ko"),
        ("Your answers will be deleted.", "Your answers serão excluídas.", "pt-BR"),
        ("Stay 3 metres away from it.", "Vær 3 cm fra det.", "nb"),
    ],
)
def test_a_turned_limit_number_or_word_is_found(
    source: str, text: str, tag: str
) -> None:
    assert _rules(source, text, tag)
