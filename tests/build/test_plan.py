from i18n_site.build.plan import (
    alternates,
    by_place,
    plan_locale,
)
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Unit
from i18n_site.model.plan import Alternate, DocumentWords
from i18n_site.model.settings import LocaleSettings, Settings

FR, EN = locale("fr"), locale("en")
SETTINGS = Settings(
    "en", "https://h.example/site", locales={"fr": LocaleSettings(min_coverage=0.5)}
)


def document(path, *texts):
    units = tuple(Unit(Key(text), 1, text) for text in texts)
    return Document(path, ("",) * (len(units) + 1), units)


def french(documents, *texts):
    """Return what a locale with *texts* has for *documents*."""
    return {
        each.path: DocumentWords(
            b"", sum(u.key.text in texts for u in each.units), len(each.units), {}
        )
        for each in documents
    }


def test_a_page_is_a_folder_of_its_own_below_the_locale():
    plan = plan_locale(EN, [document("content/a/x.md")], None, SETTINGS)

    assert [(page.template, page.path, page.url) for page in plan.pages] == [
        ("404.html", "en/404.html", "/site/en/404.html"),
        ("article.html", "en/a/x/index.html", "/site/en/a/x/"),
        ("home.html", "en/index.html", "/site/en/"),
    ]


def test_a_page_below_the_coverage_of_its_locale_is_withheld():
    whole, half, little = (
        document("content/w.md", "a", "b"),
        document("content/h.md", "a", "c"),
        document("content/l.md", "c", "d"),
    )

    plan = plan_locale(
        FR,
        [whole, half, little],
        french([whole, half, little], "a", "b"),
        SETTINGS,
    )

    assert plan.withheld == ("content/l.md",)
    assert {page.document for page in plan.pages} == {
        "",
        "content/w.md",
        "content/h.md",
    }


def test_coverage_is_the_share_of_finished_messages():
    assert DocumentWords(b"", 1, 2, {}).coverage == 0.5
    assert DocumentWords(b"", 0, 0, {}).coverage == 1.0


def test_alternates_are_equal_in_all_locales_and_end_with_x_default():
    documents = [document("content/x.md", "a")]
    plans = [
        plan_locale(EN, documents, None, SETTINGS),
        plan_locale(FR, documents, french(documents, "a"), SETTINGS),
    ]

    found = alternates(by_place(plans)["x/index.html"], SETTINGS)

    assert found == (
        Alternate("en", "https://h.example/site/en/x/"),
        Alternate("fr", "https://h.example/site/fr/x/"),
        Alternate("x-default", "https://h.example/site/en/x/"),
    )
    assert alternates(by_place(plans)["404.html"], SETTINGS) == ()
