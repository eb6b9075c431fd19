import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.model.catalog import Key
from i18n_site.model.document import Unit
from i18n_site.render.guard import Guarded, brings_targets, guard, is_bare
from i18n_site.render.inline import ComrakInline
from i18n_site.render.parsed_inline import MarkdownItInline

UNIT = Unit(Key("a"), 1, "a")
TEXTS = st.text(
    st.characters(exclude_categories=("Cs",))
    | st.sampled_from("#-+=|:;'()1. \u00a0\u2003\u3000\u200b\u2028\x0b\x1c\x85"),
    max_size=12,
)


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS.filter(is_bare), max_size=4))
def test_a_bare_text_is_its_own_html_in_both_engines(texts):
    own = [each.strip(" ") for each in texts]

    assert ComrakInline()(texts) == own
    assert MarkdownItInline()(texts) == own


@pytest.mark.parametrize("mark", list('\\`*_~[]<>&"!\n\r\t\0\U00100000\U0010ffff'))
def test_a_text_with_a_mark_is_not_bare(mark):
    assert not is_bare(f"a{mark}b")


def test_characters_beyond_the_first_plane_are_fine_but_for_those_of_ours():
    assert guard(UNIT, "*😀* 𝒜") == Guarded("*😀* 𝒜", ())
    assert guard(UNIT, "*\U00100000*") is None
    assert guard(UNIT, "*😀* \U0010fffd") is None


def link(target):
    return f'<a href="{target}">x</a>'


def test_a_target_may_be_written_in_another_way():
    assert not brings_targets(link("/%C3%A4?b&amp;c"), link("/ä?b&c"))
    assert not brings_targets(link("/ä?b&c"), link("/%C3%A4?b&amp;c"))


def test_a_target_for_another_use_is_not_known():
    assert brings_targets('<img src="/a" alt="" />', link("/a"))


@pytest.mark.parametrize("target", ["javascript:x", "JavaScript:x", "data:,x"])
def test_what_a_browser_would_run_is_refused_even_if_the_source_has_it(target):
    assert brings_targets(link(target), link(target))
    assert brings_targets(link("/a") + link(target), link(target) + link("/a"))
    assert not brings_targets(link("/a"), link(target) + link("/a"))
