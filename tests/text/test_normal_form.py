import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from i18n_site.text.inline import parse
from i18n_site.text.normal_form import normal_form

# Rows of FEATURES.md section 9: what an author writes, and the msgid.
ROWS = [
    ("two\nlines", "two lines"),
    ("*em* _em_", "_em_ _em_"),
    ("**strong** __strong__", "**strong** **strong**"),
    ("~~gone~~ ~gone~", "~~gone~~ ~~gone~~"),
    ("***both***", "_**both**_"),
    ("``x``", "`x`"),
    ("`` a`b ``", "``a`b``"),
    ("``` `` ```", "` `` `"),
    ("[text]( /url  'a \"title\"' )", '[text](/url "a \\"title\\"")'),
    ("[a](<with space>)", "[a](<with space>)"),
    ("[a](<one)>)", "[a](<one)>)"),
    ("[a](wiki_(disambiguation))", "[a](wiki_(disambiguation))"),
    ("[a](/%C3%A4/ä&amp;b)", "[a](/%C3%A4/ä&b)"),
    ("![*alt*](image.png)", "![_alt_](image.png)"),
    ("<https://who.int> <a@who.int>", "<https://who.int> <a@who.int>"),
    ("hard  \nbreak", "hard  \nbreak"),
    ("hard\\\nbreak", "hard  \nbreak"),
    ("&copy; &auml; &#35;", "© ä \\#"),
    ('<abbr title="x">7-OH</abbr>', '<abbr title="x">7-OH</abbr>'),
    # Escapes only at the start of a run of text.
    ("# not a heading", "\\# not a heading"),
    ("- not a list # nor a heading", "\\- not a list # nor a heading"),
    ("2 * 3", "2 * 3"),
    ("\\*starred\\*", "\\*starred\\*"),
    ("a [bracket]", "a \\[bracket\\]"),
    ("1 < 2 > 0", "1 \\< 2 > 0"),
    ("snake_case", "snake_case"),
    ("`code`-like", "`code`\\-like"),
    ("line\n> two", "line \\> two"),
    ("*open", "\\*open"),
    ("C:\\new", "C:\\new"),
    # Where that would say something else, more is escaped.
    ("*intra*word", "*intra*word"),
    ("&amp;lt; is <", "\\&lt; is \\<"),
    ("*_twice_*", "*_twice_*"),
    ("**_*a**", "\\**\\__a_*"),
    ("\\![a](b)", "\\![a](b)"),
]


@pytest.mark.parametrize(("written", "msgid"), ROWS, ids=[row[0] for row in ROWS])
def test_a_text_gets_its_normal_form(written, msgid):
    assert normal_form(parse(written)) == msgid


def test_a_footnote_reference_is_kept():
    assert normal_form(parse("Rare.[^fda]", ["fda"])) == "Rare.[^fda]"


def test_what_looks_like_a_footnote_and_is_none_is_text():
    assert normal_form(parse("Rare.[^fda]")) == "Rare.\\[^fda\\]"


def test_what_has_no_form_of_its_own_has_the_nearest_one_that_is_read_back():
    form = normal_form(parse("**a*_*_*"))

    assert normal_form(parse(form)) == form


PIECES = st.sampled_from(
    [*"*_~`[]()<>!&\\#-|: ", "a", "ä", "中", "**", "amp;", "](u)", "<b>", "\n", "  \n"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_the_normal_form_of_a_normal_form_is_itself(text):
    # Two hard breaks in a row can't be written with spaces.
    assume(not re.search(r"\\\s", text))
    block = re.sub(r"\s*\n\s*\n", "\n", text.strip())  # a blank line ends a block
    once = normal_form(parse(block))

    assert normal_form(parse(once)) == once


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_to_say_what_a_text_was_written_in_changes_nothing(text):
    tokens = parse(text.strip())

    assert normal_form(tokens, text.strip()) == normal_form(tokens)
