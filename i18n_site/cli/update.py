"""``i18n-site update``."""

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.update import UpdateReport, update
from i18n_site.project.load import load

HEAD = ("catalog", "kept", "fuzzy", "emptied", "new", "obsolete", "cleaned", "")


def run(
    session: Session, locales: tuple[str, ...], clean_obsolete: bool, check: bool
) -> int:
    """Bring catalogs up to date, or tell what would change with ``--check``."""
    project = load(session.root, session.config)
    tags = chosen(locales, project.settings.locales)
    report = update(project, tags, write=not check, clean=clean_obsolete)
    if not session.quiet:
        click.echo(file_lines(report, cleaned=clean_obsolete))
        for path in report.moved:
            click.echo(f"{path}: moved to other catalogs")
        for path in report.addresses:
            click.echo(f"{path}: addresses changed")
    findings = [found for each in report.files for found in each.findings]
    emit([*findings, *report.findings], session, err=True)
    changes = report.addresses or any(each.changed for each in report.files)
    return 1 if check and changes else 0


def file_lines(report: UpdateReport, *, cleaned: bool = False) -> str:
    """Return a table with a line for every catalog; *cleaned* adds that column."""
    rows = []
    for each in report.files:
        counts = [each.kept, each.fuzzy, each.emptied, each.new, each.obsolete]
        counts += [each.cleaned] if cleaned else []
        changed = "changed" if each.changed else ""
        rows.append((each.path, *map(str, counts), changed))
    head = HEAD if cleaned else tuple(name for name in HEAD if name != "cleaned")
    return table(head, rows, " rrrrrr" if cleaned else " rrrrr")
