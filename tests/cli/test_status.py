"""``i18n-site status`` as installed: table, JSON and page."""

import json
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

HEADER = """\
msgid ""
msgstr ""
"POT-Creation-Date: 2026-11-20 10:00+0000\\n"
"PO-Revision-Date: 2026-11-10 10:00+0000\\n"
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

"""
ARTICLES = (
    HEADER
    + """\
#: content/articles/a.md:1 content/articles/b.md:1
msgid "Take care"
msgstr "Prenez soin"

#: content/articles/b.md:3
# i18n-site: emptied: frequencies differ (once -> twice)
# i18n-site: its translation was: Une fois par jour.
msgid "Twice a <day>."
msgstr ""

#: content/articles/b.md:5
#, fuzzy
msgid "At most 500 mg"
msgstr "Au plus 500 mg"

#~ msgid "Old"
#~ msgstr "Vieux"
"""
)
PAGES = (
    HEADER
    + """\
#: content/index.md:1
msgid "Home of all"
msgstr "Accueil"

msgid "Nowhere"
msgstr "Nulle part"
"""
)
SITE = f"""\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"

[locales.fr]
[locales.ar]
-- locales/fr/LC_MESSAGES/pages.po --
{PAGES}\
-- locales/fr/LC_MESSAGES/articles.po --
{ARTICLES}\
"""
WHOLE = ["3", "1", "1", "1", "1", "6/13", "10", "d", "60", "%"]
EMPTIED = "locales/fr/LC_MESSAGES/articles.po:15"


@pytest.fixture
def french(site):
    return site(SITE)


def test_emptied_messages_come_first_then_their_catalogs(french, run):
    lines = run("status", "fr").stdout.splitlines()

    assert lines[0] == (
        f"{EMPTIED}: emptied, since the source changed:"
        " frequencies differ (once -> twice): 'Twice a <day>.'"
    )
    assert lines[1] == ""
    head, *rows = (line.split() for line in lines[2:])
    assert head[1:7] == ["domain", "finished", "fuzzy", "missing", "emptied", "safety"]
    assert [row[1:7] for row in rows] == [
        ["articles", "1", "1", "1", "1", "1"],
        ["pages", "2", "0", "0", "0", "0"],
    ]


def test_a_document_counts_all_messages_that_it_uses(french, run):
    lines = run("status", "fr", "--by", "document").stdout.splitlines()

    rows = [line.split()[1:5] for line in lines[3:]]
    assert rows == [
        ["content/articles/b.md", "1", "1", "1"],
        ["-", "1", "0", "0"],
        ["content/articles/a.md", "1", "0", "0"],
        ["content/index.md", "1", "0", "0"],
    ]


def test_a_locale_has_the_sums_and_verbose_tells_words_and_days(french, run):
    lines = run("status", "--by", "locale", "-v").stdout.splitlines()

    assert lines[2].split()[:3] == ["locale", "language", "finished"]
    assert lines[3].startswith("fr      French")
    assert lines[3].split()[2:12] == WHOLE
    assert lines[4].split()[:3] == ["ar", "Arabic", "0"]
    assert lines[4].split()[7:10] == ["0/0", "?", "-"]


@pytest.mark.parametrize("columns", [60, 80, 100, 200])
def test_bars_take_the_room_that_is_left(french, run, columns):
    text = run("status", "fr", COLUMNS=str(columns)).stdout
    ascii_only = run(
        "status",
        "fr",
        COLUMNS=str(columns),
        PYTHONUTF8="0",
        LC_ALL="C",
        PYTHONIOENCODING="ascii",
    ).stdout

    table = text.splitlines()[2:]
    assert max(map(len, table)) <= max(columns, 80)
    assert ("█" in text) == (columns >= 100)
    assert ascii_only.isascii()
    assert ("#" in ascii_only) == (columns >= 100)


