"""What a build leaves for the next one: what it read and what it wrote."""

from collections.abc import Mapping

import msgspec

from i18n_site.build.publish import Written, written
from i18n_site.model.plan import PageRecord
from i18n_site.project.cache import Cache
from i18n_site.project.fingerprints import Seen


class State(msgspec.Struct, array_like=True, frozen=True):
    """The files of the site as they were read, and those of the output, by path."""

    files: dict[str, Seen] = {}
    made: dict[str, PageRecord] = {}

    def standing(self, path: str, key: bytes, output: str) -> bool:
        """Whether the file *path* of *output* was made from *key*, and is untouched."""
        record = self.made.get(path)
        if record is None or record.key != key:
            return False
        return written(f"{output}/{path}") == Written(
            record.size, record.time, record.inode
        )


def read_state(cache: Cache, name: str) -> State:
    """Return the state *name*; an empty one if there is none or it is broken."""
    data = cache.get(name)
    try:
        return msgspec.msgpack.decode(data, type=State) if data else State()
    except (msgspec.MsgspecError, ValueError):
        return State()


def keep_state(
    cache: Cache, name: str, files: Mapping[str, Seen], made: Mapping[str, PageRecord]
) -> None:
    """Keep what was read and made as the state *name*."""
    cache.put(name, msgspec.msgpack.encode(State(dict(files), dict(made))))
