"""Feeds, sitemaps, robots.txt, manifests and OpenSearch, as a build writes them."""

import json
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
import pytest
import xmlschema

from i18n_site.build import sitemaps
from i18n_site.build.gathered import NEWEST
from i18n_site.cli.building import load
from i18n_site.commands import search
from i18n_site.commands.build import build
from i18n_site.commands.verify import verify

DATA = Path(__file__).parents[1] / "data"
HOST = "https://h.example"
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def entry(tag, text, context=""):
    given = f'msgctxt "{context}"\n' if context else ""
    return f'\n{given}msgid "{text}"\nmsgstr "{tag} {text}"\n'


def article(path, title, **fields):
    given = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return (
        f"-- content/{path}.md --\n---\ntitle: {title}\n"
        f"description: About {title}\n{given}---\nText of {title}.\n"
    )


def catalog(tag, domain, *titles):
    texts = "".join(
        entry(tag, title, "front:title")
        + entry(tag, f"About {title}", "front:description")
        + entry(tag, f"Text of {title}.")
        for title in titles
    )
    return f"-- locales/{tag}/LC_MESSAGES/{domain}.po --\n{PO}{texts}"


def notices(tag):
    text = entry(tag, "No advice.", "notice:d")
    return f"-- locales/{tag}/LC_MESSAGES/notices.po --\n{PO}{text}"


SETTINGS = (
    f'-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "{HOST}"\n'
    'title = "Health"\ndescription = "All of it"\n'
    "[locales.fr]\n[locales.ar]\n"
    '[notices.d]\nsource = "content/notices/d.md"\nrequire = "complete"\n'
)
SITE = (
    SETTINGS
    + "-- content/notices/d.md --\nNo advice.\n"
    + article("a/old", "Old", date="2026-01-02", author="A. Writer", tags="[pain]")
    + article("a/new", "New", date="2026-11-01", updated="2026-11-20")
    + article("b/other", "Other", date="2026-05-06")
    + article("b/undated", "Undated")
    + article("about", "About us", date="2026-05-06")
    + catalog("fr", "a", "Old", "New")
    + catalog("fr", "b", "Other", "Undated")
    + notices("fr")
    + notices("ar")
)


def again(folder):
    build(load(folder), [], output="dist", jobs=1)


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def feed(folder, path):
    return feedparser.parse((folder / "dist" / path).read_bytes())


def listed(folder, path):
    """Return the pages of a sitemap: their dates and alternates, by address."""
    root = ElementTree.fromstring((folder / "dist" / path).read_bytes())
    return {
        each.findtext(f"{SITEMAP}loc"): (
            each.findtext(f"{SITEMAP}lastmod"),
            {
                link.get("hreflang"): link.get("href")
                for link in each.findall(f"{XHTML}link")
            },
        )
        for each in root
    }


def test_a_feed_holds_the_dated_articles_of_its_language(whole):
    read = feed(whole, "fr/feed.xml")

    assert not read.bozo
    assert read.feed.language == "fr"
    assert [each.title for each in read.entries] == ["fr New", "fr Other", "fr Old"]
    assert [each.link for each in read.entries] == [
        f"{HOST}/fr/a/new/",
        f"{HOST}/fr/b/other/",
        f"{HOST}/fr/a/old/",
    ]
    assert read.entries[0].updated == "2026-11-20T00:00:00Z"
    assert read.entries[0].published == "2026-11-01T00:00:00Z"
    assert read.entries[2].author == "A. Writer"


def test_every_feed_is_read_without_a_fault(whole):
    feeds = sorted((whole / "dist").rglob("feed.xml"))

    assert [each.relative_to(whole / "dist").as_posix() for each in feeds] == [
        "en/a/feed.xml",
        "en/b/feed.xml",
        "en/feed.xml",
        "fr/a/feed.xml",
        "fr/b/feed.xml",
        "fr/feed.xml",
    ]
    assert not any(feedparser.parse(each.read_bytes()).bozo for each in feeds)


def test_a_section_has_a_feed_of_its_own(whole):
    read = feed(whole, "fr/b/feed.xml")

    assert [each.title for each in read.entries] == ["fr Other"]


