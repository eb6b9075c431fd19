"""``i18n-site merge-po``."""

from pathlib import Path

import click

from i18n_site.cli.output import emit
from i18n_site.cli.session import Session
from i18n_site.commands.merge_po import merge_po


def run(session: Session, base: str, ours: str, theirs: str, name: str) -> int:
    """Merge two versions of a catalog into OURS; 1 if there are conflicts."""
    report = merge_po(Path(base), Path(ours), Path(theirs), name)
    emit(report.findings, session, err=True)
    if session.verbose:
        stats = report.stats
        click.echo(
            f"{stats.kept} kept, {stats.taken} taken, {stats.joined} joined,"
            f" {stats.removed} removed, {len(stats.conflicts)} in conflict",
            err=True,
        )
    return 1 if report.findings else 0
