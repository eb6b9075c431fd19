# tests need no docstrings

import pytest

from i18n_site.checks.commands import forbidden
from i18n_site.checks.denials import fewer
from i18n_site.text import phrases

MISSED = "If you miss a dose, do not take a double dose."


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("am", "ባይጠይቁም እንኳ"),
        ("am", "አይብሉ"),
        ("am", "ምልክቶች አይኖራቸውም"),
        ("ta", "சாப்பிடாவிட்டாலும்"),
        ("ta", "இல்லாதபோதும்"),
        ("te", "తినకపోయినా"),
        ("te", "రాకుంటే"),
        ("te", "తగ్గనట్లయితే"),
        ("bn", "এড়াতে"),
        ("mr", "नकळत"),
        ("sw", "hukupata"),
    ],
)
def test_a_form_of_not_says_no(tag, text):
    assert phrases.meanings("negation", text, tag)["no"] == 1


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("am", "አይብ ካላቸው አትክልቶች"),
        ("te", "తీసుకుంటే"),
        ("te", "ఉన్నట్లయితే"),
        ("fa", "نمک و نفس"),
        ("sw", "wasiliana usiku"),
        ("he", "מלא אל תוך"),
        ("kk", "шамасында"),
    ],
)
def test_a_word_that_looks_like_a_not_says_none(tag, text):
    found = phrases.meanings("negation", text, tag)

    assert found.total() == found["yes"]


@pytest.mark.parametrize(
    ("tag", "translation"),
    [
        ("te", "ఒక మోతాదు వేసుకోకపోతే, రెట్టింపు మోతాదు వేసుకోండి."),
        ("kk", "Дозаны қабылдамасаңыз, екі еселенген доза ішіңіз."),
    ],
)
def test_a_not_of_what_was_missed_is_not_the_one_of_the_order(tag, translation):
    assert fewer(MISSED, "en", translation, tag)


def test_never_alone_does_not_say_no_in_arabic_and_hebrew():
    assert fewer("Never heat it.", "en", "سخنه أبدًا.", "ar")
    assert fewer("Never give it.", "en", "לעולם יש לתת אותו.", "he")


def test_unopened_said_with_a_not_does_not_hide_a_lost_one():
    source = "Unopened packs do not need to be refrigerated."

    assert fewer(source, "en", "Ашылмаған қаптаманы тоңазытқышта сақтау қажет.", "kk")
    assert not fewer(source, "en", "Ашылмаған қаптаманы салқындату қажет емес.", "kk")


@pytest.mark.parametrize(
    ("tag", "fine", "harmful"),
    [
        ("it", "Usi subito l'inalatore.", "Non usi l'inalatore."),
        ("sr", "Одмах употребите инхалатор.", "Не употребљавајте инхалатор."),
        ("id", "Segera gunakan inhaler.", "Jangan gunakan inhaler."),
    ],
)
def test_without_delay_is_no_negation(tag, fine, harmful):
    source = "Use the inhaler without delay."

    assert not fewer(source, "en", fine, tag)
    assert forbidden(source, "en", harmful, tag)


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("tr", "Bu ilaçtan kaçınmalıdır."),
        ("da", "De bør undlade at bruge dette lægemiddel."),
        ("nl", "Zij moeten dit geneesmiddel mijden."),
    ],
)
def test_another_verb_for_avoid_says_no(tag, text):
    assert not fewer("They should avoid this medicine.", "en", text, tag)
