"""Killed, or refused by the disk, at every system call that changes the disk.

A good run is traced and its calls are counted; then it is run again for each of
them, with a kill or an error at that call, and the disk is judged. By default every
state of the disk that a kill can leave is tried, and an error at every third call; of
a build, which makes many, a third of both. ``I18N_SITE_CRASH_POINTS=all`` tries a kill
and all errors at every call.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

STRACE = shutil.which("strace")
BY_NAME = (
    *("openat", "open", "creat", "rename", "renameat", "renameat2", "link", "linkat"),
    *("symlink", "symlinkat", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("truncate", "chmod", "fchmodat", "chown", "fchownat", "utimensat"),
)
BY_NUMBER = (
    *("write", "pwrite64", "writev", "copy_file_range", "sendfile", "ftruncate"),
    *("fsync", "fdatasync", "fchmod", "fchown", "close"),
)
CALLS = BY_NAME + BY_NUMBER
UNSEEN = ("fsync", "fdatasync", "close")  # a kill at the next call finds the same disk
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS")
ALL = os.environ.get("I18N_SITE_CRASH_POINTS") == "all"
OUTSIDE = (".i18n-site",)  # the lock's place, not part of the site

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
[locales.fr]
[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
require = "complete"
-- content/notices/medical-disclaimer.md --
This is not medical advice.
-- content/about.md --
---
title: About
---
Some words.
-- content/dot.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
"""
FRENCH = {
    "This is not medical advice.": "Ceci n’est pas un avis médical.",
    "About": "À propos",
    "Some words.": "Quelques mots.",
    "Some wrods.": "Quelques mots.",
}


class Call(NamedTuple):
    """The *number*-th call *name* of a run: ``strace`` counts each name apart."""

    name: str
    number: int


class Ended(NamedTuple):
    code: int
    said: str
    trace: str


class Zygote:
    """See ``zygote.py``."""

    def __init__(self, folder):
        self.folder = folder
        warm = folder / "warm"
        lay_down(warm, SITE)
        self.process = subprocess.Popen(
            [sys.executable, Path(__file__).parent / "zygote.py", warm],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONDONTWRITEBYTECODE": "1",
                "PYTHONHASHSEED": "0",
                "PYTHONUTF8": "1",
                "SOURCE_DATE_EPOCH": "1763856000",
            },
        )

    def run(self, folder, arguments, inject=None):
        """Run a command; it is traced if *inject* is a string, even an empty one."""
        said, trace = self.folder / "said", self.folder / "trace"
        task = {"folder": str(folder), "arguments": arguments, "output": str(said)}
        pid = self.ask(json.dumps(task))
        tracer = None if inject is None else attach(pid, inject, trace)
        code = int(self.ask(""))
        if tracer:
            tracer.communicate(timeout=20)
        return Ended(code, said.read_text("utf-8"), trace.read_text() if tracer else "")

    def ask(self, line):
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self):
        self.process.communicate(timeout=20)


def attach(pid, inject, trace):
    """Trace the waiting process *pid*, and return the tracer once it does."""
    tracer = subprocess.Popen(
        [STRACE, "-y", "-e", f"trace={','.join(CALLS)}", "-o", trace, "-p", pid]
        + (["-e", f"inject={inject}"] if inject else []),
        stderr=subprocess.PIPE,
        text=True,
    )
    said = tracer.stderr.readline()
    if "attached" not in said:
        tracer.kill()
        tracer.communicate()
        pytest.fail(said)
    return tracer


@pytest.fixture(scope="module")
def zygote(tmp_path_factory):
    if not STRACE:
        pytest.skip("strace is not installed")
    allowed = subprocess.run([STRACE, "-o", os.devnull, "true"], capture_output=True)
    if allowed.returncode:
        pytest.skip(f"tracing is not permitted: {allowed.stderr.decode().strip()}")
    process = Zygote(tmp_path_factory.mktemp("zygote"))
    yield process
    process.end()


