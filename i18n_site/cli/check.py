"""``i18n-site check``."""

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit, failing, summary
from i18n_site.cli.session import Session
from i18n_site.commands.check import check
from i18n_site.project.load import load


def run(session: Session, locales: tuple[str, ...]) -> int:
    """Print every finding, and count them."""
    project = load(session.root, session.config)
    findings = check(project, chosen(locales, project.settings.locales))
    emit(findings, session)
    if not session.quiet:
        click.echo(summary(findings), err=True)
    return 1 if failing(findings, session) else 0
