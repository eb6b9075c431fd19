"""What is affirmed and what is denied must not change places."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

BACK = "Babies should sleep on their back, never on their tummy."
LEFT = "Sleep on your left side, not on your right side."


def _rules(source, tag, text):
    message = Message(Key(source), None, (text,))
    found = check_message(message, locale(tag), locale("en"), "a", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        (BACK, "fi", "Vauvan tulee nukkua vatsallaan, ei koskaan selällään."),
        (BACK, "el", "Τα μωρά πρέπει να κοιμούνται μπρούμυτα, ποτέ ανάσκελα."),
        (BACK, "tr", "Bebekler yüzüstü yatırılmalı, asla sırtüstü yatırılmamalıdır."),
        (LEFT, "de", "Schlafen Sie auf der rechten Seite, nicht auf der linken Seite."),
        (LEFT, "ru", "Спите на правом боку, а не на левом боку."),
    ],
)
def test_two_sides_that_have_changed_places_are_told(source, tag, text):
    assert "negation-differs" in _rules(source, tag, text)


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        (BACK, "fi", "Vauvan tulee nukkua selällään, ei koskaan vatsallaan."),
        (BACK, "el", "Τα μωρά πρέπει να κοιμούνται ανάσκελα, ποτέ μπρούμυτα."),
        (BACK, "tr", "Bebekler sırtüstü yatırılmalı, asla yüzüstü yatırılmamalıdır."),
        (LEFT, "de", "Schlafen Sie nicht auf der rechten, sondern der linken Seite."),
        (LEFT, "ru", "Спите на левом боку, а не на правом боку."),
    ],
)
def test_two_sides_in_their_places_are_fine(source, tag, text):
    assert not _rules(source, tag, text)


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        ("Put two drops in each ear.", "pl", "Zakroplić po dwie krople do oka."),
        ("The vaccine is given in the upper arm.", "hu", "Az oltást a combba adják."),
        ("Women over 50 should take it.", "cs", "Muži nad 50 let by ho měli užívat."),
        ("Wear a mask.", "nl", "Doe uw mondkapje af."),
        ("Open all windows.", "hi", "सभी खिड़कियाँ बंद करें।"),
        ("It may contain errors.", "zh-Hans", "准确无误。"),
        ("For information only.", "cs", "Pro diagnózu."),
        ("All parts are poisonous.", "nb", "Alle deler er ugiftige."),
        ("Avoid unpasteurised milk.", "it", "Evitate latte pastorizzato."),
        ("Take it even when you feel well.", "es", "Tómelo, salvo cuando esté bien."),
        ("Use as little as possible.", "sv", "Använd så mycket som möjligt."),
        ("Change it at least once a week.", "ja", "多くても週に1回交換してください。"),
    ],
)
def test_a_word_of_a_topic_that_became_its_contrary_is_told(source, tag, text):
    assert "opposite-differs" in _rules(source, tag, text)


@pytest.mark.parametrize(
    ("source", "tag", "text"),
    [
        ("Wear a mask.", "de", "Setzen Sie eine Maske auf."),
        ("Avoid unpasteurised milk.", "fr", "Évitez le lait non pasteurisé."),
        ("It may contain errors.", "fr", "Il n'est peut-être pas exact."),
        ("Open all windows.", "th", "เปิดหน้าต่างทุกบาน"),
        ("Drink plenty of water.", "vi", "Uống nhiều nước."),
    ],
)
def test_a_word_that_is_kept_is_fine(source, tag, text):
    assert "opposite-differs" not in _rules(source, tag, text)
