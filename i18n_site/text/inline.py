"""The one configured Markdown parser, and what an inline Markdown text holds.

CommonMark with tables, strikethrough, task lists, alerts, footnotes and
definition lists. Link targets are kept as they are written (entities and
escapes decoded, nothing percent-encoded) and encoded where they are rendered.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.html_inline import html_inline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from i18n_site.text.simple_inline import Structure

__all__ = ["Parser", "Structure", "Token", "new_parser", "parse", "structure"]

# What CommonMark renderers leave alone in a link target; comrak agrees.
_URL_SAFE = "!#$%&'()*+,/:;=?@"
# Where none of these is, an inline text is nothing but text.
_MARKUP = re.compile(r"[\\`*_~\[\]<&!\n]")
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


class Renderer(RendererHTML):
    """Renders as markdown-it-py does, but link targets are encoded here."""

    def link_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        return self.renderToken([_encoded(tokens[idx], "href")], 0, options, env)

    def image(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        return super().image([_encoded(tokens[idx], "src")], 0, options, env)

    def list_item_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        opened = super().list_item_open(tokens, idx, options, env)
        labelled = tokens[idx].meta.get("labelled")
        return opened.replace("<input", "<label><input") if labelled else opened


class Parser(MarkdownIt):
    """Keeps link targets as they are written."""

    renderer: Renderer

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """Return *url* as it is."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """Return *link* as it is."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802
        """Whether markdown-it-py takes the encoded *url* for a safe one."""
        return super().validateLink(_encode(url))


class _Permissive(Parser):
    """Sees every link, those with a dangerous scheme too."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        """Every link counts."""
        return True


class _Inline(ParserInline):
    """Parses at once what no rule can say anything about."""

    def parse(
        self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]
    ) -> list[Token]:
        """Add the inline tokens of *src* to *tokens*."""
        if not src or _MARKUP.search(src):
            return super().parse(src, md, env, tokens)
        tokens.append(Token("text", "", 0, content=src))
        return tokens


def new_parser(kind: type[Parser] = Parser) -> Parser:
    """Return a parser of our dialect that its owner may add rules to."""
    options = {"tasklists": True, "alerts": True, "strikethrough_single_tilde": True}
    parser = kind("commonmark", options, renderer_cls=Renderer)
    enabled = (parser.inline.ruler.get_active_rules(), parser.inline.ruler2)
    parser.inline = _Inline()
    parser.inline.ruler.enableOnly(enabled[0])
    parser.inline.ruler2 = enabled[1]
    parser.enable(["table", "strikethrough"])
    footnote_plugin(parser, inline=False)
    deflist_plugin(parser)
    # Runs of text end where a delimiter has no partner: see normal_form.
    parser.inline.ruler2.at("fragments_join", _mark_delimiters)
    parser.inline.ruler.at("html_inline", _html_inline)
    # GFM's own element for strikethrough, and comrak's.
    parser.add_render_rule("s_open", _del_open)
    parser.add_render_rule("s_close", _del_close)
    parser.add_render_rule("footnote_caption", _caption)
    return parser


def parse(text: str, footnotes: Sequence[str] = ()) -> list[Token]:
    """Return the inline tokens of *text*, links with any scheme included.

    ``[^x]`` is a footnote reference for the labels in *footnotes*. Escapes are
    tokens of their own (``text_special``); adjacent texts are not joined. A
    token of raw HTML has its start and end in *text* as ``meta["span"]``.
    """
    env = {"footnotes": {"refs": {f":{label}": -1 for label in footnotes}, "list": {}}}
    tokens: list[Token] = []
    parser = _permissive()
    parser.inline.parse(text, parser, env, tokens)
    return tokens


def structure(text: str) -> Structure:
    """Return what the inline Markdown *text* holds besides words."""
    tokens = list(_flat(parse(text)))
    types = [token.type for token in tokens]
    return Structure(
        links=tuple(_target(t, "href") for t in tokens if t.type == "link_open"),
        images=tuple(_target(t, "src") for t in tokens if t.type == "image"),
        codes=tuple(t.content for t in tokens if t.type == "code_inline"),
        tags=tuple(t.content for t in tokens if t.type == "html_inline"),
        emphasis=types.count("em_open"),
        strong=types.count("strong_open"),
        strikes=types.count("s_open"),
    )


@cache
def _permissive() -> Parser:
    return new_parser(_Permissive)


def _flat(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or ())


def _target(token: Token, name: str) -> str:
    return str(token.attrs[name])


def _encode(url: str) -> str:
    return quote(_STRAY_PERCENT.sub("%25", url), safe=_URL_SAFE, errors="replace")


def _encoded(token: Token, name: str) -> Token:
    attributes = {**token.attrs, name: _encode(_target(token, name))}
    return token.copy(attrs=attributes)


def _caption(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    """Return the number of a footnote; the plugin writes "1:1" at a second place."""
    return f"[{tokens[index].meta['id'] + 1}]"


def _del_open(*_: object) -> str:
    return "<del>"


def _del_close(*_: object) -> str:
    return "</del>"


def _html_inline(state: StateInline, silent: bool) -> bool:
    start = state.pos
    found = html_inline(state, silent)
    if found and not silent:
        state.tokens[-1].meta["span"] = (start, state.pos)
    return found


def _flanks(delimiter: Delimiter) -> bool:
    return delimiter.open or delimiter.close


def _mark_delimiters(state: StateInline) -> None:
    """Set ``meta["alone"]`` on ``*`` and ``_`` that found no partner.

    Takes the place of markdown-it's joining of texts, which would hide them.
    """
    metas = [meta for meta in state.tokens_meta if meta]
    levels = [state.delimiters, *(meta["delimiters"] for meta in metas)]
    for delimiter in (each for level in levels for each in level):
        token = state.tokens[delimiter.token]
        if token.type == "text" and token.content and _flanks(delimiter):
            token.meta["alone"] = True
