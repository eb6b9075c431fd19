from hypothesis import given
from hypothesis import strategies as st

from i18n_site.text.words import pieces


def test_words_keep_their_punctuation_and_spaceless_scripts_have_letters():
    assert pieces("Not 5 mg, ask!") == ["Not", " ", "5", " ", "mg,", " ", "ask!"]
    assert pieces("5 mgを飲む") == ["5", " ", "mg", "を", "飲", "む"]
    assert pieces("a\u00a0 b") == ["a", "\u00a0", " ", "b"]


@given(st.text())
def test_nothing_is_lost(text):
    assert "".join(pieces(text)) == text
