"""``i18n-site convert``."""

from pathlib import Path

import click

from i18n_site.cli.session import Session
from i18n_site.commands.convert import convert_file


def run(session: Session, file: str, from_code: str, target: str, check: bool) -> int:
    """Convert a catalog, or tell with ``--check`` whether it would change."""
    place = Path(target or file)
    report = convert_file(Path(file), place, from_code, write=not check)
    if not session.quiet:
        what = "would change" if check else "converted"
        click.echo(f"{report.path}: {what if report.changed else 'is UTF-8 already'}")
    return 1 if check and report.changed else 0