def test_every_entry_ends_with_the_notice_of_its_language(whole):
    for tag, words in (("en", "No advice."), ("fr", "fr No advice.")):
        for each in feed(whole, f"{tag}/feed.xml").entries:
            assert each.summary.endswith(words)


def test_an_entry_has_the_notices_of_its_page_only(built):
    only = 'require = "complete"\npages = ["content/a/**"]\n'
    read = feed(built(SITE.replace('require = "complete"\n', only)), "fr/feed.xml")

    found = {each.title: "advice" in each.summary for each in read.entries}
    assert found == {"fr New": True, "fr Other": False, "fr Old": True}


def test_the_tags_of_an_article_are_told_in_its_language(built):
    folder = built(SITE + entry("fr", "pain", "tag"))
    path = folder / "locales/fr/LC_MESSAGES/a.po"
    path.write_text(path.read_text() + entry("fr", "pain", "tag"))
    again(folder)

    [tag] = feed(folder, "fr/a/feed.xml").entries[1].tags

    assert tag.term == "fr pain"


def test_an_id_outlives_the_address(built):
    folder = built()
    before = [each.id for each in feed(folder, "fr/feed.xml").entries]

    edit(folder / "i18n-site.toml", f'"{HOST}"', f'"{HOST}/moved"')
    again(folder)

    after = feed(folder, "fr/feed.xml").entries
    assert [each.id for each in after] == before
    assert before[0] == "tag:h.example,2026-11-01:fr/content/a/new.md"
    assert after[0].link == f"{HOST}/moved/fr/a/new/"


def test_what_falls_back_is_in_no_feed_and_in_no_sitemap(whole):
    assert not list((whole / "dist/ar").rglob("feed.xml"))
    assert list(listed(whole, "ar/sitemap.xml")) == [f"{HOST}/ar/"]
    assert f"{HOST}/fr/about/" not in listed(whole, "fr/sitemap.xml")
    for _, alternates in listed(whole, "en/sitemap.xml").values():
        assert not any("/ar/a/" in each for each in alternates.values())


def test_a_title_of_another_language_is_in_no_feed(built):
    folder = built()
    edit(folder / "locales/fr/LC_MESSAGES/a.po", 'msgstr "fr New"', 'msgstr ""')
    again(folder)

    titles = [each.title for each in feed(folder, "fr/a/feed.xml").entries]

    assert titles == ["fr Old"]


def test_a_feed_holds_the_newest_only(built):
    many = "".join(
        article(f"a/n{n}", f"N{n}", date=f"2025-{n // 28 + 1:02}-{n % 28 + 1:02}")
        for n in range(NEWEST + 5)
    )

    titles = [each.title for each in feed(built(SITE + many), "en/feed.xml").entries]

    assert len(titles) == NEWEST
    assert titles[:4] == ["New", "Other", "Old", f"N{NEWEST + 4}"]


@pytest.fixture(scope="module")
def schema():
    return xmlschema.XMLSchema(DATA / "sitemap-alternates.xsd", allow="local")


def test_sitemaps_are_valid(whole, schema):
    for tag in ("en", "fr", "ar"):
        schema.validate(BytesIO((whole / f"dist/{tag}/sitemap.xml").read_bytes()))


def test_a_sitemap_lists_pages_with_their_alternates_and_known_dates(whole):
    found = listed(whole, "fr/sitemap.xml")

    alternates = {"en": f"{HOST}/en/a/new/", "fr": f"{HOST}/fr/a/new/"}
    alternates["x-default"] = alternates["en"]
    assert found[f"{HOST}/fr/a/new/"] == ("2026-11-20", alternates)
    assert found[f"{HOST}/fr/b/undated/"][0] is None
    assert not any("404" in each for each in found)


def test_the_sitemap_says_what_the_heads_say(whole):
    for tag in ("en", "fr", "ar"):
        for url, (_, alternates) in listed(whole, f"{tag}/sitemap.xml").items():
            path = urlsplit(url).path.lstrip("/")
            html = (whole / "dist" / path / "index.html").read_text("utf-8")
            for name, there in alternates.items():
                assert f'hreflang="{name}" href="{there}">' in html
            assert html.count('<link rel="alternate" hreflang') == len(alternates)


