"""What is said of a word whose contrary stands in its place, in many languages."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

_TURNED = (
    ("For information only, not advice.", "nl", "Voor diagnose, geen advies."),
    ("It was translated by machine.", "ja", "翻訳者による翻訳です。"),
    ("The English text is official.", "sv", "Den svenska texten är officiell."),
    ("Read the English version.", "ko", "번역문을 읽어 주세요."),
    ("This page may contain errors.", "is", "Þessi síða er án villna."),
    ("Swallow the tablet whole.", "es", "Trague el comprimido triturado."),
    ("A second dose is needed.", "sk", "Druhá dávka je zbytočná."),
    ("Drink only boiled water.", "th", "ดื่มเฉพาะน้ำที่ยังไม่ได้ต้ม"),
    ("For use on the skin only.", "pt", "Apenas para uso oral."),
    ("Breathe out fully.", "ja", "息を十分に吸い込んでください。"),
    ("If two lines appear", "ms", "Jika satu garisan muncul"),
    ("One spray in each nostril", "ja", "片方の鼻孔に1噴霧"),
    ("Keep it out of sight.", "sw", "Weka mahali ambapo watoto wanaweza kuiona."),
    ("if your sugar is below 4", "he", "אם הסוכר שלכם גבוה מ-4"),
    ("Rinse it after using it.", "nl", "Spoel het vóór gebruik af."),
    ("Stop using the cream.", "da", "Bliv ved med at bruge cremen."),
    ("Advice, day and night", "ko", "주간 상담"),
    ("A booster is recommended.", "sk", "Preočkovanie sa neodporúča."),
    ("If you have trouble breathing", "ro", "Dacă respirați fără greutate"),
    ("Keep it away from the baby.", "it", "Lo tenga vicino al bambino."),
    ("Do not use gels that contain alcohol.", "fr", "Pas de gel ne contenant pas d’X."),
    ("Lean forward.", "uk", "Нахиліться назад."),
    ("Get up slowly.", "pt-BR", "Levante-se depressa."),
    ("Use a different place each time.", "kk", "Әр жолы бір жерге салыңыз."),
    ("Use a different place each time.", "pl", "Za każdym razem w to samo miejsce."),
    ("Take it at the same time every day.", "et", "Võtke seda iga päev erineval ajal."),
    ("Keep the dressing dry.", "lv", "Turiet pārsēju mitru."),
    ("Keep the dressing dry.", "ka", "შეინახეთ სახვევი სველი."),
    ("Do not use it if the seal is broken.", "es", "No lo use si está intacto."),
    ("Your data is saved on this device.", "hu", "Az adatait töröljük."),
    ("It is only a rough guide.", "ko", "최종 결과입니다."),
    ("Always check with your doctor.", "uk", "Радьтеся з лікарем за бажання."),
    ("Check the dose with a nurse.", "da", "Få dosis kontrolleret af en ven."),
    ("Take one tablet at bedtime.", "tr", "Kalkınca bir tablet alın."),
    ("Stop using the cream.", "ms", "Teruskan penggunaan krim."),
    ("Apply a thin layer.", "am", "ወፍራም ንብርብር ይቀቡ።"),
    ("{name}: allergic to nuts.", "is", "{name}: ekkert ofnæmi fyrir hnetum."),
    ("Take it on the first day.", "kk", "Соңғы күні ішіңіз."),
    ("Your first tablet, on the first day.", "ca", "El primer, el darrer dia."),
    ("For external use only.", "sk", "Len na vnútorné použitie."),
    ("Reduce the dose.", "fr", "Augmentez la dose."),
    ("Talk to your doctor first.", "da", "Tal bagefter med din læge."),
    ("Arrive 10 minutes early.", "es", "Llegue 10 minutos tarde."),
    ("Keep it dry.", "de", "Halten Sie es feucht."),
    ("Use a different place.", "fr", "Utilisez le même endroit."),
    ("It may be increased to 15 mg.", "sv", "Den kan minskas till 15 mg."),
    ("It may be increased to 15 mg.", "vi", "Có thể giảm xuống 15 mg."),
    ("The dose is reduced by half.", "mr", "डोस दुप्पट करा."),
    ("You need a higher dose.", "hr", "Treba vam manja doza."),
    ("You need a lower dose.", "he", "יש צורך במינון גבוה יותר."),
    ("The level is too low.", "nl", "De waarde is te hoog."),
    ("Empty it when it is half full.", "it", "La svuoti quando è piena."),
    ("Take one half only.", "lt", "Išgerkite abi puses."),
    ("Stop if told to drink less.", "el", "Αν σας πουν να πίνετε περισσότερο."),
    ("Unless told to drink less.", "sv", "Om du inte ska dricka mer."),
    ("Cool the person quickly.", "zh-Hans", "请尽快给患者保暖。"),
)
_KEPT = (
    ("The English text is official.", "fr", "L’original anglais fait foi."),
    ("This page may contain errors.", "nl", "Misschien niet zonder fouten."),
    ("Swallow the tablet whole.", "de", "Schlucken Sie die Tablette unzerkaut."),
    ("Drink only boiled water.", "cs", "Nikdy nepijte nepřevařenou vodu."),
    ("For external use only.", "it", "Solo per uso esterno, non orale."),
    ("Breathe out before each puff.", "pl", "Zrób wydech przed każdym wdechem."),
    ("It is recommended not to drive.", "fr", "Il est déconseillé de conduire."),
    ("It contains no live virus.", "uk", "Вона не містить живого вірусу."),
    ("Keep away from heat.", "es", "No lo deje cerca del calor."),
    ("Stay out of the sun, then reapply.", "es", "Evite el sol y vuelva a aplicar."),
    ("Do not use machinery on this medicine.", "it", "Col medicinale niente macchine."),
    ("Use a different place each time.", "de", "Jedes Mal nicht am selben Ort."),
    ("Take it at the same time every day.", "fr", "Prenez-le à heure fixe."),
    ("Go outside if the alarm sounds inside.", "de", "Innen Alarm? Ins Freie!"),
    ("Enable this user.", "es", "Habilitar este usuario."),
    ("Stop the reminders.", "sv", "Stäng av påminnelserna."),
    (
        "Your saved answers are deleted.",
        "nl",
        "Uw opgeslagen antwoorden worden gewist.",
    ),
    ("Flush the tube with water.", "ja", "水でチューブを洗い流します。"),
    ("Do not use it if the seal is broken.", "zh-Hans", "封口破损时请勿使用。"),
    ("Over 65s need a lower dose.", "es", "Los mayores de 65: dosis menor."),
    ("Reduce the dose by half.", "pl", "Należy zmniejszyć dawkę o połowę."),
    ("Cut it in half and take one half.", "nl", "Breek hem en neem één helft."),
    ("Drink less and rest more.", "it", "Beva di meno e riposi di più."),
)


def found(source: str, tag: str, text: str) -> list[str]:
    message = Message(Key(source), None, (text,), ("md-text",), line=1)
    findings = check_message(
        message, locale(tag), locale("en"), "a.po", Severity.WARNING
    )
    return [each.rule for each in findings]


@pytest.mark.parametrize(("source", "tag", "text"), _TURNED)
def test_a_contrary_is_found(source: str, tag: str, text: str) -> None:
    assert "opposite-differs" in found(source, tag, text)


@pytest.mark.parametrize(("source", "tag", "text"), _KEPT)
def test_what_is_said_otherwise_is_no_contrary(
    source: str, tag: str, text: str
) -> None:
    assert "opposite-differs" not in found(source, tag, text)
