"""What a build leaves for the next one: what it read and what it wrote."""

from collections.abc import Collection, Mapping

import msgspec

from i18n_site.build.frames import Frame
from i18n_site.build.publish import Written, is_untouched
from i18n_site.build.spare import Spare
from i18n_site.model.plan import PageRecord
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import Seen
from i18n_site.project.trace import Look


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

    def standing(self, keys: Mapping[str, bytes], output: str) -> set[str]:
        """Return the files of *output*, by path, that are as they were written.

        Those that were made from other *keys* are left out.
        """
        made = self.made
        return {
            path
            for path, key in keys.items()
            if (record := made.get(path))
            and record.key == key
            and is_untouched(f"{output}/{path}", record)
        }


def read_state(cache: Cache, name: str) -> State:
    """Return the state *name*; an empty one if there is none or it is broken."""
    data = cache.get(name)
    try:
        return msgspec.msgpack.decode(data, type=State) if data else State()
    except (msgspec.MsgspecError, ValueError):
        return State()


def keep_state(cache: Cache, name: str, state: State) -> None:
    """Keep *state* as the state *name*."""
    cache.put(name, msgspec.msgpack.encode(state))
