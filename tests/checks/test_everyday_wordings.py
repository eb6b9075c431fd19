"""What is said of everyday wordings that turn round, in languages of the north."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

_UNLESS = "Do not take it unless your doctor has told you to."
_ONLY = "Only a doctor can decide whether you need it."
_OFTEN = "Do not use it more often than 4 times a day."
_FEVER = "Avoid close contact while you have a fever."
_TURNED = (
    (_ONLY, "sv", "En läkare kan inte avgöra om du behöver det."),
    ("It is for general guidance only.", "da", "Den er ikke til generel vejledning."),
    ("Only use it in the nose.", "nb", "Bruk den ikke i nesen."),
    (_OFTEN, "fi", "Käytä sitä useammin kuin 4 kertaa päivässä."),
    (_OFTEN, "lt", "Naudokite dažniau kaip 4 kartus per dieną."),
    (_FEVER, "hu", "Kerülje a szoros érintkezést, amíg nem lázas."),
    (_FEVER, "is", "Forðastu nána snertingu á meðan þú ert ekki með hita."),
    ("Do not use it if the seal is missing.", "sv", "Använd om förseglingen saknas."),
    ("Wait until it has dissolved.", "lv", "Negaidiet, līdz tā ir izšķīdusi."),
    ("Reduce the dose gradually.", "et", "Vähendage annust järsult."),
    ("Protect it from light.", "lt", "Nesaugokite nuo šviesos."),
    ("Use it with caution.", "nl", "Gebruik het zonder voorzichtigheid."),
    ("Take it every evening.", "de", "Nehmen Sie es jeden Morgen ein."),
    ("Always wash your hands.", "hu", "Néha mosson kezet."),
    ("It was translated by a machine.", "sv", "Den är översatt av en läkare."),
    ("Keep 3 metres away from it.", "da", "Hold 3 centimeters afstand til det."),
    ("Give a quarter of a tablet.", "nl", "Geef een halve tablet."),
    ("Wait half an hour.", "fi", "Odota puolitoista tuntia."),
    ("Half a teaspoon of salt", "de", "Ein halber Esslöffel Salz"),
    ("Replace it every 3 days.", "nb", "Bytt det hver 3. uke."),
    ("Results are ready after 10 working days.", "da", "Svar er klar efter 10 uger."),
    ("People aged 65 and over", "is", "Fólk 65 ára og yngra"),
    ("Children under 12 should not take it.", "lt", "Vyresni nei 12 metų negali."),
    ("Take it no later than 2 days before.", "sv", "Ta det tidigast 2 dagar innan."),
    ("Ring us if it gets worse.", "lv", "Zvaniet mums, ja tas nepasliktinās."),
)
_SAME = (
    (_UNLESS, "sv", "Ta det bara om din läkare har sagt det."),
    (_UNLESS, "lv", "Lietojiet to tikai tad, ja to nozīmējis ārsts."),
    (_ONLY, "de", "Nur ein Arzt kann entscheiden, ob Sie es brauchen."),
    (_OFTEN, "fi", "Älä käytä sitä useammin kuin 4 kertaa päivässä."),
    (_OFTEN, "hu", "Ne használja naponta 4 alkalomnál gyakrabban."),
    (_FEVER, "lv", "Izvairieties no cieša kontakta, kamēr jums ir drudzis."),
    (
        "No more than 8 tablets in 24 hours.",
        "is",
        "Ekki meira en 8 töflur á sólarhring.",
    ),
    (
        "No more than 8 tablets in 24 hours.",
        "lt",
        "Ne daugiau kaip 8 tabletes per parą.",
    ),
    ("Take it for 7 days.", "is", "Taktu það í viku."),
    ("Use it at least 24 hours before.", "nb", "Bruk det senest 24 timer før."),
    ("Reduce it gradually over 2 weeks.", "sv", "Minska gradvis under 2 veckor."),
    ("Below 25 °C", "lt", "Ne aukštesnėje kaip 25 °C temperatūroje"),
    ("It takes 24 hours.", "hu", "24 óra alatt kész."),
)


def _found(source: str, tag: str, translation: str) -> list[str]:
    message = Message(Key(source), None, (translation,), line=1)
    return [
        each.rule
        for each in check_message(
            message, locale(tag), locale("en"), "a.po", Severity.WARNING
        )
    ]


@pytest.mark.parametrize(("source", "tag", "translation"), _TURNED)
def test_a_wording_that_turns_round_is_told(source, tag, translation):
    assert _found(source, tag, translation)


@pytest.mark.parametrize(("source", "tag", "translation"), _SAME)
def test_a_wording_that_says_the_same_is_not(source, tag, translation):
    assert not _found(source, tag, translation)
