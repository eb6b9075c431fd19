"""What a build remembers for the next one. Deleting it is always safe.

Everything in it is kept by what it was made from, so that nothing is ever out of
date, only absent. What is broken counts as absent. Nothing in it is ever run.
"""

import mmap
import os
import sys
from collections.abc import Collection
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

import i18n_site

FOLDER = ".i18n-site"
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n"  # bford.info/cachedir
_UNFINISHED = ".unfinished-"


class Cache:
    """Blocks of bytes by name below a folder. A disk that fails is a cache miss."""

    def __init__(self, root: Path) -> None:
        """Take the folder of the site."""
        self.root = root / FOLDER

    def get(self, name: str) -> bytes | None:
        """Return the block *name*, or None."""
        try:
            return (self.root / name).read_bytes()
        except OSError:
            return None

    def map(self, name: str) -> memoryview | None:
        """Return the block *name* as it lies on the disk, or None.

        It stays readable when the file is removed or replaced.
        """
        try:
            with (self.root / name).open("rb") as file:
                return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except (OSError, ValueError):  # a ValueError: the file is empty
            return None

    def put(self, name: str, data: bytes) -> None:
        """Keep *data* as *name*, whole or not at all."""
        place = self.root / name
        beside = place.with_name(f"{_UNFINISHED}{os.urandom(8).hex()}")
        try:
            try:
                beside.write_bytes(data)
            except FileNotFoundError:
                place.parent.mkdir(parents=True, exist_ok=True)
                beside.write_bytes(data)
            beside.replace(place)
        except OSError:
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    def mark(self) -> None:
        """Tell git and backups that the folder is a cache."""
        if not (self.root / "CACHEDIR.TAG").exists():
            self.put("CACHEDIR.TAG", _TAG)
            self.put(".gitignore", b"*\n")

    def names(self, folder: str) -> set[str]:
        """Return the names of the blocks in *folder*."""
        try:
            return set(os.listdir(self.root / folder))
        except OSError:
            return set()

    def keep(self, folder: str, names: Collection[str]) -> None:
        """Remove everything below *folder* but *names*."""
        with suppress(OSError):
            for each in self.names(folder).difference(names):
                (self.root / folder / each).unlink()


@cache
def program() -> bytes:
    """Return the state of this program, as this process found it first."""
    return state_of(i18n_site.__file__)


def state_of(module: str) -> bytes:
    """Return what tells one state of a program and its libraries from another.

    That is the size and time of each file beside its *module*, and of the folder
    that the libraries are installed in.
    """
    package = os.path.dirname(module)
    jinja = find_spec("jinja2")
    libraries = Path(jinja.origin).parents[1] if jinja and jinja.origin else package
    found = [sys.version, _trace(str(libraries), "")]
    for folder, folders, files in os.walk(package):
        folders[:] = sorted(each for each in folders if each != "__pycache__")
        found += [_trace(folder, name) for name in sorted(files)]
    return blake2b("\n".join(found).encode(), digest_size=16).digest()


def _trace(folder: str, name: str) -> str:
    found = os.stat(f"{folder}/{name}")
    return f"{name} {found.st_size} {found.st_mtime_ns}"
