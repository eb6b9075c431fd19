# tests need no docstrings
import pytest

from i18n_site.checks import check_message, moments
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

RINSE = "Rinse your mouth afterwards."
WASH = "Wash your hands first."
SICK = "Stay at home until 48 hours after the diarrhoea has stopped."
ONSET = "Note the time when the symptoms started."
DRIVE = "Do not drive until you know how this medicine affects you."
WATER = "You may drink water until 2 hours before."
FROM = "From day 2, take one tablet a day."
SCHOOL = "Your child can go back to school once the spots have crusted."


def said(source: str, text: str, tag: str) -> list[str]:
    message = Message(Key(source), None, (text,), line=1)
    found = check_message(message, locale(tag), locale("en"), "a", Severity.WARNING)
    return [each.message for each in found if each.rule == "order-differs"]


@pytest.mark.parametrize(
    ("source", "tag", "text", "what"),
    [
        (RINSE, "fr", "Rincez-vous d'abord la bouche.", "'afterwards' became"),
        (RINSE, "nb", "Skyll munnen først.", "'afterwards' became"),
        (WASH, "pl", "Na końcu umyj ręce.", "'first' became 'last'"),
        (WASH, "es", "Lávese las manos al final.", "'first' became 'last'"),
        (SICK, "ru", "Оставайтесь дома 48 часов после начала поноса.", "it began"),
        (SICK, "de", "48 Stunden nach Beginn des Durchfalls.", "it began"),
        (ONSET, "sk", "Zapíšte si čas, keď sa príznaky skončili.", "it ended"),
        (DRIVE, "es", "No conduzca después de saber cómo le afecta.", "not after"),
        (DRIVE, "zh-Hans", "了解药物影响之后，请勿开车。", "not after"),
        (WATER, "de", "Sie dürfen ab 2 Stunden vorher Wasser trinken.", "'from'"),
        (WATER, "pt", "Pode beber água a partir de 2 horas antes.", "'from'"),
        (FROM, "ro", "Până în ziua a doua, luați un comprimat pe zi.", "'until'"),
        (FROM, "hr", "Do drugog dana uzimajte jednu tabletu.", "'until'"),
        (SCHOOL, "hu", "Visszamehet, mielőtt a kiütések bepörkösödnek.", "'before'"),
    ],
)
def test_a_moment_that_became_another_is_told(source, tag, text, what):
    (message,) = said(source, text, tag)

    assert what in message


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        (RINSE, "fr", "Rincez-vous ensuite la bouche."),
        (WASH, "it", "Prima si lavi le mani."),
        (WASH, "de", "Waschen Sie sich zuerst die Hände."),
        (SICK, "de", "48 Stunden nach dem Ende des Durchfalls."),
        (SICK, "tr", "İshal kesildikten 48 saat sonrasına kadar evde kalın."),
        (ONSET, "sk", "Zapíšte si čas, keď sa príznaky začali."),
        (DRIVE, "fr", "Ne conduisez qu'après savoir comment il vous affecte."),
        (DRIVE, "de", "Fahren Sie erst, wenn Sie wissen, wie es wirkt."),
        (WATER, "pt", "Pode beber água até 2 horas antes."),
        (WATER, "ko", "2시간 전까지 물을 마실 수 있습니다."),
        (FROM, "de", "Nehmen Sie ab Tag 2 eine Tablette täglich."),
        (SCHOOL, "es", "Puede volver cuando las ampollas tengan costra."),
        ("Once the box is open, avoid light.", "de", "Danach vor Licht schützen."),
    ],
)
def test_a_moment_may_be_said_otherwise(source, tag, text):
    assert said(source, text, tag) == []


def test_other_languages_than_english_are_not_asked():
    pairs = [("Premièrement, se laver. first.", "zuletzt")]

    assert moments.turned(pairs, "fr", "de") == ""
