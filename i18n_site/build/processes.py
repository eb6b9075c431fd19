"""Processes that are forked from this one, and share the work of one ``map``."""

import multiprocessing
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any

from i18n_site.errors import BuildError, error
from i18n_site.model.finding import Finding
from i18n_site.model.source import Location

_NOTHING = -1


class Pool:
    """Some forked processes and what they are to do, for one ``map``."""

    def __init__(
        self,
        jobs: int,
        function: Callable[[Any, Any], Any],
        shared: object,
        items: Sequence[object],
    ) -> None:
        context = multiprocessing.get_context("fork")
        jobs = min(jobs, len(items))
        self._items = items
        self._next = context.Value("q", 0)
        self._at = context.Array("q", [_NOTHING] * jobs, lock=False)
        self._readers: list[Connection] = []
        self._workers = []
        for number in range(jobs):
            reader, writer = context.Pipe(duplex=False)
            arguments = (number, function, shared, writer)
            # A daemon is killed when this process ends, however it ends.
            worker = context.Process(target=self._work, args=arguments, daemon=True)
            worker.start()
            writer.close()
            self._readers.append(reader)
            self._workers.append(worker)

    def results(self) -> list[Any]:
        """Return what the workers found, by the order of the items."""
        found: dict[int, Any] = {}
        left = dict(zip(self._readers, range(len(self._readers)), strict=True))
        try:
            while left:
                for reader in wait(list(left)):
                    answer = self._answer(reader, left[reader])  # type: ignore[index,arg-type]
                    if answer is None:
                        del left[reader]  # type: ignore[arg-type]
                    else:
                        at, failed, result = answer
                        if failed:
                            raise result
                        found[at] = result
        finally:
            self._end()
        return [found[at] for at in range(len(self._items))]

    def _answer(self, reader: Connection, worker: int) -> tuple[int, bool, Any] | None:
        """Return the next answer of *worker*, or None if it has no more."""
        try:
            answer: tuple[int, bool, Any] = reader.recv()
        except (EOFError, OSError):
            self._workers[worker].join()
            at = self._at[worker]
            if at == _NOTHING:
                return None
            code = self._workers[worker].exitcode
            raise BuildError(_died(self._items[at], code)) from None
        return answer

    def _end(self) -> None:
        for worker in self._workers:
            worker.terminate()
            worker.join()
        for reader in self._readers:
            reader.close()

    def _work(
        self,
        number: int,
        function: Callable[[Any, Any], Any],
        shared: object,
        writer: Connection,
    ) -> None:
        """Do one item after the other, in a process of its own."""
        with suppress(KeyboardInterrupt):  # the parent tells of it
            while True:
                with self._next.get_lock():
                    at = self._next.value
                    self._next.value += 1
                if at >= len(self._items):
                    break
                self._at[number] = at
                try:
                    answer = (at, False, function(shared, self._items[at]))
                except Exception as err:
                    answer = (at, True, err)
                writer.send(answer)
            self._at[number] = _NOTHING


def _died(item: object, code: int | None) -> Finding:
    """Return the finding for a process that ended while it had *item* in hand."""
    how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
    what = f"the process that worked on it ended early ({how})"
    hint = "look for a lack of memory, then build again with --jobs 1"
    return error("worker-died", what, Location(str(item)), hint)
