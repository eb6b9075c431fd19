"""``i18n-site verify``."""

import click

from i18n_site.cli.output import as_record, emit, failing, json_text, ordered
from i18n_site.cli.session import Session
from i18n_site.commands.verify import VerifyReport, verify
from i18n_site.project.load import load


def run(session: Session, output: str) -> int:
    """Read a built site back and tell which pages lack a notice."""
    report = verify(load(session.root, session.config), output)
    if session.format == "json":
        click.echo(json_text(as_json(report)))
    else:
        emit(report.findings, session)
    if session.format == "text" and not session.quiet:
        shown = sum(not each.problem for each in report.verdicts)
        asked = len(report.verdicts)
        click.echo(f"{report.pages} pages read, {shown} of {asked} notices shown")
    return 1 if failing(report.findings, session) else 0


def as_json(report: VerifyReport) -> dict[str, object]:
    """Return *report* with the keys of the JSON format."""
    return {
        "pages": report.pages,
        "verdicts": [each._asdict() for each in report.verdicts],
        "findings": [as_record(each) for each in ordered(report.findings)],
    }
