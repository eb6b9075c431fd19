"""What the stages of a build take of the processors, over all its processes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import process_time

STAGES = (
    "read",  # the settings, the digests of the files, what is in the cache
    "parse",  # articles that the cache lacks
    "catalogs",  # catalogs that the cache lacks
    "check",  # their translations
    "plan",  # the pages, and what stands of them
    "render",
    "write",
    "verify",
    "gather",  # what is no page, and the files that stand
    "publish",
)


class Stages:
    """Seconds of processor time by stage; what is timed inside of one counts there."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.seconds = dict.fromkeys(STAGES, 0.0)
        self._open: list[str] = []
        self._since = 0.0

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Count the time that this takes for *stage*."""
        self._turn()
        self._open.append(stage)
        try:
            yield
        finally:
            self._turn()
            self._open.pop()

    def take(self) -> dict[str, float]:
        """Return the seconds so far, and begin anew: what a process sends back."""
        taken, self.seconds = self.seconds, dict.fromkeys(STAGES, 0.0)
        self._since = process_time()
        return taken

    def add(self, seconds: Mapping[str, float]) -> None:
        """Count what another process took."""
        for stage, each in seconds.items():
            self.seconds[stage] += each

    def _turn(self) -> None:
        """Give the time since the last turn to the innermost stage."""
        now = process_time()
        if self._open:
            self.seconds[self._open[-1]] += now - self._since
        self._since = now
