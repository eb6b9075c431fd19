"""Fill the holes of a document with translations: "say less, never more".

What a translation may not bring in: an element or attribute that the msgid lacks
(shown as text), a link or image target that the msgid lacks, or tags that are not
closed (the unit falls back to the source). Block structure, ids and code come from
the skeleton alone, so no translation can touch them.
"""

from collections.abc import Collection, Iterable, Sequence
from html import escape
from itertools import chain as chained
from typing import NamedTuple

from i18n_site.model.catalog import Translations
from i18n_site.model.document import Document, Unit, UnitKind
from i18n_site.model.settings import SLUG
from i18n_site.protocols import InlineRenderer
from i18n_site.render.guard import (
    Guarded,
    brings_targets,
    guard,
    is_bare,
    restore,
)


class TranslatedBody(NamedTuple):
    """The body of a page in one locale, and the front matter's fields as text.

    *finished* of *total* units and fields have a translation of this locale.
    *fallback* are the tags of the other languages that show, sorted. *headings* are
    the HTML of the document's headings, empty for those that are not translated.
    """

    html: str
    fields: dict[str, str]
    finished: int
    total: int
    fallback: tuple[str, ...]
    headings: tuple[str, ...] = ()


class _Source(NamedTuple):
    tag: str
    direction: str
    link_hosts: tuple[tuple[str, str], ...] = ()


def translate(
    document: Document,
    chain: Sequence[Translations],
    inline: InlineRenderer,
    source_tag: str,
    source_direction: str,
) -> TranslatedBody:
    """Return the body of *document* for the reader of ``chain[0]``.

    A message that it lacks comes from the next of *chain*, at last from the source,
    and is marked with its ``lang`` and ``dir``. An empty *chain* builds the source
    itself. A translation equal to its msgid is the source's own HTML, so that such
    a catalog gives the source page byte for byte.
    """
    source = _Source(source_tag, source_direction)
    languages: list[Translations | _Source] = [*chain, source]
    # Nobody reads a slug on the page.
    named = {name: unit for name, unit in document.fields.items() if name != SLUG}
    fields, field_ranks = _chosen(named.values(), chain)
    texts, ranks = _chosen(document.units, chain)
    hosts = [languages[rank].link_hosts for rank in ranks]
    filled = []
    rendered = render_units(document.units, texts, inline, hosts)
    for at, (unit, html) in enumerate(zip(document.units, rendered, strict=True)):
        if html is None:  # what can't be used leaves its unit to the source
            ranks[at] = len(chain)
            filled.append(_marked(unit, unit.html, source, languages[0]))
        elif ranks[at]:
            filled.append(_marked(unit, html, languages[ranks[at]], languages[0]))
        else:
            filled.append(html)
    ranks += field_ranks
    return TranslatedBody(
        html=interleaved(document.skeleton, filled),
        fields=dict(zip(named, fields, strict=True)),
        finished=ranks.count(0),
        total=len(ranks),
        fallback=_others(languages, ranks),
        headings=tuple(
            "" if each.unit < 0 else filled[each.unit] for each in document.headings
        ),
    )


def render_units(
    units: Sequence[Unit],
    texts: Sequence[str],
    inline: InlineRenderer,
    hosts: Sequence[tuple[tuple[str, str], ...]] = (),
) -> list[str | None]:
    """Return the HTML of each of *texts* as a translation of its unit.

    *hosts* are the pairs of hosts for each, see ``brings_targets``; none if empty.
    None stands for one that brings in something that its msgid lacks.
    """
    rendered: list[str | None] = []
    waiting: list[tuple[int, Guarded]] = []
    for unit, text in zip(units, texts, strict=True):
        html = None
        if text == unit.key.text:
            html = unit.html
        elif unit.kind is not UnitKind.MARKDOWN:
            html = escape(text)
        elif is_bare(text):
            html = text.strip(" ")
        elif guarded := guard(unit, text):
            waiting.append((len(rendered), guarded))
        rendered.append(html)
    pages = inline([guarded.text for _, guarded in waiting])
    for (at, guarded), html in zip(waiting, pages, strict=True):
        if not brings_targets(html, units[at].html, hosts[at] if hosts else ()):
            rendered[at] = restore(html, guarded)
    return rendered


def interleaved(skeleton: Sequence[str], texts: Sequence[str]) -> str:
    """Return *skeleton* with *texts* in its holes; it has one fragment more."""
    return "".join(chained.from_iterable(zip(skeleton, (*texts, ""), strict=True)))


def _chosen(
    units: Collection[Unit], chain: Sequence[Translations]
) -> tuple[list[str], list[int]]:
    """Return the texts for *units*, and whose each is: a place in *chain*, or its end.

    The end stands for the source.
    """
    keys = [unit.key for unit in units]
    texts, ranks = [key.text for key in keys], [len(chain)] * len(keys)
    for rank in reversed(range(len(chain))):
        for at, forms in enumerate(map(chain[rank].texts.get, keys)):
            if forms:
                texts[at], ranks[at] = forms[0], rank
    return texts, ranks


def _others(
    languages: Sequence[Translations | _Source], ranks: Iterable[int]
) -> tuple[str, ...]:
    shown = {languages[rank].tag for rank in set(ranks)}
    return tuple(sorted(shown - {languages[0].tag}))


def _marked(
    unit: Unit,
    html: str,
    language: Translations | _Source,
    reader: Translations | _Source,
) -> str:
    """Say that *html* is of *language*, if that is not the reader's."""
    if language.tag == reader.tag or unit.kind is UnitKind.ATTRIBUTE:
        return html
    attributes = f'lang="{escape(language.tag)}" dir="{escape(language.direction)}"'
    return f"<span {attributes} data-fallback>{html}</span>"
