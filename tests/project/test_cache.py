"""A cache never fails and never lies: at worst it has nothing."""

import pytest

from i18n_site.project.cache import FOLDER, Cache, state_of


def test_what_is_kept_is_there(tmp_path):
    cache = Cache(tmp_path)

    cache.put("a/b", b"one")

    assert cache.get("a/b") == b"one"
    assert bytes(cache.map("a/b")) == b"one"


def test_what_is_not_kept_is_none(tmp_path):
    cache = Cache(tmp_path)

    assert cache.get("a") is None
    assert cache.map("a") is None


def test_an_empty_block_can_be_kept(tmp_path):
    cache = Cache(tmp_path)

    cache.put("a", b"")

    assert cache.get("a") == b""
    assert cache.map("a") is None


def test_a_mapped_block_stays_readable_when_it_is_replaced(tmp_path):
    cache = Cache(tmp_path)
    cache.put("a", b"old")
    block = cache.map("a")

    cache.put("a", b"new")
    cache.keep("", set())

    assert bytes(block) == b"old"


def test_a_place_that_can_not_be_written_is_no_error(tmp_path):
    (tmp_path / FOLDER).write_text("a file where the folder must be")
    cache = Cache(tmp_path)

    cache.put("a/b", b"one")
    cache.mark()
    cache.keep("a", set())

    assert cache.get("a/b") is None


def test_only_what_is_named_is_kept(tmp_path):
    cache = Cache(tmp_path)
    for name in ("a/x", "a/y", "b/x"):
        cache.put(name, b"")

    cache.keep("a", {"y"})

    assert [cache.get(name) for name in ("a/x", "a/y", "b/x")] == [None, b"", b""]


def test_git_and_backups_are_told(tmp_path):
    Cache(tmp_path).mark()

    assert (tmp_path / FOLDER / ".gitignore").read_text() == "*\n"
    tag = (tmp_path / FOLDER / "CACHEDIR.TAG").read_text()
    assert tag.startswith("Signature: 8a477f597d28d172789f06886806bc55")


def test_no_unfinished_block_is_left(tmp_path):
    cache = Cache(tmp_path)
    (tmp_path / FOLDER / "a").mkdir(parents=True)

    cache.put("a", b"a file where a folder is")

    assert [each.name for each in (tmp_path / FOLDER).iterdir()] == ["a"]


def test_the_program_is_the_same_until_a_file_of_it_changes(tmp_path):
    module = tmp_path / "i18n_site" / "__init__.py"
    module.parent.mkdir()
    module.write_text("")

    before, again = state_of(str(module)), state_of(str(module))
    module.write_text("x = 1")

    assert before == again != state_of(str(module))


@pytest.mark.parametrize("name", ["__pycache__/x.pyc"])
def test_compiled_files_are_not_the_program(tmp_path, name):
    module = tmp_path / "i18n_site" / "__init__.py"
    module.parent.mkdir()
    module.write_text("")
    before = state_of(str(module))

    (module.parent / name).parent.mkdir()
    (module.parent / name).write_bytes(b"x")

    assert state_of(str(module)) == before
