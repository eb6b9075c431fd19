import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.text.terms import occurs


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("migraine", "La migraine, encore"),
        ("migraine", "MIGRAINE!"),
        ("opioïde", "un récepteur d’opioïde"),
        ("opioïde", "un récepteur d’opioi\u0308de"),  # the same, decomposed
        ("Mitragyna speciosa", "la _Mitragyna\u00a0speciosa_"),
        ("Mitragyna speciosa", "Mitragyna\nspeciosa"),
        ("Migräne*", "ein Migräneanfall"),
        ("para\u00adcetamol", "paracetamol"),
        ("偏頭痛", "これは偏頭痛です"),
        ("偏头痛", "治疗偏头痛吗"),
        ("ไมเกรน", "โรคไมเกรนคือ"),
        ("편두통", "편두통은"),
        ("माइग्रेन", "क्या माइग्रेन में"),
        ("شقيقة", "علاج الشقيقة"),
        ("شقيقة", "وبالشقيقة"),
        ("כאב", "והכאב חזק"),
    ],
)
def test_a_term_is_found_as_a_word_of_its_script(term, text):
    assert occurs((term,), text) == term


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("migraine", "antimigraineux"),
        ("migraine", "migraines"),
        ("Aspirin", "aspirin"),
        ("speciosa Mitragyna", "Mitragyna speciosa"),
        ("Migräne*", "Antimigräne"),
        ("मा", "माइग्रेन"),
        ("क", "कि"),  # a vowel sign belongs to the word
        ("شقيقة", "مشقيقة"),
        ("편두통", "반편두통"),
        ("a", ""),
    ],
)
def test_a_part_of_a_word_is_no_term(term, text):
    assert occurs((term,), text) == ""


def test_the_first_of_the_terms_is_told():
    assert occurs(("x", "b", "a"), "a b") == "b"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=20), st.text(max_size=20))
def test_a_term_between_spaces_is_always_found(before, after):
    assert occurs(("kratom",), f"{before} kratom {after}") == "kratom"


def test_the_time_grows_with_the_length_only():
    def seconds(size):
        start = time.process_time()
        occurs(("aa", "שא"), "a" * size + "ש" * size)
        return time.process_time() - start

    assert seconds(400_000) < 2
