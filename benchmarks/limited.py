"""Run a function in a process of its own, which is stopped if it takes too long."""

import gc
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from benchmarks.measure import Sample

_FORK = multiprocessing.get_context("fork")  # the function need not be pickled


def run_limited(function: Callable[[], object], limit: float) -> Sample | None:
    """Run *function* and return what it took, or None if that was over *limit* seconds.

    It and every process it started are killed then. A function that returns a Sample
    has measured itself. Raise RuntimeError if it fails.
    """
    ours, theirs = _FORK.Pipe(duplex=False)
    gc.freeze()  # what we hold is not collected again over there
    child = _FORK.Process(target=_child, args=(function, theirs))
    child.start()
    theirs.close()
    try:
        if not ours.poll(limit):
            return None
        taken: Sample = ours.recv()
        return taken
    except EOFError:
        raise RuntimeError("the run failed; its traceback stands above") from None
    finally:
        if child.pid:
            _stop(child.pid)
        child.join()
        ours.close()


def _stop(group: int) -> None:
    for pid, kill in ((group, os.killpg), (group, os.kill)):
        try:
            kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def _child(function: Callable[[], object], told: Connection) -> None:
    os.setsid()  # the processes it starts can be killed with it
    wall, cpu = time.perf_counter(), time.process_time()
    result = function()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    told.send(result if isinstance(result, Sample) else Sample(wall, cpu))
