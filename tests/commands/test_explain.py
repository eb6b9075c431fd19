import pytest

from i18n_site.commands.explain import all_rules, explain
from i18n_site.errors import SettingsError


def test_a_rule_is_explained():
    rule = explain("notice-missing")

    assert rule.manual.startswith("A line of a required notice has no translation.")


def test_a_misspelt_rule_names_the_nearest():
    with pytest.raises(SettingsError, match="no rule 'notice-mising'") as caught:
        explain("notice-mising")

    assert caught.value.findings[0].hint == "did you mean 'notice-missing'?"


def test_an_unheard_of_rule_leads_to_the_list():
    with pytest.raises(SettingsError) as caught:
        explain("xyzzy")

    assert caught.value.findings[0].hint == "list them: i18n-site explain"


@pytest.mark.parametrize("rule", all_rules().values(), ids=lambda rule: rule.name)
def test_a_manual_page_begins_with_a_sentence_that_says_what_is_wrong(rule):
    first, *rest = rule.manual.splitlines()

    assert first.endswith(".")
    assert rest == [] or rest[0] == ""


def test_the_page_shows_severity_manual_and_examples(run):
    shown = run("explain", "notice-missing").stdout

    assert shown.startswith("notice-missing (error)\n\nA line of a required notice")
    assert "Good:\n  msgctxt" in shown
    assert "Bad:\n  msgctxt" in shown


def test_without_a_rule_all_are_listed(run):
    shown = run("explain").stdout.splitlines()

    assert [line.split()[0] for line in shown[1:]] == list(all_rules())
