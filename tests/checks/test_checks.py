import pytest

from i18n_site.checks import CHECKS, RULES, check_message
from i18n_site.checks.registry import Check, Example
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message

GOOD = [(check, each) for check in CHECKS for each in check.good]
BAD = [(check, each) for check in CHECKS for each in check.bad]


def identity(value):
    return value.name if isinstance(value, Check) else ascii(str(value))


def message(example):
    return Message(
        Key(example.source, example.context),
        example.plural,
        example.forms or (example.translation,),
        example.flags,
        extracted=example.extracted,
        line=7,
    )


def rules(example: Example):
    found = check_message(message(example), locale(example.tag), locale("en"), "a.po")
    return {finding.rule for finding in found}


@pytest.mark.parametrize(("check", "example"), GOOD, ids=identity)
def test_a_good_example_is_left_alone(check, example):
    assert check.name not in rules(example)


@pytest.mark.parametrize(("check", "example"), BAD, ids=identity)
def test_a_bad_example_is_found(check, example):
    assert check.name in rules(example)


def test_every_rule_has_a_manual_a_hint_and_examples():
    for rule in RULES:
        assert rule.manual
        assert rule.hint
        assert (rule.good and rule.bad) or rule.name == "too-long"


def test_rules_are_sorted_and_named_once():
    names = [check.name for check in CHECKS]

    assert names == sorted(set(names))
