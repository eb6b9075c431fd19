"""Writing catalogs that someone may save at the same moment."""

from collections.abc import Callable
from contextlib import suppress
from time import sleep
from typing import Protocol, TypeVar

from i18n_site.errors import CatalogError, StoreError, error
from i18n_site.model.source import Location
from i18n_site.project.load import Project

WAITS = (0.0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # seconds, before reading again


class Change(Protocol):
    """What a file was read as (None: absent), and what it is to become."""

    @property
    def path(self) -> str:
        """The file, relative to the site."""

    @property
    def old(self) -> bytes | None:
        """What it was read as."""

    @property
    def new(self) -> bytes:
        """What it is to hold."""


Changed = TypeVar("Changed", bound=Change)


def rewrite(project: Project, change: Changed, again: Callable[[], Changed]) -> Changed:
    """Write *change*, or what *again* makes of the file if it is no longer as it was.

    Return what was written. Nothing is where old and new are the same. Raise
    StoreError (``catalog-busy``) if someone saves it all the time, CatalogError never:
    half of a save is read again later.
    """
    for wait in WAITS:
        if change.old == change.new:
            return change
        if project.files.replace(change.path, change.old, change.new):
            return change
        sleep(wait)
        with suppress(CatalogError):
            change = again()
    what = "someone saves it again and again"
    hint = "save the catalog in your editor, then run the command again"
    raise StoreError(error("catalog-busy", what, Location(change.path), hint))
