# tests need no docstrings
import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

WAIT = "Wait at least 30 minutes before you eat. Use it within 28 days of opening it."
SOONER = "The sooner you come, the better. It works up to 5 days after contact."
UNTIL = "Do not drive until 24 hours after the operation."


def rules(source: str, text: str, tag: str) -> set[str]:
    message = Message(Key(source), None, (text,), line=1)
    found = check_message(message, locale(tag), locale("en"), "a", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        (WAIT, "zh-Hans", "至少等待30分钟后再进食。开封后28天内使用。"),
        (
            WAIT,
            "ko",
            "최소 30분 기다린 후에 드십시오. 개봉 후 28일 이내에 사용하십시오.",
        ),
        (WAIT, "de", "Warten Sie mindestens 30 Minuten. Binnen 28 Tagen verwenden."),
        (WAIT, "es", "Espere al menos 30 minutos. Úselo antes de 28 días."),
        (SOONER, "fr", "Plus vous venez tôt, mieux c'est. Jusqu'à 5 jours après."),
        (SOONER, "ja", "早いほどよいです。接触後5日まで効きます。"),
        (UNTIL, "de", "Fahren Sie erst 24 Stunden nach der Operation."),
        (UNTIL, "fr", "Attendez 24 heures après l'opération pour conduire."),
        ("Take it 1 hour before meals.", "ka", "მიიღეთ ჭამამდე 1 საათით ადრე."),
        ("Ask us if you are not sure.", "ta", "உறுதியாகத் தெரியாவிட்டால் கேளுங்கள்."),
    ],
)
def test_a_wait_and_a_limit_may_be_said_otherwise(source, tag, text):
    assert rules(source, text, tag) == set()


@pytest.mark.parametrize(
    ("source", "tag", "text", "rule"),
    [
        (WAIT, "zh-Hans", "进食后至少等待30分钟。开封后28天内使用。", "order-differs"),
        (
            WAIT,
            "it",
            "Attenda almeno 30 minuti dopo aver mangiato. Usi entro 28 giorni dopo.",
            "order-differs",
        ),
        (
            WAIT,
            "sv",
            "Vänta minst 30 minuter innan du äter. Använd tidigast efter 28 dagar.",
            "comparison-differs",
        ),
        (
            WAIT,
            "pt",
            "Aguarde pelo menos 30 minutos antes de comer. No mínimo 28 dias depois.",
            "comparison-differs",
        ),
        (
            "Keep at most 5. Use at least 3.",
            "fr",
            "Gardez au moins 5. Utilisez au plus 3.",
            "comparison-differs",
        ),
        (SOONER, "pl", "Im później, tym lepiej. Do 5 dni po.", "opposite-differs"),
        (SOONER, "hr", "Što prije, to bolje. Najranije 5 dana.", "comparison-differs"),
        ("Ask us if you are not sure.", "tr", "Eminseniz sorun.", "opposite-differs"),
        (UNTIL, "de", "Fahren Sie 24 Stunden nach der OP.", "negation-differs"),
    ],
)
def test_what_is_turned_round_in_one_sentence_is_found(source, tag, text, rule):
    assert rule in rules(source, text, tag)


def test_a_hebrew_preposition_before_an_emergency_number_is_no_part_of_it():
    assert rules("Call 112 now.", "התקשרו ל-112 עכשיו.", "he") == set()
    assert "emergency-number" in rules("Call 112 now.", "התקשרו ל-122 עכשיו.", "he")