def test_json_has_everything(french, run):
    done = json.loads(run("status", "fr", "-f", "json").stdout)

    (whole,) = done["locales"]
    assert whole["tag"] == "fr"
    assert (whole["finished"], whole["total"], whole["share"]) == (3, 5, 0.6)
    assert (whole["finished_words"], whole["words"], whole["stale_days"]) == (6, 13, 10)
    assert [each["domain"] for each in done["rows"]] == ["articles", "pages"]
    assert done["rows"][0]["emptied"] == done["rows"][0]["safety"] == 1
    assert {each["document"]: each["missing"] for each in done["documents"]} == {
        "content/articles/b.md": 1,
        "content/articles/a.md": 0,
        "content/index.md": 0,
        "-": 0,
    }
    (emptied,) = done["emptied"]
    assert (emptied["rule"], emptied["msgid"]) == ("safety-changed", "Twice a <day>.")
    assert f"{emptied['path']}:{emptied['line']}" == EMPTIED


def test_a_catalog_that_cant_be_read_is_told_not_counted_as_empty(french, run):
    (french / "locales/fr/LC_MESSAGES/pages.po").write_text("<html>", "utf-8")

    done = run("status", "fr")

    assert done.returncode == 1
    assert "[po-not-a-catalog]" in done.stderr


class Page(HTMLParser):
    """Collects tags, their balance and the texts of a page."""

    EMPTY = ("meta", "rect")

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def all(self, name):
        return [attrs for tag, attrs in self.tags if tag == name]


@pytest.fixture
def page(french, run):
    done = run("status", "-f", "html", "-o", "out/status.html")
    assert (done.returncode, done.stdout) == (0, "")
    text = (french / "out/status.html").read_text("utf-8")
    assert text == run("status", "-f", "html").stdout
    return text


def test_the_page_is_whole_and_runs_nothing(page):
    read = Page(page)

    assert read.open == []
    assert read.all("script") == read.all("link") == read.all("img") == []
    assert not re.search(r"https?:|@import|\bon\w+=", page)
    assert read.all("html") == [{"lang": "en", "dir": "ltr"}]


def test_every_chart_says_in_words_what_it_shows_and_has_a_table(page):
    read = Page(page)

    labels = [each["aria-label"] for each in read.all("svg") if "role" in each]
    assert labels[0] == "French: 3 of 5 messages finished, 1 fuzzy, 1 missing"
    assert (
        "content/articles/b.md in French: 1 of 3 messages finished, 1 fuzzy, 1 missing"
        in labels
    )
    assert all(labels)
    ids = [attrs["id"] for _, attrs in read.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    named = [each["aria-labelledby"] for each in read.all("table")]
    assert named == ["fr-domains", "fr-documents", "ar-domains", "ar-documents"]
    assert set(named) <= set(ids)
    assert {each["href"] for each in read.all("a")} == {"#fr", "#ar"}


def test_names_of_languages_and_texts_are_marked_and_escaped(page):
    read = Page(page)

    assert {"lang": "ar", "dir": "rtl"} in read.all("bdi")
    assert {"lang": "fr", "dir": "ltr"} in read.all("bdi")
    assert "Twice a &lt;day&gt;." in page
    assert f"{EMPTIED} (French): Twice a <day>. emptied, since" in read.text


def test_the_page_is_the_same_at_any_time_and_place(page, french, run):
    os.utime(french / "locales/fr/LC_MESSAGES/pages.po", (0, 0))

    later = run("status", "-f", "html", TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")

    assert later.stdout == page


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_texts_and_bars_have_contrast_in_light_and_dark(page):
    light, dark = re.findall(r":root \{(.*?)\}", page, re.DOTALL)
    for scheme in (light, dark):
        colours = dict(re.findall(r"--(\w+): (#\w{6})", scheme))
        for name, least in (
            *((each, 4.5) for each in ("ink", "soft", "link", "alarm")),
            *((each, 3.0) for each in ("finished", "fuzzy")),
        ):
            pair = sorted(luminance(colours[each]) for each in (name, "paper"))
            assert (pair[1] + 0.05) / (pair[0] + 0.05) >= least, (name, colours)


def test_the_page_fits_320_pixels(page, french):
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = "/usr/bin/chromium"
    if not Path(chromium).exists():
        pytest.skip("no chromium here")
    with playwright.sync_playwright() as opened:
        flags = ["--no-sandbox", "--disable-gpu"]
        browser = opened.chromium.launch(executable_path=chromium, args=flags)
        shown = browser.new_page(viewport={"width": 320, "height": 800})
        shown.goto((french / "out/status.html").as_uri())

        width = shown.evaluate("document.documentElement.scrollWidth")
        browser.close()

    assert width == 320
