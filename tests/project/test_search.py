import gzip
import os

import pytest

from i18n_site.errors import BuildError, SettingsError
from i18n_site.project import search
from i18n_site.project.search import make_index, search_version

PAGE = """<!DOCTYPE html><html lang="en"><body><header>skyline</header><main>
<aside data-notice="d"><p>disclaimed</p></aside>
<article><nav>crumbs</nav><h1>Heading</h1><p class="byline">yesterday</p>
<div class="content"><p>Wanted words.</p>
<p><span lang="fr" data-fallback>francais</span></p>
<p class="aside">beside</p></div></article></main></body></html>"""


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    (folder / "a/b").mkdir(parents=True)
    (folder / "a/b/index.html").write_text(PAGE, "utf-8")
    return folder


def contents(index):
    """Return what the pages of an index say, as pagefind keeps it."""
    files = sorted((index / "fragment").iterdir())
    return [gzip.decompress(each.read_bytes()).decode() for each in files]


def tree(folder):
    files = sorted(each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def test_the_content_of_articles_is_found_and_nothing_round_it(pages, tmp_path):
    make_index(pages, tmp_path / "fr/pagefind", "fr", ())

    (text,) = contents(tmp_path / "fr/pagefind")
    assert '"url":"/a/b/","content":"Heading. Wanted words. beside."' in text


def test_the_settings_name_more_that_is_not_found(pages, tmp_path):
    make_index(pages, tmp_path / "index", "en", [".aside", "h1"])

    (text,) = contents(tmp_path / "index")
    assert '"content":"Wanted words."' in text


def test_the_index_has_the_files_that_a_search_needs_only(pages, tmp_path):
    make_index(pages, tmp_path / "index", "en", ())

    names = {each.name for each in (tmp_path / "index").iterdir()}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} < names
    assert not [each for each in names if "ui" in each or "highlight" in each]


def test_the_same_pages_give_the_same_bytes_wherever_they_are(pages, tmp_path):
    for number in range(40):
        place = pages / f"p{number}/index.html"
        place.parent.mkdir()
        place.write_text(PAGE.replace("Wanted", f"Wanted{number} more"), "utf-8")

    for name in ("one", "two/three"):
        make_index(pages, tmp_path / name, "en", ())

    assert tree(tmp_path / "one") == tree(tmp_path / "two/three")


def test_the_environment_does_not_decide(pages, tmp_path, monkeypatch):
    monkeypatch.setenv("PAGEFIND_ROOT_SELECTOR", "header")
    monkeypatch.setenv("PAGEFIND_SITE", os.fspath(tmp_path))

    make_index(pages, tmp_path / "index", "en", ())

    assert "skyline" not in "".join(contents(tmp_path / "index"))


def test_a_wrong_selector_is_an_error_in_the_words_of_pagefind(pages, tmp_path):
    with pytest.raises(BuildError) as caught:
        make_index(pages, tmp_path / "index", "fr", ["[x"])

    (found,) = caught.value.findings
    assert found.rule == "search-failed"
    assert found.message.startswith("pagefind failed for 'fr': called `Result")
    assert "\n" not in found.message


def test_pages_without_an_article_are_an_error(tmp_path):
    (tmp_path / "index.html").write_text('<html lang="en"><body><p>No.', "utf-8")

    with pytest.raises(BuildError, match="not able to build an index"):
        make_index(tmp_path, tmp_path / "pagefind", "fr", ())


def test_without_the_extra_the_error_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(search, "find_spec", lambda name: None)

    with pytest.raises(SettingsError) as caught:
        search_version()

    (found,) = caught.value.findings
    assert found.rule == "search-absent"
    assert "pip install 'i18n-site[search]'" in found.hint
