"""Whole sites in one string, and what their readers get."""

import re

import pytest

from i18n_site.commands.build import build
from i18n_site.project.load import load

HEAD = """\
msgid ""
msgstr ""
"Language: {tag}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"""
SITE = f"""\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
title = "Health"
[locales.fr]
min_coverage = 0.4
[locales.fr-CA]
fallback = ["fr"]
[locales.ar]
[notices.d]
source = "content/notices/d.md"
require = "complete"
-- content/notices/d.md --
Not advice.
-- content/a/x.md --
---
title: One
date: 2026-11-23
---
See [the other](y.md#part) and ![a chart](chart.svg).

50% of *people*.
-- content/a/y.md --
---
title: Two
---
## Part

Nothing here is translated.
-- content/a/chart.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- locales/fr/LC_MESSAGES/notices.po --
{HEAD.format(tag="fr")}
msgctxt "notice:d"
msgid "Not advice."
msgstr "Pas un avis."
-- locales/fr/LC_MESSAGES/a.po --
{HEAD.format(tag="fr")}
msgctxt "front:title"
msgid "One"
msgstr "Un"

#, md-text
msgid "50% of _people_."
msgstr "50 % des _gens_."
-- locales/fr_CA/LC_MESSAGES/notices.po --
{HEAD.format(tag="fr_CA")}
msgctxt "notice:d"
msgid "Not advice."
msgstr "Ceci n'est pas un avis."
-- locales/ar/LC_MESSAGES/notices.po --
{HEAD.format(tag="ar")}
msgctxt "notice:d"
msgid "Not advice."
msgstr "ليست نصيحة."
"""


@pytest.fixture
def folder(site):
    return site(SITE)


def made(folder, *locales):
    return build(load(folder), locales, output="dist", jobs=1)


def page(folder, path):
    return (folder / "dist" / path / "index.html").read_text("utf-8")


def row(report, tag):
    return next(each for each in report.rows if each.tag == tag)


def test_a_translated_page_is_in_the_readers_language(folder):
    made(folder)

    html = page(folder, "fr/a/x")
    assert '<html lang="fr" dir="ltr">' in html
    assert "<h1>Un</h1>" in html
    assert "<p>50 % des <em>gens</em>.</p>" in html
    assert "23 novembre 2026" in html


def test_what_is_not_translated_is_marked_with_its_language(folder):
    made(folder)

    html = page(folder, "fr/a/x")
    assert '<p><span lang="en" dir="ltr" data-fallback>See ' in html
    assert html.count("data-notice=") == 2
    assert html.index(">Pas un avis.<") < html.index(">Not advice.<")


def test_a_chain_of_fallbacks_ends_at_the_source(folder):
    made(folder)

    html = page(folder, "fr-CA/a/x")
    assert '<span lang="fr" dir="ltr" data-fallback>50 % des' in html
    assert '<span lang="en" dir="ltr" data-fallback>See ' in html
    tags = re.findall(r'data-notice="d" lang="([^"]+)"', html)
    assert tags == ["fr-CA", "en", "fr"]


def test_a_language_that_is_refused_lends_no_text(folder):
    catalog = folder / "locales/fr/LC_MESSAGES/notices.po"
    catalog.write_text(catalog.read_text().replace("Pas un avis.", ""))

    report = made(folder)

    assert not row(report, "fr").published
    assert row(report, "fr-CA").published
    assert 'lang="fr"' not in page(folder, "fr-CA/a/x").partition("<main")[2]


def test_a_page_with_too_little_translated_is_withheld_and_not_linked(folder):
    report = made(folder)

    assert row(report, "fr").withheld == ("content/a/y.md",)
    assert not (folder / "dist/fr/a/y").exists()
    assert 'hreflang="fr"' not in page(folder, "en/a/y")
    assert 'href="/en/a/y/#part"' in page(folder, "fr/a/x")


def test_links_and_images_lead_to_the_readers_locale(folder):
    made(folder)

    html = page(folder, "ar/a/x")
    assert 'href="/ar/a/y/#part"' in html
    assert 'src="/ar/a/chart.svg"' in html
    assert (folder / "dist/ar/a/chart.svg").exists()


