"""What every command is told, whatever else it takes."""

from pathlib import Path
from typing import NamedTuple


class Session(NamedTuple):
    """The common options of one run, by their long names.

    *config* is None for ``i18n-site.toml`` in *root*. *format* is "text" where a
    command offers no choice.
    """

    root: Path = Path()
    config: str | None = None
    quiet: bool = False
    verbose: bool = False
    format: str = "text"
    strict: bool = False
