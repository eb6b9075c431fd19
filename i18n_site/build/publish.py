"""Put a built locale in the place of the one before, whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from i18n_site.errors import BuildError, error
from i18n_site.model.source import Location

STAGE = ".next"
OLD = ".old"


class Stage:
    """An empty folder to build in. Pages need not survive a power cut here."""

    def __init__(self, root: Path) -> None:
        """Take the folder."""
        self.root = root

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError."""
        return (self.root / path).read_bytes()

    def write(self, path: str, data: bytes) -> None:
        """Write *path*, and make the folders it needs."""
        place = self.root / path
        try:
            place.write_bytes(data)
        except FileNotFoundError:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted."""
        files = (each for each in (self.root / below).rglob("*") if each.is_file())
        return sorted(each.relative_to(self.root).as_posix() for each in files)


@contextmanager
def claimed(output: Path, root: Path, shown: str) -> Iterator[Stage]:
    """Give a stage inside *output* to one build at a time, and clear it away.

    Raise BuildError if another build has it, or if *output* is the site in
    *root*, or a folder round it. *shown* is the output folder as it was asked for.
    """
    if root.resolve().is_relative_to(output.resolve()):
        what = f"the output folder {shown!r} holds the site itself"
        hint = "name a folder of its own with --output"
        raise BuildError(error("output-unsafe", what, Location(shown), hint))
    output.mkdir(parents=True, exist_ok=True)
    stage = output / STAGE
    _claim(stage, f"{shown}/{STAGE}")
    try:
        recover(output)
        yield Stage(stage)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _claim(stage: Path, shown: str) -> None:
    """Make *stage* ours; take it over from a build that was killed."""
    owner = stage / "owner"
    try:
        stage.mkdir()
    except FileExistsError as err:
        who = owner.read_text("utf-8").strip() if owner.exists() else ""
        if _runs(who):
            what = f"the build of process {who} is running"
            hint = "wait for it, or stop it"
            raise BuildError(
                error("build-running", what, Location(shown), hint)
            ) from err
        shutil.rmtree(stage)
        stage.mkdir()
    owner.write_text(f"{os.getpid()}\n", "utf-8")


def swap(output: Path, stage: Stage, tag: str) -> None:
    """Let *tag* of *stage* take the place of *tag* in *output*.

    Two renames: a kill between them leaves the old one under a name that
    ``recover`` knows.
    """
    place, old = output / tag, output / f"{OLD}-{tag}"
    if place.exists():
        place.rename(old)
    (stage.root / tag).rename(place)
    if old.exists():
        shutil.rmtree(old)


def recover(output: Path) -> None:
    """Put back what a killed ``swap`` left aside, or clear it away."""
    for old in sorted(output.glob(f"{OLD}-*")):
        place = output / old.name.removeprefix(f"{OLD}-")
        if place.exists():
            shutil.rmtree(old)
        else:
            old.rename(place)


def _runs(process: str) -> bool:
    """Whether a process of that number is alive."""
    if not process.isdigit():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