def test_hreflang_is_closed_absolute_and_has_x_default(folder):
    made(folder)

    sets = [
        re.findall(
            r'hreflang="([^"]+)" href="(https[^"]+)"', page(folder, f"{tag}/a/x")
        )
        for tag in ("en", "fr", "fr-CA", "ar")
    ]
    assert sets[0] == [
        ("en", "https://health.example/en/a/x/"),
        ("fr", "https://health.example/fr/a/x/"),
        ("x-default", "https://health.example/en/a/x/"),
    ]
    assert sets == [sets[0], sets[0], [], []]


def test_a_page_that_falls_back_names_the_page_that_it_shows(folder):
    made(folder)

    for tag, other in (("fr", "fr"), ("fr-CA", "fr"), ("ar", "en")):
        html = page(folder, f"{tag}/a/x")
        canonical = f'<link rel="canonical" href="https://health.example/{other}/a/x/">'
        assert canonical in html
        assert ('<meta name="robots" content="noindex">' in html) is (tag != other)


def test_each_locale_has_its_own_404_style_and_home(folder):
    made(folder)

    for tag, direction in (("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")):
        missing = (folder / f"dist/{tag}/404.html").read_text()
        assert f'<html lang="{tag}" dir="{direction}">' in missing
        assert 'data-notice="d"' in missing
        assert (folder / f"dist/{tag}/style.css").exists()
        assert "/a/x/" in page(folder, tag)


def test_the_root_lets_readers_choose_among_the_published_locales(folder):
    made(folder)

    html = page(folder, "")
    assert re.findall(r'<li><a href="([^"]+)" hreflang', html) == [
        "/en/",
        "/fr/",
        "/fr-CA/",
        "/ar/",
    ]


def test_a_refused_locale_keeps_what_was_published_before(folder):
    made(folder)
    before = page(folder, "ar/a/x")
    catalog = folder / "locales/ar/LC_MESSAGES/notices.po"
    catalog.write_text(catalog.read_text().replace("ليست", "#"))
    (folder / "content/a/x.md").write_text("New words.\n")

    report = made(folder)

    assert row(report, "ar").published
    catalog.write_text(catalog.read_text().replace("نصيحة", ""))
    catalog.write_text(re.sub(r'msgstr "# .*"', 'msgstr ""', catalog.read_text()))
    after = page(folder, "ar/a/x")
    assert after != before
    (folder / "content/a/x.md").write_text("Newer words.\n")
    assert not row(made(folder), "ar").published
    assert page(folder, "ar/a/x") == after
    assert "Newer words." in page(folder, "en/a/x")


def test_a_catalog_that_can_not_be_read_refuses_only_its_locale(folder):
    (folder / "locales/ar/LC_MESSAGES/a.po").write_text('msgid "x\nmsgstr ""\n')

    report = made(folder)

    assert [each.tag for each in report.rows if not each.published] == ["ar"]
    assert row(report, "ar").why == "the string has no closing quote on its line"


def test_a_draft_is_left_out_unless_it_is_named_and_then_refused(folder):
    settings = folder / "i18n-site.toml"
    text = settings.read_text().replace("[locales.ar]", "[locales.ar]\ndraft = true")
    settings.write_text(text)

    assert [each.tag for each in made(folder).rows] == ["en", "fr", "fr-CA"]
    (named,) = made(folder, "ar").rows
    assert (named.published, named.why) == (False, "'ar' is a draft")
    assert not (folder / "dist/ar").exists()


def test_an_article_can_be_a_template(site):
    folder = site(
        SITE
        + """\
-- content/a/z.html --
---
title: Three
---
<p>{% trans n=2 %}{{ n }} leaf{% pluralize %}{{ n }} leaves{% endtrans %}</p>
<p>{{ _("50 % of people") }}</p>
"""
    )

    made(folder)

    html = page(folder, "ar/a/z")
    assert "<p>2 leaves</p>\n<p>50 % of people</p>" in html
    assert html.count("<article") == 1
    assert re.findall(r'data-notice="d" lang="([^"]+)"', html) == ["ar", "en"]


def test_two_jobs_give_the_same_bytes_as_one(folder):
    made(folder)
    one = {p: p.read_bytes() for p in (folder / "dist").rglob("*") if p.is_file()}

    build(load(folder), (), output="dist", jobs=2)

    assert {
        p: p.read_bytes() for p in (folder / "dist").rglob("*") if p.is_file()
    } == one
