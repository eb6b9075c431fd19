"""How the files of a site look from outside: whether anything may have changed."""

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType

from i18n_site.project.fingerprints import SIZE, Seen, seen, settled

Look = tuple[int, int, int]  # of a file: size, time of the last change, inode

FOLDERS = ("content", "templates", "locales", "data")


def trace_inputs(root: Path, config: str) -> str:
    """Return what stands for the files of the site in *root*, or '' if it can't.

    It changes if one is added, removed or written; nothing is read. It can't stand
    for a file that was written just now. *config* is the file of the settings.
    """
    now = time.time_ns()
    found = [(path, seen(path)) for path in sorted(_files(root, config))]
    if not all(each is None or settled(each, now) for _, each in found):
        return ""
    return _digest(found)


def trace_outputs(
    root: Path, paths: Iterable[str], known: Mapping[str, Look] = MappingProxyType({})
) -> str:
    """Return what stands for the files *paths* below *root* as they are now.

    Those *known* are not looked at.
    """
    start = f"{root}/"
    return _digest((path, known.get(path) or seen(start + path)) for path in paths)


def _files(root: Path, config: str) -> Iterator[str]:
    yield f"{root}/{config}"
    yield from (str(each) for each in root.glob("*.toml"))
    for name in FOLDERS:
        for folder, folders, files in os.walk(root / name):
            folders[:] = [each for each in folders if not each.startswith(".")]
            yield from (f"{folder}/{each}" for each in files)


def _digest(files: Iterable[tuple[str, Seen | Look | None]]) -> str:
    lines = [
        f"{path}\0{each[0]} {each[1]} {each[2]}" if each else path
        for path, each in files
    ]
    return blake2b("\n".join(lines).encode(), digest_size=SIZE).hexdigest()
