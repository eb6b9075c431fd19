"""What every command is told, whatever else it takes."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Session:
    """The common options of one run, by their long names.

    *config* is None for ``i18n-site.toml`` in *root*. *format* is "text" where a
    command offers no choice.
    """

    root: Path = field(default_factory=Path)
    config: str | None = None
    quiet: bool = False
    verbose: bool = False
    format: str = "text"
    strict: bool = False
