"""Another layout of catalogs, chosen in the settings of a whole site."""

import json
import shutil
from pathlib import Path

import pytest

from i18n_site.catalogs import po
from i18n_site.commands.export import export
from i18n_site.commands.init import init
from i18n_site.commands.status import status
from i18n_site.commands.update import update
from i18n_site.errors import CatalogError, SettingsError
from i18n_site.project.load import load, read_catalogs
from i18n_site.project.stores import Folder

ROOT = Path(__file__).parents[2]
LAYOUTS = ("article", "all")


@pytest.fixture
def sample(root, monkeypatch):
    """Return a copy of the sample site whose catalogs are up to date."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    for name in ("content", "templates", "locales"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("i18n-site.toml", "glossary.toml"):
        shutil.copy(ROOT / name, root)
    update(load(root), (), write=True)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790086400")  # what changes is dated anew
    return root


def choose(root, layout):
    place = root / "i18n-site.toml"
    text = place.read_text("utf-8").partition("\n[catalogs]")[0]
    place.write_text(f'{text}\n[catalogs]\nlayout = "{layout}"\n', "utf-8")
    return load(root)


def files(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "locales").rglob("*"))
        if path.is_file()
    }


def texts(project, tag="fr"):
    found = read_catalogs(project, project.locale(tag)).values()
    return {
        (each.key, each.translations, each.fuzzy, each.obsolete)
        for catalog in found
        for each in catalog.messages
    }


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_sample_site_comes_back_byte_for_byte(sample, layout):
    before, words = files(sample), texts(load(sample))

    there = choose(sample, layout)
    report = update(there, (), write=True)
    moved, found = files(sample), texts(there)
    again = update(choose(sample, layout), (), write=True)
    update(choose(sample, "section"), (), write=True)

    assert found == words
    assert "locales/fr/LC_MESSAGES/pages.po" in report.moved
    assert "locales/pages.pot" not in moved
    assert not any(each.changed for each in again.files)
    assert again.moved == ()
    assert files(sample) == before


def test_an_article_has_a_catalog_of_its_path(sample):
    update(choose(sample, "article"), ("fr",), write=True)

    below = sample / "locales/fr/LC_MESSAGES"
    assert sorted(
        each.relative_to(below).as_posix() for each in below.rglob("*.po")
    ) == [
        "about.po",
        "articles/index.po",
        "articles/kratom-and-migraine.po",
        "articles/weighing-a-health-claim.po",
        "guides/checking-a-health-site.po",
        "guides/headache-diary.po",
        "guides/index.po",
        "guides/reading-a-medicine-leaflet.po",
        "index.po",
        "notices.po",
        "questions/before-a-treatment.po",
        "questions/index.po",
        "questions/when-to-call-for-help.po",
        "site.po",
    ]
    assert (sample / "locales/articles/kratom-and-migraine.pot").is_file()
    assert (sample / "locales/es/LC_MESSAGES/articles.po").is_file()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_reader_finds_nested_catalogs(sample, layout):
    before = status(load(sample), ("fr",)).locales[0]

    project = choose(sample, layout)
    update(project, (), write=True)

    after = status(project, ("fr",)).locales[0]
    # What articles share stands once a catalog in the sums, and in each row here.
    assert after.documents == before.documents
    assert after.notice == before.notice == "ready"
    assert export(project, "fr", "csv").count("\n") > 125
    with pytest.raises(CatalogError, match="has catalogs already"):
        init(project, ("fr",))


def test_check_with_another_layout_writes_nothing(sample):
    project = choose(sample, "article")
    before = files(sample)

    report = update(project, (), write=False)

    assert any(each.changed for each in report.files)
    assert files(sample) == before


class StopError(Exception):
    """What a kill is to a test."""


SMALL = """\
-- content/index.md --
Introduction

Take care.
-- content/articles/a.md --
Introduction

One a day.
-- content/articles/b.md --
See a doctor.
-- locales/fr/LC_MESSAGES/pages.po --
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Introduction"
msgstr "Accueil"

#, fuzzy
msgid "Take care."
msgstr "Soin"
-- locales/fr/LC_MESSAGES/articles.po --
# A translator.
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Introduction"
msgstr "Présentation"

msgid "See a doctor."
msgstr "Voyez un médecin."

