"""``i18n-site import``."""

from pathlib import Path

import click

from i18n_site.catalogs.exchange.reuse import Reuse, Reused
from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit, failing, json_text, safe
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.import_ import ImportReport, import_
from i18n_site.project.load import load


def run(session: Session, file: str, locale: str, holds: str, check: bool) -> int:
    """Fill the catalogs of a locale, or tell what would change with ``--check``."""
    project = load(session.root, session.config)
    (tag,) = chosen((locale,), project.settings.locales)
    report = import_(project, Path(file), tag, write=not check, kind=holds)
    if report.reused and session.format == "json":
        click.echo(json_text(as_json(report, report.reused)))
    else:
        emit(report.findings, session)
    if report.reused and session.format == "text" and not session.quiet:
        click.echo(reuse_text(report.reused, verbose=session.verbose))
    if not session.quiet:
        verb = "would change" if check else "changed"
        left = len(report.findings)
        click.echo(f"{report.messages} messages {verb}, {left} left out", err=True)
    wrong = failing(report.findings, session) or (check and report.changed)
    return 1 if wrong else 0


def reuse_text(reused: Reuse, *, verbose: bool) -> str:
    """Return how many messages were found in which way, with *verbose* each of them."""
    total = len(reused.messages)
    rows = [
        (how, str(count), f"{count * 100 // total} %" if total else "-")
        for how, count in reused.counts.items()
    ]
    lines = [f"{table(('found', 'messages', 'share'), rows, ' rr')}"]
    if verbose:
        lines = [*map(_line, reused.messages), "", *lines]
    return "\n".join(lines)


def _line(each: Reused) -> str:
    state = " (fuzzy)" if each.fuzzy else ""
    origin = f" <- {safe(str(each.origin))}" if each.origin else ""
    return f"{each.at}: {each.how}{state}: {safe(repr(each.text))}{origin}"


def as_json(report: ImportReport, reused: Reuse) -> dict[str, object]:
    """Return what was *reused* with the keys of the JSON format."""
    return {
        "changed": list(report.changed),
        "counts": reused.counts,
        "messages": [
            {
                "how": each.how,
                "path": each.at.path,
                "line": each.at.line,
                "msgid": each.text,
                "fuzzy": each.fuzzy,
                "origin": str(each.origin or ""),
            }
            for each in reused.messages
        ],
    }
