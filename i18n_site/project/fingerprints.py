"""What files hold, as digests, without reading those that did not change."""

import os
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from i18n_site.project.leases import is_being_written
from i18n_site.project.stores import Folder

SIZE = 16  # bytes of a digest
# A change within a tick of the clock of the file system may leave the time as it
# was: so long after its last change the time of a file is not trusted.
_TICK, _COARSE_TICK = 50_000_000, 2_000_000_000  # nanoseconds


class Seen(NamedTuple):
    """A file as it was when it was read: if these are the same, so is the file."""

    size: int
    time: int  # of the last change, in nanoseconds
    inode: int
    digest: bytes = b""


def digest(data: bytes) -> bytes:
    """Return the digest of *data*; processors have instructions for this one."""
    return sha256(data).digest()[:SIZE]


def seen(place: str | os.PathLike[str]) -> Seen | None:
    """Return how the file is now, without its digest; None if there is none."""
    try:
        found = os.stat(place)
    except OSError:
        return None
    return Seen(found.st_size, found.st_mtime_ns, found.st_ino)


def settled(found: Seen, now: int) -> bool:
    """Whether a change after *now*, in nanoseconds, would change *found*."""
    tick = _COARSE_TICK if found.time % 1_000_000 == 0 else _TICK
    return found.time + tick < now


class Fingerprints(Folder):
    """A folder that knows the digests of its files, each read only if it changed.

    *known* are those of an earlier build. ``seen`` holds the files asked for that
    may be known to the next one. What is read is digested, so that what was made of
    a file has the digest of the very bytes that it was made of.
    """

    def __init__(self, root: Path, known: Mapping[str, Seen]) -> None:
        """Take the folder and what is known of its files."""
        super().__init__(root)
        self._known = known
        self._began = time.time_ns()
        self._digests: dict[str, bytes] = {}
        self._last: tuple[str, bytes] | None = None
        self.seen: dict[str, Seen] = {}

    def read(self, path: str) -> bytes:
        """Return the bytes of *path* as ``Folder.read`` does, and note their digest."""
        return self._noted(path, super().read)

    def read_settled(self, path: str) -> bytes:
        """Return the bytes of *path* as ``Folder`` does, and note their digest.

        What was read for its digest just before is not read again.
        """
        last, self._last = self._last, None
        if last and last[0] == path:
            return last[1]
        return self._noted(path, self._read_settled)

    def _read_settled(self, path: str) -> bytes:
        """Return what ``Folder.read_settled`` does; of a file at rest in one reading.

        That is one whose last change is long ago before and after it was read, and
        that nobody has open for writing.
        """
        place = self.place(path)
        before, now = seen(place), time.time_ns()
        if before and settled(before, now):
            data = super().read(path)
            if seen(place) == before and not is_being_written(place):
                return data
        return super().read_settled(path)

    def _noted(self, path: str, read: Callable[[str], bytes]) -> bytes:
        now = seen(self.root / path)
        data = read(path)
        self._note(path, now, digest(data))
        return data

    def digest(self, path: str) -> bytes:
        """Return the digest of *path* as it was read, or raise as ``read`` does."""
        if path not in self._digests:
            now, before = seen(self.root / path), self._known.get(path)
            if now and before and now == before._replace(digest=b""):
                self._note(path, now, before.digest)
            else:
                self._last = (path, self.read_settled(path))
        return self._digests[path]

    def _note(self, path: str, now: Seen | None, found: bytes) -> None:
        self._digests[path] = found
        self.seen.pop(path, None)
        if now and settled(now, self._began):
            self.seen[path] = now._replace(digest=found)
