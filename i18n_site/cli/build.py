"""``i18n-site build``."""

import math
from dataclasses import asdict
from shlex import join

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import as_record, emit, failing, json_text, ordered, safe
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.build import BuildReport, build
from i18n_site.project.load import load

HEAD = ("locale", "language", "pages", "coverage", "notices", "published")


def run(session: Session, locales: tuple[str, ...], output: str, jobs: int) -> int:
    """Build, then tell for every locale whether it was published, and if not, why."""
    project = load(session.root, session.config)
    known = {*project.settings.locales, project.settings.source_locale}
    report = build(project, chosen(locales, known), output=output, jobs=jobs)
    if session.format == "json":
        click.echo(json_text(as_json(report)))
    else:
        emit(report.findings, session, err=session.format == "text")
    if session.format == "text" and not session.quiet:
        click.echo(build_lines(report))
        click.echo(f"\nlook at it with: {serve_command(session, output)}")
    refused = not all(each.published for each in report.rows)
    return 1 if refused or failing(report.findings, session) else 0


def as_json(report: BuildReport) -> dict[str, object]:
    """Return *report* with the keys of the JSON format."""
    return {
        "output": report.output,
        "locales": [asdict(each) for each in report.rows],
        "findings": [as_record(each) for each in ordered(report.findings)],
    }


def build_lines(report: BuildReport) -> str:
    """Return a table with a line for every locale."""
    rows = [
        (
            each.tag,
            safe(each.name),
            str(each.pages),
            f"{math.floor(each.coverage * 100)} %",  # never 100 when something lacks
            each.notice,
            "yes" if each.published else f"no: {each.why}",
        )
        for each in report.rows
    ]
    return table(HEAD, rows, "  rr")


def serve_command(session: Session, output: str) -> str:
    """Return the command that shows what was built."""
    words = ["i18n-site", "serve"]
    if session.root.as_posix() != ".":
        words += ["-r", session.root.as_posix()]
    if output != "dist":
        words += ["-o", output]
    return join(words)
