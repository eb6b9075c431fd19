"""``i18n-site import``."""

from pathlib import Path

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit, failing
from i18n_site.cli.session import Session
from i18n_site.commands.import_ import import_
from i18n_site.project.load import load


def run(session: Session, file: str, locale: str, check: bool) -> int:
    """Fill the catalogs of a locale, or tell what would change with ``--check``."""
    project = load(session.root, session.config)
    (tag,) = chosen((locale,), project.settings.locales)
    report = import_(project, Path(file), tag, write=not check)
    emit(report.findings, session)
    if not session.quiet:
        verb = "would change" if check else "changed"
        left = len(report.findings)
        click.echo(f"{report.messages} messages {verb}, {left} left out", err=True)
    wrong = failing(report.findings, session) or (check and report.changed)
    return 1 if wrong else 0
