"""Measuring one thing against another, fairly: side by side, and with its facts.

Contestants run in turn (A B A B ...), so that what else the machine does falls on
all of them alike; medians of the rounds count, and ratios rather than seconds.
"""

import gc
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: seconds by the clock, seconds of CPU, and bytes of memory.

    *cpu* and *peak* of a command hold its children's as well; *peak* is that of
    its largest process, and 0 for a function, which shares our own.
    """

    wall: float
    cpu: float
    peak: int = 0
    code: int = 0
    output: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The medians of all contestants, in their order; ratios are to the first."""

    title: str
    rows: Mapping[str, Sample]
    size: int = 0  # bytes of what each run works on
    load: float = 0.0  # of the machine, when the rounds began

    def ratio(self, name: str, to: str = "", fact: str = "wall") -> float:
        """Return how many times as much *name* takes as *to* (the first)."""
        base = getattr(self.rows[to or next(iter(self.rows))], fact)
        return float(getattr(self.rows[name], fact) / base) if base else 0.0

    def __str__(self) -> str:
        """Return the table as Markdown."""
        sized = any(each.peak for each in self.rows.values())
        head = ["", "wall s", "ratio", "cpu s", "ratio"]
        head += ["MB/s"] * bool(self.size) + ["peak MB", "ratio"] * sized
        lines = [head]
        for name, each in self.rows.items():
            line = [name, f"{each.wall:.4f}", f"{self.ratio(name):.2f}"]
            line += [f"{each.cpu:.4f}", f"{self.ratio(name, fact='cpu'):.2f}"]
            if self.size:
                line.append(f"{self.size / 1e6 / each.wall:.1f}")
            if sized:
                line.append(f"{each.peak / 1e6:.0f}")
                line.append(f"{self.ratio(name, fact='peak'):.2f}")
            lines.append(line)
        return f"### {self.title} (load {self.load:.2f})\n\n{_markdown(lines)}"


def _markdown(lines: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [
        "| "
        + " | ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        + " |"
        for line in lines
    ]
    rule = "|" + "|".join(
        "-" * (width + 1) + (":" if at else "-") for at, width in enumerate(widths)
    )
    return "\n".join([text[0], f"{rule}|", *text[1:]]) + "\n"


def compare(
    contestants: Mapping[str, Callable[[], object]],
    rounds: int = 5,
    *,
    title: str = "",
    size: int = 0,
) -> Table:
    """Run each of *contestants* once a round, in turn, and return the medians.

    A contestant that returns a Sample (``run_command`` does) has measured itself;
    any other is timed here, its garbage collected before, not within. One round
    more, the first, warms up and does not count.
    """
    load = os.getloadavg()[0]
    samples: dict[str, list[Sample]] = {name: [] for name in contestants}
    for number in range(rounds + 1):
        for name, run in contestants.items():
            taken = _timed(run)
            if number:
                samples[name].append(taken)
    rows = {name: _median(taken) for name, taken in samples.items()}
    return Table(title, rows, size, load)


def _timed(run: Callable[[], object]) -> Sample:
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    result = run()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return result if isinstance(result, Sample) else Sample(wall, cpu)


def _median(taken: Sequence[Sample]) -> Sample:
    return Sample(
        median(each.wall for each in taken),
        median(each.cpu for each in taken),
        int(median(each.peak for each in taken)),
        max(each.code for each in taken),
    )


# A process begins with the peak memory of the one that started it, so the command
# is started by a small one, which also is the only one whose children we count.
_LAUNCHER = """
import json, os, sys, time
wall = time.perf_counter()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(child, 0)
wall = time.perf_counter() - wall
with open(sys.argv[1], "w") as file:
    json.dump([wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024,
               os.waitstatus_to_exitcode(status)], file)
"""


def run_command(
    command: Sequence[str | Path],
    *,
    cwd: str | Path | None = None,
    env: Mapping[str, str] | None = None,
    codes: Sequence[int] = (0,),
) -> Sample:
    """Run *command* to its end; CPU and memory are those of all its processes.

    *env* is added to ours. What it prints is kept, and an exit code that is not
    one of *codes* raises RuntimeError with it: a run that failed is no result.
    """
    with tempfile.NamedTemporaryFile() as told:
        launcher = [sys.executable, "-IS", "-c", _LAUNCHER, told.name]
        done = subprocess.run(
            [*launcher, *map(str, command)],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            capture_output=True,
            check=False,
        )
        output = (done.stdout + done.stderr).decode("utf-8", "replace")
        written = told.read()
    if not written:
        raise RuntimeError(f"{command[0]} did not start: {output[-2000:]}")
    wall, cpu, peak, code = json.loads(written)
    if code not in codes:
        raise RuntimeError(f"{command[0]} ended with {code}: {output[-2000:]}")
    return Sample(wall, cpu, peak, code, output)


def facts(*packages: str) -> str:
    """Return what a reader of figures must know: machine, versions, load."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    versions = [f"Python {platform.python_version()}"]
    versions += [f"{name} {metadata.version(name)}" for name in packages]
    load = " ".join(f"{each:.2f}" for each in os.getloadavg())
    machine = f"{model}, {os.cpu_count()} CPUs, {platform.system()}"
    return f"{machine} {platform.release()}\n{', '.join(versions)}\nload {load}\n"
