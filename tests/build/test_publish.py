import os

import pytest

from i18n_site.build.publish import (
    STAGE,
    Stage,
    check_output,
    recover,
    staged,
    swap,
    tidy,
    written,
)
from i18n_site.errors import BuildError, StoreError
from i18n_site.project.linux import exchange


def no_exchange(one, other):
    return False


@pytest.fixture
def dist(tmp_path):
    folder = tmp_path / "dist"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("way", [exchange, no_exchange])
def test_a_locale_is_swapped_in_whole(dist, way):
    for text, name in ((b"one", "a"), (b"two", "b")):
        stage = Stage(dist)
        with staged(stage, "dist"):
            stage.write(f"fr/{name}/index.html", text)
            stage.write("index.html", text)
            swap(stage, "fr", way)
            swap(stage, "index.html", way)

    assert (dist / "fr/b/index.html").read_bytes() == b"two"
    assert (dist / "index.html").read_bytes() == b"two"
    assert sorted(os.listdir(dist)) == ["fr", "index.html"]
    assert os.listdir(dist / "fr") == ["b"]


def test_a_failed_build_leaves_what_was_published(dist):
    stage = Stage(dist)
    with staged(stage, "dist"):
        stage.write("fr/index.html", b"good")
        swap(stage, "fr", exchange)

    def fail():
        stage = Stage(dist)
        with staged(stage, "dist"):
            stage.write("fr/index.html", b"bad")
            raise KeyError

    with pytest.raises(KeyError):
        fail()

    assert (dist / "fr/index.html").read_bytes() == b"good"
    assert os.listdir(dist) == ["fr"]


def test_the_stage_of_a_killed_build_is_cleared(dist):
    (dist / STAGE / "fr").mkdir(parents=True)

    stage = Stage(dist)
    tidy(stage, "dist")

    assert os.listdir(dist) == []
    with staged(stage, "dist"):
        assert stage.paths() == []


def test_a_swap_killed_between_its_renames_is_undone(dist):
    (dist / ".old-fr").mkdir()
    (dist / ".old-fr/index.html").write_bytes(b"good")

    recover(dist)

    assert (dist / "fr/index.html").read_bytes() == b"good"


def test_a_swap_killed_after_its_renames_is_cleared_up(dist):
    (dist / "fr").mkdir()
    (dist / ".old-fr").mkdir()

    recover(dist)

    assert os.listdir(dist) == ["fr"]


def test_a_page_that_the_disk_refuses_is_named(dist):
    stage = Stage(dist)
    with staged(stage, "dist"):
        stage.write("fr", b"a file where a folder must be")

        with pytest.raises(StoreError, match=r"fr/x\.html.*not a directory"):
            stage.write("fr/x.html", b"")


@pytest.mark.parametrize("output", [".", "..", "../.."])
def test_the_site_itself_is_no_output_folder(tmp_path, output):
    with pytest.raises(BuildError, match="holds the site itself"):
        check_output(tmp_path / output, tmp_path, output)


def test_what_stands_is_taken_over_as_the_same_file(dist):
    stage = Stage(dist)
    with staged(stage, "dist"):
        stage.write("fr/a/index.html", b"good")
        swap(stage, "fr", exchange)
    before = written(f"{dist}/fr/a/index.html")

    with staged(stage, "dist"):
        stage.keep("fr/a/index.html")
        stage.write("fr/b/index.html", b"new")
        swap(stage, "fr", exchange)

    assert written(f"{dist}/fr/a/index.html") == before
    assert (dist / "fr/b/index.html").read_bytes() == b"new"


def test_a_published_file_is_never_written_into(dist):
    stage = Stage(dist)
    with staged(stage, "dist"):
        stage.write("fr/index.html", b"good")
        swap(stage, "fr", exchange)
    with staged(stage, "dist"):
        stage.keep("fr/index.html")

        with pytest.raises(StoreError, match="exists"):
            stage.write("fr/index.html", b"bad")

    assert (dist / "fr/index.html").read_bytes() == b"good"