def test_the_index_lists_the_sitemaps_of_all_locales(whole):
    found = listed(whole, "sitemap.xml")

    assert {url: date for url, (date, _) in found.items()} == {
        f"{HOST}/ar/sitemap.xml": None,
        f"{HOST}/en/sitemap.xml": "2026-11-20",
        f"{HOST}/fr/sitemap.xml": "2026-11-20",
    }


def test_a_big_sitemap_is_cut_and_the_index_lists_its_parts(built, monkeypatch):
    monkeypatch.setattr(sitemaps, "URLS", 2)

    folder = built()

    names = [path.name for path in (folder / "dist/fr").glob("sitemap*.xml")]
    urls = [listed(folder, f"fr/{name}").keys() for name in names]
    assert len(names) > 2
    assert {len(each) for each in urls} <= {1, 2}
    assert len(set().union(*urls)) == sum(map(len, urls))
    index = listed(folder, "sitemap.xml")
    assert {f"{HOST}/fr/{name}" for name in names} <= index.keys()
    assert not verify(load(folder), "dist").findings


def test_robots_leads_to_the_index(whole):
    text = (whole / "dist/robots.txt").read_text()

    assert text == f"User-agent: *\nDisallow:\n\nSitemap: {HOST}/sitemap.xml\n"


def test_a_site_that_is_not_to_be_found_has_no_sitemap_but_lets_crawlers_read(built):
    folder = built(SITE.replace("description =", "noindex = true\ndescription =", 1))

    assert not list((folder / "dist").rglob("sitemap*"))
    assert (folder / "dist/robots.txt").read_text() == "User-agent: *\nDisallow:\n"


def test_what_was_at_the_root_goes_when_it_is_no_more(built):
    folder = built()
    edit(folder / "i18n-site.toml", "description =", "noindex = true\ndescription =")

    again(folder)

    assert not list((folder / "dist").rglob("sitemap*"))
    assert (folder / "dist/index.html").exists()


def test_robots_is_at_the_root_of_a_host_or_nowhere(built):
    folder = built(SITE.replace(HOST, f"{HOST}/below"))

    assert not list((folder / "dist").rglob("robots.txt"))
    assert f"{HOST}/below/fr/sitemap.xml" in listed(folder, "sitemap.xml")


def test_a_locale_on_a_host_of_its_own_has_its_own_robots(built):
    own = '[locales.fr]\nbase_url = "https://fr.example"\n'
    folder = built(SITE.replace("[locales.fr]\n", own))

    text = (folder / "dist/fr/robots.txt").read_text()
    assert text.endswith("\nSitemap: https://fr.example/sitemap.xml\n")
    assert "https://fr.example/a/new/" in listed(folder, "fr/sitemap.xml")
    assert {urlsplit(url).netloc for url in listed(folder, "sitemap.xml")} == {
        "h.example"
    }
    entries = feed(folder, "fr/feed.xml").entries
    assert entries[0].link == "https://fr.example/a/new/"
    assert not verify(load(folder), "dist").findings


def test_a_locale_has_a_manifest_in_its_language(whole):
    found = json.loads((whole / "dist/ar/manifest.webmanifest").read_text("utf-8"))

    assert (found["lang"], found["dir"], found["start_url"]) == ("ar", "rtl", "/ar/")
    assert found["name"] == "Health"


def test_without_a_search_there_is_nothing_to_describe(whole):
    assert not list((whole / "dist").rglob("opensearch.xml"))


