"""Messages side by side: cut, joined and united they are the same messages."""

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.columns import (
    Columns,
    columns,
    digest,
    joined,
    names,
    part,
    united,
)
from i18n_site.model.catalog import Key

ROWS = st.lists(
    st.tuples(
        st.builds(Key, st.sampled_from("abcdef"), st.none()),
        st.lists(st.sampled_from(["un", "deux", "é"]), max_size=2).map(tuple),
    ),
    max_size=8,
)


@settings(max_examples=100, deadline=None)
@given(ROWS, st.data())
def test_what_is_cut_and_joined_is_the_same(rows, data):
    whole = columns(rows)
    at = data.draw(st.integers(0, len(rows)))

    parts = part(whole, range(at)), part(whole, range(at, len(rows)))

    assert parts == (columns(rows[:at]), columns(rows[at:]))
    assert joined(parts) == whole
    assert len(list(names(whole.digests))) == len(rows)


@settings(max_examples=200, deadline=None)
@given(st.lists(ROWS, max_size=3), st.sets(st.sampled_from("abc")))
def test_the_first_text_of_a_key_wins_and_a_rejected_one_has_none(parts, rejected):
    wrong = frozenset(digest(Key(each)) for each in rejected)
    expected = {}
    for key, forms in (row for rows in parts for row in rows):
        if forms and key.text not in rejected:
            expected.setdefault(key, forms)

    found = united([columns(rows) for rows in parts], wrong)

    kept = dict(columns_by_name(found))
    assert len(kept) == len(found.sizes) // 4
    assert {name: text for name, text in kept.items() if text} == dict(
        columns_by_name(columns(expected.items()))
    )


def columns_by_name(found):
    for number, name in enumerate(names(found.digests)):
        yield name, part(found, range(number, number + 1)).texts


def test_nothing_joined_is_nothing():
    assert joined([]) == united([], frozenset()) == columns([]) == Columns()
