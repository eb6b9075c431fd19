"""Processes that are forked from this one, and share the work of one ``map``.

``multiprocessing`` does the same for more cases, and takes longer to load than a
small edit takes to read.
"""

import os
import pickle
import select
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from mmap import mmap
from typing import Any

from i18n_site.errors import BuildError, error
from i18n_site.model.finding import Finding
from i18n_site.model.source import Location

_SIZE = 8  # bytes of a number
_NOTHING = -1
SOMEWHERE = "."  # what is told of a process that died before it began


class Pool:
    """Some forked processes and what they are to do, for one ``map``.

    The number of the next item lies in a pipe: who takes it out puts the next one
    in. What each works on is in memory that they share. An answer is its length and
    its pickle.
    """

    def __init__(
        self,
        jobs: int,
        function: Callable[[Any, Any], Any],
        shared: object,
        items: Sequence[object],
    ) -> None:
        """Start them."""
        jobs = min(jobs, len(items))
        self._function, self._shared, self._items = function, shared, items
        self._at = mmap(-1, max(1, jobs) * _SIZE)
        self._numbers = os.pipe()
        os.write(self._numbers[1], _packed(0))
        self._workers: dict[int, tuple[int, int]] = {}  # by what they answer in
        for number in range(jobs):
            reader, writer = os.pipe()
            pid = os.fork()
            if not pid:
                self._run(number, writer)
            os.close(writer)
            self._workers[reader] = pid, number

    def results(self) -> Iterator[Any]:
        """Yield what the workers found, in the order of the items, when all is done."""
        found: dict[int, Any] = {}
        try:
            for at, failed, result in self._answers():
                if failed:
                    raise result
                found[at] = result
        finally:
            self._end()
        yield from (found[at] for at in range(len(self._items)))

    def _answers(self) -> Iterator[tuple[int, bool, Any]]:
        """Yield the answers, or raise BuildError if a worker died of its work."""
        poll = select.poll()
        for reader in self._workers:
            poll.register(reader, select.POLLIN)
        while self._workers:
            for reader, _ in poll.poll():
                size = _read(reader, _SIZE)
                if answer := _read(reader, int.from_bytes(size)):
                    yield pickle.loads(answer)  # noqa: S301 - our own process wrote it
                else:
                    poll.unregister(reader)
                    self._part(reader)

    def _part(self, reader: int) -> None:
        """See a worker off that will answer no more."""
        pid, number = self._workers.pop(reader)
        os.close(reader)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        at = int.from_bytes(self._of(number), signed=True)
        if at != _NOTHING or code:
            item = SOMEWHERE if at == _NOTHING else self._items[at]
            raise BuildError(_died(item, code))

    def _end(self) -> None:
        for reader, (pid, _) in self._workers.items():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
            os.waitpid(pid, 0)
            os.close(reader)
        for each in self._numbers:
            os.close(each)

    def _run(self, number: int, writer: int) -> None:
        """Do one item after the other, in a process of its own, and end it."""
        code = 1
        try:
            for reader in self._workers:
                os.close(reader)  # they are those of the others
            with suppress(KeyboardInterrupt):  # the parent tells of it
                self._work(number, writer)
            code = 0
        finally:
            os._exit(code)

    def _work(self, number: int, writer: int) -> None:
        taken, put = self._numbers
        while True:
            at = int.from_bytes(os.read(taken, _SIZE))
            some = at < len(self._items)
            self._say(number, at if some else _NOTHING)
            os.write(put, _packed(at + 1))
            if not some:
                break
            try:
                answer = at, False, self._function(self._shared, self._items[at])
            except Exception as err:
                answer = at, True, err
            data = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
            _write(writer, _packed(len(data)) + data)

    def _say(self, number: int, at: int) -> None:
        start = number * _SIZE
        self._at[start : start + _SIZE] = at.to_bytes(_SIZE, signed=True)

    def _of(self, number: int) -> bytes:
        start = number * _SIZE
        return self._at[start : start + _SIZE]


def _packed(number: int) -> bytes:
    return number.to_bytes(_SIZE)


def _read(file: int, size: int) -> bytes:
    """Return the next *size* bytes; nothing if the other end was closed."""
    parts = []
    while size:
        part = os.read(file, size)
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _write(file: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(file, left) :]


def _died(item: object, code: int) -> Finding:
    """Return the finding for a process that ended while it had *item* in hand."""
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    what = f"the process that worked on it ended early ({how})"
    hint = "look for a lack of memory, then build again with --jobs 1"
    return error("worker-died", what, Location(str(item)), hint)
