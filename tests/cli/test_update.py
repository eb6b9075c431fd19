"""`i18n-site update`: what it tells of emptied messages, and cleaning on request."""

import pytest

SITE = """\
-- content/about.md --
Take 5 mg a day.

A long story about sleep.
"""
PAGES = "locales/fr/LC_MESSAGES/pages.po"
EMPTIED = (
    "emptied, since the source changed: numbers differ (5 mg -> 50 mg) [safety-changed]"
)


@pytest.fixture
def root(site, run):
    root = site(SITE)
    assert run("update").returncode == 0
    rewrite(root, PAGES, 'a day."\nmsgstr ""', 'a day."\nmsgstr "Prenez 5 mg."')
    rewrite(root, PAGES, 'sleep."\nmsgstr ""', 'sleep."\nmsgstr "Une histoire."')
    return root


def rewrite(root, path, old, new):
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def line_of(root, text):
    lines = (root / PAGES).read_text("utf-8").splitlines()
    return lines.index(text) + 1


def test_an_emptied_message_is_told_with_its_line_and_why(root, run):
    rewrite(root, "content/about.md", "5 mg", "50 mg")

    done = run("update")

    line = line_of(root, 'msgid "Take 50 mg a day."')
    assert done.returncode == 0
    assert f"{PAGES}:{line}: warning: {EMPTIED}" in done.stderr
    assert "  hint: safety-changed: translate the message anew" in done.stderr


def test_it_is_told_once_by_update_and_by_check_until_it_is_translated(root, run):
    rewrite(root, "content/about.md", "5 mg", "50 mg")
    run("update")

    line = line_of(root, 'msgid "Take 50 mg a day."')
    assert run("update").stderr == ""
    assert f"{PAGES}:{line}: warning: {EMPTIED}" in run("check").stdout
    rewrite(root, PAGES, '50 mg a day."\nmsgstr ""', '50 mg a day."\nmsgstr "50 mg."')
    assert "safety-changed" not in run("check").stdout


def test_check_tells_what_would_be_emptied(root, run):
    rewrite(root, "content/about.md", "5 mg", "50 mg")

    done = run("update", "--check")

    assert done.returncode == 1
    assert EMPTIED in done.stderr


def test_a_do_not_translate_term_that_changes_empties_its_message(root, run):
    (root / "glossary.toml").write_text('do_not_translate = ["sleep"]\n', "utf-8")
    rewrite(root, "content/about.md", "about sleep", "about slumber")

    done = run("update")

    assert "terms differ (sleep -> none) [safety-changed]" in done.stderr
    assert '\nmsgid "A long story about slumber."\nmsgstr ""\n' in (
        root / PAGES
    ).read_text("utf-8")


def test_obsolete_messages_stay_until_they_are_cleaned_on_request(root, run):
    rewrite(root, "content/about.md", "A long story about sleep.", "")
    run("update")
    assert '#~ msgid "A long story about sleep."' in (root / PAGES).read_text("utf-8")

    told = run("update", "--clean-obsolete", "--check")
    done = run("update", "--clean-obsolete")

    assert told.returncode == 1
    assert told.stdout == done.stdout
    head, row, *_ = done.stdout.splitlines()
    assert head.split()[-1] == "cleaned"
    assert row.split() == [PAGES, "1", "0", "0", "0", "0", "1", "changed"]
    assert "#~" not in (root / PAGES).read_text("utf-8")
    assert 'msgstr "Prenez 5 mg."' in (root / PAGES).read_text("utf-8")
    assert run("update", "--clean-obsolete", "--check").returncode == 0
