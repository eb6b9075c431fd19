"""Import of catalogs and translated pages of other tools, as installed."""

import json

import pytest

SITE = """\
-- content/index.md --
---
title: Home
---

# Take *care*

See a [doctor](a.md) at once.

* one
* two

Nobody knows this.
-- content/articles/a.md --
# Doctors

Kept text.
"""
BOOK = """\
msgid ""
msgstr ""
"POT-Creation-Date: 2024-01-01T00:00:00Z\\n"
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: src/index.md:1
msgid "Take _care_"
msgstr "Prenez _soin_"

msgid "See a [doctor](<a.md>) at once."
msgstr "Voyez un [médecin](a.md)."

msgid ""
"* one\\n"
"* two"
msgstr ""
"* un\\n"
"* deux"

#, fuzzy
msgid "Doctors"
msgstr "Médecins"

msgid "Kept text."
msgstr "Autre texte."
"""
PAGES = "locales/fr/LC_MESSAGES/pages.po"
ARTICLES = "locales/fr/LC_MESSAGES/articles.po"


@pytest.fixture
def begun(site, run):
    """Lay down a site with French catalogs, one text of them finished."""
    root = site(SITE)
    assert run("init", "fr").returncode == 0
    place = root / ARTICLES
    text = place.read_text("utf-8")
    place.write_text(
        text.replace('"Kept text."\nmsgstr ""', '"Kept text."\nmsgstr "Gardé."'),
        "utf-8",
    )
    return root


def test_a_catalog_of_a_book_is_taken_over_and_told_of(begun, run):
    (begun / "book.po").write_text(BOOK, "utf-8")

    done = run("import", "book.po", "fr")

    assert done.returncode == 0, done.stderr
    rows = [line.rsplit(None, 3)[:2] for line in done.stdout.splitlines()[1:]]
    assert rows[:5] == [
        ["exact", "2"],
        ["normalised", "1"],
        ["other context", "0"],
        ["same words", "0"],
        ["old form", "2"],
    ]
    assert rows[5] == ["kept", "1"]
    pages = (begun / PAGES).read_text("utf-8")
    assert 'msgid "Take _care_"\nmsgstr "Prenez _soin_"\n' in pages
    assert 'at once."\nmsgstr "Voyez un [médecin](a.md)."\n' in pages
    assert '#, fuzzy, md-text\nmsgid "one"\nmsgstr "un"\n' in pages
    assert "# i18n-site: from book.po:14" in pages
    articles = (begun / ARTICLES).read_text("utf-8")
    assert 'msgstr "Gardé."' in articles
    assert '#, fuzzy, md-text\nmsgid "Doctors"' in articles


def test_every_message_is_told_of_where_it_is_asked_for(begun, run):
    (begun / "book.po").write_text(BOOK, "utf-8")

    lines = run("import", "book.po", "fr", "-v", "--check").stdout.splitlines()

    assert lines[0] == "content/articles/a.md:1: exact (fuzzy): 'Doctors' <- book.po:22"
    assert "content/index.md:12: unmatched: 'Nobody knows this.'" in lines
    assert "content/articles/a.md:3: kept: 'Kept text.'" in lines


def test_json_has_the_counts_and_every_message(begun, run):
    (begun / "book.po").write_text(BOOK, "utf-8")

    done = run("import", "book.po", "fr", "-f", "json", "--check")

    said = json.loads(done.stdout)
    assert done.returncode == 1
    assert said["counts"]["exact"] == 2
    assert said["changed"] == [ARTICLES, PAGES]
    (kept,) = (each for each in said["messages"] if each["how"] == "kept")
    assert (kept["path"], kept["line"]) == ("content/articles/a.md", 3)
    assert 'msgstr "Prenez' not in (begun / PAGES).read_text("utf-8")


def test_a_second_import_changes_nothing(begun, run):
    (begun / "book.po").write_text(BOOK, "utf-8")
    run("import", "book.po", "fr")
    before = (begun / PAGES).read_bytes()

    done = run("import", "book.po", "fr", "--check")

    assert done.returncode == 0
    assert (begun / PAGES).read_bytes() == before


