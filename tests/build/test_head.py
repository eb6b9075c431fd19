"""The head of a page, as a build of a whole site writes it."""

import json
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.cli.building import load
from i18n_site.commands.approve import approve, review
from i18n_site.commands.build import build
from i18n_site.commands.verify import verify
from i18n_site.model.approval import Approval
from i18n_site.model.plan import Alternate
from i18n_site.project.load import read_theme
from i18n_site.render.context import PageContext
from i18n_site.render.head import Head, HeadLink, script_data
from i18n_site.render.json_ld import MedicalPage
from i18n_site.render.layouts import Layouts, with_theme
from i18n_site.render.page import render_page

HOST = "https://h.example"
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def catalog(tag, *pairs):
    """Return a catalog of the articles; a pair is a text, or a field and its text."""
    entries = "".join(
        f'\nmsgctxt "front:{name}"\nmsgid "{text}"\nmsgstr "{tag} {text}"\n'
        if name
        else f'\nmsgid "{text}"\nmsgstr "{tag} {text}"\n'
        for name, text in pairs
    )
    return f"-- locales/{tag}/LC_MESSAGES/a.po --\n{PO}{entries}"


ONE = (("title", "One"), ("description", "About one"), ("", "First."), ("", "Second."))
SITE = (
    f'-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "{HOST}"\n'
    'title = "Health"\ndescription = "All of it"\n'
    "[locales.fr]\n[locales.ar]\n[locales.zh-Hans]\n"
    '[locales.pt]\n[locales.pt-BR]\nfallback = ["pt"]\n'
    "-- content/a/one.md --\n---\ntitle: One\ndescription: About one\n"
    "date: 2026-11-01\nupdated: 2026-11-20\nauthor: A. Writer\n---\n"
    "First.\n\nSecond.\n"
    + catalog("fr", *ONE)
    + catalog("ar", *ONE[:2])  # just half of it
    + catalog("zh-Hans", ONE[0])  # less than half
    + catalog("pt", *ONE)
)
PAGE = "a/one/index.html"


