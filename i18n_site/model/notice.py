"""The notices that pages must show."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from i18n_site.model.catalog import Key
from i18n_site.model.frozen import Frozen, field
from i18n_site.model.source import Location

Placement = Literal["before", "after", "both"]
EVERY_PAGE = ("**",)


class Notice(Frozen):
    """A required notice: one message a line, context ``notice:<id>``.

    *places* are the lines of its source file, in the order of *keys*. *locales*
    are the tags that must show it; None means all. *roles* are those that must
    approve a translation; without any, a complete one will do. *pages* are the
    globs of the pages that show it, *placement* is where. *fixed_text* gives, by
    tag, the only lines that a translation may have. After *expires* it is void.
    """

    id: str
    keys: tuple[Key, ...]
    places: tuple[Location, ...]
    locales: tuple[str, ...] | None = None
    roles: tuple[str, ...] = ()
    pages: tuple[str, ...] = EVERY_PAGE
    placement: Placement = "before"
    fixed_text: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    expires: date | None = None


class ShownNotice(Frozen):
    """A notice as a page in *tag* must show it: *lines* are its exact text.

    Only pages that a glob of *pages* names show it, see ``notices.pages.due``:
    *placement* "before" the page's content, "after" it, or once on each side.
    """

    id: str
    tag: str
    direction: str
    lines: tuple[str, ...]
    pages: tuple[str, ...] = EVERY_PAGE
    placement: Placement = "before"
