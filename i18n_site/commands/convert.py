"""Turn a catalog in an old charset into UTF-8."""

from pathlib import Path

from i18n_site.catalogs.po_convert import convert
from i18n_site.errors import StoreError, error
from i18n_site.model.frozen import Frozen
from i18n_site.model.source import Location
from i18n_site.project.stores import Folder


class ConvertReport(Frozen):
    """Where the catalog is now, and whether that file changed."""

    path: str
    changed: bool


def convert_file(
    file: Path, target: Path, charset: str = "", *, write: bool
) -> ConvertReport:
    """Write the catalog *file*, which is in *charset*, to *target* in UTF-8.

    Without *charset* it is what the header names; both may be the same file. Raise
    CatalogError if the text is not in that charset, StoreError if someone saves
    *target* meanwhile or the disk does not let it be written.
    """
    data = Folder(file.parent).read(file.name)
    made = convert(data, file.as_posix(), charset)
    folder = Folder(target.parent)
    try:
        before = data if target == file else folder.read(target.name)
    except FileNotFoundError:
        before = None
    changed = made != before
    if write and changed and not folder.replace(target.name, before, made):
        what = "someone saved it meanwhile"
        hint = "run the command again"
        raise StoreError(error("catalog-busy", what, Location(target.as_posix()), hint))
    return ConvertReport(target.as_posix(), changed)
