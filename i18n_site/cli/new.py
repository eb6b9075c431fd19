"""``i18n-site new``."""

from pathlib import Path

import click

from i18n_site.cli.session import Session
from i18n_site.commands.new import new


def run(session: Session, directory: str) -> int:
    """Lay down a small site and say what to do next."""
    report = new(Path(directory))
    if not session.quiet:
        for path in report.files:
            click.echo(path)
        click.echo(f"build it with: i18n-site build -r {directory}", err=True)
    return 0