class Reader(HTMLParser):
    """Reads the elements of a head, and the data that a script holds."""

    def __init__(self, html):
        super().__init__()
        self.elements, self.data, self._in = [], [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self._in = tag
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        if self._in == "script":
            self.data.append(data)

    def handle_endtag(self, tag):
        self._in = ""

    def meta(self, name):
        return [
            each["content"]
            for tag, each in self.elements
            if tag == "meta" and name in (each.get("name"), each.get("property"))
        ]

    def links(self, rel, **given):
        return [
            each["href"]
            for tag, each in self.elements
            if tag == "link"
            and each["rel"] == rel
            and all(each.get(name) == value for name, value in given.items())
        ]

    @property
    def alternates(self):
        return {
            each["hreflang"]: each["href"]
            for tag, each in self.elements
            if tag == "link" and each["rel"] == "alternate" and "hreflang" in each
        }

    @property
    def json_ld(self):
        return json.loads("".join(self.data)) if self.data else None


def read(folder: Path, path: str) -> Reader:
    return Reader((folder / "dist" / path).read_text("utf-8").partition("<body")[0])


TAGS = ("en", "fr", "ar", "pt")  # those that have most of the article


def test_hreflang_names_every_translation_itself_and_x_default(whole):
    expected = {tag: f"{HOST}/{tag}/a/one/" for tag in TAGS}
    expected["x-default"] = expected["en"]
    for tag in TAGS:
        assert read(whole, f"{tag}/{PAGE}").alternates == expected


def test_a_translation_is_its_own_canonical_page(whole):
    for tag in TAGS:
        found = read(whole, f"{tag}/{PAGE}")
        assert found.links("canonical") == [f"{HOST}/{tag}/a/one/"]
        assert found.meta("robots") == []


def test_a_page_that_falls_back_leads_crawlers_to_the_source(whole):
    found = read(whole, f"zh-Hans/{PAGE}")

    assert found.links("canonical") == [f"{HOST}/en/a/one/"]
    assert found.meta("robots") == ["noindex"]
    assert found.alternates == {}
    assert found.json_ld is None
    assert found.meta("og:url") == [f"{HOST}/en/a/one/"]


def test_a_page_that_borrows_leads_crawlers_to_the_lender(whole):
    found = read(whole, f"pt-BR/{PAGE}")

    assert found.links("canonical") == [f"{HOST}/pt/a/one/"]
    assert found.meta("robots") == ["noindex"]


def test_a_404_is_not_to_be_found_and_has_no_address(whole):
    found = read(whole, "fr/404.html")

    assert found.meta("robots") == ["noindex"]
    assert found.links("canonical") == []
    assert found.alternates == {}
    assert found.json_ld is None


def test_the_site_says_noindex_on_every_page(built):
    folder = built(SITE.replace("description =", "noindex = true\ndescription =", 1))

    for path in (folder / "dist").rglob("*.html"):
        found = read(folder, path.relative_to(folder / "dist").as_posix())
        assert found.meta("robots") == ["noindex"]


def test_title_and_description_are_those_of_the_language(whole):
    html = (whole / "dist/fr" / PAGE).read_text("utf-8")
    found = read(whole, f"fr/{PAGE}")

    assert "<title>fr One · Health</title>" in html
    assert found.meta("description") == ["fr About one"]
    assert found.meta("og:title") == ["fr One"]
    assert found.meta("og:description") == ["fr About one"]
    assert found.meta("og:site_name") == ["Health"]
    assert found.meta("og:type") == ["article"]
    assert found.meta("og:url") == [f"{HOST}/fr/a/one/"]


def test_open_graph_names_languages_with_their_territories(whole):
    found = read(whole, f"en/{PAGE}")

    assert found.meta("og:locale") == ["en_US"]
    assert found.meta("og:locale:alternate") == ["fr_FR", "ar_EG", "pt_BR"]


def test_a_home_page_is_a_website_for_open_graph(whole):
    assert read(whole, "fr/index.html").meta("og:type") == ["website"]


def test_the_data_of_a_translation_names_its_original(whole):
    found = read(whole, f"fr/{PAGE}").json_ld

    assert found["@type"] == "MedicalWebPage"
    assert found["inLanguage"] == "fr"
    assert found["name"] == "fr One"
    assert found["translationOfWork"]["@id"] == f"{HOST}/en/a/one/"
    assert found["datePublished"] == "2026-11-01"
    assert found["dateModified"] == "2026-11-20"
    assert found["author"] == [{"@type": "Person", "name": "A. Writer"}]
    assert found["isPartOf"]["@id"] == f"{HOST}/fr/"
    assert "workTranslation" not in found


def test_the_data_of_the_original_names_its_translations(whole):
    found = read(whole, f"en/{PAGE}").json_ld

    named = {each["inLanguage"]: each["@id"] for each in found["workTranslation"]}
    assert named == {tag: f"{HOST}/{tag}/a/one/" for tag in TAGS if tag != "en"}
    assert "translationOfWork" not in found


def test_nobody_reviewed_a_page_that_the_ledger_does_not_know(whole):
    for tag in TAGS:
        found = read(whole, f"{tag}/{PAGE}").json_ld
        assert not {"lastReviewed", "reviewedBy"} & found.keys()


def test_a_review_is_told_as_long_as_the_texts_are_those_reviewed(built):
    folder = built()
    project = load(folder)
    read_texts = review(project, "content/a/one.md", "fr")
    given = Approval("", "clinician", "B. Example", "MD", "", "human", "", "")
    done = approve(project, "fr", read_texts, given)
    build(load(folder), [], output="dist", jobs=1)
    reviewed = read(folder, f"fr/{PAGE}").json_ld
    path = folder / "locales/fr/LC_MESSAGES/a.po"
    path.write_text(path.read_text("utf-8").replace("fr First.", "Autre."), "utf-8")
    build(load(folder), [], output="dist", jobs=1)
    changed = read(folder, f"fr/{PAGE}").json_ld

    assert reviewed["lastReviewed"] == done.date
    assert reviewed["reviewedBy"]["name"] == "B. Example"
    assert not {"lastReviewed", "reviewedBy"} & changed.keys()


def test_feeds_manifest_and_no_search_are_linked(whole):
    found, home = read(whole, f"fr/{PAGE}"), read(whole, "fr/index.html")

    kind = "application/atom+xml"
    assert found.links("alternate", type=kind) == ["/fr/feed.xml", "/fr/a/feed.xml"]
    assert home.links("alternate", type=kind) == ["/fr/feed.xml"]
    assert found.links("manifest") == ["/fr/manifest.webmanifest"]
    assert found.links("search") == []


def test_a_locale_without_articles_of_its_own_links_no_feed(whole):
    found = read(whole, "zh-Hans/index.html")

    assert found.links("alternate", type="application/atom+xml") == []


def test_the_colours_of_the_browser_are_those_of_the_style(whole):
    found = read(whole, "en/index.html")
    style = (whole / "dist/en/style.css").read_text("utf-8")
    light, _, dark = style.partition("prefers-color-scheme: dark")

    assert found.meta("color-scheme") == ["light dark"]
    for part, colour in zip((light, dark), found.meta("theme-color"), strict=True):
        assert f"--paper: {colour};" in part


def test_verify_finds_nothing_wrong_with_any_of_it(whole):
    report = verify(load(whole), "dist")

    assert report.findings == ()


def test_a_page_that_is_translated_at_last_joins_the_others(built):
    folder = built()
    path = folder / "locales/zh-Hans/LC_MESSAGES/a.po"
    path.write_text(catalog("zh-Hans", *ONE).partition("\n")[2], "utf-8")

    build(load(folder), [], output="dist", jobs=1)

    tags = {*TAGS, "zh-Hans", "x-default"}
    for tag in (*TAGS, "zh-Hans"):
        assert read(folder, f"{tag}/{PAGE}").alternates.keys() == tags
    assert not verify(load(folder), "dist").findings


THEME = with_theme(read_theme(), {})
HOSTILE = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=20),
    st.sampled_from(
        [
            '"><script>alert(1)</script>',
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "' onload='x",
            "]]>",
            "</title></head>",
            "{{ page.url }}",
        ]
    ),
)


@settings(max_examples=60, deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_leaves_its_place_in_the_head(title, description, name):
    about = MedicalPage(f"{HOST}/", title, "en", name, f"{HOST}/", description)
    head = Head(
        canonical=f"{HOST}/",
        locale="en_US",
        feeds=(HeadLink(name, "/feed.xml"),),
        search=HeadLink(name, "/search.xml"),
        json_ld=script_data(about),
    )
    alternates = (Alternate("en", f"{HOST}/"),)
    page = PageContext(
        tag="en", direction="ltr", title=title, url=f"{HOST}/", site_title=name,
        home_url="/", static_url="/", description=description,
        alternates=alternates, head=head,
    )  # fmt: skip

    html = render_page(Layouts(THEME, (), "en"), "article.html", page, notices=())
    found = Reader(html.partition("<body")[0])

    tags = [tag for tag, _ in found.elements]
    assert tags.count("script") == 1
    assert set(tags) == {"html", "head", "meta", "title", "link", "script"}
    assert found.meta("og:title") == [title]
    assert found.json_ld.get("name", "") == title