def points(trace, folder):
    """Yield the calls of *trace* that change something in *folder*."""
    counts, writable = dict.fromkeys(CALLS, 0), set()
    for name, rest in re.findall(r"(?m)^(\w+)\((.*)$", trace):
        counts[name] += 1
        number = re.search(r" = (\d+)<", rest)
        relative = name in BY_NAME and re.search(r'"[^/"][^"]*"', rest)
        shown = rest if name in BY_NAME else rest.partition(">")[0]
        here = relative or f"{folder}/" in shown
        if name in ("openat", "open"):
            if not re.search("O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", rest):
                continue
            writable.add(number and number[1])
        if name == "close":
            opened = rest.partition("<")[0]
            if opened not in writable:
                continue
            writable.discard(opened)
        if here:
            yield Call(name, counts[name])


def tree(folder):
    """Return the files of a site by path; those of the lock are not part of it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] not in OUTSIDE
    }


def lay_down(folder, text):
    for path, content in re.findall(r"(?ms)^-- (\S+) --\n(.*?)(?=^-- |\Z)", text):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, "utf-8")


def edit(folder, path, old, new):
    text = (folder / path).read_text("utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new), "utf-8")


def prepare(zygote, folder, command):
    """Lay down a site that *command* has work on."""
    lay_down(folder, SITE)
    if command == "init":
        return
    if command == "amend":
        edit(folder, "content/about.md", "Some words.", "Some wrods.")
        edit(folder, "i18n-site.toml", "[locales.fr]", "[locales.de]\n[locales.fr]")
    assert zygote.run(folder, ["update"]).code == 0
    for path in folder.glob("locales/fr/LC_MESSAGES/*.po"):
        text = path.read_text("utf-8")
        for english, french in FRENCH.items():
            old, new = (f'msgid "{english}"\nmsgstr "{each}"' for each in ("", french))
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    if command == "amend":
        edit(folder, "content/about.md", "Some wrods.", "Some words.")
        return
    for number in range(BUILDS.get(command, 0)):
        say(folder, f"Some words of build {number}.")
        assert zygote.run(folder, BUILD).code == 0
    if command in REBUILDS:
        say(folder, "Some new words.")
        return
    say(folder, "Some words.\n\nAnd some others.")
    edit(folder, "i18n-site.toml", "[locales.fr]", 'title = "Health"\n[locales.fr]')
    edit(folder, "content/notices/medical-disclaimer.md", "advice.", "advice.\n")


def say(folder, text):
    """Let the article say *text*, in a new file: the one before may have two names."""
    place = folder / "content/about.md"
    place.unlink(missing_ok=True)
    place.write_text(f"---\ntitle: About\n---\n{text}\n", "utf-8")


BUILD = ["build", "-j", "1"]
BUILDS = {"build": 1, "second build": 1, "third build": 2}  # those before it
REBUILDS = ("second build", "third build")  # of one page, the third in a spare folder
COMMANDS = {
    "extract": ["extract"],
    "init": ["init", "fr"],
    "update": ["update"],
    "amend": ["amend", "content/about.md:4", "--reason", "typo", "--author", "Ana"],
    **dict.fromkeys(BUILDS, BUILD),
}


@pytest.fixture(scope="module", params=COMMANDS)
def command(request):
    return request.param


@pytest.fixture(scope="module")
def good(zygote, command, tmp_path_factory):
    """The folder and tree before, the tree after, and the calls between."""
    before = tmp_path_factory.mktemp("before")
    prepare(zygote, before, command)
    age(before)
    folder = fresh(before, tmp_path_factory.mktemp("good"))
    done = zygote.run(folder, COMMANDS[command], "")
    assert done.code == 0, done.said
    found = tuple(points(done.trace, folder))
    kept = tree(before)
    yield before, kept, tree(folder), found
    assert tree(before) == kept  # though each fresh folder has the same files


def age(folder):
    """Let the sources be of yesterday: one of a moment ago is looked at harder."""
    yesterday = time.time() - 86400
    for path in folder.rglob("*"):
        if path.relative_to(folder).parts[0] not in ("dist", *OUTSIDE):
            os.utime(path, (yesterday, yesterday))


def fresh(before, folder):
    """Return a folder with the very files of *before*: a copy of one is another."""
    site = folder / "site"
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(before, site, copy_function=os.link)
    return site


def units(files):
    """Return what must be old or new as a whole: each file, or a locale's site."""
    found = {}
    for path, data in files.items():
        parts = path.split("/")
        published = parts[0] == "dist" and len(parts) > 2
        found.setdefault("/".join(parts[:2]) if published else path, {})[path] = data
    return found


