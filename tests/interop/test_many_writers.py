"""Several people and programs write the catalogs of one site at once."""

import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import polib
import pytest

SITE = """\
-- content/about.md --
---
title: About
---
Some words.
"""
PAGES = "locales/fr/LC_MESSAGES/pages.po"
ROUNDS = 4


def article(number):
    return f"---\ntitle: Page {number}\n---\nText of page {number}.\n"


def save_by_rename(place, text):
    """Save as most editors do."""
    beside = place.with_name("saved~")
    beside.write_text(text, "utf-8")
    beside.replace(place)


def save_in_place(place, text):
    """Save as the others do: the file is empty, then cut, then whole."""
    with place.open("w", encoding="utf-8") as file:
        file.write(text[: len(text) // 2])
        file.flush()
        time.sleep(0.01)
        file.write(text[len(text) // 2 :])


def edited(text, edit):
    """Return the catalog with one more comment, as a translator leaves it."""
    mark = "# edit "
    before, found, after = text.rpartition("\n\n")
    return f"{before}{found}{mark}{edit}\n{after}"


def edit_until(stop, place, save, edits):
    """Open, edit and save again and again; note each edit that was saved.

    A person who finds the file changed under the editor loads it again first.
    """
    while not stop.is_set():
        text = place.read_text("utf-8")
        name = f"{save.__name__} {len(edits)}."
        if text == place.read_text("utf-8"):
            save(place, edited(text, name))
            edits.append(name)
        time.sleep(0.02)


@pytest.mark.parametrize("save", [save_by_rename, save_in_place])
def test_no_edit_is_lost_that_is_saved_during_updates(site, run, save):
    root = site(SITE)
    assert run("init", "fr").returncode == 0
    place, stop, edits = root / PAGES, threading.Event(), []

    with ThreadPoolExecutor(1) as pool:
        editor = pool.submit(edit_until, stop, place, save, edits)
        try:
            for number in range(ROUNDS):
                (root / f"content/{number}.md").write_text(article(number), "utf-8")
                done = run("update")
                assert done.returncode == 0 or "[catalog-busy]" in done.stderr
        finally:
            stop.set()
        editor.result()

    assert run("update").returncode == 0
    text = place.read_text("utf-8")
    assert len(edits) > ROUNDS
    assert [each for each in edits if f"# edit {each}\n" not in text] == []
    assert {f"Page {n}" for n in range(ROUNDS)} <= {e.msgid for e in polib.pofile(text)}


def test_updates_at_once_all_take_effect_or_say_who_is_in_the_way(site, run):
    root = site(SITE)
    assert run("init", "fr").returncode == 0

    def add(number):
        (root / f"content/{number}.md").write_text(article(number), "utf-8")
        return run("update")

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(add, range(4)))

    for each in done:
        assert each.returncode == 0 or "[site-locked]" in each.stderr
    assert run("update").returncode == 0
    found = {each.msgid for each in polib.pofile((root / PAGES).read_text("utf-8"))}
    assert {f"Page {n}" for n in range(4)} <= found
    assert run("update", "--check").returncode == 0
    assert not list(root.rglob(".i18n-site-unfinished-*"))


def test_builds_at_once_give_one_whole_site(site, run):
    root = site(SITE)
    assert run("init", "fr").returncode == 0

    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(lambda _: run("build", "--jobs", "2"), range(3)))
    first = {p: p.read_bytes() for p in root.glob("dist/**/*") if p.is_file()}

    for each in done:
        assert each.returncode == 0 or "[build-running]" in each.stderr
    assert run("build").returncode == 0
    assert first == {p: p.read_bytes() for p in root.glob("dist/**/*") if p.is_file()}
    assert not list(root.glob("dist/.*"))


def test_a_killed_build_leaves_no_worker_that_writes_on(site, run, environment):
    root = site(SITE)
    for number in range(300):
        (root / f"content/{number}.md").write_text(article(number), "utf-8")
    command = [sys.executable, "-m", "i18n_site", "build", "--jobs", "2"]

    with subprocess.Popen(command, cwd=root, env=environment) as build:
        while not (root / "dist/.next/en").exists():
            assert build.poll() is None
            time.sleep(0.005)
        build.kill()
    done = run("build")

    assert done.returncode == 0, done.stderr
    assert not list(root.glob("dist/.*"))
    assert len(list(root.glob("dist/en/*/index.html"))) >= 300
