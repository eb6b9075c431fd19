"""The site that builds are measured on: complete, in order, the same in every run."""

import posixpath
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLES, LOCALES = 4, 20


def written(out, *options):
    numbers = ["--articles", str(ARTICLES), "--locales", str(LOCALES)]
    subprocess.run(
        [sys.executable, "-m", "benchmarks.health_formats", out, *numbers, *options],
        cwd=ROOT,
        check=True,
    )
    return out


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def health(tmp_path_factory):
    return written(tmp_path_factory.mktemp("health") / "site")


def test_every_language_is_complete_and_published(health, run):
    report = run("build", "--format", "json", "-r", str(health)).stdout

    assert report.count('"published": true') == LOCALES
    assert report.count('"coverage": 1.0') == LOCALES


@pytest.mark.parametrize("command", ["extract", "update"])
def test_the_catalogs_are_as_we_would_write_them(health, run, command):
    done = run(command, "--check", "-r", str(health))

    assert done.returncode == 0, done.stdout


def test_the_same_numbers_give_the_same_site(health, tmp_path):
    again = tree(written(tmp_path / "again"))

    assert again == {name: tree(health)[name] for name in again}


def test_articles_are_in_folders_of_a_size_and_link_to_each_other(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    site = import_module("benchmarks.health_site").Site(2502, 1)

    articles = list(site.articles())

    paths = {f"{each.folder}/{each.name}.md" for each in articles}
    assert {each.folder for each in articles} == {"articles", "articles-2"}
    for each in (articles[0], articles[357], articles[-1]):
        for link in re.findall(r"\]\(([^:()]*\.md)\)", each.body):
            assert posixpath.normpath(f"{each.folder}/{link}") in paths


def test_hugo_has_the_same_articles_in_the_same_languages(health, tmp_path):
    theirs = tree(written(tmp_path / "hugo", "--hugo"))

    names = {name for name in theirs if "/articles/" in name}
    assert len(names) == ARTICLES * LOCALES
    english = "content/{}articles/a00002.md"
    ours = (health / english.format("")).read_text("utf-8")
    text = theirs[english.format("en/")].decode()
    assert text == ours.replace("a00003.md", "../a00003/").replace(
        "a00004.md", "../a00004/"
    ).replace("](../img/", "](/img/")
