"""Fill the holes of a document with translations: "say less, never more".

What a translation may not bring in: an element or attribute that the msgid lacks
(shown as text), a link or image target that the msgid lacks, or tags that are not
closed (the unit falls back to the source). Block structure, ids and code come from
the skeleton alone, so no translation can touch them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document, Unit, UnitKind
from i18n_site.model.settings import SLUG
from i18n_site.protocols import InlineRenderer
from i18n_site.render.guard import Guarded, brings_targets, guard, restore


@dataclass(frozen=True, slots=True)
class TranslatedBody:
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


class _Choice(NamedTuple):
    """The text for a key, and whose it is: a place in the chain, its end: source."""

    text: str
    rank: int


class _Source(NamedTuple):
    tag: str
    direction: str


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
    languages: list[Translations | _Source] = [*chain]
    languages.append(_Source(source_tag, source_direction))
    found = [_choose(unit.key, chain) for unit in document.units]
    hosts = [_hosts(chain, each.rank) for each in found]
    texts = [each.text for each in found]
    rendered = render_units(document.units, texts, inline, hosts)
    # A translation that can't be used leaves its unit to the source.
    used = [
        each if html is not None else _Choice(unit.key.text, len(chain))
        for unit, each, html in zip(document.units, found, rendered, strict=True)
    ]
    fields = {
        name: _choose(unit.key, chain)
        for name, unit in document.fields.items()
        if name != SLUG  # nobody reads it on the page
    }
    ranks = [each.rank for each in (*used, *fields.values())]
    shown = {languages[rank].tag for rank in ranks} - {languages[0].tag}
    filled = [
        _marked(unit, unit.html if html is None else html, languages, choice.rank)
        for unit, html, choice in zip(document.units, rendered, used, strict=True)
    ]
    return TranslatedBody(
        html=interleaved(document.skeleton, filled),
        fields={name: choice.text for name, choice in fields.items()},
        finished=ranks.count(0),
        total=len(ranks),
        fallback=tuple(sorted(shown)),
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
    rendered: list[str | None] = [None] * len(units)
    waiting: list[tuple[int, Guarded]] = []
    for at, (unit, text) in enumerate(zip(units, texts, strict=True)):
        if text == unit.key.text:
            rendered[at] = unit.html
        elif unit.kind is not UnitKind.MARKDOWN:
            rendered[at] = escape(text)
        elif guarded := guard(unit, text):
            waiting.append((at, guarded))
    pages = inline([guarded.text for _, guarded in waiting])
    for (at, guarded), html in zip(waiting, pages, strict=True):
        if not brings_targets(html, units[at].html, hosts[at] if hosts else ()):
            rendered[at] = restore(html, guarded)
    return rendered


def interleaved(skeleton: Sequence[str], texts: Sequence[str]) -> str:
    """Return *skeleton* with *texts* in its holes; it has one fragment more."""
    pairs = zip(skeleton, (*texts, ""), strict=True)
    return "".join(part for pair in pairs for part in pair)


def _hosts(chain: Sequence[Translations], rank: int) -> tuple[tuple[str, str], ...]:
    return chain[rank].link_hosts if rank < len(chain) else ()


def _choose(key: Key, chain: Sequence[Translations]) -> _Choice:
    for rank, translations in enumerate(chain):
        if forms := translations.texts.get(key):
            return _Choice(forms[0], rank)
    return _Choice(key.text, len(chain))


def _marked(
    unit: Unit, html: str, languages: Sequence[Translations | _Source], rank: int
) -> str:
    """Say of what language *html* is, if it is not the reader's."""
    language = languages[rank]
    if language.tag == languages[0].tag or unit.kind is UnitKind.ATTRIBUTE:
        return html
    attributes = f'lang="{escape(language.tag)}" dir="{escape(language.direction)}"'
    return f"<span {attributes} data-fallback>{html}</span>"
