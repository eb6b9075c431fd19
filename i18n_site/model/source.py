"""Where a text came from."""

from typing import NamedTuple


class Location(NamedTuple):
    """A place that a person can open.

    *path* is relative to the site's root and always uses ``/``. *line* and
    *column* count from 1; 0 means "the file as a whole" and "the whole line".
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return ``path:line:column``, as GNU tools and editors write it."""
        parts = [self.path]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)


class SourceFile(NamedTuple):
    """The text of one source file: UTF-8, every line end a newline."""

    path: str
    text: str
