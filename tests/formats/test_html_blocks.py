import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.formats.html import attributes, pieces
from i18n_site.model.document import UnitKind


def texts(block):
    return [piece.text for piece in pieces(block) if piece.label]


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("<p>Rest &amp; drink.</p>", ["Rest & drink."]),
        ("<p>\n  two\n  lines\n</p>", ["two lines"]),
        (
            '<img src="a.png" alt="A leaf" title=\'It "heals"\'>',
            ["A leaf", 'It "heals"'],
        ),
        ('<a aria-label="Home" href="/x">x</a>', ["Home", "x"]),
        ('<input placeholder="Search" value="v">', ["Search"]),
        ('<meta name="description" content="Words">', ["Words"]),
        ('<meta name="viewport" content="width=device-width">', []),
        ('<img alt="">', []),
        ("<script>let a = '<p>no</p>';</script>yes", ["yes"]),
        ("<style>p > a {}</style>", []),
        ("<pre>a <b>b</b></pre> c", ["c"]),
        ("<code>a<code>b</code>c</code>d", ["d"]),
        ('<p translate="no">Mitragyna</p> plant', ["plant"]),
        ("<!-- not this --> but this", ["but this"]),
        ("<div>\n\n</div>", []),
        ("a < b", ["a", "<", "b"]),
    ],
)
def test_text_and_some_attributes_are_translated(block, found):
    assert texts(block) == found


def test_what_cannot_hold_an_element_is_an_attribute():
    kinds = [p.kind for p in pieces("<svg><title>a</title></svg><p>b</p>") if p.label]

    assert kinds == [UnitKind.ATTRIBUTE, UnitKind.TEXT]


def test_attributes_have_their_offset():
    block = "<a\nhref='/a?b&amp;c' ID=x id=\"y\">"

    assert list(attributes(block)) == [("href", "/a?b&c", 2), ("id", "y", 25)]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<pre>",
                "<!--",
                "-->",
                "<",
                ">",
                '"',
                "'",
                " alt=",
                "a\n",
                "<img alt='x",
                "<script>",
                "</script>",
                "&lt;",
                "<![CDATA[",
                "<?",
                "é",
            ]
        ),
        max_size=15,
    ).map("".join)
)
def test_the_pieces_of_a_block_are_the_block(block):
    assert "".join(piece.html for piece in pieces(block)) == block
