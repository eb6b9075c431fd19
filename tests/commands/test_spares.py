"""Builds that bring the folders of earlier ones up to date, by spares."""

import errno
import os
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.cli.building import load
from i18n_site.commands.build import build
from i18n_site.project.cache import FOLDER

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
SETTINGS = 'source_locale = "en"\nbase_url = "https://h.example"\n[locales.fr]\n'
NAMES = tuple("abcdefgh")


def article(name, text):
    return f"---\ntitle: Title {name}\n---\n{text}\n"


def catalog(said):
    return HEAD + "".join(
        f'\nmsgid "Text of {name}."\nmsgstr "{text}"\n' for name, text in said.items()
    )


class Site:
    """A site that is edited, and its builds."""

    def __init__(self, folder):
        self.folder = folder
        self.said = {name: f"Texte {name}." for name in NAMES}
        for part in ("content/n", "locales/fr/LC_MESSAGES"):
            (folder / part).mkdir(parents=True)
        (folder / "i18n-site.toml").write_text(SETTINGS)
        for name in NAMES[:-1]:
            self.add(name)
        self.say(NAMES[0], "Texte.")

    def place(self, name):
        return self.folder / f"content/n/{name}.md"

    def add(self, name):
        self.place(name).write_text(article(name, f"Text of {name}."))

    def edit(self, name):
        if self.place(name).exists():
            old = self.place(name).read_text()
            self.place(name).write_text(f"{old}\nMore.\n")

    def remove(self, name):
        self.place(name).unlink(missing_ok=True)

    def rename(self, name):
        if self.place(name).exists():
            self.place(name).rename(self.place(f"{name}2"))

    def say(self, name, text="Un autre texte."):
        self.said[name] = text
        place = self.folder / "locales/fr/LC_MESSAGES/n.po"
        place.write_text(catalog(self.said))

    def drop(self, name):
        """Put a file among those that are published."""
        folder = self.folder / f"dist/fr/n/{name}"
        folder.mkdir(exist_ok=True)
        (folder / "mine.html").write_text("mine")

    def touch(self, name):
        """Write into a published file."""
        path = self.folder / f"dist/en/n/{name}/index.html"
        if path.exists():
            path.write_text("mine")

    def build(self, output="dist"):
        report = build(load(self.folder), [], output=output, jobs=1)
        assert all(each.published for each in report.rows)
        return tree(self.folder / output)

    def spares(self, output="dist"):
        place = self.folder / FOLDER / "spare" / output
        return os.listdir(place) if place.exists() else []

    def built_anew(self):
        """Return what a build from nothing makes of the same sources."""
        other = self.folder.with_name(f"{self.folder.name}-anew")
        leave = shutil.ignore_patterns("dist*", FOLDER)
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(self.folder, other, ignore=leave)
        build(load(other), [], output="dist", jobs=1)
        return tree(other / "dist")


