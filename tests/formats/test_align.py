from hypothesis import given
from hypothesis import strategies as st

from i18n_site.formats.align import aligned
from i18n_site.formats.markdown import read_markdown
from i18n_site.model.source import SourceFile


def read(text):
    return read_markdown(SourceFile("a.md", text), ("title",))


def pairs(source, target):
    found = aligned(read(source), read(target))
    return [(unit.key.text, other.key.text) for unit, other in found]


def test_blocks_of_the_same_kinds_are_pairs():
    source = "# One\n\nTwo *b*.\n\n* three\n* four\n\n| a | b |\n| - | - |\n| c | d |\n"
    target = "# Un\n\nDeux.\n\n- trois\n- quatre\n\n|w|x|\n|-|-|\n|y|z|\n"

    assert pairs(source, target) == [
        ("One", "Un"),
        ("Two _b_.", "Deux."),
        ("three", "trois"),
        ("four", "quatre"),
        *zip("abcd", "wxyz", strict=True),
    ]


def test_a_section_that_differs_gives_nothing_and_the_others_go_on():
    source = "Intro\n\n## A\n\none\n\ntwo\n\n## B\n\nthree\n"
    target = "Début\n\n## A2\n\nun et deux\n\n## B2\n\ntrois\n"

    assert pairs(source, target) == [
        ("Intro", "Début"),
        ("B", "B2"),
        ("three", "trois"),
    ]


def test_other_kinds_of_blocks_are_no_pairs():
    assert pairs("one\n", "> un\n") == []
    assert pairs("* one\n", "1. un\n") == []
    assert pairs("one\n\n---\n", "un\n\n---\n\ndeux\n") == []
    assert pairs("> [!NOTE]\n> one\n", "> un\n") == []


def test_other_headings_are_another_structure():
    assert pairs("# A\n\none\n\n## B\n", "# A\n\nun\n\n### B\n") == []
    assert pairs("# A\n\none\n", "un\n") == []


def test_fields_go_by_their_names_whatever_the_text_is():
    source = "---\ntitle: One\n---\n\n* a\n"
    target = "---\ntitle: Un\n---\n\nb\n"

    assert pairs(source, target) == [("One", "Un")]


BLOCK = st.sampled_from(["word", "* word", "> word", "# word", "| a |\n| - |\n| b |"])


@given(st.lists(BLOCK, max_size=6))
def test_a_document_is_aligned_with_itself(blocks):
    text = "\n\n".join(blocks)

    assert pairs(text, text) == [
        (unit.key.text, unit.key.text) for unit in read(text).units
    ]
