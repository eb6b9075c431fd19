"""The record of what the verifier read, for a person to file: a page of tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.plan import NoticeVerdict

_STYLE = """\
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { max-inline-size: 75rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.5; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { border: 1px solid; padding: 0.3rem 0.6rem; text-align: start;
  vertical-align: top; }
code { overflow-wrap: anywhere; }
"""
_COLUMNS = ("Language", "Notice", "Pages", "Result", "Text (SHA-256)", "Approved by")

Approvals = Mapping[tuple[str, str], Sequence[Approval]]


class Row(NamedTuple):
    """What was read of one notice in one language; *digests* are of its text."""

    tag: str
    notice: str
    shown: int
    pages: int
    digests: tuple[str, ...]
    approvals: tuple[Approval, ...]


def report_rows(
    verdicts: Iterable[NoticeVerdict], approvals: Approvals
) -> tuple[Row, ...]:
    """Return a row for each notice of each language, in the order of their names.

    *approvals* are those that count today, by tag and notice.
    """
    found: dict[tuple[str, str], list[NoticeVerdict]] = {}
    for each in verdicts:
        found.setdefault((each.tag, each.notice), []).append(each)
    return tuple(
        Row(
            *key,
            sum(not each.problem for each in some),
            len(some),
            tuple(sorted({each.digest for each in some})),
            tuple(approvals.get(key, ())),
        )
        for key, some in sorted(found.items())
    )


def write_report_page(
    rows: Sequence[Row],
    findings: Sequence[Finding],
    pages: int,
    names: Mapping[str, str],
) -> bytes:
    """Return the report as an HTML page; *names* are the English ones of languages."""
    faults = "1 fault was" if len(findings) == 1 else f"{len(findings)} faults were"
    verdict = f"{faults} found" if findings else "No fault was found"
    lines = [
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="robots" content="noindex">',
        f"<title>Report on the notices</title>\n<style>\n{_STYLE}</style>\n</head>",
        "<body>\n<main>\n<h1>Report on the notices</h1>",
        f"<p>{pages} written pages were read back. {verdict}.</p>",
        '<div class="wide" role="region" aria-label="Notices" tabindex="0">',
        *_table("What each language shows", _COLUMNS, _cells(rows, names)),
        "</div>",
        *(_faults(findings) if findings else ()),
        "</main>\n</body>\n</html>\n",
    ]
    return "\n".join(lines).encode()


def _cells(rows: Iterable[Row], names: Mapping[str, str]) -> Iterator[list[str]]:
    for each in rows:
        well = each.shown == each.pages
        yield [
            escape(f"{names.get(each.tag, each.tag)} ({each.tag})"),
            escape(each.notice),
            f"{each.shown} of {each.pages}",
            "shown on all" if well else f"missing on {each.pages - each.shown}",
            "<br>".join(f"<code>{digest}</code>" for digest in each.digests),
            "<br>".join(map(_approval, each.approvals)) or "nobody",
        ]


def _approval(each: Approval) -> str:
    credential = f", {each.credential}" if each.credential else ""
    who = f"{each.reviewer} ({each.role}{credential})"
    return escape(f"{who}, {each.date}, text of {each.origin} origin")


def _faults(findings: Iterable[Finding]) -> Iterator[str]:
    rows = (
        [
            f"<code>{escape(str(each.at))}</code>",
            escape(each.message),
            escape(each.rule),
        ]
        for each in findings
    )
    yield '<div class="wide" role="region" aria-label="Faults" tabindex="0">'
    yield from _table("What is wrong", ("Place", "Fault", "Rule"), rows)
    yield "</div>"


def _table(
    caption: str, columns: Iterable[str], rows: Iterable[Sequence[str]]
) -> Iterator[str]:
    """Yield a table; the first cell of each row is its header."""
    yield f"<table>\n<caption>{caption}</caption>\n<thead>\n<tr>"
    yield from (f'<th scope="col">{each}</th>' for each in columns)
    yield "</tr>\n</thead>\n<tbody>"
    for first, *others in rows:
        cells = "".join(f"<td>{each}</td>" for each in others)
        yield f'<tr><th scope="row">{first}</th>{cells}</tr>'
    yield "</tbody>\n</table>"
