import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

SOURCE = "Take 2 puffs in the morning and 2 puffs in the evening. Rinse your mouth."


def rules(text, tag, source=SOURCE):
    message = Message(Key(source), None, (text,), ("md-text",), line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po", Severity.ERROR)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Nehmen Sie morgens und abends je 2 Hübe. Mund ausspülen."),
        ("cs", "Užívejte ráno i večer po 2 vdeších. Vypláchněte si ústa."),
        ("da", "Tag 2 pust morgen og aften. Skyl munden."),
        ("zh-Hans", "早晚各吸 2 喷。请漱口。"),
        ("ar", "خذ 2 بخة صباحًا ومساءً. اشطف فمك."),
    ],
)
def test_a_number_that_the_source_repeats_may_be_shared_out(tag, text):
    assert rules(text, tag) == set()


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("cs", "Užívejte 2 vdechy ráno. Po každém použití si vypláchněte ústa."),
        ("de", "Nehmen Sie morgens und abends je 3 Hübe. Mund ausspülen."),
    ],
)
def test_a_part_that_is_lost_or_another_number_is_found(tag, text):
    assert "numbers-differ" in rules(text, tag)


def test_a_number_of_something_else_is_not_shared_out():
    source = "Take 2 tablets 2 times a day and rest."

    assert "numbers-differ" in rules(
        "Prenez 2 comprimés et reposez-vous.", "fr", source
    )
