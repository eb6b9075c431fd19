import re

import pytest

from i18n_site.checks.asked import Asked

NOT = Asked(r"(?i)\bnot?\b")


@pytest.mark.parametrize("text", ["Do not stop", "No, do not.", "Note it", ""])
def test_a_remembered_answer_is_that_of_the_pattern(text):
    plain = re.compile(r"(?i)\bnot?\b")

    for _ in range(2):
        assert bool(NOT.search(text)) == bool(plain.search(text))
        assert NOT.findall(text) == plain.findall(text)
    assert NOT.sub(" ", text) == plain.sub(" ", text)


def test_a_source_text_is_searched_once():
    pattern = Asked("once")

    pattern.search("only once")
    pattern.search("only once")

    assert pattern.search.cache_info().misses == 1
