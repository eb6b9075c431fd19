"""`i18n-site amend` as a maintainer types it."""

import os
import re
import shutil
import subprocess

import pytest

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
[locales.fr]
[locales.pt-BR]
[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
-- content/notices/medical-disclaimer.md --
This is no medical advise.
-- content/about.md --
---
title: About
---
First words.

Drink plenty of watre
every day.
-- templates/note.html --
<p>{% trans %}A short nots on sleep{% endtrans %}</p>
"""
OLD, NEW = "plenty of watre", "plenty of water"
ARGUMENTS = ["--reason", "a typo", "--author", "Ana"]
PAGES = "locales/fr/LC_MESSAGES/pages.po"


def edit(root, path, old, new):
    text = (root / path).read_text("utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new), "utf-8")


def fill(path, text):
    """Translate every message of a catalog as *text*."""
    head, *rest = path.read_text("utf-8").split("\n\n")
    rest = [each.replace('msgstr ""', f'msgstr "{text}"') for each in rest]
    path.write_text("\n\n".join([head, *rest]), "utf-8")


@pytest.fixture
def root(site, run):
    root = site(SITE)
    assert run("update").returncode == 0
    for path in root.glob("locales/*/LC_MESSAGES/*.po"):
        fill(path, "Texte.")
    return root


def fuzzy(root):
    return [
        path.name
        for path in sorted(root.glob("locales/*/LC_MESSAGES/*.po"))
        if "fuzzy" in path.read_text("utf-8")
    ]


def test_a_mended_typo_keeps_its_translations_in_every_locale(root, run):
    edit(root, "content/about.md", OLD, NEW)

    done = run("amend", "content/about.md:7", *ARGUMENTS)

    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "old: Drink plenty of watre every day.\n"
        "new: Drink plenty of water every day.\n"
        f"{PAGES}: amended\n"
        "locales/pt_BR/LC_MESSAGES/pages.po: amended\n"
    )
    assert run("update").returncode == 0
    assert fuzzy(root) == []
    assert (
        "# amended by Ana: a typo\n"
        "# it was: Drink plenty of watre every day.\n"
        "#. text\n"
        "#: content/about.md:6\n"
        "#, md-text\n"
        'msgid "Drink plenty of water every day."\n'
        'msgstr "Texte."\n'
    ) in (root / PAGES).read_text("utf-8").replace("#. paragraph", "#. text")


def test_only_the_amended_entry_changes(root, run):
    edit(root, "content/about.md", OLD, NEW)
    before = (root / PAGES).read_text("utf-8")

    run("amend", "content/about.md:6", *ARGUMENTS)

    after = (root / PAGES).read_text("utf-8").splitlines()
    gone = set(before.splitlines()) - set(after)
    gone = {each for each in gone if "POT-Creation-Date" not in each}  # the minute
    assert gone == {'msgid "Drink plenty of watre every day."'}


def test_a_second_run_finds_it_done_and_changes_no_byte(root, run):
    edit(root, "content/about.md", OLD, NEW)
    run("amend", "content/about.md:6", *ARGUMENTS)
    before = (root / PAGES).read_bytes()

    again = run("amend", "content/about.md:6", *ARGUMENTS)

    assert again.returncode == 0
    assert again.stdout == "nothing to do: the catalogs hold this amendment already\n"
    assert (root / PAGES).read_bytes() == before


def test_check_writes_nothing_and_exits_with_1(root, run):
    edit(root, "content/about.md", OLD, NEW)
    before = (root / PAGES).read_bytes()

    done = run("amend", "content/about.md:6", "--check", *ARGUMENTS)

    assert done.returncode == 1
    assert f"{PAGES}: amended" in done.stdout
    assert (root / PAGES).read_bytes() == before


@pytest.mark.parametrize(
    ("new", "token"),
    [
        ("Drink 2 litres of water", "units differ (none -> litres)"),
        ("Do not drink plenty of water", "negations differ (none -> not)"),
    ],
)
def test_an_edit_that_may_harm_is_refused_and_names_the_tokens(root, run, new, token):
    edit(root, "content/about.md", "Drink plenty of watre", new)
    before = (root / PAGES).read_bytes()

    done = run(
        *("amend", "content/about.md:6", *ARGUMENTS),
        *("--old", "Drink plenty of watre every day."),
    )

    assert done.returncode == 1
    assert token in done.stderr
    assert "[amend-unsafe]" in done.stderr
    assert (root / PAGES).read_bytes() == before


def test_a_term_of_the_glossary_is_no_typo(root, run):
    (root / "glossary.toml").write_text('do_not_translate = ["watre"]\n', "utf-8")
    edit(root, "content/about.md", OLD, NEW)

    done = run("amend", "content/about.md:6", *ARGUMENTS)

    assert done.returncode == 1
    assert "terms differ (watre -> none)" in done.stderr


def test_a_line_of_a_notice_is_amended_and_its_approvals_are_said_to_be_void(root, run):
    path = "content/notices/medical-disclaimer.md"
    edit(root, path, "advise", "advice")

    done = run("amend", f"{path}:1", *ARGUMENTS)

    assert done.returncode == 0
    assert "notices.po: amended" in done.stdout
    assert f"{path}:1: warning: this is a line of medical-disclaimer" in done.stderr
    assert "its approvals are void now [amend-notice]" in done.stderr


def test_a_text_of_a_template_is_amended(root, run):
    edit(root, "templates/note.html", "nots", "notes")

    done = run("amend", "templates/note.html:1", *ARGUMENTS)

    assert "site.po: amended" in done.stdout
    assert run("update").returncode == 0
    assert fuzzy(root) == []


def test_after_an_update_it_is_too_late_and_said_so(root, run):
    edit(root, "content/about.md", OLD, NEW)
    run("update", "fr")

    done = run("amend", "content/about.md:6", *ARGUMENTS)

    assert done.stdout.endswith(
        "new: Drink plenty of water every day.\n"
        "locales/pt_BR/LC_MESSAGES/pages.po: amended\n"
    )
    assert f"{PAGES}:" in done.stderr
    assert "[amend-late]" in done.stderr
    assert fuzzy(root) == ["pages.po"]


def test_the_path_may_be_given_from_the_root_or_from_here(root, run):
    edit(root, "content/about.md", OLD, NEW)
    here = root / "content/about.md"

    done = run("amend", f"{here}:6", "--check", *ARGUMENTS)

    assert f"{PAGES}: amended" in done.stdout


@pytest.mark.parametrize("place", ["content/about.md", "about:x", ":3", "a.md:0"])
def test_a_place_without_a_line_is_wrong_usage(root, run, place):
    done = run("amend", place, *ARGUMENTS)

    assert done.returncode == 2
    assert "is not PATH:LINE" in done.stderr


def test_an_empty_reason_is_wrong_usage(root, run):
    done = run("amend", "a.md:1", "--reason", " ", "--author", "Ana")

    assert done.returncode == 2


def test_a_line_without_an_edit_is_told(root, run):
    done = run("amend", "content/about.md:4", *ARGUMENTS)

    assert done.returncode == 1
    assert "content/about.md:4: error: every catalog has the message" in done.stderr


def test_a_file_that_is_no_source_is_told(root, run):
    done = run("amend", "README.md:4", *ARGUMENTS)

    assert done.returncode == 1
    assert "README.md:4: error: no message begins here or above" in done.stderr


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="gettext is not installed")
@pytest.mark.parametrize(
    "tool",
    [
        ["msgmerge", "-q", "{po}", "{pot}"],
        ["msgcat", "{po}"],
        ["msgattrib", "--no-obsolete", "{po}"],
    ],
    ids=lambda tool: tool[0],
)
def test_author_and_reason_survive_the_tools_of_gettext(root, run, tool):
    edit(root, "content/about.md", OLD, NEW)
    run("amend", "content/about.md:6", *ARGUMENTS)
    run("extract")
    files = {"po": PAGES, "pot": "locales/pages.pot"}

    done = subprocess.run(
        [each.format(**files) for each in tool],
        cwd=root,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=True,
    )

    assert "# amended by Ana: a typo\n# it was: Drink plenty of watre" in done.stdout


def test_an_update_after_it_changes_no_byte(root, run):
    for path in [*root.glob("locales/*/LC_MESSAGES/*.po"), *root.rglob("*.pot")]:
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"(POT-Creation-Date: )\d{4}", r"\g<1>2001", text))
    edit(root, "content/about.md", OLD, NEW)

    run("amend", "content/about.md:7", *ARGUMENTS)

    assert run("update", "--check").returncode == 0
