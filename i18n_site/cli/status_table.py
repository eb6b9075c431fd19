"""The status of a site for a terminal."""

from collections.abc import Callable, Iterator, Sequence
from math import floor
from typing import NamedTuple

from i18n_site.catalogs.statistics import Statistics
from i18n_site.cli.bars import LEAST, bar
from i18n_site.cli.output import safe
from i18n_site.cli.table import table, width
from i18n_site.commands.status import LocaleStatus, StatusReport, StatusRow

WIDEST = 24  # columns of a bar


class Line(NamedTuple):
    """A row and the locale it is of."""

    status: LocaleStatus
    row: StatusRow

    @property
    def counts(self) -> Statistics:
        """The counts of the row."""
        return self.row.counts


class Column(NamedTuple):
    """A column: its head, its side, and what it says of a line.

    One that is not for *all* is shown with --verbose, or, if it *warns*, where a
    line says more than "0".
    """

    head: str
    cell: Callable[[Line], str]
    side: str = "r"
    all: bool = True
    warns: bool = False


def status_text(
    report: StatusReport, by: str, letters: str, columns: int, verbose: bool
) -> str:
    """Return the emptied messages and unapproved notices, then the table.

    It has a row for every "domain", "document" or "locale", as *by* says, and bars
    made of *letters* where *columns* leave room.
    """
    first = [
        f"{each.at}: {safe(each.message)}: {safe(repr(each.msgid))}"
        for status in report.locales
        for each in status.emptied
    ]
    first += [
        f"{each.at}: {safe(each.message)}"
        for status in report.locales
        for each in status.unapproved
    ]
    found = status_table(list(_lines(report, by)), by, letters, columns, verbose)
    return "\n".join((*first, "", found) if first else (found,))


def status_table(
    lines: Sequence[Line], by: str, letters: str, columns: int, verbose: bool
) -> str:
    """Return *lines* below their heads."""
    shown = [each for each in _columns(by) if verbose or _is_shown(each, lines)]
    head = [each.head for each in shown]
    cells = [[each.cell(line) for each in shown] for line in lines]
    sides = "".join(each.side for each in shown)
    plain = table(head, cells, sides)
    room = min(columns - max(map(width, plain.splitlines())) - 2, WIDEST)
    if room < LEAST:
        return plain
    for line, row in zip(lines, cells, strict=True):
        counts = line.counts
        parts = (counts.finished, counts.fuzzy, counts.missing)
        row.append(bar(parts, room, letters))
    return table([*head, ""], cells, sides)


def share(counts: Statistics) -> str:
    """Return the share of finished messages; never 100 when something lacks."""
    return f"{floor(counts.coverage * 100)} %" if counts.total else "-"


def _is_shown(column: Column, lines: Sequence[Line]) -> bool:
    return column.all or (
        column.warns and any(column.cell(line) != "0" for line in lines)
    )


def _columns(by: str) -> tuple[Column, ...]:
    return (
        Column("locale", lambda line: line.status.locale.tag, " "),
        Column("language", _language, " ", all=False),
        *([] if by == "locale" else [Column(by, _place, " ")]),
        Column("finished", lambda line: str(line.counts.finished)),
        Column("fuzzy", lambda line: str(line.counts.fuzzy)),
        Column("missing", lambda line: str(line.counts.missing)),
        Column("emptied", lambda line: str(line.counts.emptied), all=False, warns=True),
        Column("safety", lambda line: str(line.counts.safety), all=False, warns=True),
        Column("words", lambda line: _words(line.counts), all=False),
        Column("stale", lambda line: _days(line.row.stale_days), all=False),
        Column("share", lambda line: share(line.counts)),
        Column("notices", lambda line: line.status.notice, " "),
    )


def _language(line: Line) -> str:
    return safe(line.status.locale.english_name)


def _place(line: Line) -> str:
    return safe(line.row.place)


def _words(counts: Statistics) -> str:
    return f"{counts.finished_words}/{counts.words}"


def _days(days: int | None) -> str:
    return "?" if days is None else f"{days} d"


def _lines(report: StatusReport, by: str) -> Iterator[Line]:
    for status in report.locales:
        found = {
            "locale": (status.total,),
            "domain": status.domains,
            "document": status.documents,
        }[by]
        for row in found or (status.total._replace(place="-"),):
            yield Line(status, row)
