"""The engine that turns the inline Markdown of translations into HTML.

It escapes raw HTML: tags that a translation may have are put back afterwards,
by ``translate``. What does not fit in a line is left to the parser of the sources.
"""

import re
from collections.abc import Callable, Sequence
from html import escape

import comrak

from i18n_site.later import later
from i18n_site.protocols import InlineRenderer

_parsed: Callable[[], InlineRenderer] = later(
    "i18n_site.render.parsed_inline", "MarkdownItInline"
)
_OPTIONS = (
    comrak.ExtensionOptions(strikethrough=True, cjk_friendly_emphasis=True),
    comrak.ParseOptions(),
    comrak.RenderOptions(escape=True),
)
_HARD_BREAK = re.compile(r"(?:(?<! ) {2,}|((?<!\\)(?:\\\\)*)\\)\n[ \t]*")
_SOFT_BREAK = re.compile(r"(?<![ \t])[ \t]*\n[ \t]*")
_BREAK = "\U0010fffd"  # private use; stands for a hard break in a heading
BLANKS = " \t\n"
_BOUNDARY = "</h1> <h1>"


class ComrakInline:
    """Renders with comrak, all texts of a page in one call.

    Each text becomes an ATX heading with a closing sequence, ``# text #``: in one
    line nothing can start a block, and a ``#`` at the end survives.
    """

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """Return the HTML of each of *texts*, in order and as many."""
        lines = list(map(_one_line, texts))
        rendered = iter(_batch([each for each in lines if each is not None]))
        return [
            _parsed()([text])[0] if line is None else next(rendered)
            for text, line in zip(texts, lines, strict=True)
        ]


def _batch(lines: Sequence[str]) -> list[str]:
    """Render *lines* in one call, or each alone if the pieces are not as many."""
    if not lines:
        return []
    pieces = _headings("".join([f"# {each} #\n" for each in lines]))
    if len(pieces) == len(lines):
        return pieces
    if len(lines) == 1:  # a text that is more than one heading is no inline text
        return [escape(lines[0])]
    return [_batch([each])[0] for each in lines]


def _headings(markdown: str) -> list[str]:
    """Return what is in each of the headings that *markdown* is made of."""
    html = comrak.markdown_to_html(markdown, *_OPTIONS)
    # comrak writes an apostrophe in a link target as a reference.
    html = html.replace("&#x27;", "'").replace("\n", " ")
    if _BREAK in html:
        html = re.sub(f" ?{_BREAK} ?", "<br />\n", html)
    return html.removeprefix("<h1>").removesuffix("</h1> ").split(_BOUNDARY)


def _one_line(text: str) -> str | None:
    """Return *text* in one line, its hard breaks marked; None if that may change it."""
    if _BREAK in text:
        return None
    if "\n" not in text and "\r" not in text:
        return text.strip(BLANKS)
    text = unix(text)
    if "`" in text and _HARD_BREAK.search(text):
        return None
    text = _HARD_BREAK.sub(rf"\1 {_BREAK} ", text.strip(BLANKS))
    return _SOFT_BREAK.sub(" ", text)


def unix(text: str) -> str:
    """Return *text* with newlines for all line ends, and without blank lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n[ \t\n]*\n", "\n", text)
