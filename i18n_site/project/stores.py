"""Where files are: a folder on disk, or memory."""

import errno
import fnmatch
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from i18n_site.errors import SourceError, error, writing
from i18n_site.later import later
from i18n_site.model.source import Location
from i18n_site.project.leases import is_being_written

exchange: Callable[[Path, Path], bool] = later("i18n_site.project.linux", "exchange")

UNFINISHED = ".i18n-site-unfinished-"
PATIENCE = 1.0  # seconds
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


class Folder:
    """The files below a folder of the disk. Paths that lead out are refused."""

    def __init__(self, root: Path) -> None:
        """Take the folder; it need not exist yet."""
        self.root = root

    def place(self, path: str) -> Path:
        """Return *path* on disk; raise SourceError if it is not below the folder."""
        place = self.root / path
        if not place.resolve().is_relative_to(self.root.resolve()):
            what = f"{path!r} leads out of the site's folder"
            raise SourceError(error("outside-site", what, Location(path)))
        return place

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError.

        Raise SourceError if it is there and can't be read.
        """
        try:
            return self.place(path).read_bytes()
        except FileNotFoundError:
            raise
        except OSError as err:
            what = f"can't be read: {(err.strerror or str(err)).lower()}"
            raise SourceError(error("file-unreadable", what, Location(path))) from err

    def read_settled(self, path: str) -> bytes:
        """Return what ``read`` does, after waiting a while for a save under way."""
        until = time.monotonic() + PATIENCE
        data = Folder.read(self, path)
        while time.monotonic() < until:
            before, busy = data, is_being_written(self.place(path))
            data = Folder.read(self, path)
            if data == before and not busy:
                break
            time.sleep(0.005)
        return data

    def write(self, path: str, data: bytes) -> None:
        """Write *path* whole or not at all, and make the folders it needs.

        The bytes go to a new file in the same folder, reach the disk, and only
        then take the name. A file that is a symbolic link is written through.
        Raise StoreError if the disk does not let it be.
        """
        place = self.place(path).resolve()
        with writing(path), _beside(place, data) as beside:
            beside.replace(place)
            _sync_folder(place.parent)

    def replace(self, path: str, old: bytes | None, new: bytes) -> bool:
        """Write *path* as ``write`` does if it still holds *old* (None: is absent).

        Return whether it did. What someone saves meanwhile, in place or by a
        rename, is never lost where the system can exchange two names in one step;
        elsewhere, unless it falls between comparing and renaming.
        """
        place = self.place(path).resolve()
        with writing(path), _beside(place, new) as beside:
            done = _create(beside, place) if old is None else _swap(beside, place, old)
            _sync_folder(place.parent)
        return done

    def remove(self, path: str, old: bytes) -> bool:
        """Remove *path* if it still holds *old*, and folders that get empty by it.

        Return whether it did. Raise StoreError if the disk does not let it be.
        """
        place = self.place(path)
        with writing(path):
            try:
                if not _holds(place, old):
                    return False
            except FileNotFoundError:
                return False
            place.unlink()
            _sync_folder(place.parent)
            folder = place.parent
            with suppress(OSError):  # the first that is not empty
                while folder != self.root:
                    folder.rmdir()
                    folder = folder.parent
        return True

    def sweep(self, below: str) -> None:
        """Remove the unfinished files that killed commands left below a folder."""
        with writing(below):
            for folder, _, files in os.walk(self.place(below)):
                for name in fnmatch.filter(files, f"{UNFINISHED}*"):
                    (Path(folder) / name).unlink(missing_ok=True)

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted; hidden ones are left out."""
        start = self.place(below)
        found = []
        for folder, folders, files in os.walk(start):
            folders[:] = [name for name in folders if not name.startswith(".")]
            prefix = Path(folder).relative_to(self.root).as_posix()
            prefix = "" if prefix == "." else f"{prefix}/"
            found += [prefix + name for name in files if not name.startswith(".")]
        return sorted(found)


class Memory:
    """Files in a dictionary: for sites that live only in a test or a program."""

    def __init__(self) -> None:
        """Start empty."""
        self.files: dict[str, bytes] = {}

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError."""
        try:
            return self.files[path]
        except KeyError:
            raise FileNotFoundError(path) from None

    def write(self, path: str, data: bytes) -> None:
        """Keep *data* under *path*."""
        self.files[path] = data

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted."""
        start = f"{below.rstrip('/')}/" if below else ""
        return sorted(path for path in self.files if path.startswith(start))


@contextmanager
def _beside(place: Path, data: bytes) -> Iterator[Path]:
    """Give a new file in the folder of *place*, with *data*, its mode and its owner."""
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f"{UNFINISHED}{os.urandom(8).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
            _take_after(file.fileno(), place)
            file.flush()
            os.fsync(file.fileno())
        yield beside
    finally:
        with suppress(OSError):  # `sweep` will do it
            beside.unlink(missing_ok=True)


def _take_after(number: int, place: Path) -> None:
    """Give an open file the owner and mode of *place*, if there is one."""
    try:
        before = place.stat()
    except FileNotFoundError:
        return
    own = os.fstat(number)
    if (own.st_uid, own.st_gid) != (before.st_uid, before.st_gid):
        with suppress(PermissionError):  # only the superuser may give files away
            os.fchown(number, before.st_uid, before.st_gid)
    os.fchmod(number, stat.S_IMODE(before.st_mode))


def _create(beside: Path, place: Path) -> bool:
    """Give *beside* the name *place* unless there is such a file."""
    try:
        os.link(beside, place)
    except FileExistsError:
        return False
    except OSError as err:
        if err.errno not in _NO_LINKS or place.exists():
            raise
        beside.replace(place)
    return True


def _swap(beside: Path, place: Path, old: bytes) -> bool:
    """Let *beside* take the name of *place* if that holds *old*."""
    try:
        if not _holds(place, old):
            return False
        new = beside.read_bytes()
        if not exchange(beside, place):
            beside.replace(place)
            return True
    except FileNotFoundError:
        return False
    if _holds(beside, old):
        return True
    exchange(beside, place)  # a save of the last moment: it goes back
    if not _holds(beside, new):
        exchange(beside, place)  # and so does one that came after it
    return False


def _holds(place: Path, data: bytes) -> bool:
    """Whether the file has these bytes, and nobody is about to write others."""
    return not is_being_written(place) and place.read_bytes() == data


def _sync_folder(folder: Path) -> None:
    """Let the new name reach the disk; not every file system can."""
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    finally:
        os.close(number)
