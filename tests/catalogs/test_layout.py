import pytest

from i18n_site.catalogs.layout import domain, homes

PATHS = ("content/articles/a.md", "content/articles/deep/b.md", "content/index.md")


@pytest.mark.parametrize(
    ("path", "section", "article"),
    [
        ("content/index.md", "pages", "index"),
        ("content/articles/hello.md", "articles", "articles/hello"),
        ("content/guides/v2.0/a.html", "guides", "guides/v2.0/a"),
        ("content/site.md", "pages", "pages/site"),
        ("content/notices.md", "pages", "pages/notices"),
        ("templates/base.html", "site", "site"),
        ("theme/base.html", "site", "site"),
        ("i18n-site.toml", "site", "site"),
    ],
)
def test_the_layout_names_the_domain_of_a_file(path, section, article):
    assert domain(path) == domain(path, "section") == section
    assert domain(path, "article") == article
    assert domain(path, "all") == ("content" if path.startswith("content/") else "site")


def test_homes_are_the_domains_that_the_articles_are_in_now():
    assert homes(PATHS, "section") == {
        "articles/a": ("articles",),
        "articles/deep/b": ("articles",),
        "content": ("articles", "pages"),
        "index": ("pages",),
    }
    assert homes(PATHS, "article") == {
        "articles": ("articles/a", "articles/deep/b"),
        "content": ("articles/a", "articles/deep/b", "index"),
        "pages": ("index",),
    }


def test_a_domain_that_stays_is_no_ones_old_home():
    paths = ("content/articles.md", "content/articles/a.md")

    assert "articles" not in homes(paths, "article")
