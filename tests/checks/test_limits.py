from collections import Counter

import pytest

from i18n_site.checks import limits

STORE = "Do not store it above 25 °C."


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (STORE, {"less": 1}),
        ("Never take more than 8 tablets.", {"less": 1}),
        ("You must not exceed 4 doses.", {"less": 1}),
        ("Do not keep it below 2 °C.", {"more": 1}),
        ("Store below 25 °C.", {}),
        ("Do not give it to children under 6.", {}),
        ("Do not take it if you are more than 20 weeks pregnant.", {}),
    ],
)
def test_a_not_before_a_limit_says_what_is_allowed(text, meant):
    assert limits.bounds(text, "en") == Counter(meant)


def test_whom_a_rule_is_for_stays_as_it_is_among_what_is_allowed():
    text = "Do not store it above 25 °C. Not for children under 6."

    assert limits.allowed(text, "en") == Counter(less=2)


@pytest.mark.parametrize(
    ("tag", "text", "meant"),
    [
        ("es", "No lo conserve por debajo de 25 °C", {"more": 1}),
        ("es", "Consérvelo por debajo de 25 °C", {"less": 1}),
        ("hu", "25 °C felett nem tárolandó", {"less": 1}),
        ("de", "nicht weniger als 3", {"more": 1}),
        ("es", "No lo abra. Consérvelo por debajo de 25 °C", {"less": 1}),
    ],
)
def test_a_limit_with_a_not_in_its_clause_is_understood_as_the_other(tag, text, meant):
    assert limits.understood(text, tag) == Counter(meant)


def test_the_not_of_a_limit_is_cut_where_the_translation_does_without():
    cut = limits.without_bounds(STORE, "en", "Beneden 25 °C bewaren.", "nl")
    kept = limits.without_bounds(STORE, "en", "Niet boven 25 °C bewaren.", "nl")

    assert "not" not in cut
    assert kept == STORE


@pytest.mark.parametrize(
    ("source", "translation", "says"),
    [
        ("Store below 25 °C", "No conservar por encima de 25 °C", True),
        ("Store below 25 °C", "Conservar por debajo de 25 °C", False),
        ("Store below 25 °C", "No conservar por debajo de 25 °C", False),
        ("Do not store below 25 °C", "No conservar por encima de 25 °C", False),
        ("up to 5 in 10", "no más de 5 de 10", False),
    ],
)
def test_a_limit_may_be_said_by_a_not_of_its_opposite(source, translation, says):
    assert limits.says_by_not(source, "en", translation, "es") is says
