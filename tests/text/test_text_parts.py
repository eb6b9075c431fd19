import pytest

from i18n_site.text.blocks import block, blocks
from i18n_site.text.inline import structure
from i18n_site.text.markup import Tag, plain, tags
from i18n_site.text.placeholders import (
    Spec,
    brace_format,
    placeholders,
    python_format,
    without_placeholders,
)
from i18n_site.text.prose import addresses, footnotes, prose
from i18n_site.text.punctuation import (
    ending,
    sentences,
    split_sentences,
    unpaired,
    unspaced_french,
)


def test_conversions_are_read_as_python_reads_them():
    assert python_format("%(n)s of %d, 5%% and %i") == (
        Spec("n", "", "s"),
        Spec(None, "", "d"),
        Spec(None, "", "d"),
    )


def test_a_lone_percent_sign_starts_no_conversion():
    assert python_format("50 %, or 5%") == (Spec(None, "", ""), Spec(None, "", ""))


def test_a_space_is_a_flag_of_a_conversion():
    assert python_format("100 % sûr") == (Spec(None, " ", "s"),)


def test_the_fields_of_a_brace_format():
    assert brace_format("{a.b!r:>10} {} {{x}}") == ("a.b!r:>10", "")
    assert brace_format("{a") is None


def test_what_looks_like_a_placeholder_is_found_in_any_text():
    text = "{{ a }} {% b %} %(c)s {d} ${e} %{f} 50 %s { g"

    found = placeholders(text)

    assert found == ("{{ a }}", "{% b %}", "%(c)s", "{d}", "${e}", "%{f}")
    assert without_placeholders("a {{ b }} c", formatted=False) == "a   c"
    assert without_placeholders("5%% of %d", formatted=True) == "5% of  "


def test_tags_are_read_as_a_browser_reads_them():
    assert tags('<A HREF="x&amp;y" b>c</a> 1 < 2') == (
        Tag("", "a", (("b", ""), ("href", "x&y"))),
        Tag("/", "a"),
    )


@pytest.mark.parametrize("text", ["a <b", "a <b c='", "a <!-- b", "a </b"])
def test_a_tag_that_does_not_end_is_one(text):
    assert tags(text)[-1] == Tag("", "…")


def test_words_in_attributes_may_change():
    assert (
        tags('<img alt="a" src="x">')[0].shape == tags('<img src="x" alt="b">')[0].shape
    )
    assert tags('<img src="x">')[0].shape != tags('<img src="y">')[0].shape


def test_plain_text_has_no_tags_and_no_references():
    assert plain("a<b>c</b> &lt; d") == "a c  < d"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# a", "heading"),
        ("#a", ""),
        ("- a", "bullet"),
        ("-a", ""),
        ("1. a", "number"),
        ("1.5 mg", ""),
        ("> a", "quote"),
        ("```", "fence"),
        ("***", "rule"),
        ("    a", "code"),
        ("[a]: b", "definition"),
        ("[a](b)", ""),
        ("<div>", "html"),
        ("<b>", ""),
        ("\\# a", ""),
    ],
)
def test_a_line_begins_a_block(line, expected):
    assert block(line) == expected


def test_a_hard_break_is_no_line_end():
    assert blocks("a  \nb\\\nc") == ()
    assert blocks("a\nb\n\nc") == ("newline", "newline", "blank")


def test_prose_is_what_a_reader_reads():
    text = "See **[this](a1.md)** `x2` <b>b</b> &amp; https://a.example/3 {n}.[^4]"

    found = prose(text, structure(text).codes, formatted=False)

    assert found.split() == ["See", "this", "b", "&", "."]


def test_addresses_end_before_quotes():
    assert addresses("“https://a.example/x” or a@b.example, not a@b") == [
        "https://a.example/x",
        "a@b.example",
    ]


def test_footnotes_are_found():
    assert footnotes("a[^b] [c] [^d e]") == ["[^b]"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.", "stop"),
        ("a。", "stop"),
        ("क।", "stop"),
        ("a؟", "question"),
        ("a ?", "question"),
        ("**a.**", "stop"),
        ("“a.”", "stop"),
        ("„a.“", "stop"),
        ("a...", "ellipsis"),
        ("a…", "ellipsis"),
        ("a", ""),
        ("", ""),
    ],
)
def test_a_text_ends_with_a_kind_of_mark(text, expected):
    assert ending(text) == expected


def test_sentences_are_counted_by_their_ends():
    assert sentences("Take 0.5 mg. Stop! Really?") == 3
    assert sentences("一。二。") == 2


def test_french_sets_double_marks_off():
    assert unspaced_french("Oui! Non ? «mot» https://a") == ["Oui!", "«mot"]


def test_brackets_pair():
    assert unpaired("(a [b] c)") == ""
    assert unpaired("a) b") == ")"


def test_sentences_are_split_at_their_marks():
    assert split_sentences("Take 3.5 mg. Stop! ") == ["Take 3.5 mg.", " Stop!"]
    assert split_sentences("停药。就医。") == ["停药。", "就医。"]
    assert split_sentences("No mark") == ["No mark"]
    assert split_sentences(" ") == []
