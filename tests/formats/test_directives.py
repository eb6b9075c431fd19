import pytest

from i18n_site.errors import SourceError
from i18n_site.formats.markdown import read_markdown, whole
from i18n_site.model.source import SourceFile


def units(text):
    return read_markdown(SourceFile("content/a.md", text), ()).units


def texts(text):
    return [unit.key.text for unit in units(text)]


def test_skip_leaves_out_the_next_block_whole():
    text = "a\n\n<!-- i18n:skip -->\n\n- b\n- c\n\n  d\n\ne\n"

    assert texts(text) == ["a", "e"]


def test_skip_leaves_out_a_paragraph_right_below():
    assert texts("<!-- i18n:skip -->\nb\n\nc\n") == ["c"]


def test_a_part_is_skipped_from_start_to_end():
    text = "a\n\n<!-- i18n:skip-start -->\n\nb\n\n# c\n\n<!-- i18n:skip-end -->\n\nd\n"

    assert texts(text) == ["a", "d"]


def test_skip_inside_a_cell_leaves_out_the_cell():
    assert texts("| a | b |\n|---|---|\n| <!-- i18n:skip -->c | d |\n") == [
        "a",
        "b",
        "d",
    ]


def test_a_comment_goes_to_the_next_unit_only():
    first, second = units("<!-- i18n:comment: a noun,\n not a verb -->\n\nShow\n\nb\n")

    assert first.comments == ("a noun, not a verb",)
    assert second.comments == ()


def test_id_and_safety_are_comments_that_tools_can_find():
    (unit,) = units("<!-- i18n:id: dose-1 -->\n<!-- i18n:safety -->\n\nOnce a day.\n")

    assert unit.comments == ("id: dose-1", "safety")


def test_a_context_holds_for_the_next_block_and_no_longer():
    found = units("<!-- i18n:context: menu -->\n\n- Open\n- Close\n\nOpen\n")

    assert [unit.key for unit in found] == [
        ("Open", "menu"),
        ("Close", "menu"),
        ("Open", None),
    ]


def test_the_older_prefix_is_known():
    assert texts("<!-- mdbook-xgettext:skip -->\n\na\n\nb\n") == ["b"]


def test_a_directive_before_a_heading_text_is_no_part_of_it():
    (unit,) = units("# <!-- i18n:comment: big --> Pain\n")

    assert unit.key.text == "Pain"
    assert unit.html == "Pain"
    assert unit.comments == ("big",)


def test_directives_do_not_reach_the_page_and_other_comments_do():
    html = whole("<!-- i18n:skip -->\n\na <!-- i18n:safety -->b\n\n<!-- mine -->\n")

    assert html == "<p>a b</p>\n<!-- mine -->\n"


@pytest.mark.parametrize(
    ("text", "line", "rule", "message"),
    [
        ("a\n\n<!-- i18n:skpi -->\n", 3, "unknown-directive", "did you mean 'skip'?"),
        ("a\n\nb <!-- i18n:zzzzz -->\n", 3, "unknown-directive", "'zzzzz'"),
        ("<!-- i18n:context -->\n", 1, "unknown-directive", "has no text"),
        ("\n<!-- i18n:skip-start -->\na\n", 2, "unclosed-skip", "no skip-end"),
        ("<!-- i18n:skip-end -->\n", 1, "unclosed-skip", "no skip-start"),
    ],
)
def test_a_wrong_directive_is_an_error(text, line, rule, message):
    with pytest.raises(SourceError) as caught:
        units(text)

    (finding,) = caught.value.findings
    assert (finding.at.line, finding.rule) == (line, rule)
    assert message in finding.message


def test_all_problems_are_told_at_once_with_the_lines_of_the_file():
    text = "---\ntitle: x\n---\n<!-- i18n:a -->\n\n<!-- i18n:b -->\n"

    with pytest.raises(SourceError) as caught:
        units(text)

    assert [finding.at.line for finding in caught.value.findings] == [4, 6]
