"""How pages hang together, on whole sites built in French and English."""

import re

import pytest

from i18n_site.build.nav import Listed
from i18n_site.cli.building import load
from i18n_site.commands.build import build
from i18n_site.render.context import PageLink

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def article(name, title, *, tags="", date="", text="Text."):
    return (
        f"-- content/a/{name}.md --\n---\ntitle: {title}\n"
        + (f"tags: [{tags}]\n" if tags else "")
        + (f"date: {date}\n" if date else "")
        + f"---\n{text}\n"
    )


def catalog(domain, *entries):
    body = "\n".join(
        (f'msgctxt "{context}"\n' if context else "")
        + f'msgid "{text}"\nmsgstr "{said}"\n'
        for context, text, said in entries
    )
    return f"-- locales/fr/LC_MESSAGES/{domain}.po --\n{HEAD}\n{body}"


FRENCH = [("", "Text.", "Texte."), ("tag", "pain", "douleur")]
SITE = (
    article("one", "Apple", tags="pain", date="2026-01-01")
    + article("two", "Émile", date="2026-02-01")
    + article("three", "Zebra", tags="pain, sleep", date="2026-03-01")
    + catalog(
        "a",
        *FRENCH,
        ("front:title", "Apple", "Zèbre"),
        ("front:title", "Zebra", "Abeille"),
    )
)


@pytest.fixture
def pages(site):
    """Return what builds a site and gives the text of its pages by path."""

    def built(text):
        root = site(text)
        report = build(load(root), [], output="dist", jobs=1)
        assert all(row.published for row in report.rows), report.findings
        dist = root / "dist"
        return {
            path.relative_to(dist).as_posix(): path.read_text("utf-8")
            for path in dist.rglob("*.html")
        }

    return built


def links(html, within):
    """Return the addresses and texts of the links in the element of that class."""
    part = re.search(rf'<(\w+) class="{within}".*?</\1>', html, re.DOTALL)
    return re.findall(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', part[0]) if part else []


def test_an_article_shows_the_way_back_its_neighbours_and_its_tags(pages):
    html = pages(SITE)["fr/a/two/index.html"]

    assert links(html, "crumbs") == [("/fr/", "Home"), ("/fr/a/", "A")]
    assert links(html, "neighbours") == [
        ("/fr/a/one/", "Zèbre"),
        ("/fr/a/three/", "Abeille"),
    ]
    assert links(pages(SITE)["fr/a/one/index.html"], "tags") == [
        ("/fr/tags/pain/", "<bdi>douleur</bdi>")
    ]


def test_a_section_lists_the_newest_first(pages):
    found = pages(SITE)["fr/a/index.html"]

    titles = [title for _, title in links(found, "articles")]

    assert titles == ["Abeille", "Émile", "Zèbre"]


def test_the_index_is_sorted_as_the_locale_sorts(pages):
    found = pages(SITE)

    assert [title for _, title in links(found["en/a-z/index.html"], "index")] == [
        "Apple",
        "Émile",
        "Zebra",
    ]
    assert [title for _, title in links(found["fr/a-z/index.html"], "index")] == [
        "Abeille",
        "Émile",
        "Zèbre",
    ]
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", found["en/a-z/index.html"]) == [
        "A",
        "E",
        "Z",
    ]


def test_a_tag_page_is_named_in_the_locale_and_marks_what_is_not(pages):
    found = pages(SITE)

    assert "<h1>douleur</h1>" in found["fr/tags/pain/index.html"]
    assert '<h1 lang="en" dir="ltr">sleep</h1>' in found["fr/tags/sleep/index.html"]


def test_an_article_that_is_not_there_is_in_no_list(pages):
    settings = (
        '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
        "[locales.fr]\nmin_coverage = 1\n"
    )

    found = pages(settings + SITE)

    assert "fr/a/two/index.html" not in found  # its title is not translated
    assert "fr/tags/sleep/index.html" not in found
    assert len(links(found["fr/a/index.html"], "articles")) == 1
    assert not links(found["fr/a/one/index.html"], "neighbours")


