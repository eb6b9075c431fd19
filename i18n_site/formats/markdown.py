"""Markdown articles: a document whose units are inline Markdown in normal form."""

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

from markdown_it.rules_block import StateBlock, paragraph
from markdown_it.rules_core import StateCore, normalize

from i18n_site.errors import SourceError
from i18n_site.formats import html
from i18n_site.formats.blocks import (
    heading_attributes,
    heading_ids,
    label_tasks,
    restyle_alerts,
)
from i18n_site.formats.directives import NO_ORDERS, apply, orders
from i18n_site.formats.front_matter import field_units, split
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Heading, Link, Unit, UnitKind
from i18n_site.model.source import SourceFile
from i18n_site.text.inline import Parser, Token, new_parser
from i18n_site.text.normal_form import normal_form

_LABELS = {
    "heading_open": "heading",
    "th_open": "table heading",
    "td_open": "table cell",
    "dt_open": "term",
    "dd_open": "definition",
    "list_item_open": "list item",
    "footnote_open": "footnote",
    "blockquote_open": "quotation",
    "alert_open": "alert",
    "alert_title_open": "alert title",
}
_HTML_LABELS = {"alt": "alt text"}


def read_markdown(source: SourceFile, fields: Sequence[str]) -> Document:
    """Return the document of a Markdown article; see ``model/document.py``.

    Raises SourceError with all problems of its front matter or directives.
    """
    meta, body, first_line = split(source)
    tokens, env = _parse(body, source.path, first_line)
    if env["problems"]:
        raise SourceError(*env["problems"])
    reading = _Reading(tokens, env, first_line)
    reading.read()
    skeleton = tuple(reading.skeleton)
    texts = (*(unit.html for unit in reading.units), "")
    rendered = "".join(chain.from_iterable(zip(skeleton, texts, strict=True)))
    attributes = list(html.attributes(rendered))
    return Document(
        path=source.path,
        skeleton=skeleton,
        units=tuple(reading.units),
        meta=meta,
        fields=field_units(meta, fields, source),
        headings=tuple(reading.headings),
        links=tuple(reading.links),
        ids=frozenset(v for name, v, _ in attributes if name == "id"),
        images=tuple(dict.fromkeys(v for name, v, _ in attributes if name == "src")),
    )


def whole(text: str) -> str:
    """Return the HTML of the Markdown *text* as our parser renders it at one go."""
    tokens, env = _parse(text, "", 1)
    parser = _parser()
    return str(parser.renderer.render(tokens, parser.options, env))


def _parse(body: str, path: str, first_line: int) -> tuple[list[Token], dict[str, Any]]:
    env: dict[str, Any] = {"path": path, "first_line": first_line, "problems": []}
    return _parser().parse(body, env), env


@cache
def _parser() -> Parser:
    parser = new_parser()
    parser.block.ruler.before("table", "plain_paragraph", _plain_paragraph)
    rules = parser.core.ruler
    rules.at("normalize", _normalize)
    rules.after("block", "heading_attributes", lambda s: heading_attributes(s.tokens))
    rules.after("inline", "directives", _directives)
    rules.after("directives", "heading_ids", lambda s: heading_ids(s.tokens))
    rules.after("heading_ids", "alerts", lambda s: restyle_alerts(s.tokens))
    rules.after("alerts", "tasks", lambda s: label_tasks(s.tokens))
    rules.after("tasks", "normal_form", _normal_forms)
    return parser


def _normalize(state: StateCore) -> None:
    """Do what markdown-it's rule does, which most sources do not need."""
    if "\r" in state.src or "\0" in state.src:
        normalize(state)


