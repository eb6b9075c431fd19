"""Another engine for the inline Markdown of translations: the parser of the sources.

It gives the same bytes as comrak, which also sees emphasis next to Chinese, Japanese
and Korean punctuation, where CommonMark leaves the stars.
"""

import re
from collections.abc import Sequence
from functools import cache
from html import escape

from i18n_site.render.inline import BLANKS, unix
from i18n_site.text.inline import Parser, Token, new_parser


class MarkdownItInline:
    """Renders with markdown-it-py: slower, and needs no compiled package."""

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """Return the HTML of each of *texts*, in order and as many."""
        return [self._render(each) for each in texts]

    def _render(self, text: str) -> str:
        parser = _parser()
        html = str(parser.renderInline(unix(text).strip(BLANKS)))
        return re.sub(r"(?<!<br />)\n", " ", html)


@cache
def _parser() -> Parser:
    parser = new_parser()
    parser.add_render_rule("html_inline", _escaped)
    return parser


def _escaped(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return escape(tokens[index].content, quote=False).replace('"', "&quot;")
