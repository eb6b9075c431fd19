"""Two engines that turn the inline Markdown of translations into HTML.

Both escape raw HTML: tags that a translation may have are put back afterwards,
by ``translate``. They give the same bytes; comrak also sees emphasis next to
Chinese, Japanese and Korean punctuation, where CommonMark leaves the stars.
"""

import re
from collections.abc import Sequence
from functools import cache
from html import escape

import comrak

from i18n_site.text.inline import Parser, Token, new_parser

_OPTIONS = (
    comrak.ExtensionOptions(strikethrough=True, cjk_friendly_emphasis=True),
    comrak.ParseOptions(),
    comrak.RenderOptions(escape=True),
)
# Where none of these is, a text has no markup at all; a newline is white space.
_MARKUP = re.compile(r"[\\`*_~\[\]<&!\n\r\t\0]")
_HARD_BREAK = re.compile(r"(?:(?<! ) {2,}|((?<!\\)(?:\\\\)*)\\)\n[ \t]*")
_SOFT_BREAK = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*")
_BREAK = "\U0010fffd"  # private use; stands for a hard break in a heading
_BLANKS = " \t\n"
_BOUNDARY = "</h1>\n<h1>"


class ComrakInline:
    """Renders with comrak, all texts of a page in one call.

    Each text becomes an ATX heading with a closing sequence, ``# text #``: in one
    line nothing can start a block, and a ``#`` at the end survives.
    """

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """Return the HTML of each of *texts*, in order and as many."""
        rendered = {each: plain(each) for each in texts}
        hard = [each for each, html in rendered.items() if html is None]
        rendered.update(zip(hard, self._render(hard), strict=True))
        return [rendered[each] or "" for each in texts]

    def _render(self, texts: Sequence[str]) -> list[str]:
        batch = [each for each in texts if not _is_delicate(each)]
        rendered = dict(zip(batch, _batch(batch), strict=True))
        alone = MarkdownItInline()
        return [
            rendered[each] if each in rendered else alone([each])[0] for each in texts
        ]


class MarkdownItInline:
    """Renders with markdown-it-py: slower, and needs no compiled package."""

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """Return the HTML of each of *texts*, in order and as many."""
        return [self._render(each) for each in texts]

    def _render(self, text: str) -> str:
        parser = _parser()
        html = str(parser.renderInline(_unix(text).strip(_BLANKS)))
        return re.sub(r"(?<!<br />)\n", " ", html)


def plain(text: str) -> str | None:
    """Return the HTML of a text without any markup; None if it may have some."""
    if _MARKUP.search(text):
        return None
    return escape(text.strip(" "), quote=False).replace('"', "&quot;")


def _batch(texts: Sequence[str]) -> list[str]:
    """Render *texts* in one call, or each alone if the pieces are not as many."""
    if not texts:
        return []
    pieces = _headings("".join(f"# {_one_line(each)} #\n" for each in texts))
    if len(pieces) == len(texts):
        return pieces
    if len(texts) == 1:  # a text that is more than one heading is no inline text
        return [escape(texts[0])]
    return [_batch([each])[0] for each in texts]


def _headings(markdown: str) -> list[str]:
    html = comrak.markdown_to_html(markdown, *_OPTIONS)
    inner = html.removeprefix("<h1>").removesuffix("</h1>\n")
    return [_as_markdown_it(each) for each in inner.split(_BOUNDARY)]


def _as_markdown_it(html: str) -> str:
    # comrak writes an apostrophe in a link target as a reference.
    html = html.replace("&#x27;", "'").replace("\n", " ")
    if _BREAK not in html:
        return html
    return re.sub(f" ?{_BREAK} ?", "<br />\n", html)


def _one_line(text: str) -> str:
    if "\n" not in text and "\r" not in text:
        return text.strip(_BLANKS)
    text = _HARD_BREAK.sub(rf"\1 {_BREAK} ", _unix(text).strip(_BLANKS))
    return _SOFT_BREAK.sub(" ", text)


def _is_delicate(text: str) -> bool:
    """Whether the trick of one line may change *text*."""
    if _BREAK in text:
        return True
    return "`" in text and _HARD_BREAK.search(_unix(text)) is not None


def _unix(text: str) -> str:
    """Return *text* with newlines for all line ends, and without blank lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n[ \t\n]*\n", "\n", text)


@cache
def _parser() -> Parser:
    parser = new_parser()
    parser.add_render_rule("html_inline", _escaped)
    return parser


def _escaped(_self: object, tokens: Sequence[Token], index: int, *_: object) -> str:
    return escape(tokens[index].content, quote=False).replace('"', "&quot;")
