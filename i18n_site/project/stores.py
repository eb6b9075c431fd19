"""Where files are: a folder on disk, or memory."""

import os
from pathlib import Path

from i18n_site.errors import SourceError, error
from i18n_site.model.source import Location


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
        """Return the bytes of *path*, or raise FileNotFoundError."""
        return self.place(path).read_bytes()

    def write(self, path: str, data: bytes) -> None:
        """Write *path* whole or not at all, and make the folders it needs.

        The bytes go to a new file in the same folder, reach the disk, and only
        then take the name. A file that is a symbolic link is written through.
        """
        place = self.place(path).resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.with_name(f".{place.name}.{os.getpid()}.new")
        try:
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if place.exists():
                beside.chmod(place.stat().st_mode)
            beside.replace(place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync_folder(place.parent)

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
