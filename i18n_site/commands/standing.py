"""Whether the last build still stands: nothing changed that it read or wrote.

It loads next to nothing, so that a build with nothing to do ends at once.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from i18n_site.model.finding import Finding, Severity
from i18n_site.model.output import is_litter
from i18n_site.model.source import Location
from i18n_site.project.cache import Cache, program
from i18n_site.project.clock import now
from i18n_site.project.trace import Look, trace_inputs, trace_outputs

FOLDER = "standing"


class BuildRow(NamedTuple):
    """What became of one locale; *coverage* is a share of 1, over all documents.

    *withheld* are the documents whose own coverage is too low for a page.
    """

    tag: str
    name: str
    pages: int
    coverage: float
    notice: str
    published: bool
    why: str = ""
    withheld: tuple[str, ...] = ()


class BuildReport(NamedTuple):
    """A row for every locale asked for, and every finding, by their order."""

    rows: tuple[BuildRow, ...]
    findings: tuple[Finding, ...]
    output: str


class Request(NamedTuple):
    """What was asked for, and *trace*: how the site looked before it was read."""

    root: Path
    config: str
    output: str
    locales: tuple[str, ...]
    level: Severity
    trace: str

    @property
    def place(self) -> str:
        """The name of its block in the cache."""
        return f"{FOLDER}/{self.output.replace('/', '%')}"


def request(
    root: Path,
    config: str,
    output: str,
    locales: Sequence[str],
    level: Severity = Severity.ERROR,
) -> Request:
    """Return what is asked for, at this moment; *level* as for ``build``."""
    trace = trace_inputs(root, config)
    return Request(root, config, output, tuple(locales), level, trace)


def standing_report(asked: Request) -> BuildReport | None:
    """Return the report of the last build, or None if there is something to do.

    Approvals and facts may expire, so it stands for a day.
    """
    data = Cache(asked.root).get(asked.place)
    try:
        kept = json.loads(data or b"{}")
        if not asked.trace or kept.get("asked") != _asked(asked):
            return None
        if any(map(is_litter, os.listdir(asked.root / asked.output))):
            return None  # a killed build left it, and the next one clears it
        if kept["outputs"] != trace_outputs(asked.root / asked.output, kept["paths"]):
            return None
        return _report(kept["report"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep_report(
    asked: Request,
    report: BuildReport,
    paths: Iterable[str],
    known: Mapping[str, Look],
) -> None:
    """Keep *report* for ``standing_report``; *paths* are the files of the output.

    Those *known* are as the build wrote them, or saw them stand.
    """
    if not asked.trace:
        return
    every = sorted(paths)
    kept = {
        "asked": _asked(asked),
        "outputs": trace_outputs(asked.root / asked.output, every, known),
        "paths": every,
        "report": report,
    }
    text = json.dumps(kept, ensure_ascii=False, default=_plain)
    Cache(asked.root).put(asked.place, text.encode())


def _asked(asked: Request) -> list[str]:
    day = now().date().isoformat()
    known = [asked.config, asked.output, asked.level.value, asked.trace, day]
    known.append(program().hex())
    return [*known, *asked.locales]


def _plain(value: object) -> str:
    if isinstance(value, Severity):
        return value.value
    raise TypeError(repr(value))


def _report(kept: Sequence[Any]) -> BuildReport:
    """Return the report that was kept; raise what a broken one raises."""
    rows, findings, output = kept
    return BuildReport(
        tuple(map(_row, rows)),
        tuple(map(_finding, findings)),
        str(output),
    )


def _row(kept: Sequence[Any]) -> BuildRow:
    return BuildRow(*kept)._replace(withheld=tuple(kept[-1]))


def _finding(kept: Sequence[Any]) -> Finding:
    rule, severity, message, at, *rest = kept
    return Finding(rule, Severity(severity), message, Location(*at), *rest)
