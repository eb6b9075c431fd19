import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.text.invisible import blank, visible

NOTHING = [
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "\u115f",
    "\u2800",
    "\u202e",
    "\u2066\u2069",
    "\u061c",
    "\ufe0f",
    "\U000e0100",
    "\U000e0041",
    "\u180e",
    "\u034f",
    "\u0301",
    "\x00\x1b",
    " \t\n\r\u00a0\u2028\u2029\u3000",
    "",
]


@pytest.mark.parametrize("text", NOTHING, ids=ascii)
def test_a_text_that_puts_no_ink_on_the_page_is_blank(text):
    assert blank(text)
    assert visible(f"a{text}b").replace("\u0301", "") == "ab"


@pytest.mark.parametrize(
    "text", ["Not", "تحذير", "注意", "चेतावनी", "7", "—", "é", "e\u0301", "❤️"]
)
def test_what_a_reader_sees_is_not_blank(text):
    assert not blank(text)


def test_letters_keep_their_marks():
    assert visible("चे ता\u200d") == "चेता"


@given(st.text(max_size=40))
@settings(max_examples=200, deadline=None)
def test_what_is_visible_stays_visible(text):
    once = visible(text)

    assert visible(once) == once
    assert not any(unicodedata.category(each).startswith("Z") for each in once)
