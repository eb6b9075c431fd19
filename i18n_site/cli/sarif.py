"""Findings as a SARIF 2.1.0 log (OASIS), for code scanning services."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from i18n_site import __version__
from i18n_site.commands.explain import all_rules
from i18n_site.model.finding import Finding, Rule, Severity

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}


def log(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return a log of one run; its rules are those that *findings* name."""
    manual = all_rules()
    names = sorted({each.rule for each in findings})
    rules = [_rule(manual[name]) if name in manual else {"id": name} for name in names]
    driver = {"name": "i18n-site", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, names.index(each.rule)) for each in findings],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.manual.partition("\n")[0]},
        "fullDescription": {"text": rule.manual},
        "help": {"text": rule.hint or rule.manual},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(finding: Finding, index: int) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(finding.at.path)}}
    if finding.at.line:
        place["region"] = {"startLine": finding.at.line}
        if finding.at.column:
            place["region"]["startColumn"] = finding.at.column
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": place}],
    }
