import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18n_site.cli.bars import ASCII, UNICODE, bar, cells, letters_for

COUNT = st.integers(0, 10**6)


@given(st.tuples(COUNT, COUNT, COUNT), st.integers(4, 200))
def test_a_bar_has_its_width_and_no_part_vanishes(parts, width):
    found = cells(parts, width)

    assert sum(found) == (width if sum(parts) else 0)
    assert [each > 0 for each in found] == [each > 0 for each in parts]


def test_a_bar_is_full_only_if_all_is_finished():
    assert bar((999_999, 0, 1), 10, UNICODE) == "█████████░"
    assert bar((5, 0, 0), 10, UNICODE) == "██████████"
    assert bar((0, 0, 0), 10, UNICODE) == ""


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [
        *(("utf-8", UNICODE), ("cp437", UNICODE)),
        *((name, ASCII) for name in ("ascii", "latin-1", "no-such", None)),
    ],
)
def test_bars_are_made_of_what_the_terminal_can_show(encoding, letters):
    assert letters_for(encoding) == letters
