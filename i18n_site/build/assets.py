"""Files of the content that are no sources, and those made for one locale. Pure."""

import posixpath
from collections.abc import Callable, Collection, Mapping, Sequence

from i18n_site.render.images import Size, image_size


def assets_of(
    paths: Collection[str], wanted: Sequence[str], tags: Collection[str]
) -> dict[str, str]:
    """Return, for each of *paths*, the file that a locale has in its place.

    ``chart.fr.svg`` stands in for ``chart.svg`` in French, and for nothing else.
    *wanted* are the locale's tag and those that it falls back to; *tags* are all
    tags of the site.
    """
    found = {}
    for path in paths:
        stem, suffix = posixpath.splitext(path)
        base, dot, tag = stem.rpartition(".")
        if dot and tag in tags and f"{base}{suffix}" in paths:
            continue
        names = (f"{stem}.{each}{suffix}" for each in wanted)
        found[path] = next((each for each in names if each in paths), path)
    return found


class Images:
    """The sizes of images, each file read once; *read* gives a file by its path."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        """Take what reads files."""
        self._read = read
        self._sizes: dict[str, Size | None] = {}

    def size_of(self, assets: Mapping[str, str]) -> Callable[[str], Size | None]:
        """Return what gives the size of an image, of which *assets* has the file."""

        def size(path: str) -> Size | None:
            file = assets.get(path)
            if file is None:
                return None
            if file not in self._sizes:
                self._sizes[file] = image_size(self._read(file))
            return self._sizes[file]

        return size
