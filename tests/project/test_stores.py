import errno
import os
import stat
import threading

import pytest

from i18n_site.errors import SourceError, StoreError
from i18n_site.project import stores
from i18n_site.project.linux import exchange
from i18n_site.project.stores import UNFINISHED, Folder, Memory


@pytest.fixture(params=["folder", "memory"])
def store(request, tmp_path):
    return Folder(tmp_path) if request.param == "folder" else Memory()


def test_what_was_written_is_read_back_and_listed_in_order(store):
    store.write("b/x.html", b"1")
    store.write("a.html", b"2")

    assert store.read("b/x.html") == b"1"
    assert store.paths() == ["a.html", "b/x.html"]
    assert store.paths("b") == ["b/x.html"]
    assert store.paths("absent") == []


def test_what_is_absent_raises_file_not_found(store):
    with pytest.raises(FileNotFoundError):
        store.read("x")


def test_a_path_out_of_the_folder_is_refused(tmp_path):
    folder = Folder(tmp_path / "site")

    with pytest.raises(SourceError, match="outside-site"):
        folder.write("../x", b"")
    assert not (tmp_path / "x").exists()


def test_a_link_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "secret").write_text("s")
    site = tmp_path / "site"
    site.mkdir()
    (site / "link").symlink_to(tmp_path / "secret")

    with pytest.raises(SourceError, match="outside-site"):
        Folder(site).read("link")


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        (errno.ENOSPC, "make room"),
        (errno.EACCES, "let your user write"),
        (errno.EROFS, "mount the disk"),
        (errno.EIO, "look after the disk"),
        (errno.EFBIG, "see to it"),
    ],
)
def test_a_failed_write_leaves_the_old_text_and_no_litter(
    tmp_path, monkeypatch, number, hint
):
    folder = Folder(tmp_path)
    folder.write("fr.po", b"old")

    def fail(file):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(
        StoreError, match=r"^fr\.po: error: can't be .*unwrit"
    ) as caught:
        folder.write("fr.po", b"new")

    assert caught.value.findings[0].hint.startswith(hint)
    assert folder.read("fr.po") == b"old"
    assert os.listdir(tmp_path) == ["fr.po"]


def test_what_is_no_file_is_refused_by_name(tmp_path):
    with pytest.raises(SourceError, match="file-unreadable"):
        Folder(tmp_path).read("")


@pytest.fixture(params=["exchange", "rename"])
def folder(request, tmp_path, monkeypatch):
    if request.param == "rename":
        monkeypatch.setattr(stores, "exchange", lambda one, other: False)
    return Folder(tmp_path)


def test_a_file_is_replaced_if_it_holds_what_was_read(folder):
    folder.write("fr.po", b"old")

    assert folder.replace("fr.po", b"old", b"new")
    assert folder.read("fr.po") == b"new"
    assert os.listdir(folder.root) == ["fr.po"]


@pytest.mark.parametrize("old", [b"read", None])
def test_a_file_that_someone_saved_is_left_as_it_is(folder, old):
    folder.write("fr.po", b"saved")

    assert not folder.replace("fr.po", old, b"new")
    assert folder.read("fr.po") == b"saved"
    assert os.listdir(folder.root) == ["fr.po"]


def test_a_file_that_someone_removed_does_not_come_back(folder):
    assert not folder.replace("fr.po", b"read", b"new")
    assert os.listdir(folder.root) == []


@pytest.mark.parametrize("links", [True, False])
def test_a_new_file_is_made_where_links_are_to_be_had_or_not(
    folder, links, monkeypatch
):
    def no_link(one, other):
        raise OSError(errno.EPERM, "Operation not permitted")

    if not links:
        monkeypatch.setattr(os, "link", no_link)

    assert folder.replace("fr/x.po", None, b"new")
    assert os.listdir(folder.root / "fr") == ["x.po"]


def test_a_file_that_is_being_written_is_left_as_it_is(folder):
    folder.write("fr.po", b"old")

    with (folder.root / "fr.po").open("r+b", buffering=0) as editor:
        assert not folder.replace("fr.po", b"old", b"new")
        editor.write(b"sav")

    assert folder.read("fr.po") == b"sav"


def test_a_save_under_way_is_waited_for_but_not_for_ever(tmp_path, monkeypatch):
    folder = Folder(tmp_path)
    folder.write("fr.po", b"")
    monkeypatch.setattr(stores, "PATIENCE", 0.2)

    with (folder.root / "fr.po").open("r+b", buffering=0) as editor:
        editor.write(b"half")
        rest = threading.Timer(0.05, lambda: (editor.write(b" whole"), editor.close()))
        rest.start()
        assert folder.read_settled("fr.po") == b"half whole"
        rest.join()
    with (folder.root / "fr.po").open("r+b"):
        assert folder.read_settled("fr.po") == b"half whole"
    with pytest.raises(FileNotFoundError):
        folder.read_settled("absent")


def saved_by_rename(place):
    beside = place.with_name("editor")
    beside.write_bytes(b"saved")
    beside.replace(place)


def saved_in_place(place):
    place.write_bytes(b"saved")


@pytest.mark.parametrize("save", [saved_by_rename, saved_in_place])
@pytest.mark.parametrize("times", [1, 2])
def test_a_save_in_the_last_moment_is_kept(tmp_path, monkeypatch, save, times):
    folder = Folder(tmp_path)
    folder.write("fr.po", b"old")
    moments = []

    def late(one, other):
        moments.append(one)
        if len(moments) <= times:
            save(other)
        return exchange(one, other)

    monkeypatch.setattr(stores, "exchange", late)

    assert not folder.replace("fr.po", b"old", b"new")
    assert folder.read("fr.po") == b"saved"
    assert os.listdir(tmp_path) == ["fr.po"]


def test_only_our_own_unfinished_files_are_swept(tmp_path):
    folder = Folder(tmp_path)
    kept = ["locales/fr/.i18n-site", "locales/fr/.x.po.swp", "locales/fr/x.po~"]
    left = f"locales/fr/{UNFINISHED}0123456789abcdef"
    for path in (*kept, left):
        folder.write(path, b"")

    folder.sweep("locales")

    assert sorted(os.listdir(tmp_path / "locales/fr")) == [
        path.rpartition("/")[2] for path in kept
    ]


def test_mode_and_links_inside_the_folder_are_kept(tmp_path):
    (tmp_path / "real.po").write_bytes(b"old")
    (tmp_path / "real.po").chmod(0o640)
    (tmp_path / "link.po").symlink_to("real.po")

    Folder(tmp_path).write("link.po", b"new")

    assert (tmp_path / "link.po").is_symlink()
    assert (tmp_path / "real.po").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "real.po").stat().st_mode) == 0o640


def test_hidden_files_are_not_listed(tmp_path):
    folder = Folder(tmp_path)
    folder.write(".git/x", b"")
    folder.write("a/.b", b"")

    assert folder.paths() == []


def test_a_file_is_removed_with_its_empty_folders_only_as_it_was(tmp_path):
    folder = Folder(tmp_path)
    folder.write("a/b/c.po", b"old")
    folder.write("a/d.po", b"new")

    assert not folder.remove("a/b/c.po", b"other")
    assert not folder.remove("a/none.po", b"")
    assert folder.read("a/b/c.po") == b"old"
    assert folder.remove("a/b/c.po", b"old")
    assert folder.paths() == ["a/d.po"]
    assert not (tmp_path / "a/b").exists()
    assert folder.remove("a/d.po", b"new")
    assert tmp_path.is_dir()
    assert not (tmp_path / "a").exists()
