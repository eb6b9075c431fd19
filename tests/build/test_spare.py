import errno
import os
import shutil
import time

import pytest

from i18n_site.build.publish import Stage, finish, staged, swap, written
from i18n_site.build.spare import (
    Spare,
    Spares,
    begin,
    folders,
    put_aside,
    worth_keeping,
)
from i18n_site.errors import StoreError
from i18n_site.model.plan import Change, Page
from i18n_site.project.linux import exchange

NAMES = ("a/x/index.html", "a/y/index.html", "b.svg", "feed.xml", "style.css")
PATHS = tuple(f"fr/{name}" for name in NAMES)


def no_exchange(one, other):
    return False


def page(path):
    return Page("", "page.html", "fr", path, f"/{path}", "", path)


def change(kept, due=(), gone=(), files=()):
    return Change("fr", tuple(map(page, due)), tuple(files), tuple(kept), tuple(gone))


class Site:
    """An output folder, and what a build of one locale has on record of it."""

    def __init__(self, folder):
        self.output = folder / "dist"
        self.output.mkdir()
        self.stage = Stage(self.output)
        self.spares = Spares(folder / ".i18n-site", "dist")
        self.place = folder / ".i18n-site/spare/dist"
        self.finished = {}
        self.known = {}

    def build(self, found, way=exchange):
        """Build what is *found*, and return the paths that were linked one by one."""
        published = folders(f"{each}/x" for each in self.paths())
        known = {
            tag: each
            for tag, each in self.known.items()
            if self.spares.stands(each, published, tag)
        }
        with staged(self.stage, "dist"):
            left = begin(self.stage, self.spares, known, [found])
            for path in left:
                self.stage.keep(path)
            made = [*(each.path for each in found.due), *found.files]
            for path in made:
                self.stage.write(path, f"{path} {time.time_ns()}".encode())
            finished = {"fr": finish(self.stage, "fr")}
            swap(self.stage, "fr", way)
            self.known = put_aside(
                self.stage, self.spares, self.finished, [found], made
            )
            self.finished = finished
        self.spares.clear(self.known.values())
        return left

    def paths(self):
        """Return what is published, folders and files."""
        every = (self.output / "fr").rglob("*")
        return sorted(each.relative_to(self.output).as_posix() for each in every)

    def spare(self):
        """Return the folder of the spare."""
        return self.place / self.known["fr"].name


@pytest.fixture
def site(tmp_path):
    """A site that was built twice: with a spare that differs by its feed."""
    made = Site(tmp_path)
    made.build(change((), PATHS))
    made.build(change(PATHS[:3] + PATHS[4:], PATHS[3:4], PATHS[3:4]))
    return made