def test_a_search_is_described_and_linked(built, monkeypatch):
    def make_index(_pages, index, _tag, _ignore):
        index.mkdir(parents=True)
        (index / "pagefind-entry.json").write_text("{}")

    monkeypatch.setattr(search, "search_version", lambda: "1")
    monkeypatch.setattr(search, "make_index", make_index)

    folder = built(SITE.replace("[notices.d]", "[search]\nenabled = true\n[notices.d]"))

    text = (folder / "dist/fr/opensearch.xml").read_text("utf-8")
    page = (folder / "dist/fr/a/new/index.html").read_text("utf-8")
    assert f'template="{HOST}/fr/search/?q={{searchTerms}}"' in text
    assert '<link rel="search"' in page
    assert 'href="/fr/opensearch.xml"' in page
    assert f"{HOST}/fr/search/" not in listed(folder, "fr/sitemap.xml")


def test_verify_finds_nothing_wrong_with_any_of_it(whole):
    assert verify(load(whole), "dist").findings == ()


SABOTAGE = (
    ("fr/sitemap.xml", f'href="{HOST}/en/a/new/"', f'href="{HOST}/en/a/old/"'),
    ("fr/sitemap.xml", f"<loc>{HOST}/fr/a/new/</loc>", f"<loc>{HOST}/fr/gone/</loc>"),
    ("en/sitemap.xml", f"<loc>{HOST}/en/a/new/</loc>", f"<loc>{HOST}/ar/a/new/</loc>"),
    ("sitemap.xml", f"{HOST}/fr/sitemap.xml", f"{HOST}/fr/sitemaps.xml"),
    ("fr/feed.xml", f"{HOST}/fr/a/new/", f"{HOST}/ar/a/new/"),
    ("fr/a/new/index.html", 'hreflang="en" ', 'hreflang="de" '),
    (
        "fr/a/new/index.html",
        f'canonical" href="{HOST}/fr',
        f'canonical" href="{HOST}/en',
    ),
    ("ar/a/new/index.html", '<meta name="robots" content="noindex">', ""),
)


@pytest.mark.parametrize(("path", "old", "new"), SABOTAGE)
def test_verify_finds_what_was_changed(built, path, old, new):
    folder = built()
    edit(folder / "dist" / path, old, new)

    rules = {each.rule for each in verify(load(folder), "dist").findings}

    assert rules & {"sitemap-wrong", "hreflang-wrong", "canonical-wrong"}


def times(folder):
    """Return when each file that is no page was written."""
    return {
        path.relative_to(folder / "dist").as_posix(): path.stat().st_mtime_ns
        for path in (folder / "dist").rglob("*.*")
        if path.suffix in (".xml", ".txt", ".webmanifest")
    }


def changed(folder, path, old, new):
    """Return the files that an edit lets the next build write anew."""
    before = times(folder)
    edit(folder / path, old, new)
    again(folder)
    after = times(folder)
    assert before.keys() == after.keys()
    return {name for name in after if after[name] != before[name]}


def test_a_changed_body_writes_no_file_but_its_page(built):
    path = "locales/fr/LC_MESSAGES/a.po"

    assert changed(built(), path, "fr Text of New.", "fr Un autre.") == set()


def test_a_changed_title_writes_the_feeds_that_hold_it(built):
    path = "locales/fr/LC_MESSAGES/a.po"

    found = changed(built(), path, 'msgstr "fr New"', 'msgstr "Nouveau"')

    assert found == {"fr/feed.xml", "fr/a/feed.xml"}


def test_a_changed_date_writes_sitemaps_and_the_feeds_that_hold_it(built):
    found = changed(built(), "content/a/new.md", "2026-11-20", "2026-11-21")

    maps = {"sitemap.xml", "en/sitemap.xml", "fr/sitemap.xml"}
    assert found == maps | {
        f"{t}/{n}feed.xml" for t in ("en", "fr") for n in ("", "a/")
    }


def test_a_changed_notice_writes_the_feeds_of_its_language(built):
    path = "locales/fr/LC_MESSAGES/notices.po"

    found = changed(built(), path, "fr No advice.", "Pas un avis.")

    assert found == {"fr/feed.xml", "fr/a/feed.xml", "fr/b/feed.xml"}


def test_other_settings_may_change_every_file_that_is_made_of_them(built):
    found = changed(built(), "i18n-site.toml", '"Health"', '"Care"')

    assert "fr/manifest.webmanifest" in found
    assert "fr/feed.xml" in found
