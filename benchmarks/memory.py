"""The memory of a command and all its processes, at its highest.

It is the sum of what Linux calls PSS: pages that processes share are counted once
among them, so that a fork is not counted as a copy. It is looked at every 20
milliseconds, which slows down what is measured: time it in another run.
"""

import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

_PAUSE = 0.02


def peak_memory(
    command: Sequence[str | Path], env: Mapping[str, str] | None = None
) -> int:
    """Run *command* to its end, and return the bytes of all its processes at once."""
    peak = 0
    with subprocess.Popen(
        list(map(str, command)),
        env={**os.environ, **(env or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        while process.poll() is None:
            peak = max(peak, sum(map(_memory, _tree(process.pid))))
            time.sleep(_PAUSE)
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return peak


def _tree(pid: int) -> Iterator[int]:
    """Yield *pid* and the processes that it and its threads have begun."""
    yield pid
    for place in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _read(place).split():
            yield from _tree(int(child))


def _memory(pid: int) -> int:
    for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _read(place: Path) -> str:
    try:
        return place.read_text()
    except OSError:  # it ended meanwhile
        return ""