def _plain_paragraph(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Take a line that no other rule can say anything about: most lines are such.

    It begins with a letter, and neither underline, table nor definition follow.
    """
    if silent or not state.src[state.bMarks[line] + state.tShift[line]].isalpha():
        return False
    if state.is_code_block(line) or not state.isEmpty(line + 1):
        return False
    after = line + 2
    if after < end:
        start = state.bMarks[after] + state.tShift[after]
        if state.src.startswith((":", "~"), start):
            return False
    return paragraph(state, line, end, silent)


def _directives(state: StateCore) -> None:
    env = state.env
    if "<!--" not in state.src:
        return
    found = apply(state.tokens, env["path"], env["first_line"])
    state.tokens, env["problems"] = found


def _normal_forms(state: StateCore) -> None:
    """Keep the msgid of each block now: escapes are joined with texts later."""
    for token in state.tokens:
        if token.type == "inline":
            token.meta["normal"] = normal_form(token.children or (), token.content)


class _Reading:
    """A walk over the tokens of a document, filling skeleton and units."""

    def __init__(
        self, tokens: Sequence[Token], env: dict[str, Any], first_line: int
    ) -> None:
        self.tokens = tokens
        self.env = env
        self.first_line = first_line
        self.parser = _parser()
        self.skeleton = [""]
        self.units: list[Unit] = []
        self.headings: list[Heading] = []
        self.links: list[Link] = []
        self.labels = ["paragraph"]
        self.line = first_line

    def read(self) -> None:
        """Walk over all tokens."""
        for index, token in enumerate(self.tokens):
            if token.map:
                self.line = self.first_line + token.map[0]
            self._nest(token)
            if token.type == "inline":
                self._inline(index)
            elif token.type == "html_block":
                self._collect_html_links(token.content)
                self._html(token, token.content)
            elif token.type == "fence" and "translate" in token.info.split()[1:]:
                self._code(index)
            else:
                self._literal(self._render(index))

    def _nest(self, token: Token) -> None:
        """Keep the labels of the elements that are open."""
        if token.nesting > 0:
            self.labels.append(_LABELS.get(token.type, self.labels[-1]))
        elif token.nesting < 0:
            self.labels.pop()
        if token.type == "heading_open":
            level, name = int(token.tag[1:]), str(token.attrs["id"])
            self.headings.append(Heading(level, name, -1))

    def _literal(self, fragment: str) -> None:
        self.skeleton[-1] += fragment

    def _unit(self, unit: Unit, token: Token) -> None:
        """Add *unit*; only the first of a token has its comments."""
        given = orders(token)
        if given.skip or not unit.key.text.strip():
            self._literal(unit.html)
            return
        if given != NO_ORDERS:
            key = Key(unit.key.text, unit.key.context or given.context)
            unit = unit._replace(key=key, comments=given.comments)
            token.meta["i18n"] = given._replace(comments=())
        self.units.append(unit)
        self.skeleton.append("")

    def _render(self, index: int) -> str:
        tokens, renderer = self.tokens, self.parser.renderer
        rule = renderer.rules.get(tokens[index].type, renderer.renderToken)
        return str(rule(tokens, index, self.parser.options, self.env))

    def _inline(self, index: int) -> None:
        token = self.tokens[index]
        children = token.children or []
        self._collect_links(children)
        before = self.tokens[index - 1].type
        if before == "paragraph_open" and [each.type for each in children] == ["image"]:
            self._html(token, self._inline_html(children), of_image=True)
            return
        context = "alert" if before == "alert_title_open" else None
        unit = Unit(
            key=Key(token.meta.get("normal", ""), context),
            line=self.line,
            html=self._inline_html(children),
            label=self.labels[-1],
            fixed=tuple(
                (f"[^{each.meta['label']}]", self._inline_html([each]))
                for each in children
                if each.type == "footnote_ref"
            ),
        )
        self._unit(unit, token)
        if before == "heading_open" and self.skeleton[-1] == "":
            self.headings[-1] = self.headings[-1]._replace(unit=len(self.units) - 1)

    def _inline_html(self, tokens: Sequence[Token]) -> str:
        renderer = self.parser.renderer
        return str(renderer.renderInline(tokens, self.parser.options, self.env))

    def _html(self, token: Token, block: str, *, of_image: bool = False) -> None:
        """Cut raw HTML, or the tag of an image that is all of a paragraph."""
        for piece in html.pieces(block):
            if not piece.label:
                self._literal(piece.html)
                continue
            unit = Unit(
                key=Key(piece.text, piece.label if of_image else None),
                line=self.line + block.count("\n", 0, piece.offset),
                html=piece.html,
                kind=piece.kind,
                label=_HTML_LABELS.get(piece.label, piece.label),
            )
            self._unit(unit, token)

    def _code(self, index: int) -> None:
        """Make a unit of a code block whose fence says ``translate``."""
        token = self.tokens[index]
        rendered = self._render(index)
        start = rendered.index("<code")
        start = rendered.index(">", start) + 1
        stop = rendered.rindex("</code>")
        stop = start + len(rendered[start:stop].rstrip("\n"))
        self._literal(rendered[:start])
        text, code = token.content.rstrip("\n"), rendered[start:stop]
        unit = Unit(Key(text), self.line, code, UnitKind.TEXT, "code")
        self._unit(unit, token)
        self._literal(rendered[stop:])

    def _collect_links(self, children: Sequence[Token]) -> None:
        for each in children:
            if each.type == "link_open":
                self.links.append(Link(str(each.attrs["href"]), self.line))
            elif each.type == "html_inline":
                self._collect_html_links(each.content)

    def _collect_html_links(self, block: str) -> None:
        for name, value, at in html.attributes(block):
            if name == "href":
                line = self.line + block.count("\n", 0, at)
                self.links.append(Link(value, line))
