"""The files of the output that are no pages."""

from collections.abc import Callable
from hashlib import blake2b
from typing import NamedTuple

STYLE, SEARCH_SCRIPT, BANNER_SCRIPT = "style.css", "search.js", "banner.js"


class OutputFile(NamedTuple):
    """A file to be: *key* stands for all that *make* makes it from."""

    key: bytes
    make: Callable[[], bytes]


def output_file(data: bytes) -> OutputFile:
    """Return the file that holds *data*."""
    return OutputFile(blake2b(data, digest_size=16).digest(), lambda: data)