#~ msgid "Gone"
#~ msgstr "Parti"
"""


@pytest.fixture
def small(site):
    root = site(SMALL)
    update(load(root), (), write=True)
    return root


def stopped(project, patch, count):
    """Update, but stop before the change of the disk number *count*; tell whether."""
    left = [count]

    def counted(method):
        def call(*given):
            if not left[0]:
                raise StopError
            left[0] -= 1
            return method(*given)

        return call

    for name in ("write", "replace", "remove"):
        patch.setattr(Folder, name, counted(getattr(Folder, name)))
    try:
        update(project, (), write=True)
    except StopError:
        return True
    return False


def everything(root):
    return b"".join(data for path, data in files(root).items() if path.endswith("po"))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_kill_at_any_write_or_removal_loses_nothing(small, layout, monkeypatch):
    pristine = shutil.copytree(small, small.parent / "pristine")
    update(choose(small, layout), (), write=True)
    wanted = files(small)

    tried = 0
    while True:
        shutil.rmtree(small)
        shutil.copytree(pristine, small)
        project = choose(small, layout)
        with monkeypatch.context() as patch:
            if not stopped(project, patch, tried):
                break
        for text in ("Accueil", "Soin", "Présentation", "Voyez un", "Parti"):
            assert text.encode() in everything(small)
        update(project, (), write=True)
        assert files(small) == wanted
        tried += 1

    assert tried >= 6


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_small_site_comes_back_byte_for_byte(small, layout):
    before = files(small)

    update(choose(small, layout), (), write=True)
    update(choose(small, "section"), (), write=True)

    assert files(small) == before


def test_what_someone_saves_meanwhile_stays_and_moves_next_time(sample, monkeypatch):
    old = sample / "locales/fr/LC_MESSAGES/pages.po"
    project = choose(sample, "all")
    remove = Folder.remove

    def saved_before(self, path, data):
        if path.endswith("fr/LC_MESSAGES/pages.po"):
            text = old.read_text("utf-8")
            place = text.index('msgstr "', text.index("msgid", 600)) + len('msgstr "')
            old.write_text(f"{text[:place]}NEU {text[place:]}", "utf-8")
        return remove(self, path, data)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "remove", saved_before)
        update(project, ("fr",), write=True)
    kept = old.is_file()
    update(project, ("fr",), write=True)

    assert kept
    assert not old.exists()
    assert "NEU " in (old.parent / "content.po").read_text("utf-8")


def test_a_catalog_that_no_layout_has_stays_as_it_is(sample):
    foreign = sample / "locales/fr/LC_MESSAGES/django.po"
    foreign.write_text('msgid "Take care"\nmsgstr "Soin"\n', "utf-8")
    (sample / "locales/django.pot").write_text('msgid "x"\nmsgstr ""\n', "utf-8")

    update(choose(sample, "all"), (), write=True)

    assert foreign.read_text("utf-8") == 'msgid "Take care"\nmsgstr "Soin"\n'
    assert (sample / "locales/django.pot").is_file()


TWO = """\
-- content/index.md --
Introduction
-- content/articles/a.md --
Introduction
"""
ONE = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

#: {path}:1
#, md-text
msgid "Introduction"
msgstr "{text}"
"""


def test_two_translations_of_one_text_are_both_kept(site):
    root = site(TWO)
    below = root / "locales/fr/LC_MESSAGES"
    below.mkdir(parents=True)
    for name, path, text in (
        ("pages", "content/index.md", "Accueil"),
        ("articles", "content/articles/a.md", "Présentation"),
    ):
        written = ONE.format(path=path, text=text)
        (below / f"{name}.po").write_text(written, "utf-8")
    update(load(root), (), write=True)
    before = files(root)

    update(choose(root, "all"), (), write=True)
    joined = (below / "content.po").read_text("utf-8")
    update(choose(root, "section"), (), write=True)

    (message,) = po.loads(joined, "content.po").live().values()
    assert message.translations == ("Présentation",)
    assert "# i18n-site layout: pages says: " in joined.replace(' says "', ' says: "')
    assert "Accueil" in joined
    assert files(root) == before


@pytest.mark.parametrize("value", ['"folder"', "1", '"Section"'])
def test_a_layout_that_is_none_is_an_error(site, value):
    root = site("")
    place = root / "i18n-site.toml"
    place.write_text(f"{place.read_text('utf-8')}[catalogs]\nlayout = {value}\n")

    with pytest.raises(SettingsError, match="settings-value"):
        load(root)


def test_a_misspelt_setting_of_catalogs_is_an_error(site):
    root = site("")
    place = root / "i18n-site.toml"
    place.write_text(f'{place.read_text("utf-8")}[catalogs]\nlayuot = "all"\n')

    with pytest.raises(SettingsError, match="unknown key 'layuot'"):
        load(root)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_pages_and_findings_are_those_of_every_layout(small, layout, run):
    def made(output):
        checked = run("check", "-f", "json").stdout
        built = run("build", "-j", "1", "-o", output)
        assert built.returncode == 0, built.stderr
        below = small / output
        pages = {
            path.relative_to(below).as_posix(): path.read_bytes()
            for path in below.rglob("*.html")
        }
        rules = [(each["rule"], each["msgid"]) for each in json.loads(checked)]
        return pages, sorted(rules)

    before = made("one")
    choose(small, layout)
    told = run("update").stdout
    after = made("two")

    assert "locales/fr/LC_MESSAGES/articles.po: moved to other catalogs" in told
    assert after == before
    assert any("fr/" in path for path in before[0])
