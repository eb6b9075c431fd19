import json

from i18n_site.cli.output import WRITERS
from i18n_site.commands.explain import all_rules
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

KNOWN = Finding(
    "notice-missing", Severity.ERROR, "lacks a line", Location("locales/a b.po", 3, 2)
)
WHOLE = Finding("port-taken", Severity.INFO, "taken", Location("x"))


def log(*findings):
    return json.loads(WRITERS["sarif"](findings))


def test_a_log_has_what_code_scanning_requires():
    written = log(KNOWN)

    assert written["version"] == "2.1.0"
    assert written["$schema"].endswith("sarif-2.1.0.json")
    assert written["runs"][0]["tool"]["driver"]["name"] == "i18n-site"


def test_a_result_has_its_rule_level_and_place():
    run = log(WHOLE, KNOWN)["runs"][0]

    whole, known = run["results"]
    assert known["level"] == "error"
    assert known["message"] == {"text": "lacks a line"}
    assert run["tool"]["driver"]["rules"][known["ruleIndex"]]["id"] == known["ruleId"]
    assert known["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "locales/a%20b.po"},
        "region": {"startLine": 3, "startColumn": 2},
    }
    assert "region" not in whole["locations"][0]["physicalLocation"]
    assert whole["level"] == "note"


def test_a_rule_brings_its_manual():
    rule = log(KNOWN)["runs"][0]["tool"]["driver"]["rules"][0]

    manual = all_rules()["notice-missing"].manual
    assert rule["fullDescription"]["text"] == manual
    assert rule["shortDescription"]["text"] == manual.splitlines()[0]
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_nothing_found_is_an_empty_run():
    assert log()["runs"][0]["results"] == []
