"""Texts of a locale that are read where they lie."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.columns import columns, digest
from i18n_site.catalogs.lookup import Lookup, pack, row
from i18n_site.model.catalog import Key

# what a message can hold: no NUL, no U+0004, and a text is not empty
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\4")
KEYS = st.builds(Key, st.text(CHARACTERS), st.none() | st.text(CHARACTERS))
FORMS = st.lists(st.text(CHARACTERS, min_size=1), max_size=4).map(tuple)
TEXTS = st.dictionaries(KEYS, FORMS)


def lookup(texts):
    return Lookup(memoryview(pack(columns(texts.items()))))


def row_of(found, keys):
    digests = [digest(each) for each in keys]
    return row(digests, found.numbers(digests))


def among(found, keys):
    return found.among(keys, row_of(found, keys))


def present(texts):
    return {key: forms for key, forms in texts.items() if forms}


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.lists(KEYS, max_size=5))
def test_each_key_has_its_texts_and_no_other_has_any(texts, others):
    found = lookup(texts)

    assert len(found) == len(present(texts))
    for key in (*texts, *others):
        assert found.get(key) == present(texts).get(key)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.data())
def test_the_texts_of_a_row_are_those_of_each(texts, data):
    some = data.draw(st.lists(st.sampled_from([*texts, Key("absent")]), unique=True))

    found = among(lookup(texts), some)

    assert found == {key: forms for key, forms in present(texts).items() if key in some}


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_a_row_says_the_same_if_and_only_if_the_texts_are_the_same(texts):
    keys = [*texts, Key("absent")]
    one = lookup(texts)
    other = lookup(dict(reversed(texts.items())))
    more = lookup({**texts, Key("absent"): ("a",)})

    rows = [row_of(each, keys) for each in (one, other, more)]

    assert one.texts(rows[0]) == other.texts(rows[1]) != more.texts(rows[2])


def test_texts_that_follow_each_other_are_one_run():
    texts = {Key(str(number)): (str(number),) for number in range(100)}
    keys = [*texts][10:40]

    found = row_of(lookup(texts), keys)

    assert len(found) == 8


def test_a_few_are_looked_up_one_by_one_with_the_same_result():
    texts = {Key(str(number)): (str(number),) * (number % 2) for number in range(100)}
    found = lookup(texts)
    digests = [digest(each) for each in (*texts, Key("absent"))]

    few = {name: at for each in digests for name, at in found.numbers([each]).items()}

    assert len(few) == 50
    assert few == found.numbers(digests)


def test_the_layout_is_the_same_as_long_as_the_same_messages_have_a_text():
    texts = {Key("a"): ("one",), Key("b"): ("two",), Key("c"): ()}

    layouts = [
        lookup(texts | more).layout()
        for more in ({}, {Key("b"): ("deux",)}, {Key("b"): ()}, {Key("c"): ("trois",)})
    ]

    assert layouts[0] == layouts[1]
    assert len({*layouts}) == 3


def test_a_plural_is_told_from_two_messages():
    one = {Key("a"): ("x", "y"), Key("b"): ("z",)}
    other = {Key("a"): ("x",), Key("b"): ("y", "z")}

    rows = [each.texts(row_of(each, one)) for each in map(lookup, (one, other))]

    assert rows[0] != rows[1]
    assert among(lookup(one), [*one]) == one


def test_a_context_of_no_text_is_another_key_than_none():
    found = lookup({Key("a", ""): ("empty",), Key("a"): ("none",)})

    assert found[Key("a", "")] == ("empty",)
    assert found[Key("a")] == ("none",)


def test_the_keys_are_not_kept():
    with pytest.raises(TypeError, match="keys"):
        list(lookup({Key("a"): ("b",)}))