def seen(folder):
    return {
        path.relative_to(folder).as_posix(): written(str(path))
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("way", [exchange, no_exchange])
def test_a_spare_is_brought_up_to_date_with_what_changed(site, way):
    before = seen(site.output)
    kept = (*PATHS[:1], *PATHS[2:])

    left = site.build(change(kept, PATHS[1:2], PATHS[1:2]), way)

    after = seen(site.output)
    assert left == ["fr/feed.xml"]
    assert {path for path in after if after[path] != before[path]} == {PATHS[1]}
    assert site.paths() == sorted([*PATHS, "fr/a", "fr/a/x", "fr/a/y"])
    assert os.listdir(site.output) == ["fr"]


def test_a_folder_takes_turns_with_the_one_before(site):
    numbers = []
    for _ in range(4):
        numbers.append((site.output / "fr").stat().st_ino)
        site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

    assert numbers[0] == numbers[2] != numbers[1] == numbers[3]
    assert len(os.listdir(site.place)) == 1


def test_what_is_gone_is_gone_from_the_spare_with_its_folders(site):
    site.build(change(PATHS[1:], gone=PATHS[:1]))
    assert "fr/a/x" not in site.paths()

    site.build(change(PATHS[2:], gone=PATHS[1:2]))
    assert site.paths() == sorted(PATHS[2:])

    site.build(change(PATHS[2:], ("fr/a/x/index.html",)))
    assert site.paths() == sorted([*PATHS[2:], "fr/a", "fr/a/x", PATHS[0]])


def test_a_file_may_take_the_place_of_a_folder(site):
    site.build(change(PATHS[1:], ("fr/a/x",), PATHS[:1]))
    site.build(change((*PATHS[1:], "fr/a/x"), ("fr/z",)))

    assert (site.output / "fr/a/x").is_file()
    assert site.paths() == sorted([*PATHS[1:], "fr/a", "fr/a/x", "fr/a/y", "fr/z"])


def test_a_published_file_is_never_written_into(site):
    files = {path: (site.output / path).read_bytes() for path in PATHS}
    names = {path: f"{site.output}-{path.replace('/', '-')}" for path in PATHS}
    for path in PATHS:
        os.link(site.output / path, names[path])

    for path in PATHS:
        kept = tuple(each for each in PATHS if each != path)
        site.build(change(kept, (path,), (path,)))

    for path in PATHS:
        with open(names[path], "rb") as file:
            assert file.read() == files[path]


def later():
    time.sleep(0.02)  # longer than a tick of the clock of the file system


def add(folder):
    (folder / "a/x/mine.html").write_text("mine")


def add_at_the_top(folder):
    (folder / "mine.html").write_text("mine")


def add_a_folder(folder):
    (folder / "a/mine").mkdir()


def take_away(folder):
    (folder / "a/x/index.html").unlink()


def take_a_folder_away(folder):
    shutil.rmtree(folder / "a/x")


def replace(folder):
    (folder / "b.new").write_text("mine")
    (folder / "b.new").replace(folder / "b.svg")


def take_all_away(folder):
    shutil.rmtree(folder)


TOUCHES = (
    add,
    add_at_the_top,
    add_a_folder,
    take_away,
    take_a_folder_away,
    replace,
    take_all_away,
)


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_spare_that_was_touched_is_not_used(site, touch):
    later()
    touch(site.spare())
    kept = (*PATHS[:1], *PATHS[2:])

    left = site.build(change(kept, PATHS[1:2], PATHS[1:2]))

    assert left == list(kept)
    assert site.paths() == sorted([*PATHS, "fr/a", "fr/a/x", "fr/a/y"])
    assert len(os.listdir(site.place)) == 1


@pytest.mark.parametrize("touch", [add, add_at_the_top, add_a_folder])
def test_what_was_put_into_a_published_folder_does_not_come_back(site, touch):
    later()
    touch(site.output / "fr")
    for _ in range(3):
        site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

        assert site.paths() == sorted([*PATHS, "fr/a", "fr/a/x", "fr/a/y"])


def test_the_folder_of_a_build_that_left_no_record_is_no_spare(site):
    known, finished = site.known, site.finished
    site.build(change(PATHS[1:], (PATHS[0], "fr/new.html"), PATHS[:1]))
    site.known, site.finished = known, finished  # killed before it kept them

    left = site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

    assert left == list(PATHS[1:])
    assert not site.known
    assert site.paths() == sorted([*PATHS, "fr/a", "fr/a/x", "fr/a/y"])


def test_a_great_change_is_made_in_a_new_folder_and_leaves_no_spare(site):
    left = site.build(change(PATHS[3:], PATHS[:3], PATHS[:3]))

    assert left == list(PATHS[3:])
    assert not site.known
    assert os.listdir(site.place) == []


def test_little_in_common_is_not_worth_keeping():
    assert worth_keeping("ab", "vwxy")
    assert not worth_keeping("abc", "vwxy")
    assert not worth_keeping("a", "")


@pytest.mark.parametrize("number", [errno.EXDEV, errno.EROFS, errno.ENOSPC])
def test_where_nothing_can_be_put_aside_there_is_no_spare(site, monkeypatch, number):
    real = os.rename

    def rename(old, new, **options):
        if "spare" in str(new):
            raise OSError(number, os.strerror(number))
        return real(old, new, **options)

    monkeypatch.setattr(os, "rename", rename)
    for _ in range(2):
        site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

        assert not site.known
        assert os.listdir(site.output) == ["fr"]


def test_a_spare_that_can_not_be_changed_is_replaced(site, monkeypatch):
    real = os.unlink
    refused = []

    def unlink(path, **options):
        if str(path).endswith("feed.xml") and not refused:
            refused.append(path)
            raise PermissionError(errno.EACCES, "no")
        return real(path, **options)

    monkeypatch.setattr(os, "unlink", unlink)
    left = site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

    assert refused
    assert left == list(PATHS[1:])
    assert site.paths() == sorted([*PATHS, "fr/a", "fr/a/x", "fr/a/y"])


def test_a_spare_that_can_not_be_changed_nor_removed_is_told(site, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    with staged(site.stage, "dist"):
        monkeypatch.setattr(os, "unlink", refuse)

        with pytest.raises(StoreError, match=r"fr.*permission denied"):
            begin(site.stage, site.spares, site.known, [change(PATHS[1:], PATHS[:1])])


def test_spares_that_nobody_names_are_cleared(site):
    (site.place / "left-by-a-kill/a").mkdir(parents=True)

    site.spares.clear(site.known.values())
    assert os.listdir(site.place) == [site.known["fr"].name]

    site.spares.clear()
    assert os.listdir(site.place) == []


def test_spares_of_an_output_folder_that_is_gone_are_cleared(tmp_path, site):
    for name in ("preview/a b", "away"):
        (tmp_path / name).mkdir(parents=True)
        folder = tmp_path / name / "fr"
        folder.mkdir()
        other = Spares(tmp_path / ".i18n-site", name)
        assert other.put(folder, folder.stat().st_mtime_ns, ())
    shutil.rmtree(tmp_path / "away")

    site.spares.clear(site.known.values())

    assert sorted(os.listdir(site.place.parent)) == ["dist", "preview%2Fa%20b"]


def test_a_spare_that_is_not_there_is_not_used(site):
    site.known = {"fr": Spare("0" * 16, 1, ())}

    left = site.build(change(PATHS[1:], PATHS[:1], PATHS[:1]))

    assert left == list(PATHS[1:])
