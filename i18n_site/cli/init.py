"""``i18n-site init``."""

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.session import Session
from i18n_site.cli.update import file_lines
from i18n_site.commands.init import init
from i18n_site.project.load import load


def run(session: Session, locales: tuple[str, ...]) -> int:
    """Write the catalogs of new locales and name them."""
    project = load(session.root, session.config)
    report = init(project, chosen(locales, project.settings.locales))
    click.echo(file_lines(report))
    return 0