def test_a_catalog_in_another_language_is_refused(begun, run):
    (begun / "book.po").write_text(
        BOOK.replace("Language: fr", "Language: de"), "utf-8"
    )

    done = run("import", "book.po", "fr")

    assert done.returncode == 1
    assert "[exchange-language]" in done.stderr


def test_of_a_folder_of_catalogs_those_of_the_locale_count(begun, run):
    folder = begun / "po"
    (folder / "fr").mkdir(parents=True)
    (folder / "de.po").write_text(BOOK.replace("Language: fr", "Language: de"), "utf-8")
    bare = '\nmsgid "Nobody knows this."\nmsgstr "Personne."\n'
    (folder / "fr/rest.po").write_text(bare, "utf-8")
    (folder / "all.po").write_text(BOOK, "utf-8")

    done = run("import", "po", "fr", "-f", "json")

    assert json.loads(done.stdout)["counts"]["exact"] == 3


HOME = """\
---
title: Accueil
---

# Prenez *soin*

Voyez un [médecin](a.md) tout de suite.

- un
- deux

Personne ne le sait.
"""


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("old/index.fr.md", "old"),
        ("old/fr/index.md", "old"),
        ("old/fr/index.md", "old/fr"),
        ("i18n/fr/docs/current/index.md", "i18n/fr/docs/current"),
    ],
)
def test_translated_pages_are_aligned_and_always_fuzzy(begun, run, name, given):
    place = begun / name
    place.parent.mkdir(parents=True)
    place.write_text(HOME, "utf-8")

    done = run("import", given, "fr")

    assert done.returncode == 0, done.stderr
    pages = (begun / PAGES).read_text("utf-8")
    assert pages.count("#, fuzzy") == 6
    assert 'msgid "Home"\nmsgstr "Accueil"' in pages
    assert 'msgid "two"\nmsgstr "deux"' in pages
    assert 'msgstr "Personne ne le sait."' in pages
    assert run("import", given, "fr", "--check").returncode == 0


@pytest.mark.parametrize("source", ["old/index.md", "old/en/index.md"])
def test_pages_are_aligned_with_the_source_that_is_beside_them(begun, run, source):
    old = "# Take *care*\n\nAn older text.\n\nNobody knows this.\n"
    (begun / "old/en").mkdir(parents=True)
    (begun / source).write_text(old, "utf-8")
    (begun / "old/index.fr.md").write_text("# Soin\n\nAncien.\n\nInconnu.\n", "utf-8")

    done = run("import", "old", "fr", "-f", "json")

    assert json.loads(done.stdout)["counts"]["exact"] == 2
    pages = (begun / PAGES).read_text("utf-8")
    assert 'msgid "Nobody knows this."\nmsgstr "Inconnu."' in pages
    assert "Ancien" not in pages


def test_a_page_of_another_structure_gives_nothing_but_its_fields(begun, run):
    (begun / "old").mkdir()
    other = HOME.replace("- deux\n", "- deux\n- trois\n")
    (begun / "old/index.fr.md").write_text(other, "utf-8")

    run("import", "old", "fr")

    pages = (begun / PAGES).read_text("utf-8")
    assert 'msgstr "Accueil"' in pages
    assert "deux" not in pages


def test_what_a_path_holds_can_be_said(begun, run):
    (begun / "book.txt").write_text(BOOK, "utf-8")

    assert run("import", "book.txt", "fr", "--as", "po", "--check").returncode == 1
    assert (
        "[exchange-syntax]"
        in run("import", "book.txt", "fr", "--as", "exchange").stderr
    )


def test_a_folder_without_anything_for_the_locale_is_told(begun, run):
    (begun / "old/es").mkdir(parents=True)
    (begun / "old/es/index.md").write_text(HOME, "utf-8")
    (begun / "po").mkdir()

    for folder in ("old", "po"):
        done = run("import", folder, "fr")

        assert done.returncode == 1
        assert "nothing there is for 'fr' [exchange-nothing]" in done.stderr
