"""Put a built locale in the place of the one before, whole or not at all."""

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from i18n_site.errors import BuildError, error, writing
from i18n_site.model.output import OLD, STAGE
from i18n_site.model.plan import PageRecord
from i18n_site.model.source import Location

_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}

# Lets two names change places in one step, or tells that the system can't.
Exchange = Callable[[Path, Path], bool]


class Written(NamedTuple):
    """What the system says of a file: as long as it is so, the file is the same."""

    size: int
    time: int  # of the last change, in nanoseconds
    inode: int


class Stage:
    """A folder to build in. Pages need not survive a power cut here."""

    def __init__(self, output: Path) -> None:
        """Take the folder that was published before, and will be replaced."""
        self.before, self.root = output, output / STAGE
        self._before, self._root = f"{output}/", f"{self.root}/"
        self._folders: set[str] = set()

    def clear(self) -> None:
        """Be an empty folder."""
        if self.root.exists():
            shutil.rmtree(self.root)
        self.root.mkdir()
        self._folders.clear()

    def left(self) -> list[Path]:
        """Return what is in it."""
        return [*self.root.iterdir()]

    def published(self, path: str) -> bytes:
        """Return the bytes of *path* as it is published; none if it is not."""
        try:
            return (self.before / path).read_bytes()
        except FileNotFoundError:
            return b""

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError."""
        with open(self._root + path, "rb", buffering=0) as file:
            return file.read()

    def write(self, path: str, data: bytes) -> Written:
        """Write *path*, and make the folders it needs, or raise StoreError.

        Never into a file that is there: that may be one of the published ones.
        """
        with writing(path):
            self._make_room(path)
            with open(self._root + path, "xb", buffering=0) as file:
                left = memoryview(data)
                while left:
                    left = left[file.write(left) :]
                found = os.fstat(file.fileno())
        return Written(found.st_size, found.st_mtime_ns, found.st_ino)

    def keep(self, path: str) -> Written | None:
        """Take *path* over from what was published: the same file, not a copy.

        Where there can be no second name for a file, return what the copy is like.
        """
        with writing(path):
            self._make_room(path)
            if _same_file(self._before + path, self._root + path):
                return None
        return written(self._root + path)

    def lend(self, path: str, place: str) -> None:
        """Let *place* of this folder be the same file as *path* of it."""
        with writing(place):
            self._make_room(place)
            _same_file(self._root + path, self._root + place)

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted."""
        files = (each for each in (self.root / below).rglob("*") if each.is_file())
        return sorted(each.relative_to(self.root).as_posix() for each in files)

    def _make_room(self, path: str) -> None:
        folder = path.rpartition("/")[0]
        if folder in self._folders:
            return
        try:
            os.mkdir(self._root + folder)
        except FileExistsError:
            pass
        except FileNotFoundError:
            os.makedirs(self._root + folder, exist_ok=True)
        self._folders.add(folder)


def _same_file(path: str, place: str) -> bool:
    """Let *place* be the file *path*, or a copy where that can't be; return which."""
    try:
        os.link(path, place)
    except OSError as err:
        if err.errno not in _NO_LINKS:
            raise
        shutil.copy2(path, place)
        return False
    return True


def written(place: str | os.PathLike[str]) -> Written | None:
    """Return what the system says of the file at *place*; None if there is none."""
    try:
        found = os.lstat(place)
    except OSError:
        return None
    return Written(found.st_size, found.st_mtime_ns, found.st_ino)


def is_untouched(place: str, record: PageRecord) -> bool:
    """Whether the file at *place* is the one of *record*, as it was written."""
    try:
        found = os.lstat(place)
    except OSError:
        return False
    return (
        found.st_ino == record.inode
        and found.st_mtime_ns == record.time
        and found.st_size == record.size
    )


def check_output(output: Path, root: Path, shown: str) -> None:
    """Raise BuildError if *output* is the site in *root*, or a folder round it.

    *shown* is the output folder as it was asked for.
    """
    if root.resolve().is_relative_to(output.resolve()):
        what = f"the output folder {shown!r} holds the site itself"
        hint = "name a folder of its own with --output"
        raise BuildError(error("output-unsafe", what, Location(shown), hint))


@contextmanager
def staged(stage: Stage, shown: str) -> Iterator[None]:
    """Let *stage*, inside the output folder *shown*, be an empty folder; clear it away.

    Only one build at a time may do so.
    """
    with writing(f"{shown}/{STAGE}"):
        stage.clear()
    try:
        yield
    finally:
        shutil.rmtree(stage.root, ignore_errors=True)


def tidy(stage: Stage, shown: str) -> None:
    """Put right and clear away what a killed build left in the output folder."""
    with writing(f"{shown}/{STAGE}"):
        recover(stage.before)
        if stage.root.exists():
            shutil.rmtree(stage.root)


def finish(stage: Stage, name: str) -> int:
    """Set the time of the folder *name* of *stage*, and return it, in nanoseconds.

    Nothing in it was changed later, as the file system counts. 0 if it can't be set.
    """
    try:
        os.utime(stage.root / name)
        return os.lstat(stage.root / name).st_mtime_ns
    except OSError:
        return 0


def swap(stage: Stage, name: str, exchange: Exchange) -> None:
    """Let the file or folder *name* of *stage* take the place of the published one.

    In one step, so that there is always the old one or the new one. For a folder
    where *exchange* can't be done: in two renames, and a kill between them leaves
    the old one under a name that ``recover`` knows. The old folder is then the one
    of that name in *stage*.
    """
    new, place = stage.root / name, stage.before / name
    old = stage.before / f"{OLD}-{name}"
    with writing(name):
        if not place.is_dir() or not new.is_dir():
            place.parent.mkdir(parents=True, exist_ok=True)
            new.replace(place)
        elif not exchange(new, place):
            place.rename(old)
            new.rename(place)
            old.rename(new)


def remove(stage: Stage, name: str) -> None:
    """Let there be no published file *name* any more."""
    with writing(name):
        (stage.before / name).unlink(missing_ok=True)


def recover(output: Path) -> None:
    """Put back what a killed ``swap`` left aside, or clear it away."""
    for old in sorted(output.glob(f"{OLD}-*")):
        place = output / old.name.removeprefix(f"{OLD}-")
        if place.exists():
            shutil.rmtree(old)
        else:
            old.rename(place)
