"""Findings for people and for machines. The text is no interface; the keys are."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

import click

from i18n_site.cli.session import Session
from i18n_site.model.finding import Finding, Severity, order

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "blue"}
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_RTL = (
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
)
# From the first right-to-left character to the last before a quotation mark.
_RTL_RUN = re.compile(f"[{_RTL}](?:[^'\"`\u2068\u2069]*[{_RTL}])?")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_IN_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Return *findings*, the urgent first, then by place, each once."""
    return sorted(dict.fromkeys(findings), key=order)


def told(findings: Iterable[Finding], session: Session) -> list[Finding]:
    """Return the findings that a person asked to see: errors, warnings, or all."""
    shown = {Severity.ERROR}
    if not session.quiet:
        shown.add(Severity.WARNING)
    if session.verbose:
        shown.add(Severity.INFO)
    return [each for each in findings if each.severity in shown]


def safe(text: str) -> str:
    """Return *text* for a terminal line.

    Control characters are spelled out, since a catalog may come from anyone;
    right-to-left runs are isolated, so that they do not turn the line round.
    """
    spelled = _CONTROL.sub(lambda found: ascii(found[0])[1:-1], text)
    if FIRST_STRONG_ISOLATE in spelled:
        return spelled
    return _RTL_RUN.sub(
        lambda found: f"{FIRST_STRONG_ISOLATE}{found[0]}{POP_ISOLATE}", spelled
    )


def spelled(text: str) -> str:
    """Return *text*, lines of a file, with other control characters spelled out."""
    return _IN_LINES.sub(lambda found: ascii(found[0])[1:-1], text)


def text_lines(findings: Sequence[Finding]) -> str:
    """Return a line for every finding, then every rule's hint once."""
    lines = []
    for each in findings:
        severity = click.style(each.severity.value, COLOURS[each.severity])
        lines.append(f"{each.at}: {severity}: {safe(each.message)} [{each.rule}]")
    hints = dict.fromkeys((each.rule, each.hint) for each in findings if each.hint)
    lines += [f"  hint: {rule}: {safe(hint)}" for rule, hint in sorted(hints)]
    return "\n".join(lines)


def as_record(finding: Finding) -> dict[str, str | int]:
    """Return *finding* with the keys of the JSON format."""
    return {
        "path": finding.at.path,
        "line": finding.at.line,
        "column": finding.at.column,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "msgid": finding.msgid,
    }


def json_text(value: object) -> str:
    """Return *value* as JSON that people can read too."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def json_lines(findings: Sequence[Finding]) -> str:
    """Return a list with an object for every finding."""
    return json_text([as_record(each) for each in findings])


def github_lines(findings: Sequence[Finding]) -> str:
    """Return workflow commands, which GitHub shows beside the changed lines."""
    levels = {Severity.ERROR: "error", Severity.WARNING: "warning"}
    return "\n".join(
        f"::{levels.get(each.severity, 'notice')} {_properties(each)}"
        f"::{_escaped(each.message)}"
        for each in findings
    )


def _properties(finding: Finding) -> str:
    line, column = finding.at.line, finding.at.column
    given = {
        "file": finding.at.path,
        "line": str(line) if line else "",
        "col": str(column) if column else "",
        "title": finding.rule,
    }
    return ",".join(
        f"{name}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}"
        for name, value in given.items()
        if value
    )


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def sarif_lines(findings: Sequence[Finding]) -> str:
    """Return a SARIF log; its manual pages are loaded only here."""
    log = import_module("i18n_site.cli.sarif").log
    return json_text(log(findings))


WRITERS: dict[str, Callable[[Sequence[Finding]], str]] = {
    "text": text_lines,
    "json": json_lines,
    "github": github_lines,
    "sarif": sarif_lines,
}


def emit(findings: Iterable[Finding], session: Session, *, err: bool = False) -> None:
    """Print *findings* in the format of *session*; text to stderr with *err*."""
    found = ordered(findings)
    if session.format == "text":
        found = told(found, session)
    written = WRITERS[session.format](found)
    if written:
        click.echo(written, err=err)


def failing(findings: Iterable[Finding], session: Session) -> bool:
    """Whether *findings* make the exit code 1."""
    counted = {Severity.ERROR, Severity.WARNING} if session.strict else {Severity.ERROR}
    return any(each.severity in counted for each in findings)


def summary(findings: Sequence[Finding]) -> str:
    """Return a count in words: ``2 errors, 1 warning``."""
    words = []
    for severity in (Severity.ERROR, Severity.WARNING):
        count = sum(each.severity is severity for each in findings)
        words.append(f"{count} {severity.value}{'' if count == 1 else 's'}")
    return ", ".join(words)
