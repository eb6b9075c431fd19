from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.text.inline import structure
from i18n_site.text.simple_inline import simple_structure, simple_targets


def test_structure_lists_what_a_text_holds():
    found = structure(
        '*a* **b** ~~c~~ `d` [e](f&amp;g "t") ![h *i*](j) <k@l.de> <b title="m">n</b>'
    )

    assert found.links == ("f&g", "mailto:k@l.de")
    assert found.images == ("j",)
    assert found.codes == ("d",)
    assert found.tags == ('<b title="m">', "</b>")
    assert (found.emphasis, found.strong, found.strikes) == (2, 1, 1)


def test_structure_sees_links_that_no_browser_should_follow():
    assert structure("[x](javascript:alert(1))").links == ("javascript:alert(1)",)


def test_a_plain_text_has_no_structure():
    assert structure("Take care.") == ((), (), (), (), 0, 0, 0)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *"a b*_[]()!^.,x中é&:\n~",
                "**",
                "[a](b)",
                "![a](b_c)",
                "*a*",
                "**b** ",
                "](",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_what_is_read_without_the_parser_is_what_the_parser_reads(text):
    simple, parsed = simple_structure(text), structure(text)

    assert simple in (None, parsed)
    assert simple_targets(text) in (None, (parsed.links, parsed.images))
