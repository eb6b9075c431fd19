"""``i18n-site build``."""

import gc
import math
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import PurePath
from shlex import join
from shutil import which

import click

from i18n_site.build.stages import Stages
from i18n_site.cli.output import as_record, emit, failing, json_text, ordered, safe
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.standing import (
    BuildReport,
    BuildRow,
    request,
    standing_report,
)
from i18n_site.model.finding import Severity

NAME = "i18n-site"
SETTINGS = "i18n-site.toml"
WORK = "i18n_site.cli.building"  # loaded only if there is something to build
HEAD = ("locale", "language", "pages", "coverage", "notices", "published")


def run(
    session: Session,
    locales: tuple[str, ...],
    output: str,
    jobs: int,
    *,
    profile: bool,
) -> int:
    """Build, then tell for every locale whether it was published, and if not, why."""
    stages = Stages()
    report = built(session, locales, output, jobs, stages)
    times = stages.seconds if profile else None
    if session.format == "json":
        click.echo(json_text(as_json(report, times)))
    else:
        emit(report.findings, session, err=session.format == "text")
    if session.format == "text":
        tell(report, session, times)
    refused = not all(each.published for each in report.rows)
    return 1 if refused or failing(report.findings, session) else 0


def built(
    session: Session, locales: tuple[str, ...], output: str, jobs: int, stages: Stages
) -> BuildReport:
    """Return the report of the last build if it stands, else build."""
    level = Severity.INFO if session.strict else Severity.ERROR
    config = session.config or SETTINGS
    with stages.timed("read"):
        asked = request(session.root, config, output, locales, level)
        report = standing_report(asked)
    # A build makes next to no cycles, and this process ends with it: looking for
    # them, in all that is loaded and read, takes a quarter of its time.
    gc.disable()
    return report or import_module(WORK).built(session, asked, jobs, stages)


def tell(
    report: BuildReport, session: Session, seconds: Mapping[str, float] | None
) -> None:
    """Print what became of the locales, and where the time went if asked."""
    if not session.quiet:
        click.echo(build_lines(report))
        click.echo(f"\nlook at it with: {serve_command(session, report.output)}")
    if seconds:
        click.echo(f"\n{profile_lines(seconds)}", err=True)


def profile_lines(seconds: Mapping[str, float]) -> str:
    """Return a table with the seconds of each stage, over all processes."""
    rows = [(stage, f"{each:.3f}") for stage, each in seconds.items()]
    return table(("stage", "seconds"), rows, " r")


def as_json(
    report: BuildReport, seconds: Mapping[str, float] | None = None
) -> dict[str, object]:
    """Return *report* with the keys of the JSON format."""
    return {
        **({"profile": dict(seconds)} if seconds else {}),
        "output": report.output,
        "locales": [each._asdict() for each in report.rows],
        "findings": [as_record(each) for each in ordered(report.findings)],
    }


def build_lines(report: BuildReport) -> str:
    """Return a table with a line for every locale."""
    rows = [
        (
            each.tag,
            safe(each.name),
            str(each.pages),
            f"{math.floor(each.coverage * 100)} %",  # never 100 when something lacks
            each.notice,
            outcome(each),
        )
        for each in report.rows
    ]
    return table(HEAD, rows, "  rr")


def outcome(row: BuildRow) -> str:
    """Return whether *row* was published, and what not."""
    if not row.published:
        return f"no: {row.why}"
    return ", ".join(["yes", *(f"not {path}" for path in row.withheld)])


def serve_command(session: Session, output: str) -> str:
    """Return the command that shows what was built."""
    words = [program(), "serve"]
    if session.root.as_posix() != ".":
        words += ["-r", session.root.as_posix()]
    if output != "dist":
        words += ["-o", output]
    return join(words)


def program() -> str:
    """Return what calls this command again: its path, if the shell can't find it."""
    called = sys.argv[0]
    elsewhere = PurePath(called).name == NAME and which(NAME) != called
    return called if elsewhere else NAME
