"""The setting `wrap` of `[catalogs]`: lines as `msgcat` has them, or with --no-wrap."""

import shutil
import subprocess

import pytest

SETTINGS = """\
source_locale = "en"
base_url = "https://health.example"
"""
LONG = "Sleep, water and a dark room help many people when a headache begins."
SITE = f"""\
-- i18n-site.toml --
{SETTINGS}
[catalogs]
wrap = false

[locales.fr]
-- content/about.md --
# About

{LONG} {LONG}

Two lines of\\
one verse, {LONG}
"""
PAGES = "locales/fr/LC_MESSAGES/pages.po"


def msgcat(path, *options):
    if shutil.which("msgcat") is None:
        pytest.skip("GNU gettext is not installed")
    done = subprocess.run(
        ["msgcat", *options, path], capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout


def known_flags(path):
    """Return the text of *path* without the flags that msgcat would drop."""
    return path.read_text("utf-8").replace("#, md-text\n", "")


def settings(root, wrap):
    catalogs = f"\n[catalogs]\nwrap = {wrap}\n\n[locales.fr]\n"
    (root / "i18n-site.toml").write_text(SETTINGS + catalogs, "utf-8")


def test_without_wrap_new_catalogs_are_those_of_msgcat_no_wrap(site, run):
    root = site(SITE)

    done = run("update", SOURCE_DATE_EPOCH="1")

    assert done.returncode == 0, done.stderr
    text = (root / PAGES).read_text("utf-8")
    assert f'msgid "{LONG} {LONG}"\n' in text
    for path in (root / PAGES, root / "locales/pages.pot"):
        assert known_flags(path) == msgcat(path, "--no-wrap")


def test_with_wrap_they_are_those_of_msgcat(site, run):
    root = site(SITE)
    settings(root, "true")

    run("update", SOURCE_DATE_EPOCH="1")

    text = (root / PAGES).read_text("utf-8")
    assert max(map(len, text.splitlines())) <= 79
    assert known_flags(root / PAGES) == msgcat(root / PAGES)


def test_entries_that_nobody_touched_keep_their_lines(site, run):
    root = site(SITE)
    settings(root, "true")
    run("update", SOURCE_DATE_EPOCH="1")
    before = (root / PAGES).read_text("utf-8")

    settings(root, "false")
    again = run("update", "fr", SOURCE_DATE_EPOCH="1")
    page = root / "content/about.md"
    page.write_text(f"{page.read_text('utf-8')}\nNew: {LONG} {LONG}\n", "utf-8")
    run("update", "fr", SOURCE_DATE_EPOCH="1")

    assert again.returncode == 0
    after = (root / PAGES).read_text("utf-8")
    assert after.startswith(before.rstrip("\n"))
    assert f'msgid "New: {LONG} {LONG}"\n' in after


def test_only_true_and_false_will_do(site, run):
    root = site(SITE)
    settings(root, '"no"')

    done = run("update", SOURCE_DATE_EPOCH="1")

    assert done.returncode == 1
    assert "i18n-site.toml:5: error: catalogs.wrap: expected" in done.stderr
