"""What is said of everyday wordings that turn round, in Romance and Slavic languages.

Greek and Turkish are with them.
"""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

_STOP = "Stop taking this medicine and call us at once."
_KEEP = "Keep taking it even if you feel better."
_WORSE = "If it gets worse or does not improve, see your doctor."
_AFTER = "Avoid alcohol for 3 days afterwards."
_EXCEED = "Do not exceed 4 g, and leave at least 6 hours between doses."
_LONGER = "Do not use it for longer than 7 days without asking."
_MACHINE = "It was translated by a machine and no doctor has checked it."
_AT_HOME = "Your child must stay off school for 5 days, unless the rash has gone."
_TURNED = (
    (_STOP, "cs", "Nepřestávejte tento lék užívat a ihned nám volejte."),
    (_STOP, "hr", "Nemojte prestati uzimati ovaj lijek i odmah nas nazovite."),
    (_STOP, "mk", "Не престанувајте да го земате овој лек и веднаш јавете се."),
    (_KEEP, "it", "Smetta di prenderlo anche se si sente meglio."),
    (_KEEP, "be", "Перастаньце яго прымаць, нават калі вам лепш."),
    (_WORSE, "es", "Si mejora o no mejora, consulte a su médico."),
    (_WORSE, "sk", "Ak sa to zlepší alebo sa nezlepší, navštívte lekára."),
    (_AFTER, "gl", "Evite o alcohol durante 3 días antes."),
    (_AFTER, "uk", "Уникайте алкоголю 3 дні перед цим."),
    (_EXCEED, "pt", "Não exceda 4 g e deixe no máximo 6 horas entre doses."),
    (_EXCEED, "bg", "Не превишавайте 4 g и оставяйте най-много 6 часа."),
    (_LONGER, "ro", "Nu îl utilizați mai puțin de 7 zile fără să întrebați."),
    (_LONGER, "pl", "Nie stosuj go krócej niż 7 dni bez konsultacji."),
    (_MACHINE, "ca", "L'ha traduït un metge i cap metge no l'ha revisat."),
    (_MACHINE, "sr", "Превео га је лекар и ниједан лекар га није проверио."),
    (_AT_HOME, "fr", "Votre enfant doit aller à l'école 5 jours, sauf si tout va."),
    ("Take one within a week.", "cs", "Vezměte jednu do měsíce."),
    ("It is sugar free.", "pt", "Contém açúcar."),
    ("Loosen tight clothing.", "it", "Stringa gli abiti stretti."),
    ("Test it at least once at night.", "es", "Mídalo como máximo una vez."),
    ("Avoid alcohol for at least 3 days.", "ru", "Пейте алкоголь не менее 3 дней."),
    ("You no longer need it.", "ro", "Mai este nevoie de el."),
    ("Do not take it.", "be", "Прымайце яго."),
    ("Take 24 tablets", "mk", "Земете дваесет и пет таблети"),
    ("Take it twice a day", "be", "Прымайце тройчы на дзень"),
)
_FINE = (
    (_STOP, "mk", "Престанете да го земате овој лек и веднаш јавете се."),
    (_KEEP, "fr", "N'arrêtez pas de le prendre même si vous allez mieux."),
    (_KEEP, "pl", "Nie przerywaj przyjmowania, nawet jeśli czujesz się lepiej."),
    (_KEEP, "tr", "Kendinizi daha iyi hissetseniz bile almaya devam edin."),
    (_WORSE, "be", "Калі стане горш або не палепшыцца, звярніцеся да ўрача."),
    (_AFTER, "sl", "Še 3 dni potem se izogibajte alkoholu."),
    (_EXCEED, "sr", "Немојте прекорачити 4 g и оставите најмање 6 сати."),
    (_LONGER, "uk", "Не застосовуйте його довше ніж 7 днів без консультації."),
    (_MACHINE, "ca", "L'ha traduït una màquina i cap metge no l'ha revisat."),
    (_AT_HOME, "hr", "Dijete ne smije ići u školu 5 dana, osim ako je osip nestao."),
    ("Do not freeze.", "cs", "Chraňte před mrazem."),
    ("Take half a tablet.", "fr", "Prenez la moitié d'un comprimé."),
    ("Put in one drop every other day.", "es", "Póngase una gota cada dos días."),
    ("Put in one drop every other day.", "tr", "İki günde bir damla damlatın."),
    ("They accept no liability.", "it", "Declinano ogni responsabilità."),
    (
        "Wait 24 hours after the fever before you swim.",
        "sk",
        "Pred plávaním počkajte 24 hodín po horúčke.",
    ),
    (
        "Neither is safe for children under 12 years.",
        "be",
        "Ніводзін не бяспечны для дзяцей да 12 гадоў.",
    ),
)


def _found(source, tag, text):
    message = Message(Key(source), None, (text,), ("md-text",), line=1)
    return check_message(message, locale(tag), locale("en"), "a.po", Severity.WARNING)


@pytest.mark.parametrize(("source", "tag", "text"), _TURNED)
def test_a_wording_that_turns_the_source_round_is_found(source, tag, text):
    assert _found(source, tag, text)


@pytest.mark.parametrize(("source", "tag", "text"), _FINE)
def test_a_usual_wording_is_not_found(source, tag, text):
    assert not _found(source, tag, text)
