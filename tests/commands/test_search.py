"""The search: only where it is asked for, and made anew only where it must be."""

import gzip
import json
import os
from hashlib import blake2b

import pytest

from i18n_site.cli.building import load
from i18n_site.commands import search
from i18n_site.commands.build import build
from i18n_site.commands.standing import request, standing_report
from i18n_site.errors import BuildError, SourceError

TAGS = ["en", "fr", "ja"]
SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://h.example/health"
title = "Health"
[locales.fr]
[locales.ja]
[notices.d]
source = "content/notices/d.md"
require = "complete"
[search]
enabled = true
-- content/notices/d.md --
Not advice.
-- content/a/one.md --
---
title: Title one
---
Text of one.
-- content/a/two.md --
---
title: Title two
---
Text of two.

More of two.

Still more of two.
"""
HEAD = (
    'msgid ""\nmsgstr ""\n"Language: {tag}\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Content-Transfer-Encoding: 8bit\\n"\n'
)


def catalogs(tag, disclaimer, **texts):
    folder = f"locales/{tag}/LC_MESSAGES"
    units = "".join(
        f'\n{context}msgid "{msgid}"\nmsgstr "{msgstr}"\n'
        for msgid, msgstr in texts.items()
        for context in ['msgctxt "front:title"\n' if "Title" in msgid else ""]
    )
    return (
        f"-- {folder}/notices.po --\n{HEAD.format(tag=tag)}\n"
        f'msgctxt "notice:d"\nmsgid "Not advice."\nmsgstr "{disclaimer}"\n'
        f"-- {folder}/a.po --\n{HEAD.format(tag=tag)}{units}"
    )


FRENCH = {"Title one": "Titre un", "Text of one.": "Texte du premier."}
JAPANESE = {
    "Title one": "題名一",
    "Text of one.": "一の本文。",
    "Title two": "題名二",
    "Text of two.": "二の本文。",
    "More of two.": "二の続き。",
}


@pytest.fixture
def folder(site):
    return site(
        SITE
        + catalogs("fr", "Pas un avis.", **FRENCH)
        + catalogs("ja", "助言ではありません。", **JAPANESE)
    )


@pytest.fixture
def made(monkeypatch):
    """Note the locales whose index is made; it is not pagefind's, which takes long."""
    tags = []

    def make_index(pages, index, tag, ignore):
        tags.append(tag)
        (index / "fragment").mkdir(parents=True)
        (index / "pagefind-entry.json").write_text(tag)
        for each in pages.rglob("index.html"):
            name = blake2b(each.read_bytes()).hexdigest()
            (index / "fragment" / name).write_bytes(each.read_bytes())

    monkeypatch.setattr(search, "make_index", make_index)
    return tags


def built(folder, *tags, asked=None):
    return build(load(folder), tags, output="dist", jobs=1, asked=asked)


def index_of(folder, tag):
    """Return the files of an index by path, each with the inode that it is."""
    place = folder / "dist" / tag / "pagefind"
    files = sorted(each for each in place.rglob("*") if each.is_file())
    return {each.relative_to(place).as_posix(): each.stat().st_ino for each in files}


def found_in(folder, tag):
    """Return what the index of a locale holds, by address."""
    pages = {}
    for each in (folder / "dist" / tag / "pagefind/fragment").iterdir():
        text = gzip.decompress(each.read_bytes()).decode().partition("{")[2]
        page = json.loads("{" + text)
        pages[page["url"]] = page["content"].replace("\u200b", "")
    return pages


