"""``i18n-site extract``."""

import click

from i18n_site.cli.session import Session
from i18n_site.commands.extract import extract
from i18n_site.project.load import load


def run(session: Session, check: bool) -> int:
    """Write the templates that changed, or name them with ``--check``."""
    report = extract(load(session.root, session.config), write=not check)
    for path in report.changed:
        click.echo(path)
    if not session.quiet:
        verb = "would change" if check else "changed"
        click.echo(
            f"{report.messages} messages, {len(report.changed)} files {verb}", err=True
        )
    return 1 if check and report.changed else 0
