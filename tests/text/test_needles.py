from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.text.needles import has_some

SHORT = st.text("ab-", max_size=3)


@settings(max_examples=80, deadline=None)
@given(st.lists(SHORT, max_size=4), st.text("ab-", max_size=12))
def test_a_text_has_some_needle_if_one_of_them_stands_in_it(needles, text):
    assert has_some(needles, text) == any(each in text for each in needles)
