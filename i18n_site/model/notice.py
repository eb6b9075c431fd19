"""The notices that pages must show."""

from dataclasses import dataclass

from i18n_site.model.catalog import Key
from i18n_site.model.source import Location


@dataclass(frozen=True, slots=True)
class Notice:
    """A required notice: one message a line, context ``notice:<id>``.

    *places* are the lines of its source file, in the order of *keys*. *locales*
    are the tags that must show it; None means all. *roles* are those that must
    approve a translation; without any, a complete one will do.
    """

    id: str
    keys: tuple[Key, ...]
    places: tuple[Location, ...]
    locales: tuple[str, ...] | None = None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownNotice:
    """A notice as a page in *tag* must show it: *lines* are its exact text."""

    id: str
    tag: str
    direction: str
    lines: tuple[str, ...]