def tree(folder):
    """Return the bytes of every file, and None for every folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        if path.is_file()
        else None
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def site(tmp_path):
    return Site(tmp_path / "site")


EDITS = st.tuples(
    st.sampled_from(("add", "edit", "remove", "rename", "say", "drop", "touch")),
    st.sampled_from(NAMES),
)


@settings(max_examples=6, deadline=None)
@given(st.lists(st.lists(EDITS, max_size=2), min_size=2, max_size=5))
def test_builds_after_random_edits_leave_what_a_build_from_nothing_makes(
    tmp_path_factory, rounds
):
    site = Site(tmp_path_factory.mktemp("sites") / "site")
    for edits in rounds:
        site.build()
        for edit, name in edits:
            getattr(site, edit)(name)
    site.edit(NAMES[1])
    site.edit(NAMES[2])

    found = site.build()

    assert found == site.built_anew()
    assert len(site.spares()) <= 2


def test_one_page_is_changed_in_the_folder_of_the_build_before(site):
    site.build()
    numbers = []
    for _ in range(4):
        site.edit("a")
        site.build()
        numbers.append((site.folder / "dist/fr").stat().st_ino)

    assert numbers[0] == numbers[2] != numbers[1] == numbers[3]
    assert len(site.spares()) == 2
    assert tree(site.folder / "dist") == site.built_anew()


def test_a_great_change_leaves_no_spare_and_the_next_ones_do(site):
    for name in ("a", "b"):
        site.build()
        site.edit(name)
    site.build()
    (site.folder / "i18n-site.toml").write_text(f'title = "Health"\n{SETTINGS}')

    assert site.build() == site.built_anew()
    assert site.spares() == []
    for name in ("c", "a"):
        site.edit(name)
        assert site.build() == site.built_anew()
    assert len(site.spares()) == 2


def test_two_outputs_have_their_own_spares(site):
    for name in ("a", "b", "c"):
        for output in ("dist", "dist2"):
            site.build(output)
        site.edit(name)

    one, other = site.build(), site.build("dist2")

    assert one == other == site.built_anew()
    assert len({*site.spares(), *site.spares("dist2")}) == 4


@pytest.mark.parametrize("gone", ["", "/spare", "/spare/dist", "/builds"])
def test_deleting_the_cache_or_a_part_of_it_is_safe(site, gone):
    for name in ("a", "b"):
        site.build()
        site.edit(name)
    shutil.rmtree(site.folder / f"{FOLDER}{gone}")

    assert site.build() == site.built_anew()
    site.edit("c")
    assert site.build() == site.built_anew()
    assert len(site.spares()) <= 2


def test_a_file_that_is_deleted_from_a_spare_is_not_missed_in_the_site(site):
    for name in ("a", "b"):
        site.build()
        site.edit(name)
    place = site.folder / FOLDER / "spare/dist"
    for path in list(place.rglob("index.html")):
        path.unlink()

    assert site.build() == site.built_anew()


def test_a_locale_that_did_not_change_keeps_its_spare(site):
    for name in ("a", "b"):
        site.build()
        site.edit(name)
    site.build()
    before = {*site.spares()}
    site.say("d")
    number = (site.folder / "dist/en").stat().st_ino

    site.build()

    assert len(before & {*site.spares()}) == 1
    assert (site.folder / "dist/en").stat().st_ino == number
    site.edit("c")
    assert site.build() == site.built_anew()


def test_where_files_have_one_name_only_the_copies_are_known(site, monkeypatch):
    def refuse(*_, **__):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    site.build()
    for name in ("a", "b"):
        site.edit(name)
        site.build()
    before = (site.folder / "dist/fr/n/c/index.html").stat().st_mtime_ns
    site.edit("a")

    assert site.build() == site.built_anew()
    after = (site.folder / "dist/fr/n/c/index.html").stat().st_mtime_ns
    assert after == before  # copied, not made again
    assert not site.spares()


def test_the_record_of_the_notices_stays_as_long_as_it_is_the_same(site):
    site.build()
    report = site.folder / "dist/notice-report.json"
    before = report.stat().st_ino

    site.edit("a")
    site.build()
    assert report.stat().st_ino == before

    report.write_text("mine")
    site.edit("a")
    site.build()
    assert tree(site.folder / "dist") == site.built_anew()

    report.unlink()
    site.edit("a")
    site.build()
    assert tree(site.folder / "dist") == site.built_anew()


def test_the_record_of_the_notices_follows_what_is_read(site):
    (site.folder / "content/notices").mkdir()
    (site.folder / "content/notices/d.md").write_text("Not advice.\n")
    settings = site.folder / "i18n-site.toml"
    notice = '[notices.d]\nsource = "content/notices/d.md"\nrequire = "complete"\n'
    settings.write_text(f"{SETTINGS}{notice}")
    entry = 'msgctxt "notice:d"\nmsgid "Not advice."\nmsgstr "Sans avis."\n'
    place = site.folder / "locales/fr/LC_MESSAGES/notices.po"
    place.write_text(f"{HEAD}\n{entry}")
    site.build()

    for edit in (site.add, site.edit, site.remove):
        edit("h")

        found = site.build()

        assert found == site.built_anew()
        told = found["notice-report.json"].decode()
        assert ("n/h/index.html" in told) == site.place("h").exists()
