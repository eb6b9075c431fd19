import pytest

from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.plan import Page
from i18n_site.notices.pages import due, idle, matches, name_of

SOURCES = ["content/about.md", "content/articles/a.md", "content/articles/deep/b.md"]


def shown(name, *pages):
    return ShownNotice(name, "fr", "ltr", ("Avis.",), pages or ("**",))


@pytest.mark.parametrize(
    ("glob", "count"),
    [
        ("**", 3),
        ("content/**", 3),
        ("content/*.md", 1),
        ("content/articles/*", 1),
        ("content/articles/**", 2),
        ("content/**/b.md", 1),
        ("content/**/about.md", 1),
        ("content/articles/?.md", 1),
        ("content/articles", 0),
        ("content/articles/[a].md", 0),
        ("ontent/**", 0),
    ],
)
def test_a_star_stays_in_a_folder_and_two_go_below(glob, count):
    assert sum(matches((glob,), path) for path in SOURCES) == count


def test_a_page_shows_the_notices_whose_globs_name_it():
    every, some = shown("a"), shown("b", "content/articles/**", "404.html")
    notices = {"fr": (every, some)}

    assert due(notices, "content/articles/a.md") == notices
    assert due(notices, "404.html") == notices
    assert due(notices, "content/about.md") == {"fr": (every,)}


def test_a_page_without_a_source_has_the_name_of_its_file():
    article = Page(
        "content/about.md",
        "page.html",
        "fr",
        "fr/about/index.html",
        "/",
        "",
        "about/index.html",
    )
    missing = Page("", "404.html", "fr", "fr/404.html", "/fr/404.html", "", "404.html")
    chooser = Page("", "chooser.html", "en", "index.html", "/", "", "index.html")

    names = [name_of(each) for each in (article, missing, chooser)]

    assert names == ["content/about.md", "404.html", "index.html"]


def test_a_glob_that_names_no_source_is_found_among_all():
    pages = ("content/article/**", "content/about.md", "404.html", "**")

    assert list(idle([Notice("a", (), (), pages=pages)], SOURCES)) == [
        ("a", "content/article/**")
    ]
