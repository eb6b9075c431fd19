"""A translation stays the kind of text that its source is."""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text.blocks import blocks

MARKDOWN = ("md-text",)
CELL = ("table cell",)
_CELLS = frozenset({"table cell", "table heading"})
_BAR = re.compile(r"(?<!\\)\|")
# Hungarian and Korean dates begin with the year and a full stop.
_YEAR = re.compile(r"(?:19|20)\d\d(?=\. )")
_NAMES = {
    "blank": "a blank line, which begins a new paragraph",
    "bullet": "a list",
    "code": "a code block by its indentation",
    "definition": "a link reference definition",
    "fence": "a fenced code block",
    "heading": "a heading",
    "html": "an HTML block",
    "newline": "a line end",
    "number": "a numbered list",
    "quote": "a quotation",
    "rule": "a horizontal rule",
}


@check(
    severity=Severity.ERROR,
    needs=("markdown", "block start"),
    hint="write the translation in one line, with a backslash before '#', '-', '>'",
    mutable=False,
    good=(
        Example("Number 1 is best", "Le n° 1", flags=MARKDOWN),
        Example("a  \nb", "c  \nd", flags=MARKDOWN),
        Example("\\# sign", "\\# signe", flags=MARKDOWN),
        Example("Not Markdown", "# libre"),
        Example("31 May 2027", "2027. május 31.", "hu", flags=MARKDOWN),
    ),
    bad=(
        Example("Title", "# Titre", flags=MARKDOWN),
        Example("A text", "Un\n\ntexte", flags=MARKDOWN),
        Example("A text", "- Un texte", flags=MARKDOWN),
        Example("A text", "1. Un texte", flags=MARKDOWN),
        Example("A text", "```\nUn texte", flags=MARKDOWN),
        Example("A text", "Un texte\n[a]: https://evil.example", flags=MARKDOWN),
        Example("A text", "    Un texte", flags=MARKDOWN),
        Example("A text", "<div>", flags=MARKDOWN),
    ),
)
def block_structure(pair: Pair) -> Iterator[str]:
    """The translation begins a block that the source does not.

    A message is the text of one paragraph, heading or cell. A line that begins
    with ``#``, ``-``, ``>``, ``1.``, a fence or four spaces, a blank line, or a
    definition would end it and begin something else.
    """
    text = pair.translation.text
    # The first characters that can begin a block; most texts have a letter there.
    if "\n" not in text and text[:1].isalpha():
        return
    new = Counter(blocks(text)) - Counter(blocks(pair.source.text))
    if (year := _YEAR.match(text)) and year[0] in pair.source.text:
        new["number"] -= 1  # a text of one line begins no list when it is rendered
    for kind in sorted(+new):
        yield f"the translation makes {_NAMES[kind]}"


@check(
    severity=Severity.WARNING,
    needs=("lines",),
    hint="keep the line breaks of the source",
    good=(Example("a\nb", "c\nd"), Example("a b", "c d")),
    bad=(Example("a\nb", "c d"), Example("a b", "c\nd")),
)
def newline_count(pair: Pair) -> Iterator[str]:
    """The translation has another number of lines than the source."""
    source, translation = (
        pair.source.text.count("\n"),
        pair.translation.text.count("\n"),
    )
    if source != translation:
        yield f"{translation} line breaks where the source has {source}"


@check(
    severity=Severity.WARNING,
    needs=("backslash",),
    hint="keep escapes such as \\n as they are in the source",
    good=(Example("a\\nb", "c\\nd"), Example("C:\\new", "C:\\new")),
    bad=(Example("a\\nb", "cd"), Example("ab", "c\\nd")),
)
def escaped_newline(pair: Pair) -> Iterator[str]:
    r"""The number of written escapes ``\n``, ``\t`` and ``\r`` differs."""
    source, translation = pair.source.text, pair.translation.text
    if "\\" not in source and "\\" not in translation:
        return
    for escape in ("\\n", "\\r", "\\t"):
        if source.count(escape) != translation.count(escape):
            yield f"another number of '{escape}' than in the source"


@check(
    severity=Severity.ERROR,
    needs=("markdown", "pipe"),
    hint="write '\\\\|' for a bar in a cell",
    mutable=False,
    good=(
        Example("a", "a \\| b", flags=MARKDOWN, extracted=CELL),
        Example("a | b", "c | d", flags=MARKDOWN, extracted=CELL),
        Example("a", "a | b", flags=MARKDOWN, extracted=("paragraph",)),
    ),
    bad=(Example("a", "a | b", flags=MARKDOWN, extracted=CELL),),
)
def table_cell(pair: Pair) -> Iterator[str]:
    """The translation of a table's cell has a bar, which begins another cell."""
    if not _CELLS.isdisjoint(pair.message.extracted):
        bars = len(_BAR.findall(pair.translation.text))
        if bars > len(_BAR.findall(pair.source.text)):
            yield "a '|' begins another cell"
