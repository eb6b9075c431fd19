import os
import stat

import pytest

from i18n_site.errors import SourceError
from i18n_site.project.stores import Folder, Memory


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


def test_a_failed_write_leaves_the_old_text_and_no_litter(tmp_path, monkeypatch):
    folder = Folder(tmp_path)
    folder.write("fr.po", b"old")

    def full(number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        folder.write("fr.po", b"new")

    assert folder.read("fr.po") == b"old"
    assert os.listdir(tmp_path) == ["fr.po"]


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
