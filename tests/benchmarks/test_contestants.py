"""A figure counts only if the change that was timed is in the output."""

from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def contestants(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    return import_module("benchmarks.contestants")


@pytest.fixture
def contestant(contestants, tmp_path):
    """Return a generator that copies one page, the source, to the output."""
    root = tmp_path / "site"
    page = root / "public/en/index.html"
    page.parent.mkdir(parents=True)
    (root / "page.md").write_text("Some words.")
    edit = contestants.Edit("page.md", "words", "words MARK", "en/index.html")
    return contestants.Contestant(
        "copy",
        root,
        root / "public",
        ["cp", root / "page.md", page],
        {"one paragraph": edit},
        pages=1,
    )


def test_a_change_that_arrives_is_timed(contestant):
    for mark in ("Zqxa", "Zqxb"):
        taken = contestant.run("one paragraph", mark)

        assert taken.wall > 0
        assert (
            contestant.output / "en/index.html"
        ).read_text() == f"Some words {mark}."


def test_a_change_that_does_not_arrive_voids_the_figure(
    contestants, contestant, monkeypatch
):
    (contestant.output / "en/index.html").write_text("Some words.")
    monkeypatch.setattr(contestants, "run_command", lambda *_args, **_env: None)

    with pytest.raises(contestants.VoidError, match="the change is not in"):
        contestant.run("one paragraph", "Zqxa")


def test_pages_that_lack_void_the_figure(contestants, contestant, monkeypatch):
    monkeypatch.setattr(contestants, "run_command", lambda *_args, **_env: None)

    with pytest.raises(contestants.VoidError, match="0 of 1 pages"):
        contestant.run("nothing changed", "")


def test_a_text_that_is_not_there_cannot_be_changed(contestants, contestant):
    (contestant.root / "page.md").write_text("Other.")

    with pytest.raises(contestants.VoidError, match="does not have 'words'"):
        contestant.run("one paragraph", "Zqxa")


def test_a_cold_build_begins_with_nothing(contestant):
    contestant.prepare("cold", "")

    assert sorted(each.name for each in contestant.root.iterdir()) == ["page.md"]


def test_marks_are_words_without_digits(contestants):
    marks = [contestants.mark(number) for number in range(200)]

    assert len(set(marks)) == 200
    assert all(each.isalpha() for each in marks)
