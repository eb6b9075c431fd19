"""What is loaded by its first call: most runs need but a part of the program."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(module: str, name: str) -> Callable[..., Any]:
    """Return a function that calls *name* of *module*, loading it if need be."""

    def call(*args: Any, **options: Any) -> Any:  # noqa: ANN401 - as *name* has it
        return getattr(import_module(module), name)(*args, **options)

    return call


# Asked for a message only: what was meant by a name that is none.
get_close_matches: Callable[..., list[str]] = later("difflib", "get_close_matches")
