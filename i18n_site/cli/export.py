"""``i18n-site export``."""

from pathlib import Path

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.session import Session
from i18n_site.commands.export import export, save
from i18n_site.project.load import load


def run(session: Session, locale: str, kind: str, to: str) -> int:
    """Write the messages of a locale to a file, or to standard output."""
    project = load(session.root, session.config)
    (tag,) = chosen((locale,), project.settings.locales)
    text = export(project, tag, kind)
    if to == "-":
        click.echo(text.encode(), nl=False)  # the same bytes on any system
    else:
        save(text, Path(to))
    return 0
