"""``i18n-site amend``."""

from pathlib import Path

import click

from i18n_site.cli.output import emit, safe
from i18n_site.cli.session import Session
from i18n_site.commands.amend import AmendReport, Declared, amend_edit
from i18n_site.model.source import Location
from i18n_site.project.load import load


def run(
    session: Session, place: str, reason: str, author: str, old: str, check: bool
) -> int:
    """Amend, or tell what would change with ``--check``."""
    declared = Declared(location(place, session.root), reason, author, old)
    if not (reason.strip() and author.strip()):
        raise click.UsageError("say who amends, and why: --author NAME --reason TEXT")
    report = amend_edit(load(session.root, session.config), declared, write=not check)
    if not session.quiet:
        click.echo(lines(report))
    emit(report.findings, session, err=True)
    return 1 if check and report.changed else 0


def location(place: str, root: Path) -> Location:
    """Return *place*, ``PATH:LINE``; the path may also begin with the root's."""
    path, _, line = place.rpartition(":")
    if not path or not line.isdecimal() or not int(line):
        raise click.UsageError(f"{place!r} is not PATH:LINE, say content/about.md:12")
    given = Path(path)
    if not (root / given).exists() or given.is_absolute():
        given, root = given.absolute(), root.absolute()
        given = given.relative_to(root) if given.is_relative_to(root) else given
    return Location(given.as_posix(), int(line))


def lines(report: AmendReport) -> str:
    """Return both texts and the catalogs, a line each."""
    if not report.new:
        return "nothing to do: the catalogs hold this amendment already"
    head = [f"old: {safe(report.old)}", f"new: {safe(report.new)}"]
    return "\n".join([*head, *(f"{path}: amended" for path in report.changed)])
