"""Texts of a locale that are read where they lie."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.lookup import Lookup, digest, pack
from i18n_site.model.catalog import Key

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
KEYS = st.builds(Key, TEXT, st.none() | TEXT)
TEXTS = st.dictionaries(KEYS, st.lists(TEXT, min_size=1, max_size=4).map(tuple))


def lookup(texts):
    return Lookup(memoryview(pack(texts)))


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.lists(KEYS, max_size=5))
def test_each_key_has_its_texts_and_no_other_has_any(texts, others):
    found = lookup(texts)

    assert len(found) == len(texts)
    for key in (*texts, *others):
        assert found.get(key) == texts.get(key)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_the_texts_of_many_keys_are_those_of_each(texts):
    keys = [*texts, Key("absent")]

    assert lookup(texts).among(keys, list(map(digest, keys))) == texts


def test_a_context_of_no_text_is_another_key_than_none():
    found = lookup({Key("a", ""): ("empty",), Key("a"): ("none",)})

    assert found[Key("a", "")] == ("empty",)
    assert found[Key("a")] == ("none",)


def test_a_record_is_equal_if_the_texts_are():
    key = Key("a")
    one, same, other = (lookup({key: (text,)}) for text in ("x", "x", "y"))

    assert one.record(digest(key)) == same.record(digest(key))
    assert one.record(digest(key)) != other.record(digest(key))


def test_the_keys_are_not_kept():
    with pytest.raises(TypeError, match="keys"):
        list(lookup({Key("a"): ("b",)}))


def test_the_order_of_the_messages_does_not_matter():
    texts = {Key(str(number)): (str(number),) for number in range(100)}

    assert pack(texts) == pack(dict(reversed(texts.items())))
