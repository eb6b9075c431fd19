import time

import pytest

from i18n_site.checks import (
    CATALOG_CHECKS,
    RULES,
    check_catalog,
    check_message,
    mutes,
    unusable,
)
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

ENGLISH, FRENCH = locale("en"), locale("fr")


def message(source, translation, **given):
    return Message(
        Key(source, given.pop("context", None)), None, (translation,), **given
    )


def catalog(*messages, **given):
    return Catalog("a.po", messages=messages, **given)


def rules(one):
    return [each.rule for each in check_message(one, FRENCH, ENGLISH, "a.po")]


def test_a_finding_has_rule_place_hint_and_msgid():
    one = message("Take 5 mg.", "Prenez 50 mg.", line=7)

    found = check_message(one, FRENCH, ENGLISH, "locales/fr.po")

    assert len(found) == 1
    assert str(found[0]) == (
        "locales/fr.po:7: error: numbers differ (lost: 5; added: 50) [numbers-differ]"
    )
    assert "ignore-numbers-differ" in found[0].hint
    assert found[0].msgid == "Take 5 mg."


@pytest.mark.parametrize(
    "one",
    [
        message("Take 5 mg.", ""),
        message("Take 5 mg.", "50", flags=("fuzzy",)),
        message("Take 5 mg.", "50", obsolete=True),
    ],
    ids=["untranslated", "fuzzy", "obsolete"],
)
def test_nothing_is_said_of_a_message_that_is_not_shown(one):
    assert rules(one) == []


def test_what_is_wrong_with_two_plural_forms_is_said_once():
    one = Message(Key("a <b>day</b>"), "<b>days</b>", ("jour", "jours"))

    assert rules(one).count("xml-tags") == 1


def test_findings_of_a_catalog_are_sorted_by_place():
    book = catalog(
        message("Take 5 mg.", "Prenez 6 mg ", line=20),
        message("Stop.", "<b>Stop.", line=3),
    )

    found = check_catalog(book, FRENCH, ENGLISH)

    assert found == sorted(found, key=lambda each: (each.at, each.rule))
    assert {each.at.line for each in found} == {3, 20}


def test_a_message_with_an_error_is_unusable_and_one_with_a_warning_is_not():
    wrong = message("Take 5 mg.", "Prenez 6 mg.", line=1)
    spaced = message("Stop.", "Arrêtez. ", line=2)
    book = catalog(wrong, spaced)

    found = check_catalog(book, FRENCH, ENGLISH)

    assert unusable(book, found) == {wrong.key}


def test_messages_with_one_msgid_are_told_apart_by_their_lines():
    wrong = message("Take 5 mg.", "Prenez 6 mg.", line=1)
    right = message("Take 5 mg.", "Prenez 5 mg.", line=9, context="dose")
    book = catalog(wrong, right)

    assert unusable(book, check_catalog(book, FRENCH, ENGLISH)) == {wrong.key}


def test_a_finding_of_another_catalog_makes_nothing_unusable():
    book = catalog(message("Stop.", "Arrêtez.", line=1))
    other = Finding("x", Severity.ERROR, "x", Location("b.po", 1), "", "Stop.")

    assert unusable(book, [other]) == frozenset()


def test_a_flag_mutes_a_warning():
    assert rules(message("Stop.", "Arrêtez")) == ["end-stop"]
    assert rules(message("Stop.", "Arrêtez", flags=("ignore-end-stop",))) == []


def test_an_error_is_muted_by_a_comment_with_a_reason_only():
    fahrenheit = ("Below 100 °F", "Moins de 38 °C")
    reason = "ignore-numbers-differ: in the local unit"

    assert "numbers-differ" in rules(message(*fahrenheit))
    assert "numbers-differ" in rules(
        message(*fahrenheit, flags=("ignore-numbers-differ",))
    )
    assert "numbers-differ" in rules(
        message(*fahrenheit, comments=("ignore-numbers-differ",))
    )
    assert rules(message(*fahrenheit, comments=(reason,))) == []


def test_what_guards_the_site_can_not_be_muted():
    comments = ("ignore-safe-html: trust me", "ignore-xml-tags: trust me")

    found = rules(message("Stop", "<script>x()</script>", comments=comments))

    assert found == ["safe-html", "xml-tags"]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("ignore-end-stopp: x", "'ignore-end-stopp' names no rule; did you mean"),
        ("ignore-safe-html: x", "'ignore-safe-html' can't be muted"),
        ("ignore-numbers-differ", "'ignore-numbers-differ' needs a reason"),
    ],
)
def test_a_mute_without_effect_is_told(comment, expected):
    book = catalog(message("Stop", "Arrêtez", comments=(comment,), line=4))

    found = check_catalog(book, FRENCH, ENGLISH)

    assert [each.rule for each in found] == ["useless-mute"]
    assert found[0].message.startswith(expected)


def test_mutes_are_listed_with_their_reasons():
    one = message(
        "Stop.",
        "Arrêtez",
        flags=("ignore-end-stop",),
        comments=("Ann wrote this", "ignore-same: a name"),
    )

    found = mutes(catalog(one, one._replace(obsolete=True)))

    assert [(each.rule, each.reason) for each in found] == [
        ("end-stop", ""),
        ("same", "a name"),
    ]


def test_a_message_of_a_megabyte_is_refused_unread():
    start = time.process_time()

    found = check_message(message("a", "![" * 500_000), FRENCH, ENGLISH, "a.po")

    assert [each.rule for each in found] == ["too-long"]
    assert time.process_time() - start < 1


def examples_of(check, kind):
    for messages in getattr(check, kind):
        yield [
            Message(
                Key(each.source, each.context),
                each.plural,
                each.forms or (each.translation,),
                line=at,
            )
            for at, each in enumerate(messages, 1)
        ]


@pytest.mark.parametrize("check", CATALOG_CHECKS, ids=lambda check: check.name)
def test_the_examples_of_a_rule_about_catalogs(check):
    for messages in examples_of(check, "good"):
        found = check_catalog(catalog(*messages), FRENCH, ENGLISH)
        assert check.name not in {each.rule for each in found}
    for messages in examples_of(check, "bad"):
        found = check_catalog(catalog(*messages), FRENCH, ENGLISH)
        assert check.name in {each.rule for each in found}


def test_a_rule_about_catalogs_can_be_muted():
    other = message("Dose", "Dosage", context="title", flags=("ignore-inconsistent",))

    found = check_catalog(catalog(message("Dose", "Dose"), other), FRENCH, ENGLISH)

    assert found == []


def test_plural_forms_are_counted_by_the_header():
    header = (("Plural-Forms", "nplurals=3; plural=n>1;"),)
    one = Message(Key("a day"), "days", ("un jour", "jours", "jours"), line=1)

    assert check_catalog(catalog(one, header=header), FRENCH, ENGLISH) == []
    assert "plural-count" in {
        each.rule for each in check_catalog(catalog(one), FRENCH, ENGLISH)
    }


def test_a_header_that_most_messages_contradict_is_told_once():
    header = (("Plural-Forms", "nplurals=2; plural=n>1;"),)
    forms = ("un jour", "jours", "jours")
    messages = [Message(Key(f"a {n}"), "days", forms, line=n) for n in range(1, 9)]

    found = check_catalog(catalog(*messages, header=header), FRENCH, ENGLISH)
    (found,) = (each for each in found if each.rule == "plural-count")

    assert found.message == (
        "the header says 2 plural forms and 8 of 8 messages have 3"
    )


def test_rules_have_unique_names_and_a_manual_whose_first_line_is_a_sentence():
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.manual.splitlines()[0].endswith(".")
