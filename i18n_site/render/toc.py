"""The table of contents of a page: links to its headings, the same ids everywhere."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from i18n_site.model.document import Heading

LEAST = 3  # below that a page shows at a glance what is in it
_LEVELS = (2, 3)
_FOOTNOTE = re.compile(r'<sup class="footnote-ref">.*?</sup>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_FALLBACK = re.compile(r'<span( lang="[^"]*" dir="[^"]*") data-fallback>')


class TocEntry(NamedTuple):
    """A heading: *title* is HTML without links, *id* is that of the source."""

    level: int
    id: str
    title: Markup


def contents(headings: Sequence[Heading], texts: Sequence[str]) -> tuple[TocEntry, ...]:
    """Return the entries for *headings* whose HTML is *texts*; () for few of them.

    The first levels below the title are listed. Of a heading's HTML its text stays,
    and in what language it is if it falls back to another.
    """
    found = tuple(
        TocEntry(heading.level, heading.id, title)
        for heading, text in zip(headings, texts, strict=True)
        if heading.level in _LEVELS and (title := _title(text))
    )
    return found if len(found) >= LEAST else ()


def _title(html: str) -> Markup:
    if "<" not in html:
        return Markup(html.strip())  # noqa: S704 - the HTML of a unit
    language = _FALLBACK.match(html)
    text = _TAG.sub("", _FOOTNOTE.sub("", html)).strip()
    if language and text:
        text = f"<bdi{language[1]}>{text}</bdi>"
    return Markup(text)  # noqa: S704 - the HTML of a unit, checked when it was made


def toc_html(entries: Sequence[TocEntry]) -> Markup:
    """Return *entries* as a list of links, the lower ones in lists of their own."""
    parts, deep = [], False
    for at, each in enumerate(entries):
        inner = each.level > min(_LEVELS) and at > 0
        if inner and not deep:
            parts.append("\n<ol>\n")
        elif not inner and deep:
            parts.append("</li>\n</ol>\n</li>\n")
        elif at:
            parts.append("</li>\n")
        deep = inner
        parts.append(f'<li><a href="#{escape(each.id)}">{each.title}</a>')
    end = "</li>\n</ol>\n</li>\n" if deep else "</li>\n" if entries else ""
    return Markup(f"<ol>\n{''.join(parts)}{end}</ol>")  # noqa: S704
