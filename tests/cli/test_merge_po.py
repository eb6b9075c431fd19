"""Git merges catalogs with our driver."""

import shutil
import subprocess

import pytest

CATALOG = """\
# French.
msgid ""
msgstr ""
"PO-Revision-Date: 2026-01-01 10:00+0000\\n"
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

#: content/a.md:1
msgid "one"
msgstr ""

#: content/a.md:2
msgid "two"
msgstr ""

#: content/a.md:3
msgid "three"
msgstr "trois"
"""
PATH = "locales/fr/LC_MESSAGES/site.po"
DRIVER = "i18n-site merge-po %O %A %B %P"

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")


@pytest.fixture
def git(root, environment):
    """Return git in a repository that has the catalog and the driver."""
    own = {
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@b.example",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@b.example",
    }

    def command(*arguments):
        return subprocess.run(
            ["git", *arguments],
            cwd=root,
            env={**environment, **own},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    command("init", "-q", "-b", "main")
    command("config", "merge.i18n-po.driver", DRIVER)
    (root / PATH).parent.mkdir(parents=True)
    (root / PATH).write_text(CATALOG, "utf-8")
    (root / ".gitattributes").write_text("*.po merge=i18n-po\n", "utf-8")
    command("add", ".")
    command("commit", "-q", "-m", "base")
    return command


@pytest.fixture
def merge(git, root):
    """Change the catalog on two branches, merge them, and return git's answer."""

    def merged(ours, theirs):
        for branch, (old, new) in (("theirs", theirs), ("ours", ours)):
            git("checkout", "-q", "-b", branch, "main")
            assert old in CATALOG
            (root / PATH).write_text(CATALOG.replace(old, new), "utf-8")
            git("commit", "-q", "-a", "-m", branch)
        return git("merge", "theirs", "-m", "merge")

    return merged


def texts(root):
    done = subprocess.run(
        ["msgfmt", "-c", "-o", "-", root / PATH], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_neighbouring_translations_merge_where_git_alone_gives_up(merge, root):
    one, two = (
        ('"one"\nmsgstr ""', '"one"\nmsgstr "un"'),
        (
            '"two"\nmsgstr ""',
            '"two"\nmsgstr "deux"',
        ),
    )

    done = merge(one, two)

    assert done.returncode == 0, done.stdout + done.stderr
    assert (root / PATH).read_text("utf-8") == CATALOG.replace(*one).replace(*two)
    assert texts(root)


def test_a_conflict_is_fuzzy_has_no_markers_and_stops_the_merge(merge, root):
    done = merge(('"trois"', '"TROIS"'), ('"trois"', '"3"'))

    text = (root / PATH).read_text("utf-8")
    assert done.returncode == 1
    assert f"{PATH}:23: warning: both sides translated 'three'" in done.stderr
    assert "<<<<" not in text
    assert '# i18n-site: theirs: 3\n#: content/a.md:3\n#, fuzzy\nmsgid "three"' in text
    assert texts(root)


def test_two_dates_are_no_conflict(merge, root):
    done = merge(
        ("2026-01-01 10:00", "2026-02-01 10:00"),
        ("2026-01-01 10:00", "2026-03-01 09:00"),
    )

    assert done.returncode == 0
    assert "2026-03-01 09:00" in (root / PATH).read_text("utf-8")


def test_a_catalog_that_both_sides_added_is_merged(git, root):
    new = "locales/de/LC_MESSAGES/site.po"
    (root / new).parent.mkdir(parents=True)
    for branch, text in (("theirs", "drei"), ("ours", "")):
        git("checkout", "-q", "-b", branch, "main")
        (root / new).parent.mkdir(parents=True, exist_ok=True)
        (root / new).write_text(CATALOG.replace("trois", text), "utf-8")
        git("add", ".")
        git("commit", "-q", "-m", branch)

    done = git("merge", "theirs", "-m", "merge")

    assert done.returncode == 0, done.stdout + done.stderr
    assert (root / new).read_text("utf-8") == CATALOG.replace("trois", "drei")


@pytest.fixture
def versions(root):
    """Write the three versions of a catalog and return their names."""
    names = ["base.po", "ours.po", "theirs.po"]
    for name in names:
        (root / name).write_text(CATALOG, "utf-8")
    return names


def test_a_broken_catalog_is_told_and_ours_stays(versions, root, run):
    (root / "theirs.po").write_text(CATALOG.replace('"trois"', '"trois'), "utf-8")

    done = run("merge-po", *versions, "fr.po")

    assert done.returncode == 1
    assert "fr.po:20:8: error:" in done.stderr
    assert (root / "ours.po").read_text("utf-8") == CATALOG


def test_verbose_tells_what_was_done(versions, root, run):
    (root / "theirs.po").write_text(CATALOG.replace("trois", "3"), "utf-8")

    done = run("merge-po", *versions, "-v")

    assert done.returncode == 0
    assert done.stderr == ("0 kept, 3 taken, 0 joined, 0 removed, 0 in conflict\n")


def test_a_missing_file_is_wrong_usage(versions, run):
    assert run("merge-po", "base.po", "ours.po", "none.po").returncode == 2
