"""Put a built locale in the place of the one before, whole or not at all."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from i18n_site.errors import BuildError, error, writing
from i18n_site.model.source import Location

STAGE = ".next"
OLD = ".old"

# Lets two names change places in one step, or tells that the system can't.
Exchange = Callable[[Path, Path], bool]


class Stage:
    """An empty folder to build in. Pages need not survive a power cut here."""

    def __init__(self, root: Path) -> None:
        """Take the folder."""
        self.root = root

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError."""
        return (self.root / path).read_bytes()

    def write(self, path: str, data: bytes) -> None:
        """Write *path*, and make the folders it needs, or raise StoreError."""
        place = self.root / path
        with writing(path):
            try:
                place.write_bytes(data)
            except FileNotFoundError:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(data)

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted."""
        files = (each for each in (self.root / below).rglob("*") if each.is_file())
        return sorted(each.relative_to(self.root).as_posix() for each in files)


def check_output(output: Path, root: Path, shown: str) -> None:
    """Raise BuildError if *output* is the site in *root*, or a folder round it.

    *shown* is the output folder as it was asked for.
    """
    if root.resolve().is_relative_to(output.resolve()):
        what = f"the output folder {shown!r} holds the site itself"
        hint = "name a folder of its own with --output"
        raise BuildError(error("output-unsafe", what, Location(shown), hint))


@contextmanager
def staged(output: Path, shown: str) -> Iterator[Stage]:
    """Give an empty stage inside *output*, and clear it away.

    Only one build at a time may do so. What a killed one left is put right first.
    """
    stage = output / STAGE
    with writing(f"{shown}/{STAGE}"):
        recover(output)
        if stage.exists():
            shutil.rmtree(stage)
        stage.mkdir()
    try:
        yield Stage(stage)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def swap(output: Path, stage: Stage, name: str, exchange: Exchange) -> None:
    """Let the file or folder *name* of *stage* take the place of that in *output*.

    In one step, so that there is always the old one or the new one. For a folder
    where *exchange* can't be done: in two renames, and a kill between them leaves
    the old one under a name that ``recover`` knows.
    """
    new, place, old = stage.root / name, output / name, output / f"{OLD}-{name}"
    with writing(name):
        if not place.is_dir() or not new.is_dir():
            new.replace(place)
        elif not exchange(new, place):
            place.rename(old)
            new.rename(place)
            shutil.rmtree(old)


def recover(output: Path) -> None:
    """Put back what a killed ``swap`` left aside, or clear it away."""
    for old in sorted(output.glob(f"{OLD}-*")):
        place = output / old.name.removeprefix(f"{OLD}-")
        if place.exists():
            shutil.rmtree(old)
        else:
            old.rename(place)
