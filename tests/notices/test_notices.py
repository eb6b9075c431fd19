import pytest

from i18n_site.errors import SourceError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.notice import ShownNotice
from i18n_site.model.settings import NoticeSettings
from i18n_site.model.source import SourceFile
from i18n_site.notices.source import read_notice
from i18n_site.notices.state import refusals, required, shown

FR = locale("fr")
PATH = "locales/fr/LC_MESSAGES/notices.po"
SOURCE = SourceFile("content/notices/d.md", "Not advice.\n\n  Ask a   doctor. \n")
NOTICE = read_notice("d", SOURCE, NoticeSettings("content/notices/d.md"))


def catalog(*texts, **fields):
    messages = (
        Message(key, translations=(text,), line=5 + number, **fields)
        for number, (key, text) in enumerate(zip(NOTICE.keys, texts, strict=False))
    )
    return Catalog(PATH, messages=tuple(messages))


def rules(catalog):
    return [each.rule for each in refusals(NOTICE, catalog, FR, PATH)]


def test_each_line_is_a_message_with_the_notices_context():
    assert NOTICE.keys == (
        Key("Not advice.", "notice:d"),
        Key("Ask a doctor.", "notice:d"),
    )
    assert [str(each) for each in NOTICE.places] == [
        "content/notices/d.md:1",
        "content/notices/d.md:3",
    ]


@pytest.mark.parametrize("text", ["", "\n \n", "One.\nOne.\n"])
def test_a_source_without_text_or_with_a_line_twice_is_refused(text):
    with pytest.raises(SourceError, match="notice-source"):
        read_notice("d", SourceFile("d.md", text), NoticeSettings("d.md"))


def test_a_complete_notice_is_not_refused():
    assert rules(catalog("Pas un avis.", "Consultez.")) == []


def test_without_catalog_every_line_is_missing():
    assert rules(None) == ["notice-missing", "notice-missing"]


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        ("", "notice-missing"),
        ("\u200b\u00a0", "notice-blank"),
        ("\u3164", "notice-blank"),
        ("Ask a doctor.", "notice-untranslated"),
        ("Ask  a\u00a0doctor.\u200b", "notice-untranslated"),
    ],
)
def test_a_line_that_says_nothing_to_its_readers_is_refused(second, rule):
    found = list(refusals(NOTICE, catalog("Pas un avis.", second), FR, PATH))

    assert [each.rule for each in found] == [rule]
    assert str(found[0].at) == f"{PATH}:6"
    assert "French" in found[0].message
    assert found[0].hint


def test_a_fuzzy_line_is_refused():
    fuzzy = catalog("Pas un avis.", "Consultez.", flags=("fuzzy",))

    assert rules(fuzzy) == ["notice-fuzzy", "notice-fuzzy"]


def test_an_obsolete_line_does_not_count():
    obsolete = catalog("Pas un avis.", "Consultez.", obsolete=True)

    assert rules(obsolete) == ["notice-missing", "notice-missing"]


def test_a_notice_for_some_locales_is_required_only_there():
    settings = NoticeSettings("d.md", ("fr",))
    notice = read_notice("d", SOURCE, settings)

    assert required([notice], "fr") == (notice,)
    assert required([notice], "de") == ()


def test_what_a_page_shows_is_the_exact_text_of_the_catalog():
    text = shown(NOTICE, catalog("Pas un avis.", "Consultez."), FR)

    assert text == ShownNotice("d", "fr", "ltr", ("Pas un avis.", "Consultez."))
    assert shown(NOTICE, None, locale("en")).lines == ("Not advice.", "Ask a doctor.")
