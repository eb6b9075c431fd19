"""Lay down a small site that builds at once."""

from pathlib import Path

from i18n_site.errors import SettingsError, error
from i18n_site.model.frozen import Frozen
from i18n_site.model.source import Location
from i18n_site.project.stores import Folder

STARTER = Path(__file__).parents[1] / "starter"
HIDDEN = {"gitignore": ".gitignore"}  # plain in the package, where it must not act


class NewReport(Frozen):
    """The files laid down, below *directory*."""

    directory: str
    files: tuple[str, ...]


def new(directory: Path) -> NewReport:
    """Copy the starter into *directory*, which must be empty or absent.

    Raise SettingsError if it holds anything: nothing is ever overwritten.
    """
    if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
        raise SettingsError(
            error(
                "folder-not-empty",
                "the folder for a new site is not empty",
                Location(directory.as_posix()),
                "name a folder that is empty or absent: i18n-site new my-site",
            )
        )
    starter, site = Folder(STARTER), Folder(directory)
    files = {HIDDEN.get(path, path): path for path in starter.paths()}
    for path, packaged in files.items():
        site.write(path, starter.read(packaged))
    return NewReport(directory.as_posix(), tuple(sorted(files)))