def test_a_menu_is_translated_and_leads_to_the_page_of_the_locale(pages):
    settings = (
        '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
        '[locales.fr]\n[[menu]]\ntitle = "First"\nlink = "content/a/one.md"\n'
    )
    words = catalog("site", ("settings:menu", "First", "Premier"))

    found = pages(settings + SITE + words)

    assert links(found["fr/404.html"], "menu") == [("/fr/a/one/", "Premier")]


def test_a_page_of_three_headings_has_a_table_of_contents(pages):
    text = "## One\n\nText.\n\n## Two `x`[^1]\n\n### Deep\n\n[^1]: Text."
    words = catalog("a", *FRENCH, ("", "One", "Un"))

    found = pages(article("x", "X", text=text) + words)
    french = found["fr/a/x/index.html"]

    assert links(french, "toc") == [
        ("#one", "Un"),
        ("#two-x", '<bdi lang="en" dir="ltr">Two x</bdi>'),
        ("#deep", '<bdi lang="en" dir="ltr">Deep</bdi>'),
    ]
    assert all(f'id="{name}"' in french for name in ("one", "two-x", "deep"))


def test_a_page_of_two_headings_has_none(pages):
    found = pages(article("x", "X", text="## One\n\n## Two"))

    assert not links(found["en/a/x/index.html"], "toc")


def test_an_image_has_its_size_and_that_of_the_locale(pages, root):
    def svg(width):
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 20"/>'

    found = pages(
        article("x", "X", text="![Chart](chart.svg)")
        + f"-- content/a/chart.svg --\n{svg(10)}\n"
        + f"-- content/a/chart.fr.svg --\n{svg(30)}\n"
    )

    assert '<img width="10" height="20" loading="lazy"' in found["en/a/x/index.html"]
    assert '<img width="30" height="20" loading="lazy"' in found["fr/a/x/index.html"]
    assert svg(30) in (root / "dist/fr/a/chart.svg").read_text()
    assert not (root / "dist/fr/a/chart.fr.svg").exists()


def test_the_banner_is_there_if_it_is_asked_for(pages, root):
    settings = (
        '-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "https://h.example"\n'
        "[locales.fr]\n[theme]\nbanner = true\n"
    )
    words = catalog(
        "site",
        ("", "This page can be read in %(language)s.", "Lisez en %(language)s."),
    )

    found = pages(settings + SITE + words)["en/a/one/index.html"]

    assert 'data-offer="Lisez en français."' in found
    assert '<script src="/en/banner.js" defer></script>' in found
    assert (root / "dist/en/banner.js").exists()


def test_without_it_nothing_of_the_banner_is_there(pages, root):
    found = pages(SITE)["en/a/one/index.html"]

    assert "banner" not in found
    assert not (root / "dist/en/banner.js").exists()


def test_the_links_of_a_list_are_found_when_it_is_looked_at():
    asked = []
    links = tuple(PageLink(each, f"/{each}/") for each in ("One", "Two"))

    listed = Listed(lambda: asked.append("found") or links)
    assert asked == []

    assert (len(listed), listed[0], listed[1:]) == (2, links[0], links[1:])
    assert list(listed) == [*links]
    assert asked == ["found"]


def test_a_template_may_list_all_articles_on_a_page_of_its_own(pages):
    own = (
        "-- templates/article.html --\n"
        "{% extends 'theme/article.html' %}{% block content %}{{ super() }}"
        "<ul>{% for each in page.pages %}<li>{{ each.title }}</li>{% endfor %}</ul>"
        "<p>{{ page.pages|length }}</p>{% endblock %}\n"
    )

    made = pages(SITE + own)

    assert (
        "<ul><li>Zebra</li><li>Émile</li><li>Apple</li></ul><p>3</p>"
        in (made["en/a/one/index.html"])
    )
