"""``i18n-site update``."""

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.update import UpdateReport, update
from i18n_site.project.load import load

HEAD = ("catalog", "kept", "fuzzy", "emptied", "new", "obsolete", "")


def run(session: Session, locales: tuple[str, ...], check: bool) -> int:
    """Bring catalogs up to date, or tell what would change with ``--check``."""
    project = load(session.root, session.config)
    tags = chosen(locales, project.settings.locales)
    report = update(project, tags, write=not check)
    if not session.quiet:
        click.echo(file_lines(report))
    return 1 if check and any(each.changed for each in report.files) else 0


def file_lines(report: UpdateReport) -> str:
    """Return a table with a line for every catalog."""
    rows = []
    for each in report.files:
        counts = (each.kept, each.fuzzy, each.emptied, each.new, each.obsolete)
        changed = "changed" if each.changed else ""
        rows.append((each.path, *map(str, counts), changed))
    return table(HEAD, rows, " rrrrr")
