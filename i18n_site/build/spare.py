"""The folder that a locale had before, kept to be brought up to date by a build.

A locale is built in a folder of its own, which takes the place of the published one
in one step. That one is not removed but put aside: but for what changed, it holds
the same files, so that the next build has little to do in it.
"""

import errno
import os
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote

from i18n_site.build.publish import Stage
from i18n_site.errors import writing
from i18n_site.model.plan import Change

FOLDER = "spare"  # in the cache


class Spare(NamedTuple):
    """The folder of a locale as it was published before the one on record.

    *name* is its own among all spares. It was finished at *time*, as the file
    system counts. Its files are those on record but for the paths *stale*, some of
    which it has, as they were then.
    """

    name: str
    time: int  # in nanoseconds
    stale: tuple[str, ...]


class Spares:
    """The spares of one output folder. What fails here is a spare that is not used."""

    def __init__(self, cache: Path, output: str) -> None:
        """Take the folder of the cache, in that of the site, and the output's name."""
        self._every = cache / FOLDER
        self._root = self._every / quote(output, safe="")

    def clear(self, kept: Iterable[Spare] = ()) -> None:
        """Remove all but *kept*, and those of output folders that are gone."""
        for folder in self.left(kept):
            shutil.rmtree(folder, ignore_errors=True)

    def left(self, kept: Iterable[Spare] = ()) -> list[Path]:
        """Return the folders that ``clear`` removes."""
        found: list[Path] = []
        names = {each.name for each in kept}
        with suppress(OSError):
            every = ((each, unquote(each)) for each in os.listdir(self._every))
            site = self._every.parents[1]
            found += [self._every / e for e, of in every if not (site / of).exists()]
            own = os.listdir(self._root)
            found += [self._root / each for each in own if each not in names]
        return found

    def put(self, folder: Path, time: int, stale: Iterable[str]) -> Spare | None:
        """Take the replaced *folder* away if it is the one that was finished at *time*.

        *stale* are the paths by which it differs from what replaced it.
        """
        spare = Spare(os.urandom(8).hex(), time, tuple(sorted(stale)))
        try:
            if os.lstat(folder).st_mtime_ns != time:
                return None  # of a build that was killed before it kept its record
            try:
                folder.rename(self._root / spare.name)
            except FileNotFoundError:
                self._root.mkdir(parents=True, exist_ok=True)
                folder.rename(self._root / spare.name)
        except OSError:  # mostly: another file system
            return None
        return spare

    def stands(self, spare: Spare, within: Collection[str], tag: str) -> bool:
        """Whether *spare*, the folder of the locale *tag*, is as it was finished.

        *within* are the folders that may be in it, by their paths beside *tag*. Their
        times tell: adding, removing or replacing a file sets that of its folder.
        """
        start = f"{self._root}/{spare.name}"
        above = len(tag)
        try:
            return all(_time(f"{start}{each[above:]}") <= spare.time for each in within)
        except OSError:
            return False

    def take(self, spare: Spare, place: Path) -> bool:
        """Let *place* be the folder of *spare*; False if that can't be."""
        try:
            (self._root / spare.name).rename(place)
        except OSError:
            return False
        return True


def worth_keeping(differing: Collection[str], kept: Collection[str]) -> bool:
    """Whether a folder that differs so from one with the files *kept* saves work."""
    return 2 * len(differing) <= len(kept)


def begin(
    stage: Stage, spares: Spares, known: Mapping[str, Spare], found: Iterable[Change]
) -> list[str]:
    """Begin the locales *found* in *stage*, with their *known* spares if they serve.

    Those must stand, in the folders of all that was published before. Return the
    paths that are still to be kept: all others are there, and nothing that is to be
    made, or gone.
    """
    left: list[str] = []
    for each in found:
        spare = known.get(each.tag)
        if spare and _begin(stage, spares, spare, each):
            left += sorted({*spare.stale}.intersection(each.kept))
        else:
            left += each.kept
    return left


def put_aside(
    stage: Stage,
    spares: Spares,
    finished: Mapping[str, int],
    found: Iterable[Change],
    made: Iterable[str],
) -> dict[str, Spare]:
    """Take the replaced folders of the locales *found* from *stage*; return which.

    They are spares if little in them changed. *finished* tells when they were, as
    far as it is on record; *made* are the paths of all that was made in their place.
    """
    stale = {each.tag: {*each.gone} for each in found}
    for path in made:
        stale.get(path.partition("/")[0], set()).add(path)
    aside = {
        each.tag: spares.put(
            stage.root / each.tag, finished.get(each.tag, 0), stale[each.tag]
        )
        for each in found
        if worth_keeping(stale[each.tag], each.kept)
    }
    return {tag: each for tag, each in aside.items() if each}


def _begin(stage: Stage, spares: Spares, spare: Spare, change: Change) -> bool:
    """Begin a locale with *spare*, or return False, and its folder is not there."""
    old = {*spare.stale, *change.gone}
    if not worth_keeping(old, change.kept):
        return False
    back = {*spare.stale}.intersection(change.kept)
    wanted = folders((*back, *change.files, *(each.path for each in change.due)))
    place = stage.root / change.tag
    if not spares.stands(spare, wanted | folders(old), change.tag):
        return False
    if not spares.take(spare, place):
        return False
    try:
        for path in old:
            (stage.root / path).unlink(missing_ok=True)
        for folder in sorted(folders(old) - wanted, reverse=True):
            _remove_empty(stage.root / folder)
    except OSError:
        with writing(change.tag):
            shutil.rmtree(place)
        return False
    return True


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError as err:
        if err.errno not in (errno.ENOENT, errno.ENOTEMPTY, errno.EEXIST):
            raise


def _time(place: str) -> int:
    """Return when the folder at *place* was last changed; 0 if there is none."""
    try:
        return os.lstat(place).st_mtime_ns
    except FileNotFoundError:
        return 0


def folders(paths: Iterable[str]) -> set[str]:
    """Return all folders that *paths* are below."""
    found: set[str] = set()
    new = {each.rpartition("/")[0] for each in paths}
    while new:
        found |= new
        new = {each.rpartition("/")[0] for each in new} - found - {""}
    return found
