"""What a build leaves for the next one: what it read and what it wrote."""

from collections.abc import Collection, Mapping
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from i18n_site.build.publish import Written, is_untouched
from i18n_site.build.spare import Spare, Spares, folders
from i18n_site.model.plan import Frame, PageRecord
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import Seen
from i18n_site.project.trace import Look


class Touched(NamedTuple):
    """What is not as a build left it: *files* by path, and *spares* by name."""

    files: frozenset[str] = frozenset()
    spares: frozenset[str] = frozenset()


class State(msgspec.Struct, array_like=True, frozen=True):
    """The files of the site as they were read, and those of the output, by path.

    By tag: when the published folder of a locale was *finished*, as the file system
    counts, what is left of the one before, and what its pages were made in. *report*
    is the file of the record of notices.
    """

    files: dict[str, Seen] = {}
    made: dict[str, PageRecord] = {}
    finished: dict[str, int] = {}
    spares: dict[str, Spare] = {}
    frames: dict[str, Frame] = {}
    report: Written | None = None

    def looks(self, tags: Collection[str]) -> dict[str, Look]:
        """Return how the files of the locales *tags* are, by path."""
        return {
            path: (each.size, each.time, each.inode)
            for path, each in self.made.items()
            if path.partition("/")[0] in tags
        }

    def standing(self, keys: Mapping[str, bytes], touched: Touched) -> set[str]:
        """Return the files of the output, by path, that are as they were written.

        Those that were made from other *keys* are left out.
        """
        made = self.made
        return {
            path
            for path, key in keys.items()
            if (record := made.get(path))
            and record.key == key
            and path not in touched.files
        }


def read_state(cache: Cache, output: str) -> State:
    """Return the state of *output*; an empty one if none is kept or it is broken."""
    data = cache.get(_name(output))
    try:
        return msgspec.msgpack.decode(data, type=State) if data else State()
    except (msgspec.MsgspecError, ValueError):
        return State()


def touched(state: State, output: str, spares: Spares) -> Touched:
    """Look at all files in *output* and at the *spares* that *state* tells of."""
    folders_of: dict[str, set[str]] = {}
    for path in folders(state.made):
        folders_of.setdefault(path.partition("/")[0], set()).add(path)
    return Touched(
        frozenset(
            path
            for path, record in state.made.items()
            if not is_untouched(f"{output}/{path}", record)
        ),
        frozenset(
            spare.name
            for tag, spare in state.spares.items()
            if not spares.stands(spare, folders_of.get(tag, set()), tag)
        ),
    )


def keep_state(cache: Cache, output: str, state: State) -> None:
    """Keep *state* as that of *output*, as it was asked for."""
    cache.put(_name(output), msgspec.msgpack.encode(state))


def _name(output: str) -> str:
    return f"builds/{blake2b(output.encode(), digest_size=8).hexdigest()}"
