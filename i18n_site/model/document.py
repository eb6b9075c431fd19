"""A source document, parsed once for all locales."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from i18n_site.model.catalog import Key


class UnitKind(Enum):
    """How the text of a unit is written and where its HTML goes."""

    MARKDOWN = "markdown"  # inline Markdown, becomes HTML inside an element
    TEXT = "text"  # plain text inside an element
    ATTRIBUTE = "attribute"  # plain text inside a quoted attribute


class Unit(NamedTuple):
    """One translatable piece of a document: what fills a hole of the skeleton.

    *html* is the source text as HTML, exactly as the whole-document rendering
    has it. *label* tells a translator what the text is ("heading", "table
    cell"). *fixed* are pairs of a text in the msgid and its HTML, for things
    that a translation may move but not change, such as a footnote reference.
    """

    key: Key
    line: int
    html: str
    kind: UnitKind = UnitKind.MARKDOWN
    label: str = ""
    comments: tuple[str, ...] = ()
    fixed: tuple[tuple[str, str], ...] = ()


class Heading(NamedTuple):
    """A heading; *unit* is the index of its text among the units, or -1."""

    level: int
    id: str
    unit: int


class Link(NamedTuple):
    """A link target as the source writes it, and the line it stands on."""

    target: str
    line: int


class TemplateMessage(NamedTuple):
    """A message of a Jinja template: a ``{% trans %}`` block or a gettext call."""

    key: Key
    plural: str | None
    line: int
    comments: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed source file.

    *skeleton* has one fragment of HTML more than *units*: interleaved with the
    units' HTML it gives the whole-document rendering. *fields* are the
    translatable fields of the front matter by name (context ``front:<name>``),
    and its tags as ``tags.0`` and so on (context ``tag``); *meta* is the front
    matter as read. *images* are the addresses of images, as the source writes
    them. An article that is a Jinja template has its body in *template*, and
    *messages* instead of units.
    """

    path: str
    skeleton: tuple[str, ...] = ("",)
    units: tuple[Unit, ...] = ()
    meta: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Unit] = field(default_factory=dict)
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    ids: frozenset[str] = frozenset()
    template: str | None = None
    messages: tuple[TemplateMessage, ...] = ()
    images: tuple[str, ...] = ()

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the front matter, in the source language."""
        named = (unit for name, unit in self.fields.items() if name.startswith("tags."))
        return tuple(unit.key.text for unit in named)
