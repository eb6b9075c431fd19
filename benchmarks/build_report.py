"""What the builds took: as Markdown with the budgets, as JSON, and as a chart."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple

from benchmarks.contestants import PHASES
from benchmarks.growth import chart, exponent
from benchmarks.measure import Sample, Table

NAME = "i18n-site"
COLD = PHASES[0]
COPY = "cp -r of our output"


@dataclass(frozen=True, slots=True)
class Budget:
    """How much of *than* ours may take, as a share: of its time, or of its memory."""

    what: str
    phase: str
    than: str
    share: float


BUDGETS = (
    Budget("cold build", COLD, "Hugo", 1 / 2),
    Budget("cold build", COLD, "Hugo, GOGC=400", 0.6),
    Budget("cold build", COLD, COPY, 4),
    Budget("nothing changed", PHASES[1], "Hugo", 1 / 40),
    Budget("one paragraph", PHASES[2], "Hugo", 1 / 15),
    Budget("one msgstr", PHASES[3], "Hugo", 1 / 20),
)
_TEMPLATE, _MEMORY = 0.5, 1 / 3
_BUDGET_HEAD = "| ratio | wall | cpu | budget |\n| --- | ---: | ---: | ---: |"


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured at one size: a table a phase, and the memory by name."""

    size: str
    pages: int
    tables: Mapping[str, Table]
    memory: Mapping[str, int]


class Grown(NamedTuple):
    """One point of the curve: medians and memory of our cold build."""

    pages: int
    sample: Sample
    memory: int


def budget_lines(result: Result) -> Iterator[str]:
    """Yield a row a budget: the ratios by the clock and of the processors."""
    for each in BUDGETS:
        table = result.tables[each.phase]
        if each.than in table.rows:
            what = f"{each.what} / {each.than}"
            yield _line(what, table.rows[NAME], table.rows[each.than], each.share)
    cold = result.tables[COLD].rows[NAME]
    template = result.tables[PHASES[4]].rows[NAME]
    yield _line("one template / our own cold build", template, cold, _TEMPLATE)
    if "Hugo" in result.memory:
        share = result.memory[NAME] / result.memory["Hugo"]
        yield f"| peak memory / Hugo | {share:.3f} | | {_MEMORY:.3f} |"


def _line(what: str, ours: Sample, theirs: Sample, budget: float) -> str:
    wall, cpu = ours.wall / theirs.wall, ours.cpu / theirs.cpu
    return f"| {what} | {wall:.3f} | {cpu:.3f} | {budget:.3f} |"


def report(results: Sequence[Result], curve: Sequence[Grown], about: str) -> str:
    """Return all of it as Markdown."""
    parts = ["# Building", f"```text\n{about}```"]
    for each in results:
        parts.append(f"## {each.pages:,} pages ({each.size})")
        parts.append(_BUDGET_HEAD)
        parts[-1] += "\n" + "\n".join(budget_lines(each))
        parts += [str(table).strip() for table in each.tables.values()]
        rows = [f"| {n} | {b / 1e6:,.0f} |" for n, b in each.memory.items()]
        head = "### peak memory of all processes, cold\n\n| | MB |\n| --- | ---: |"
        parts.append("\n".join([head, *rows]))
    if len(curve) > 1:
        parts += ["## Growth of our cold build", growth_table(curve)]
        parts.append("![seconds over pages](growth.svg)")
    return "\n\n".join(parts) + "\n"


def growth_table(curve: Sequence[Grown]) -> str:
    """Return the curve and its exponents as Markdown."""
    lines = ["| pages | wall s | cpu s | ms a page | peak MB |"]
    lines.append("| ---: | ---: | ---: | ---: | ---: |")
    lines += [
        f"| {pages:,} | {each.wall:.2f} | {each.cpu:.2f} |"
        f" {1000 * each.wall / pages:.2f} | {memory / 1e6:,.0f} |"
        for pages, each, memory in curve
    ]
    wall = exponent([(pages, each.wall) for pages, each, _ in curve])
    cpu = exponent([(pages, each.cpu) for pages, each, _ in curve])
    memory = exponent([(pages, each) for pages, _, each in curve])
    lines.append(
        f"\nExponents: wall {wall:.2f}, cpu {cpu:.2f}, memory {memory:.2f}"
        " (1 is linear; that of the start-up is 0)."
    )
    return "\n".join(lines)


def write_results(
    folder: Path,
    results: Sequence[Result],
    curve: Sequence[Grown],
    about: str,
) -> None:
    """Write the report, the figures as JSON, and the chart into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "build.md").write_text(report(results, curve, about), "utf-8")
    record = {
        "about": about.splitlines(),
        "results": [asdict(each) for each in results],
        "growth": [
            {"pages": pages, "memory": memory, **asdict(each)}
            for pages, each, memory in curve
        ],
    }
    (folder / "build.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")
    if len(curve) > 1:
        lines = {
            "wall, seconds": [(pages, each.wall) for pages, each, _ in curve],
            "processors, seconds": [(pages, each.cpu) for pages, each, _ in curve],
        }
        drawn = chart("i18n-site build, cold", lines, "seconds")
        (folder / "growth.svg").write_text(drawn, "utf-8")
