"""``i18n-site status``."""

from dataclasses import asdict

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import json_text, safe
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.status import StatusReport, status
from i18n_site.project.load import load

HEAD = ("locale", "language", "domain", "finished", "fuzzy", "missing", "notices")


def run(session: Session, locales: tuple[str, ...]) -> int:
    """Print a line for every domain of every locale."""
    project = load(session.root, session.config)
    report = status(project, chosen(locales, project.settings.locales))
    if session.format == "json":
        click.echo(json_text(asdict(report)))
    else:
        click.echo(status_lines(report))
    return 0


def status_lines(report: StatusReport) -> str:
    """Return a table with a line for every domain of every locale."""
    rows = [
        (
            each.tag,
            safe(each.name),
            each.domain,
            *(str(count) for count in (each.finished, each.fuzzy, each.missing)),
            each.notice,
        )
        for each in report.rows
    ]
    return table(HEAD, rows, "   rrr")