def tree(folder):
    files = sorted(each for each in (folder / "dist").rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_each_locale_has_an_index_of_its_own_words(folder):
    built(folder)

    assert found_in(folder, "en") == {
        "/a/one/": "Title one. Text of one.",
        "/a/two/": "Title two. Text of two. More of two. Still more of two.",
    }
    assert found_in(folder, "fr") == {"/a/one/": "Titre un. Texte du premier."}
    assert found_in(folder, "ja") == {
        "/a/one/": "題名一. 一の本文。",
        "/a/two/": "題名二. 二の本文。 二の続き。",  # its last line falls back
    }


def test_the_results_have_a_page_with_the_notice_that_no_robot_lists(folder, made):
    built(folder)

    page = (folder / "dist/fr/search/index.html").read_text("utf-8")
    assert "Pas un avis." in page
    assert '<meta name="robots" content="noindex">' in page
    assert "hreflang" not in page.partition("</head>")[0]
    assert 'src="/health/fr/search.js"' in page
    assert (folder / "dist/fr/search.js").is_file()
    for path in (folder / "dist").rglob("sitemap*.xml"):
        assert "/search/" not in path.read_text("utf-8")


def test_every_page_of_the_locale_leads_to_its_search(folder, made):
    built(folder)

    pages = sorted((folder / "dist/fr").rglob("*.html"))
    assert len(pages) > 3
    for each in pages:
        assert 'href="/health/fr/search/"' in each.read_text("utf-8")


def test_without_the_setting_there_is_no_trace_of_a_search(folder):
    edit(folder / "i18n-site.toml", "enabled = true", "enabled = false")

    built(folder)

    assert [path for path in tree(folder) if "search" in path or "pagef" in path] == []
    for each in (folder / "dist").rglob("*.html"):
        assert "search" not in each.read_text("utf-8").lower()


@pytest.mark.parametrize(
    "path", ["content/search.md", "content/search/index.md", "content/pagefind/a.md"]
)
def test_a_source_at_an_address_of_the_search_is_an_error(folder, made, path):
    place = folder / path
    place.parent.mkdir(exist_ok=True)
    place.write_text("# Own page\n", "utf-8")

    with pytest.raises(SourceError) as caught:
        built(folder)

    assert {each.rule for each in caught.value.findings} == {"address-taken"}
    assert {each.at.path for each in caught.value.findings} == {path}
    assert made == []


def test_a_locale_without_a_page_of_its_own_has_no_search(folder, made):
    (folder / "locales/fr/LC_MESSAGES/a.po").unlink()

    built(folder)

    assert index_of(folder, "fr") == {}
    assert not (folder / "dist/fr/search").exists()
    assert "/health/fr/search/" not in (folder / "dist/fr/index.html").read_text()


def test_an_index_stands_as_long_as_its_pages_do(folder, made):
    built(folder)
    before = {tag: index_of(folder, tag) for tag in TAGS}
    made.clear()

    built(folder)

    assert made == []
    assert {tag: index_of(folder, tag) for tag in TAGS} == before


def test_a_changed_locale_gets_a_new_index_and_the_others_keep_theirs(folder, made):
    built(folder)
    before = {tag: index_of(folder, tag) for tag in TAGS}
    made.clear()

    edit(folder / "locales/fr/LC_MESSAGES/a.po", "Texte du", "Nouveau du")
    built(folder)

    assert made == ["fr"]
    assert [index_of(folder, tag) == before[tag] for tag in TAGS] == [1, 0, 1]


def test_a_locale_built_alone_leaves_the_indexes_of_the_others(folder, made):
    built(folder)
    before = index_of(folder, "ja")
    made.clear()

    edit(folder / "content/a/one.md", "Text of one.", "Other text.")
    built(folder, "fr")

    assert made == ["fr"]
    assert index_of(folder, "ja") == before


def test_what_is_no_page_keeps_the_index(folder, made):
    built(folder)
    before = index_of(folder, "ja")
    made.clear()

    (folder / "content/a/chart.svg").write_text("<svg/>")
    built(folder)

    assert (folder / "dist/ja/a/chart.svg").exists()
    assert made == []
    assert index_of(folder, "ja") == before


@pytest.mark.parametrize("name", ["pagefind-entry.json", "fragment/*"])
def test_a_lost_file_of_an_index_makes_that_index_again(folder, made, name):
    built(folder)
    before = tree(folder)
    lost = next((folder / "dist/ja/pagefind").glob(name))
    made.clear()

    lost.unlink()
    built(folder)

    assert made == ["ja"]
    assert tree(folder) == before


def test_a_lost_index_is_not_taken_for_a_build_with_nothing_to_do(folder, clocks, made):
    asked = request(folder, "i18n-site.toml", "dist", [])
    built(folder, asked=asked)
    again = request(folder, "i18n-site.toml", "dist", [])
    assert standing_report(again)

    next((folder / "dist/fr/pagefind/fragment").iterdir()).unlink()

    assert not standing_report(again)


@pytest.fixture
def clocks(folder):
    """Let the files be old: one written just now may yet change unseen."""
    for each in folder.rglob("*"):
        os.utime(each, (1, 1))


@pytest.mark.parametrize("error", [KeyboardInterrupt, BuildError])
def test_a_build_that_stops_while_it_indexes_leaves_the_site_as_it_was(
    folder, made, monkeypatch, error
):
    built(folder)
    before = tree(folder)

    def stopped(pages, index, tag, ignore):
        index.mkdir()
        (index / "half").write_text("")
        raise error

    monkeypatch.setattr(search, "make_index", stopped)
    edit(folder / "locales/fr/LC_MESSAGES/a.po", "Texte du", "Nouveau du")
    with pytest.raises(error):
        built(folder)

    assert tree(folder) == before


def test_a_search_that_is_switched_off_goes_away(folder, made):
    built(folder)

    edit(folder / "i18n-site.toml", "enabled = true", "enabled = false")
    built(folder)

    assert [path for path in tree(folder) if "search" in path or "pagef" in path] == []


def test_another_version_of_the_program_makes_the_indexes_anew(
    folder, made, monkeypatch
):
    built(folder)
    made.clear()

    monkeypatch.setattr(search, "search_version", lambda: "99")
    built(folder)

    assert made == TAGS


def test_several_processes_make_the_same(folder, site):
    built(folder)
    before = tree(folder)

    build(load(folder), [], output="other", jobs=3)

    (folder / "dist").rename(folder / "one")
    (folder / "other").rename(folder / "dist")
    assert tree(folder) == before


def test_the_audit_of_the_output_has_nothing_to_say(folder, run):
    built(folder)

    found = run("verify")

    assert found.returncode == 0, found.stdout + found.stderr


def test_without_the_extra_the_build_stops_and_says_what_to_install(
    folder, run, tmp_path
):
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util as util\n"
        "known = util.find_spec\n"
        "util.find_spec = lambda name, *more:"
        " None if name.startswith('pagefind') else known(name, *more)\n"
    )

    ran = run("build", PYTHONPATH=str(tmp_path))

    assert ran.returncode == 1
    assert "[search-absent]" in ran.stderr + ran.stdout
    assert "pip install 'i18n-site[search]'" in ran.stderr + ran.stdout
    assert not (folder / "dist/en").exists()
