"""Export and import as installed."""

import json

import pytest

from i18n_site.catalogs.exchange.read import read
from i18n_site.commands.import_ import import_
from i18n_site.errors import StoreError
from i18n_site.project.load import load

CATALOG = """\
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#: content/index.md:1
msgid "Take care"
msgstr ""

msgid "See a doctor."
msgstr "Voyez un médecin."
"""
PATH = "locales/fr/LC_MESSAGES/pages.po"


@pytest.fixture
def pages(site):
    """Lay down a site with a French catalog and return the catalog's place."""
    return site(f"-- {PATH} --\n{CATALOG}") / PATH


@pytest.mark.parametrize("kind", ["xliff", "tmx", "csv"])
def test_what_is_exported_and_imported_changes_nothing(kind, pages, run, tmp_path):
    file = str(tmp_path / "out" / "fr")

    written = run("export", "-f", kind, "fr", "-o", file)
    printed = run("export", "-f", kind, "fr")
    done = run("import", file, "fr")

    assert (written.returncode, written.stdout, written.stderr) == (0, "", "")
    assert (tmp_path / "out/fr").read_text("utf-8") == printed.stdout
    assert (done.returncode, done.stderr) == (0, "0 messages changed, 0 left out\n")
    assert pages.read_text("utf-8") == CATALOG


@pytest.fixture
def translated(pages, run, root):
    """Export, translate both messages and one of old, and return the file's name."""
    text = run("export", "-f", "csv", "fr").stdout
    text += '"pages","","Old","","","Vieux","no","",""\n'
    text = text.replace('"Take care","","","",""', '"Take care","","","Soin","no"')
    assert "Soin" in text
    (root / "fr.csv").write_text(text, "utf-8")
    return "fr.csv"


def test_an_import_fills_and_tells_what_it_left_out(translated, pages, run):
    done = run("import", translated, "fr")

    assert pages.read_text("utf-8") == CATALOG.replace(
        '"Take care"\nmsgstr ""', '"Take care"\nmsgstr "Soin"'
    )
    assert done.returncode == 0
    assert "fr.csv:4: warning: no message in use says 'Old'" in done.stdout
    assert done.stderr == "1 messages changed, 1 left out\n"
    assert run("import", translated, "fr", "--strict").returncode == 1


def test_an_import_with_check_writes_nothing(translated, pages, run):
    done = run("import", translated, "fr", "--check")

    assert done.returncode == 1
    assert done.stderr == "1 messages would change, 1 left out\n"
    assert pages.read_text("utf-8") == CATALOG


def test_findings_of_an_import_are_there_for_machines(translated, pages, run):
    written = json.loads(run("import", translated, "fr", "-f", "json").stdout)

    assert [each["rule"] for each in written] == ["exchange-unknown"]


def test_a_file_with_a_document_type_is_refused(pages, run, root):
    (root / "fr.xlf").write_text("<!DOCTYPE x []><x/>", "utf-8")

    done = run("import", "fr.xlf", "fr")

    assert done.returncode == 1
    assert "fr.xlf:1: error: the file has a document type" in done.stderr
    assert "[exchange-unsafe]" in done.stderr


def test_a_locale_without_catalogs_says_how_to_begin(site, run):
    site("")

    done = run("export", "fr")

    assert done.returncode == 1
    assert "[catalogs-missing]" in done.stderr
    assert "run `i18n-site init fr`" in done.stderr


def test_an_unknown_locale_and_a_missing_file_are_wrong_usage(pages, run):
    assert run("export", "de").returncode == 2
    assert run("import", "none.xlf", "fr").returncode == 2


def test_what_someone_saves_during_an_import_is_not_overwritten(
    translated, pages, root, monkeypatch
):
    def saved_meanwhile(data, path, tag):
        pages.write_text(CATALOG + "# mine\n", "utf-8")
        return read(data, path, tag)

    monkeypatch.setattr("i18n_site.commands.import_.read", saved_meanwhile)

    with pytest.raises(StoreError, match="someone saved it"):
        import_(load(root), root / translated, "fr", write=True)

    assert pages.read_text("utf-8") == CATALOG + "# mine\n"
