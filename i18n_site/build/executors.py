"""Where the work of a build runs: in this process, or in several."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from i18n_site.later import later

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")

_pool = later("i18n_site.build.processes", "Pool")


class Serial:
    """Runs everything here, one after the other."""

    jobs = 1

    def map(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Iterator[Result]:
        """Yield ``function(shared, item)`` in the order of *items*."""
        for item in items:
            yield function(shared, item)

    def begin(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Callable[[], Iterator[Result]]:
        """Return what will do as ``map`` does."""
        return partial(self.map, function, shared, items)


class Processes:
    """Runs in *jobs* processes, forked from this one.

    *shared* and the items reach them by the fork, without being pickled; each
    takes the next item when it has done one. The results are pickled.
    """

    def __init__(self, jobs: int) -> None:
        """Take the number of processes."""
        self.jobs = jobs

    def map(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Iterator[Result]:
        """Yield ``function(shared, item)`` in the order of *items*, when all are done.

        An error of a worker is raised here. Raise BuildError (``worker-died``) with
        the item that it worked on if one is killed: nothing waits for it.
        """
        yield from self.begin(function, shared, items)()

    def begin(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Callable[[], Iterator[Result]]:
        """Begin what ``map`` does, and return what yields the results.

        Who does not ask for them does not wait, either: the processes end by
        themselves.
        """
        everything = list(items)
        if not everything:
            return partial(iter, ())
        results: Callable[[], Iterator[Result]]
        results = _pool(self.jobs, function, shared, everything).results
        return results


def executor(jobs: int) -> Serial | Processes:
    """Return where to run: *jobs* processes, or here if forking is not to be had."""
    return Processes(jobs) if jobs > 1 and hasattr(os, "fork") else Serial()
