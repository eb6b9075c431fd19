"""The seams: each has at least two real implementations."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from i18n_site.model.document import Document
from i18n_site.model.source import SourceFile

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Result = TypeVar("Result")


class Reader(Protocol):
    """Turns the text of a source file into a document. Pure."""

    def __call__(self, source: SourceFile, fields: Sequence[str]) -> Document:
        """Return the document; *fields* of its front matter are translatable."""


class InlineRenderer(Protocol):
    """Turns inline Markdown, one text a unit, into HTML. Pure."""

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """Return the HTML of each of *texts*, in order and as many."""


class Executor(Protocol):
    """Runs a pure function over many items, here or in other processes."""

    def map(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Iterator[Result]:
        """Yield ``function(shared, item)`` in the order of *items*.

        *shared* reaches each process once; items and results should be small.
        """

    def begin(
        self,
        function: Callable[[Shared, Item], Result],
        shared: Shared,
        items: Iterable[Item],
    ) -> Callable[[], Iterator[Result]]:
        """Begin what ``map`` does, if that is elsewhere; return what yields it."""


class Store(Protocol):
    """Where files are: a folder, or memory. Paths are relative and use ``/``."""

    def read(self, path: str) -> bytes:
        """Return the bytes of *path*, or raise FileNotFoundError."""

    def write(self, path: str, data: bytes) -> None:
        """Write *path* whole."""

    def paths(self, below: str = "") -> list[str]:
        """Return the files below a folder, sorted; [] if there is none."""
