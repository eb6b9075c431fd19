"""What a site in several languages needs, and other generators lack.

One test a row of the table of build features in the study of twelve peers; a row
that has a test module of its own is named in ``ELSEWHERE``.
"""

import re
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest

from i18n_site.cli.building import load
from i18n_site.commands.build import build
from i18n_site.commands.verify import verify

ROOT = Path(__file__).parent
ELSEWHERE = {
    "localised slugs": "render/test_slugs.py",
    "rename history of slugs": "render/test_slug_history.py",
    "CLDR dates and numbers": "languages/test_formatting.py",
    "collation": "languages/test_collation.py",
    "language negotiation": "render/hosts",
    "incremental": "commands/test_incremental.py",
    "links across locales": "build/test_verify_links.py",
    "search per locale": "commands/test_search.py",
}
HOST = "https://h.example"
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def entries(tag, *texts):
    return PO + "".join(
        f'\nmsgid "{text}"\nmsgstr "{tag} {text}"\n'
        if ":" not in text
        else '\nmsgctxt "{}"\nmsgid "{}"\nmsgstr "{} {}"\n'.format(
            *text.rsplit(":", 1), tag, text.rsplit(":", 1)[1]
        )
        for text in texts
    )


def catalog(tag, *texts):
    name = tag.replace("-", "_")
    return f"-- locales/{name}/LC_MESSAGES/a.po --\n{entries(tag, *texts)}"


WHOLE = ("front:title:One", "First.", "Second.")
SITE = (
    f'-- i18n-site.toml --\nsource_locale = "en"\nbase_url = "{HOST}"\n'
    'title = "Health"\n[locales.pt]\n[locales.pt-BR]\nfallback = ["pt"]\n'
    "[locales.ar]\n[locales.de]\n[locales.it]\nmin_coverage = 0.9\n"
    "-- content/a/one.md --\n---\ntitle: One\ndate: 2026-11-23\n---\n"
    "First.\n\nSecond.\n"
    + catalog("pt", *WHOLE)
    + catalog("pt-BR", *WHOLE[:2])
    + catalog("ar", *WHOLE)
    + catalog("it", *WHOLE[:2])
)


@pytest.fixture(scope="module")
def dist(tmp_path_factory):
    """Build the site once; no test changes it."""
    folder = tmp_path_factory.mktemp("site")
    for part in re.split(r"(?m)^-- (?=\S+ --$)", SITE)[1:]:
        name, _, content = part.partition(" --\n")
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    build(load(folder), [], output="dist", jobs=1)
    return folder / "dist"


def page(dist, tag):
    return (dist / tag / "a/one/index.html").read_text("utf-8")


def test_rows_that_are_tested_elsewhere_are():
    assert [each for each in ELSEWHERE.values() if not (ROOT / each).exists()] == []


def test_one_command_builds_all_locales(dist):
    assert {"en", "pt", "pt-BR", "ar", "de", "it"} <= {e.name for e in dist.iterdir()}


def test_the_unit_of_fallback_is_the_paragraph_and_the_chain_has_steps(dist):
    html = page(dist, "pt-BR")

    assert "pt-BR First." in html
    assert "pt Second." in html
    assert "<p>Second." not in html


def test_a_reader_and_a_machine_are_told_what_is_in_another_language(dist):
    html = page(dist, "pt-BR")

    assert re.search(r'lang="pt"[^>]*>pt Second\.', html)
    assert "not translated yet" in html


def test_a_page_says_which_others_are_its_translations(dist):
    for tag in ("en", "pt", "pt-BR", "ar"):
        found = re.findall(
            r'<link rel="alternate" hreflang="([\w-]+)"', page(dist, tag)
        )
        assert found == ["en", "pt", "pt-BR", "ar", "x-default"]


def test_a_page_without_translation_leads_to_the_source_and_is_no_alternate(dist):
    html = page(dist, "de")

    assert f'<link rel="canonical" href="{HOST}/en/a/one/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert "hreflang=" not in html.partition("<body")[0]
    assert "/de/a/one/" not in (dist / "de/sitemap.xml").read_text()
    assert not (dist / "de/feed.xml").exists()


def test_sitemaps_name_the_alternates(dist):
    root = ElementTree.fromstring((dist / "ar/sitemap.xml").read_bytes())
    [one] = [each for each in root if "/a/one/" in each[0].text]

    links = {each.get("hreflang"): each.get("href") for each in one if each.get("rel")}

    assert links.keys() == {"en", "pt", "pt-BR", "ar", "x-default"}
    assert links["ar"] == f"{HOST}/ar/a/one/"


def test_direction_follows_the_script(dist):
    assert '<html lang="ar" dir="rtl">' in page(dist, "ar")
    assert '<html lang="pt-BR" dir="ltr">' in page(dist, "pt-BR")


def test_a_locale_has_a_feed(dist):
    read = feedparser.parse((dist / "ar/feed.xml").read_bytes())

    assert not read.bozo
    assert [each.title for each in read.entries] == ["ar One"]


def test_dates_are_written_as_the_language_does(dist):
    assert "23 نوفمبر 2026" in page(dist, "ar")
    assert "23 de novembro de 2026" in page(dist, "pt")


def test_the_switcher_leads_to_the_same_page_where_it_exists(dist):
    links = re.findall(r'<a href="([^"]*)" hreflang="([\w-]+)"', page(dist, "en"))

    found = {tag: url for url, tag in links}
    assert found.keys() == {"en", "pt", "pt-BR", "ar", "de"}
    assert all(url == f"/{tag}/a/one/" for tag, url in found.items())


def test_a_page_below_the_coverage_of_its_locale_is_not_published(dist):
    assert not (dist / "it/a/one").exists()
    assert (dist / "it/index.html").exists()


def test_a_locale_has_a_page_for_wrong_addresses(dist):
    assert '<html lang="ar" dir="rtl">' in (dist / "ar/404.html").read_text("utf-8")


def test_open_graph_and_data_name_the_language(dist):
    html = page(dist, "pt-BR")

    assert '<meta property="og:locale" content="pt_BR">' in html
    assert '"inLanguage":"pt-BR"' in html


def tree(dist):
    return {
        path.relative_to(dist).as_posix(): path.read_bytes()
        for path in dist.rglob("*")
        if path.is_file() and "notice-report" not in path.name
    }


def test_processes_make_the_same_site(dist, site, run):
    folder = site(SITE)

    assert run("build", "--jobs", "2").returncode == 0

    assert tree(folder / "dist") == tree(dist)


def test_one_locale_can_be_built(site, run):
    folder = site(SITE)

    assert run("build", "ar").returncode == 0

    assert {e.name for e in (folder / "dist").iterdir() if e.is_dir()} == {"ar"}


def test_the_whole_site_proves_well(dist):
    assert verify(load(dist.parent), "dist").findings == ()
