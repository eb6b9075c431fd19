"""Translations as people reviewed them say no in many ways, and are none to report."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity


def rules(source, translation, tag):
    message = Message(Key(source), None, (translation,), (), line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("first name", "ਪਹਿਲਾਂ ਨਾਂ", "pa"),
        ("No fields changed.", "క్షేత్రములు ఏమి మార్చబడలేదు", "te"),
        ("Cannot delete it", "తొలగించుట వీలుకాదు", "te"),
        ("Page not found", "பக்கத்தைக் காணவில்லை", "ta"),
        ("You don't have permission.", "உங்களுக்கு உரிமையில்லை.", "ta"),
        ("Date (without time)", "Tarix (saatsız)", "az"),
        ("If it isn’t provided, call.", "Əgər təchiz edilməsə, zəng edin.", "az"),
        ("No", "Yox", "az"),
        ("No", "Ні", "uk"),
        ("No", "Nē", "lv"),
        ("No results", "Результати відсутні", "uk"),
        ("No results", "Tulemused puuduvad", "et"),
        ("Page not found", "صفحہ نھیں ملا", "ur"),
        ("It isn't registered.", "এটি রেজিস্টারকৃত ন\u09df।", "bn"),
        ("Null characters are not allowed.", "Null დაუშვებელია.", "ka"),
        ("Use A instead of B.", "B-ს ნაცვლად გამოიყენეთ A.", "ka"),
        ("Forbidden", "Verboden", "nl"),
        ("The password is not correct.", "Das Passwort ist falsch.", "de"),
        ("The image could not be saved.", "Hiba történt a mentése közben.", "hu"),
        ("This action cannot be undone.", "Cette opération est irréversible.", "fr"),
        ("Get started with Django", "Premiers pas avec Django", "fr"),
        ("Whether they will be able to use it or not.", "Ob sie es können.", "de"),
        ("Tells whether they can log in.", "तय करता हैं कि प्रवेश कर सकता हैं या नहीं", "hi"),
        ("0 of them are selected", "لا شيء محدد منها", "ar"),
        ("This field cannot be blank.", "Lauką privaloma užpildyti.", "lt"),
        ("Move this page into the box?", "להזיז את העמוד אל תוך התיבה?", "he"),
        ("It was wrong. Enter it again.", "Սխալ է։ Մուտքագրեք նորից։", "hy"),
        ("No files are there.", "No files are there.", "fr"),
    ],
)
def test_a_reviewed_translation_has_nothing_to_report(source, translation, tag):
    harms = {"negation-differs", "sentence-missing"}

    assert harms.isdisjoint(rules(source, translation, tag))


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Do not take it with milk.", "పాలతో తీసుకోండి.", "te"),
        ("Do not take it with milk.", "பாலுடன் எடுத்துக்கொள்ளுங்கள்.", "ta"),
        ("Do not take it with milk.", "ਇਸ ਨੂੰ ਦੁੱਧ ਨਾਲ ਲਓ।", "pa"),
        ("Do not take it with milk.", "Südlə qəbul edin.", "az"),
        ("Do not take it with milk.", "მიიღეთ რძესთან ერთად.", "ka"),
        ("Do not take it with milk.", "ते दुधासोबत घ्या.", "mr"),
        ("Do not take it with milk.", "ញ៉ាំវាជាមួយទឹកដោះគោ។", "km"),
        ("Do not take it with milk.", "Taktu það með mjólk.", "is"),
        ("Do not take it with milk.", "Tómeo con leite.", "gl"),
        ("Take it with milk.", "ਇਸ ਨੂੰ ਦੁੱਧ ਨਾਲ ਨਾ ਲਓ।", "pa"),
        ("Take it with milk.", "Südlə qəbul etməyin.", "az"),
        ("Take it with milk.", "பாலுடன் எடுத்துக்கொள்ளாதீர்கள்.", "ta"),
        ("It is not correct to stop early.", "Es ist richtig, aufzuhören.", "de"),
    ],
)
def test_a_not_that_is_lost_or_added_is_found(source, translation, tag):
    found = rules(source, translation, tag)

    assert "negation-differs" in found
