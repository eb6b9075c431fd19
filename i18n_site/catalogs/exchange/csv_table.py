"""CSV (RFC 4180): a line for every text, for spreadsheets.

A cell that a spreadsheet would take for a formula gets an apostrophe before it,
which is taken off again when the file is read.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18n_site.catalogs.exchange.row import Offered, Row, row_id, rows
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Key
from i18n_site.model.source import Location

# The id tells apart what a table can't: no context, and an empty one.
COLUMNS = (
    *("domain", "context", "msgid", "msgid_plural", "form", "msgstr"),
    *("fuzzy", "comments", "id"),
)
_NEEDED = ("msgid", "msgstr")
_FORMULA = tuple("=+-@|%＝＋－＠")
_SIGNS = ("'", "\t", "\r", "\n")
_STATES = {"yes": False, "true": False, "1": False, "fuzzy": False}
_STATES |= {"no": True, "false": True, "0": True, "translated": True, "final": True}


def dumps(catalogs: Mapping[str, Catalog]) -> str:
    """Return the messages in use of *catalogs* by domain, in UTF-8 without a BOM.

    ``fuzzy`` is yes or no, and empty where there is no translation.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows(catalogs):
        writer.writerow([guarded(cell) for cell in _cells(row)])
    return file.getvalue()


def _cells(row: Row) -> tuple[str, ...]:
    state = "yes" if row.fuzzy else "no"
    return (
        row.domain,
        row.message.key.context or "",
        row.message.key.text,
        row.message.plural or "",
        "" if row.form is None else str(row.form),
        row.translation,
        state if row.translation else "",
        row.notes,
        row.id,
    )


def guarded(cell: str) -> str:
    """Return *cell* so that no spreadsheet calculates it (CWE-1236)."""
    return f"'{cell}" if _is_risky(cell) else cell


def unguarded(cell: str) -> str:
    """Return what *cell* was before it was guarded."""
    plain = cell.removeprefix("'")
    return plain if plain != cell and _is_risky(plain) else cell


def _is_risky(cell: str) -> bool:
    return cell.startswith(_SIGNS) or cell.lstrip().startswith(_FORMULA)


def read(text: str, path: str) -> tuple[Offered, ...]:
    """Return what the table *text* says, in its order.

    The first line names the columns, in any order; msgid and msgstr must be there.
    Semicolons and tabs will do for commas. Raise CatalogError (``exchange-syntax``)
    for anything that is no such table.
    """
    lines = list(_lines(text, path))
    if not lines:
        raise _syntax("the file is empty", path, 0)
    line, names = lines[0]
    names = [name.strip().lower() for name in names]
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise _syntax(f"there is no column {missing[0]!r}", path, line)
    return tuple(
        _offered(_record(names, cells, line, path), line, path)
        for line, cells in lines[1:]
        if any(cells)
    )


def _lines(text: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the records with their first lines."""
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as err:
        raise _syntax(f"the file is no CSV: {err}", path, line) from err


def _record(
    names: Iterable[str], cells: Sequence[str], line: int, path: str
) -> dict[str, str]:
    known = list(names)
    if len(cells) > len(known):
        raise _syntax(f"{len(cells)} cells in {len(known)} columns", path, line)
    return {
        name: unguarded(cell) for name, cell in zip(known, cells, strict=False) if cell
    }


def _offered(record: Mapping[str, str], line: int, path: str) -> Offered:
    form = record.get("form", "").strip()
    if form and not (form.isascii() and form.isdecimal()):
        raise _syntax(f"{form!r} is no number of a plural form", path, line)
    source = record.get("msgid", "")
    key = Key(source, record.get("context"))
    own = row_id(key, int(form) if form else None)
    return Offered(
        record.get("id", own).strip(),
        record.get("domain"),
        (source, record["msgid_plural"]) if "msgid_plural" in record else (source,),
        record.get("msgstr", ""),
        _STATES.get(record.get("fuzzy", "").strip().lower()),
        line,
    )


def _syntax(what: str, path: str, line: int) -> CatalogError:
    hint = "export the file again from the tool that wrote it"
    return CatalogError(error("exchange-syntax", what, Location(path, line), hint))
