"""How much a build works, in files and system calls: counted from outside.

Seconds depend on the machine, counts do not. They are taken on the site that the
benchmarks measure.
"""

import re
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

import polib
import pytest

ROOT = Path(__file__).parents[2]
LOCALES = 4
# Each file is looked at once: its page in every locale, and in one of them its source.
CALLS_A_PAGE = 2.5
WRITING = re.compile(
    r"\b(?:(?:rename|link|symlink|unlink|mkdir|rmdir|truncate|chmod|chown|utime)\w*\("
    r"|open\w*\([^)]*O_(?:WRONLY|RDWR|CREAT))"
)
# What makes pages, and what reads sources or catalogs: nothing that stands needs it.
HEAVY = {"jinja2", "babel", "turbohtml", "comrak", "markdown_it", "polib", "msgspec"}


def generated(folder, articles):
    """Lay down a site of so many articles; its files are old enough to be trusted."""
    numbers = ["--articles", str(articles), "--locales", str(LOCALES)]
    subprocess.run(
        [sys.executable, "-m", "benchmarks.health_formats", folder, *numbers],
        cwd=ROOT,
        check=True,
    )
    time.sleep(0.2)
    return folder


@pytest.fixture
def built(tmp_path, run):
    folder = generated(tmp_path / "health", 6)
    done = run("build", "-r", str(folder))
    assert done.returncode == 0, done.stdout
    return folder


def seen(folder):
    """Return what tells a file that was written from one that stands, by path."""
    return {
        path.relative_to(folder).as_posix(): (found.st_ino, found.st_mtime_ns)
        for path in folder.rglob("*")
        for found in [path.stat()]
    }


def changed(folder, before):
    """Return the files of the output that are not those of *before*."""
    now = seen(folder / "dist")
    return {
        path
        for path, each in now.items()
        if before.get(path) != each and (folder / "dist" / path).is_file()
    }


def test_nothing_changed_writes_nothing(built, run):
    before = seen(built)

    done = run("build", "-r", str(built))

    assert done.returncode == 0
    assert seen(built) == before


def test_nothing_changed_loads_no_library_and_no_check(built, run):
    done = run("build", "-r", str(built), PYTHONPROFILEIMPORTTIME="1")

    loaded = set(re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE))
    assert "i18n_site.commands.standing" in loaded
    assert not {each.partition(".")[0] for each in loaded} & HEAVY
    assert not {each for each in loaded if each.startswith("i18n_site.checks")}


def test_a_changed_msgstr_writes_the_pages_that_hold_it_only(built, run):
    path = built / "locales/de/LC_MESSAGES/articles.po"
    message = shared(path)
    before = seen(built / "dist")

    text = path.read_text("utf-8")
    said = f'msgid "{message.msgid}"\nmsgstr "{message.msgstr}'
    assert said in text
    path.write_text(text.replace(said, f"{said} geändert"), "utf-8")
    run("build", "-r", str(built))

    pages = {
        source.replace("content/", "de/").replace(".md", "/index.html")
        for source, _ in message.occurrences
    }
    assert 1 < len(pages) < 6
    found = changed(built, before)
    assert {each for each in found if "/" in each} == pages
    assert all("geändert" in (built / "dist" / each).read_text() for each in pages)


def shared(path):
    """Return a heading that some articles have, but not all."""
    headings = (
        entry
        for entry in polib.pofile(path)
        if len({source for source, _ in entry.occurrences}) in (2, 3)
        and entry.comment.startswith("heading")
    )
    return next(headings)


def test_a_changed_paragraph_writes_its_own_pages_only(built, run):
    path = built / "content/articles/a00002.md"
    before = seen(built / "dist")

    path.write_text(path.read_text("utf-8").replace("\n\n## ", " More.\n\n## ", 1))
    run("build", "-r", str(built))

    pages = {each for each in changed(built, before) if "/" in each}
    assert pages == {
        f"{tag}/articles/a00002/index.html" for tag in ("en", "ar", "de", "es")
    }


@pytest.fixture
def strace():
    program = shutil.which("strace")
    if program is None:
        pytest.skip("strace is not installed")
    if subprocess.run([program, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    return program


def test_nothing_changed_takes_few_system_calls_a_page(
    tmp_path, run, strace, environment
):
    calls = defaultdict(list)
    for articles in (4, 12):
        folder = generated(tmp_path / str(articles), articles)
        run("build", "-r", str(folder))
        trace = tmp_path / "trace"
        command = [shutil.which("i18n-site", path=environment["PATH"]), "build"]
        subprocess.run(
            [strace, "-f", "-qq", "-o", trace, *command, "-r", folder],
            env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=True,
        )
        calls[articles] = trace.read_text("utf-8", "replace").splitlines()

    more = len(calls[12]) - len(calls[4])
    assert more / (8 * LOCALES) < CALLS_A_PAGE
    assert not [each for each in calls[12] if WRITING.search(each)]
