"""How much a build works, in files and system calls: counted from outside.

Seconds depend on the machine, counts do not. They are taken on the site that the
benchmarks measure.
"""

import re
import shutil
import subprocess
import sys
import time
from collections import Counter, defaultdict
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
NAMING = re.compile(r"\b((?:rename|link|symlink|unlink|mkdir|rmdir)\w*)\(.* = 0$")
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
    found = loaded(built, run)

    assert "i18n_site.commands.standing" in found
    assert not {each.partition(".")[0] for each in found} & HEAVY
    assert not {each for each in found if each.startswith("i18n_site.checks")}


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


def loaded(folder, run):
    """Return the modules that a build loads."""
    done = run("build", "-r", str(folder), PYTHONPROFILEIMPORTTIME="1")
    assert done.returncode == 0
    return set(re.findall(r"\| +([\w.]+)$", done.stderr, re.MULTILINE))


# What a small build has no use for: the rest of what is heavy, what starts processes,
# what is asked of CLDR but once, and what this site has not.
SPARED = {"babel", "polib", "multiprocessing", "email", "zipfile", "socket"}
SPARED |= {"i18n_site.project.search", "i18n_site.render.hosts.every"}


def test_a_changed_msgstr_loads_no_parser_of_sources(built, run):
    path = built / "locales/de/LC_MESSAGES/articles.po"
    for text in ("geändert", "neu"):
        said = path.read_text("utf-8")
        at = said.rindex('"\n')
        path.write_text(f"{said[:at]} {text}{said[at:]}", "utf-8")
        found = loaded(built, run)

    assert found & (SPARED | {"markdown_it", "yaml"}) == set()


def test_a_changed_paragraph_loads_no_check(built, run):
    path = built / "content/articles/a00002.md"
    for text in ("More.", "Still more."):
        said = path.read_text("utf-8")
        path.write_text(said.replace("\n\n## ", f" {text}\n\n## ", 1))
        found = loaded(built, run)

    assert found & SPARED == set()
    assert not {each for each in found if each.startswith("i18n_site.checks")}


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


@pytest.fixture
def traced(tmp_path, strace, environment):
    """Build the site in a folder and return the system calls, a line each."""

    def calls(folder):
        trace = tmp_path / "trace"
        command = [shutil.which("i18n-site", path=environment["PATH"]), "build"]
        one = ["-j", "1"]  # a call that another process interrupts takes two lines
        subprocess.run(
            [strace, "-f", "-qq", "-o", trace, *command, *one, "-r", folder],
            env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=True,
        )
        return trace.read_text("utf-8", "replace").splitlines()

    return calls


def test_nothing_changed_takes_few_system_calls_a_page(tmp_path, run, traced):
    calls = defaultdict(list)
    for articles in (4, 12):
        folder = generated(tmp_path / str(articles), articles)
        run("build", "-r", str(folder))
        calls[articles] = traced(folder)

    more = len(calls[12]) - len(calls[4])
    assert more / (8 * LOCALES) < CALLS_A_PAGE
    assert not [each for each in calls[12] if WRITING.search(each)]


def test_a_changed_paragraph_makes_as_few_links_in_a_large_site(tmp_path, run, traced):
    counts = {}
    for articles in (8, 24):
        folder = generated(tmp_path / str(articles), articles)
        for name in ("a00002", "a00003"):
            run("build", "-r", str(folder))
            path = folder / f"content/articles/{name}.md"
            text = path.read_text("utf-8")
            path.write_text(text.replace("\n\n## ", " More.\n\n## ", 1), "utf-8")
            calls = traced(folder)  # the last time, it begins with a spare
        names = (NAMING.search(each) for each in calls)
        counts[articles] = Counter(each[1] for each in names if each)

    assert counts[8] == counts[24]
    assert counts[8]["link"] == LOCALES
