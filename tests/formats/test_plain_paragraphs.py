"""Paragraphs of one line are read at once, and never otherwise than by all rules."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.formats import markdown
from i18n_site.formats.markdown import read_markdown
from i18n_site.model.source import SourceFile

PIECES = (
    "Word|a **b** c| |    |\n|\n|\n\n|\n\n|- |1. |> |# |---\n|===\n|é|\t|- [ ] |: def"
    "|:|~ x|[^1]: note|[^1]|[r]: /u|[r]|<b>|<div>\n|</div>|```\n|> [!NOTE]\n|{#id}"
    "|<!-- i18n:skip -->|<!-- i18n:context: x -->|<!-- c -->|&#32;|Term\n\n: def\n"
)
TABLES = ["| a | b |\n", "|---|---|\n", "x | y\n--|--\n", "---|---\n"]
TEXT = st.lists(st.sampled_from([*PIECES.split("|"), *TABLES]), max_size=12).map(
    "".join
)


def read(text):
    return read_markdown(SourceFile("content/a.md", f"A\n\n{text}"), ())


def slowly(text):
    """Read *text* with the rules of the parser's authors only."""
    parser = markdown._parser()
    parser.block.ruler.disable("plain_paragraph")
    try:
        return read(text)
    finally:
        parser.block.ruler.enable("plain_paragraph")


def outcome(reading, text):
    try:
        return reading(text)
    except markdown.SourceError as err:
        return err.findings


@settings(max_examples=200, deadline=None)
@given(TEXT)
def test_a_document_is_the_same_with_the_shorter_way(text):
    assert outcome(read, text) == outcome(slowly, text)


@pytest.mark.parametrize(
    "text",
    [
        "Term\n\n: definition\n",
        "Title\n=====\n",
        "a | b\n--|--\n",
        "Two\nlines\n",
        "- one\n- two\n",
    ],
)
def test_a_line_that_more_depends_on_is_left_to_the_other_rules(text):
    assert read(text) == slowly(text)


def test_line_ends_and_nulls_are_normalised_as_ever():
    document = read("one\r\ntwo\rthree\0")

    assert [unit.key.text for unit in document.units] == ["A", "one two three\ufffd"]
