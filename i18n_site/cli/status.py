"""``i18n-site status``."""

import sys
from pathlib import Path
from shutil import get_terminal_size

import click

from i18n_site.cli.bars import letters_for
from i18n_site.cli.dashboard import dashboard
from i18n_site.cli.locales import chosen
from i18n_site.cli.output import as_record, emit, json_text
from i18n_site.cli.session import Session
from i18n_site.cli.status_table import status_text
from i18n_site.commands.export import save
from i18n_site.commands.status import LocaleStatus, StatusReport, StatusRow, status
from i18n_site.model.frozen import asdict
from i18n_site.project.load import load


def run(session: Session, locales: tuple[str, ...], by: str, to: str) -> int:
    """Print what was emptied, then a line for every domain of every locale."""
    project = load(session.root, session.config)
    report = status(project, chosen(locales, project.settings.locales))
    faults = [fault for each in report.locales for fault in each.faults]
    if session.format == "text":
        emit(faults, session, err=True)
    text = written(report, session, by, to)
    if to == "-":
        click.echo(text, nl=False)
    else:
        save(text, Path(to))
    return 1 if faults else 0


def written(report: StatusReport, session: Session, by: str, to: str) -> str:
    """Return *report* in the format of *session*."""
    if session.format == "html":
        return dashboard(report)
    if session.format == "json":
        return f"{json_text(as_json(report))}\n"
    encoding = sys.stdout.encoding if to == "-" else "utf-8"
    columns = get_terminal_size().columns
    letters = letters_for(encoding)
    return f"{status_text(report, by, letters, columns, session.verbose)}\n"


def as_json(report: StatusReport) -> dict[str, object]:
    """Return *report* with the keys of the JSON format.

    "rows" has a row for every domain, "documents" and "locales" likewise; the keys
    of a row are those of ``Statistics``, with its sums and its share of 0 to 1.
    """
    locales = report.locales
    return {
        "source": report.source.tag,
        "locales": [_row(each, each.total, "tag") for each in locales],
        "rows": [
            _row(each, row, "domain") for each in locales for row in domains(each)
        ],
        "documents": [
            _row(each, row, "document") for each in locales for row in each.documents
        ],
        "emptied": [as_record(each) for status in locales for each in status.emptied],
        "findings": [
            as_record(found)
            for each in locales
            for found in (*each.faults, *each.unapproved)
        ],
    }


def domains(status: LocaleStatus) -> tuple[StatusRow, ...]:
    """Return the rows of the domains; one of zeros if there are none."""
    return status.domains or (status.total._replace(place="-"),)


def _row(status: LocaleStatus, row: StatusRow, place: str) -> dict[str, object]:
    counts = row.counts
    return {
        "tag": status.locale.tag,
        "name": status.locale.english_name,
        place: row.place,
        **asdict(counts),
        "total": counts.total,
        "words": counts.words,
        "share": round(counts.coverage, 4),
        "stale_days": row.stale_days,
        "notice": status.notice,
    }
