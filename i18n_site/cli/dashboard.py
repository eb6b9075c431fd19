"""The status of a site as one static HTML page: charts, and tables behind them.

No script and nothing from elsewhere. Bars tell states by texture as well as by
colour, and every one says in words what it shows.
"""

from collections.abc import Iterable, Sequence
from html import escape

from i18n_site.catalogs.statistics import Statistics
from i18n_site.cli.dashboard_style import STYLE
from i18n_site.cli.status_table import share
from i18n_site.commands.status import LocaleStatus, StatusReport, StatusRow
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale

STATES = ("finished", "fuzzy", "missing")
# Below 40em the cells of a row stand below each other, which takes the meaning of
# a table from its elements; the roles give it back.
_HEADS = (
    *("finished", "fuzzy", "missing", "emptied", "safety"),
    *("words finished", "words", "days behind", "share"),
)


def dashboard(report: StatusReport) -> str:
    """Return the page of *report*; it is in English, names of languages in their own.

    A bar for each locale, the messages that were emptied, then for each locale the
    tables of its domains and documents.
    """
    body = [
        "<h1>Translation status</h1>",
        _overview(report.locales),
        _emptied(report),
        *map(_section, report.locales),
    ]
    parts = "\n".join(filter(None, body))
    return (
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>Translation status</title>\n<style>\n{STYLE}</style>\n</head>\n"
        f"<body>\n{_TEXTURE}\n<main>\n{parts}\n</main>\n</body>\n</html>\n"
    )


_TEXTURE = (
    '<svg class="hidden" width="0" height="0" aria-hidden="true" focusable="false">'
    '<defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><rect width="6" height="6" class="fuzzy-ground"/>'
    '<rect width="3" height="6" class="fuzzy-stripe"/></pattern></defs></svg>'
)


def chart(counts: Statistics, of: str) -> str:
    """Return an SVG bar of *counts*, which is called after what it is *of*."""
    label = f"{of}: {counts.finished} of {counts.total} messages finished"
    label += f", {counts.fuzzy} fuzzy, {counts.missing} missing"
    bars, at = "", 0.0
    for state in STATES:
        size = 100 * getattr(counts, state) / counts.total if counts.total else 0.0
        if size:
            bars += (
                f'<rect class="{state}" x="{at:.3f}%" width="{size:.3f}%"'
                ' height="100%"/>'
            )
        at += size
    return (
        f'<svg class="bar" role="img" aria-label="{escape(label)}" width="100%"'
        f' height="16"><rect class="ground" width="100%" height="100%"/>{bars}</svg>'
    )


def _overview(locales: Sequence[LocaleStatus]) -> str:
    if not locales:
        return "<p>The site has no locales besides its source.</p>"
    key = "".join(
        f'<li><svg width="16" height="16" aria-hidden="true" focusable="false">'
        f'<rect class="{state}" width="16" height="16"/></svg> {state}</li>'
        for state in STATES
    )
    rows = "\n".join(
        f'<li><a href="#{escape(each.locale.tag)}">{_named(each.locale)}</a>'
        f" <span>{share(each.total.counts)}</span>"
        f"{chart(each.total.counts, each.locale.english_name)}</li>"
        for each in locales
    )
    return f'<ul class="key">{key}</ul>\n<ol class="chart">\n{rows}\n</ol>'


def _named(locale: Locale) -> str:
    """Return the name of *locale* in English, and in its own language if it differs."""
    own = _in_language(locale.name, locale)
    english = escape(locale.english_name)
    return english if locale.name == locale.english_name else f"{english} ({own})"


def _in_language(text: str, locale: Locale) -> str:
    marks = f'lang="{escape(locale.tag)}" dir="{locale.direction}"'
    return f"<bdi {marks}>{escape(text)}</bdi>"


def _emptied(report: StatusReport) -> str:
    lines = [
        _to_translate(each, status.locale, report.source)
        for status in report.locales
        for each in status.emptied
    ]
    if not lines:
        return ""
    return (
        '<section aria-labelledby="first">\n<h2 id="first">Translate these first</h2>\n'
        "<p>Their sources now say something that may harm if it is read as before, so"
        " their translations were taken away.</p>\n<ul>\n"
        + "\n".join(lines)
        + "\n</ul>\n</section>"
    )


def _to_translate(message: Finding, locale: Locale, source: Locale) -> str:
    place = f"<code>{escape(str(message.at))}</code> ({escape(locale.english_name)})"
    text = _in_language(message.msgid, source)
    return f"<li>{place}: {text} <em>{escape(message.message)}</em></li>"


def _section(status: LocaleStatus) -> str:
    tag = escape(status.locale.tag)
    faults = "".join(
        f"<li><code>{escape(str(each.at))}</code>: {escape(each.message)}</li>"
        for each in status.faults
    )
    tables = [
        _table("domain", status.domains, f"{tag}-domains", status.locale),
        _table("document", status.documents, f"{tag}-documents", status.locale),
    ]
    return "\n".join(
        (
            f'<section aria-labelledby="{tag}">',
            f'<h2 id="{tag}">{_named(status.locale)}</h2>',
            f"<p>Required notices: {escape(status.notice)}.</p>",
            *([f'<ul class="faults">{faults}</ul>'] if faults else tables),
            "</section>",
        )
    )


def _table(by: str, rows: Iterable[StatusRow], name: str, locale: Locale) -> str:
    heads = "".join(
        f'<th scope="col" role="columnheader">{head}</th>' for head in (by, *_HEADS)
    )
    body = "\n".join(_row(row, locale) for row in rows)
    caption = f"{escape(locale.english_name)} by {by}"
    return (
        f'<table role="table" aria-labelledby="{name}">\n'
        f'<caption id="{name}">{caption}</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>'
    )


def _row(row: StatusRow, locale: Locale) -> str:
    counts = row.counts
    numbers = (counts.finished, counts.fuzzy, counts.missing)
    days = "not known" if row.stale_days is None else str(row.stale_days)
    cells = (
        *map(str, (*numbers, counts.emptied, counts.safety)),
        *map(str, (counts.finished_words, counts.words)),
        days,
        share(counts),
    )
    shown = "".join(
        f'<td role="cell" data-head="{head}">{cell}</td>'
        for head, cell in zip(_HEADS, cells, strict=True)
    )
    picture = chart(counts, f"{row.place} in {locale.english_name}")
    mark = ' class="emptied"' if counts.emptied else ""
    return (
        f'<tr role="row"{mark}><th scope="row" role="rowheader">'
        f"{escape(row.place)}{picture}</th>{shown}</tr>"
    )
