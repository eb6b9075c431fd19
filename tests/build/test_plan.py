import pytest

from i18n_site.build.plan import (
    alternates,
    by_place,
    check_addresses,
    plan_locale,
)
from i18n_site.errors import SourceError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Link, Unit
from i18n_site.model.plan import Alternate, DocumentWords
from i18n_site.model.settings import LocaleSettings, Settings

FR, EN = locale("fr"), locale("en")
SETTINGS = Settings(
    "en", "https://h.example/site", locales={"fr": LocaleSettings(min_coverage=0.5)}
)


def document(path, *texts, links=(), ids=()):
    units = tuple(Unit(Key(text), 1, text) for text in texts)
    return Document(
        path,
        ("",) * (len(units) + 1),
        units,
        links=tuple(Link(each, 3) for each in links),
        ids=frozenset(ids),
    )


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


def test_links_to_sources_images_and_headings_are_alive():
    a = document("content/a/x.md", links=("../b.md#top", "i.svg", "#h", "https://x"))
    a = Document(**{name: getattr(a, name) for name in a.__slots__} | {"ids": {"h"}})
    b = document("content/b.md", ids=("top",))

    check_addresses([a, b], ["content/a/i.svg"])


@pytest.mark.parametrize(
    ("link", "rule"),
    [
        ("y.md", "dead-link"),
        ("../../i18n-site.toml", "dead-link"),
        ("b.md#nowhere", "dead-anchor"),
        ("#nowhere", "dead-anchor"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_its_line(link, rule):
    a = document("content/a.md", links=(link,), ids=("h",))
    b = document("content/b.md", ids=("top",))

    with pytest.raises(SourceError) as caught:
        check_addresses([a, b], [])

    (found,) = caught.value.findings
    assert (found.rule, str(found.at)) == (rule, "content/a.md:3")


def test_two_sources_with_one_address_are_both_named():
    documents = [document("content/A.md"), document("content/a/index.md")]

    with pytest.raises(SourceError, match=r"A\.md and content/a/index\.md"):
        check_addresses(documents, [])
