"""Where the work of a build runs: in this process, or in several."""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")

# What the workers of a pool share: set before they are forked, so that it
# reaches them without being pickled.
_shared: list[Any] = []


class Serial:
    """Runs everything here, one after the other."""

    def map(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Iterator[Result]:
        """Yield ``function(shared, item)`` in the order of *items*."""
        for item in items:
            yield function(shared, item)


class Processes:
    """Runs in *jobs* processes, forked from this one."""

    def __init__(self, jobs: int) -> None:
        """Take the number of processes."""
        self.jobs = jobs

    def map(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Iterator[Result]:
        """Yield ``function(shared, item)`` in the order of *items*."""
        context = multiprocessing.get_context("fork")
        _shared.append(shared)
        try:
            with ProcessPoolExecutor(self.jobs, context) as pool:
                yield from pool.map(_call, [(function, item) for item in items])
        finally:
            _shared.pop()


def _call(task: tuple[Callable[[Any, Item], Result], Item]) -> Result:
    function, item = task
    return function(_shared[-1], item)


def executor(jobs: int) -> Serial | Processes:
    """Return where to run: *jobs* processes, or here if forking is not to be had."""
    can_fork = "fork" in multiprocessing.get_all_start_methods()
    return Processes(jobs) if jobs > 1 and can_fork else Serial()
