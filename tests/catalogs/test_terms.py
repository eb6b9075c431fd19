from i18n_site.catalogs.terms import with_glossary
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.glossary import EMPTY, Glossary, Term

GLOSSARY = Glossary(
    (
        Term("migraine", ("migraines",), {"fr": ("migraine", "migraines")}, "a note"),
        Term("naloxone", (), {"ja": ("ナロキソン",)}),
    ),
    ("naloxone",),
)


def shown(text, tag="", glossary=GLOSSARY, extracted=("paragraph",), plural=None):
    one = Message(Key(text), plural, extracted=extracted)
    (found,) = with_glossary(Catalog("a.pot", messages=(one,)), glossary, tag).messages
    return found.extracted


def test_a_template_says_what_no_language_translates():
    assert shown("Naloxone for migraine") == (
        "paragraph",
        "do not translate: naloxone",
    )


def test_a_catalog_says_how_its_language_says_a_term():
    assert shown("Two migraines", "fr") == (
        "paragraph",
        "glossary: migraine = migraine (a note)",
    )


def test_a_word_that_a_language_writes_in_its_own_way_is_a_term_there():
    template = shown("Naloxone")

    assert shown("Naloxone", "ja", extracted=template) == (
        "paragraph",
        "glossary: naloxone = ナロキソン",
    )


def test_a_term_of_the_plural_counts():
    assert shown("one attack", "fr", plural="%(n)s migraines")[1:] == (
        "glossary: migraine = migraine (a note)",
    )


def test_nothing_is_said_twice():
    once = shown("Naloxone, migraine", "fr")

    assert shown("Naloxone, migraine", "fr", extracted=once) == once


def test_without_glossary_nothing_changes():
    assert shown("migraine", "fr", glossary=EMPTY) == ("paragraph",)
