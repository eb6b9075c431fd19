import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n_site.text.spans import spans


@pytest.mark.parametrize(
    "piece",
    [
        "`a  b`",
        "](a.md)",
        '](a_(b).md "a title")',
        "[^1]",
        '<a href="x">',
        "&amp;",
        "{{ name }}",
        "{% if x %}",
        "%(n)s",
        "%s",
        "{name}",
        "${name}",
        "https://a.example/b?c=d",
        "ann@a.example",
        "\\*",
    ],
)
def test_what_programs_read_is_a_piece_of_its_own(piece):
    assert spans(f"un {piece} mot") == [("un ", True), (piece, False), (" mot", True)]


def test_words_are_one_piece():
    assert spans("un mot : « deux »") == [("un mot : « deux »", True)]


@given(st.text(alphabet='ab `\\[]()<>{}%&;!"^:/@.w1', max_size=40))
def test_the_pieces_are_the_text(text):
    assert "".join(part for part, _ in spans(text)) == text


@pytest.mark.parametrize("piece", ["`", "](", "](a ", "<", "{", "{{", "%(", "a@", "&a"])
def test_the_time_grows_in_line_with_the_length(piece):
    start = time.process_time()

    spans(piece * (100_000 // len(piece)))

    assert time.process_time() - start < 1