def mixed(now, before, after):
    """Return what is neither as it was nor as it is to be, litter left aside."""
    now, before, after = units(now), units(before), units(after)
    return [
        name
        for name in before.keys() | after.keys()
        if now.get(name) not in (before.get(name), after.get(name))
    ]


def litter(now, before, after):
    return sorted(units(now).keys() - units(before).keys() - units(after).keys())


OURS = re.compile(r"(locales/(.*/)?\.i18n-site-unfinished-\w+|dist/\.(next|owner).*)")


def sparsely(command):
    """Return the step through the calls of *command*."""
    return 3 if command in BUILDS and not ALL else 1


def judge(folder, zygote, command, before, after):
    """Judge the disk, then the next run."""
    now = tree(folder)
    assert mixed(now, before, after) == []
    assert [each for each in litter(now, before, after) if not OURS.match(each)] == []

    again = zygote.run(folder, next_run(folder, command))

    assert again.code == 0, again.said
    assert tree(folder) == after
    assert not list(folder.glob("dist/.*"))
    if command in REBUILDS:
        go_on(folder, zygote, after)


def go_on(folder, zygote, after):
    """Judge the build after the next, which uses what that left."""
    say(folder, "Some last words.")
    last = zygote.run(folder, BUILD)

    assert last.code == 0, last.said
    assert len(os.listdir(folder / ".i18n-site/spare/dist")) <= 2
    pages = {f"dist/{tag}/about/index.html" for tag in ("en", "fr")}
    now = tree(folder)
    assert {each for each in now if now[each] != after.get(each)} == {
        "content/about.md",
        *pages,
    }
    assert now.keys() == after.keys()
    assert all(b"Some last words." in now[each] for each in pages)


def next_run(folder, command):
    """Return the same command, or update where init did its work in part."""
    begun = command == "init" and any(folder.glob("locales/fr/**/*.po"))
    return ["update"] if begun else COMMANDS[command]


def test_the_commands_change_the_disk_in_the_ways_that_are_tried(good, command):
    *_, found = good

    names = {each.name for each in found}
    assert {"openat", "write"} <= names
    assert names & {"fsync", "renameat2", "rename"}
    assert len(found) > 20, found


def test_killed_at_any_call_all_is_old_or_new_and_the_next_run_succeeds(
    good, command, zygote, tmp_path
):
    before_folder, before, after, found = good

    pairs = zip((None, *found), found, strict=False)
    seen = [call for last, call in pairs if ALL or not last or last.name not in UNSEEN]
    for name, number in seen[:: sparsely(command)]:
        folder = fresh(before_folder, tmp_path)
        inject = f"{name}:signal=KILL:when={number}"
        ended = zygote.run(folder, COMMANDS[command], inject)
        assert ended.code == -9, (inject, ended)
        judge(folder, zygote, command, before, after)


def test_refused_by_the_disk_at_any_call_all_is_old_or_new_and_is_told(
    good, command, zygote, tmp_path
):
    before_folder, before, after, found = good
    every = [(call, each) for call in found for each in ERRORS]
    tried = every if ALL else every[:: 3 * sparsely(command) * len(ERRORS) + 1]

    for (name, number), each in tried:
        folder = fresh(before_folder, tmp_path)
        inject = f"{name}:error={each}:when={number}"
        ended = zygote.run(folder, COMMANDS[command], inject)
        assert "(INJECTED)" in ended.trace, inject
        assert ended.code in (0, 1), (inject, ended.said)
        if ended.code:
            assert "[file-unwritable]" in ended.said, inject
        else:
            done = {k: v for k, v in tree(folder).items() if not OURS.match(k)}
            assert done == after, inject
        judge(folder, zygote, command, before, after)
