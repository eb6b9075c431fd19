import pytest

from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.provenance import Provenance
from i18n_site.notices.ledger import digests
from i18n_site.notices.provenance import of_locale, reviews, subject

PATH = "content/about.md"
KEYS = (Key("Words."), Key("Title", "front:title"), Key("Words."))
TEXTS = {Key("Words."): ("Mots.",), Key("Title", "front:title"): ("Titre",)}


def catalog(origin="", name="", revised=""):
    fields = {
        "X-Translation-Origin": origin,
        "Last-Translator": name,
        "PO-Revision-Date": revised,
    }
    messages = (Message(Key("Words."), translations=("Mots.",)),)
    return Catalog("x.po", tuple((k, v) for k, v in fields.items() if v), messages)


def approval(role="clinician", **fields):
    source, translation = digests(*subject(PATH, KEYS, TEXTS, "fr"))
    given = Approval(
        PATH, role, "A. Example", "MD", "2026-11-23", "human", source, translation
    )
    return given._replace(**fields)


@pytest.mark.parametrize(
    ("catalogs", "origin"),
    [
        ([], "unknown"),
        ([catalog()], "unknown"),
        ([catalog(name="A. Example <a@example.org>")], "unknown"),
        ([catalog("human"), catalog("human")], "human"),
        ([catalog("human"), catalog()], "unknown"),
        ([catalog("human"), catalog("machine, not reviewed by a human")], "machine"),
        ([catalog("human"), catalog(name="machine translation")], "machine"),
        ([catalog("humanoid")], "unknown"),
    ],
)
def test_nothing_is_called_human_that_a_record_does_not_call_so(catalogs, origin):
    assert of_locale("fr", "en", catalogs).origin == origin


def test_the_latest_header_names_translator_and_day_without_an_address():
    given = [
        catalog("human", "A. Example <a@example.org>", "2026-11-23 10:00+0000"),
        catalog("human", "B. Example <b@example.org>", "2026-10-01 10:00+0000"),
        catalog("human", "FULL NAME <EMAIL@ADDRESS>", "YEAR-MO-DA HO:MI+ZONE"),
        catalog("human", "Automatically generated", "2026-11-22 10:00+0000"),
    ]

    found = of_locale("fr", "en", given)

    assert found == Provenance("human", "en", "A. Example", "2026-11-23")


def test_a_catalog_without_a_translation_says_nothing():
    empty = Catalog("y.po", (("X-Translation-Origin", "machine"),))

    assert of_locale("fr", "en", [catalog("human"), empty]).origin == "human"
    assert of_locale("fr", "en", [empty]).origin == "unknown"


def test_the_source_language_is_no_translation():
    assert of_locale("en", "en", [catalog("machine")]) == Provenance("source", "en")


def test_a_document_was_reviewed_if_a_person_approved_its_texts_of_today():
    translator = approval("translator", date="2026-11-25")
    ledger = [approval(), translator]

    assert reviews(PATH, KEYS, TEXTS, ledger) == (translator, approval())


@pytest.mark.parametrize(
    "fields",
    [
        {"origin": "machine"},
        {"revoked": "a wrong word"},
        {"source": "0"},
        {"translation": "0"},
        {"notice": "medical-disclaimer"},
        {"notice": "content/other.md"},
    ],
)
def test_what_is_not_a_persons_word_for_these_texts_is_no_review(fields):
    assert reviews(PATH, KEYS, TEXTS, [approval(**fields)]) == ()


@pytest.mark.parametrize(
    "texts",
    [{}, {Key("Words."): ("Mots.",)}, {**TEXTS, Key("Words."): ("Autres mots.",)}],
)
def test_a_change_or_a_gap_in_the_translation_ends_the_review(texts):
    assert reviews(PATH, KEYS, texts, [approval()]) == ()
