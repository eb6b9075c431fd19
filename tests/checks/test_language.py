import pytest

from i18n_site.checks import check_catalog
from i18n_site.checks.language import wrong_language
from i18n_site.languages import detect
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message

SOURCE = "This page gives general information for education only."
FRENCH = (
    "Cette page donne des informations générales à des fins éducatives seulement ;"
    " elle ne remplace ni une consultation, ni un diagnostic, ni un traitement par un"
    " professionnel de santé qui connaît votre situation."
)
JAPANESE = (
    "このページは、教育のための一般的な情報だけを提供するものであり、"
    "医療専門家による診察や診断、治療に代わるものではありません。"
)
LANGUAGES = {"fr", "de", "en", "es", "gl", "ja"}


def found(text, tag="de", source=SOURCE, says="fr", **fields):
    """Return the messages of the findings, and what the detector was asked."""
    asked = []

    def answer(words):
        asked.append(words)
        return says

    message = Message(Key(source), translations=(text,), line=7, **fields)
    catalog = Catalog("x.po", messages=(message,))
    findings = list(wrong_language(catalog, locale(tag), answer, LANGUAGES))
    return findings, asked


def test_a_long_text_in_another_language_is_warned_of_at_its_line():
    (finding,), _ = found(FRENCH)

    assert str(finding) == (
        "x.po:7: warning: the text is in 'fr', not in 'de' [wrong-language]"
    )
    assert finding.msgid == SOURCE


def test_a_text_in_its_language_or_one_much_alike_is_none():
    assert found(FRENCH, "fr")[0] == []
    assert found(FRENCH, "fr-CA")[0] == []
    assert found(FRENCH, "es", says="gl")[0] == []
    assert found(FRENCH, says=None)[0] == []


def test_short_texts_are_never_judged():
    assert found("Cette page donne des informations générales.") == ([], [])
    assert found("あ" * 39, "de", says="ja") == ([], [])
    assert found("あ" * 40, "de", says="ja")[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"flags": ("fuzzy",)},
        {"obsolete": True},
        {"flags": ("ignore-wrong-language",)},
        {"comments": ("ignore-wrong-language: a quotation",)},
    ],
)
def test_what_waits_for_a_person_or_is_muted_is_not_judged(fields):
    assert found(FRENCH, **fields) == ([], [])


def test_words_that_the_source_has_are_not_judged():
    title = "Update on Integrating New Migraine Treatments into Clinical Practice " * 3

    assert found(f"Siehe {title}", source=title) == ([], [])


def test_markup_addresses_and_numbers_are_not_judged():
    long = "https://example.org/" + "abcdefghij" * 20

    assert found(f"Siehe [`{long}`]({long}) %(name)s {{count}} 123.") == ([], [])


def test_a_language_that_the_detector_does_not_know_is_not_judged():
    assert found(FRENCH, "mi") == ([], [])


def test_alike_are_what_a_detector_mixes_up():
    assert detect.alike("nb", "da")
    assert detect.alike("fr", "fr")
    assert not detect.alike("fr", "de")


def test_without_the_extra_there_is_no_detector(monkeypatch):
    monkeypatch.setattr(detect, "find_spec", lambda name: None)
    detect.detector.cache_clear()
    detect.known.cache_clear()

    assert detect.detector() is None
    assert detect.known() == frozenset()

    detect.detector.cache_clear()
    detect.known.cache_clear()


@pytest.fixture
def detector():
    pytest.importorskip("pycld2")
    return detect.detector()


def test_the_detector_tells_languages_by_their_codes(detector):
    assert detector(FRENCH) == "fr"
    assert detector(JAPANESE) == "ja"
    assert detector("מידע כללי בלבד, ואינו מחליף התייעצות עם רופא או רוקח") == "he"
    assert {"fr", "he", "id", "nb", "zh"} <= detect.known()


@pytest.mark.parametrize("text", ["", "a", "\x00\x01", "\u200b" * 50, "123 456", "OK"])
def test_what_is_no_text_has_no_language(detector, text):
    assert detector(text) is None


def test_the_real_detector_warns_of_the_wrong_language_only(detector):
    message = Message(Key(SOURCE), translations=(FRENCH,), line=7)
    catalog = Catalog("x.po", messages=(message,))

    def count(tag):
        return len([*wrong_language(catalog, locale(tag), detector, detect.known())])

    assert [count(tag) for tag in ("fr", "de", "ar", "zh-Hans")] == [0, 1, 1, 1]


def test_a_mute_of_it_is_neither_useless_nor_unused_without_the_extra():
    muting = Message(
        Key(SOURCE), translations=(FRENCH,), line=7, flags=("ignore-wrong-language",)
    )

    rules = {
        each.rule
        for each in check_catalog(
            Catalog("x.po", messages=(muting,)), locale("fr"), locale("en")
        )
    }

    assert not rules & {"useless-mute", "unused-mute"}
