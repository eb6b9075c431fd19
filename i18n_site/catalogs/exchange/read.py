"""A file of any format -> what it says."""

from i18n_site.catalogs.exchange import csv_table, tmx, xliff
from i18n_site.catalogs.exchange.row import Offered
from i18n_site.catalogs.exchange.xml_read import decoded
from i18n_site.catalogs.exchange.xml_read import read as read_xml
from i18n_site.errors import CatalogError, error
from i18n_site.model.source import Location

XML = {"xliff": xliff.read, "tmx": tmx.read}


def read(data: bytes, path: str, tag: str) -> tuple[Offered, ...]:
    """Return what *data* says for the locale *tag*; *path* is for messages.

    The format is told by the contents. Raise CatalogError if it is none that we
    read, or can't be read without a risk or a loss.
    """
    text = decoded(data, path)
    if not text.lstrip().startswith("<"):
        return csv_table.read(text, path)
    root = read_xml(data, path)
    if root.name not in XML:
        what = f"the file is no XLIFF or TMX: its root is <{root.name}>"
        hint = "import XLIFF 2.0, TMX 1.4 or CSV"
        at = Location(path, root.line)
        raise CatalogError(error("exchange-syntax", what, at, hint))
    return XML[root.name](root, path, tag)
