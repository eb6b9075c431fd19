"""The way of an approval, as a reviewer goes it on the command line."""

import hashlib
import os
import pty
import shutil
import subprocess

import pytest

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
[locales.fr]
[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
roles = ["translator", "clinician"]
-- content/notices/medical-disclaimer.md --
This is not medical advice.
-- content/about.md --
Words.
-- locales/fr/LC_MESSAGES/notices.po --
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "notice:medical-disclaimer"
msgid "This is not medical advice."
msgstr "Ceci n’est pas un avis médical."
"""
CATALOG = "locales/fr/LC_MESSAGES/notices.po"
LEDGER = "locales/fr/approvals.toml"
WITH_YES = ("approve", "medical-disclaimer", "fr", "--reviewer", "A. Example", "-y")


@pytest.fixture
def approve(run):
    def command(role, *more):
        name = ("--reviewer", "A. Example", "--yes")
        return run("approve", "medical-disclaimer", "fr", "--role", role, *name, *more)

    return command


def published(run):
    return "\nfr " in run("build").stdout and run("build", "fr").returncode == 0


def test_a_locale_is_published_when_every_role_has_approved(site, run, approve):
    root = site(SITE)

    assert not published(run)
    shown = approve("translator")
    assert shown.stdout == (
        "   English                                French\n"
        "1  This is not medical advice.            Ceci n’est pas un avis médical.\n"
        "\n"
        "approved: medical-disclaimer, fr, by A. Example (translator)\n"
    )
    assert not published(run)
    assert approve("clinician", "--credential", "MD").returncode == 0
    assert published(run)
    assert (root / LEDGER).read_text().count("notice = ") == 2


def test_an_edit_of_either_side_voids_the_approval(site, run, approve):
    root = site(SITE)
    approve("translator")
    approve("clinician")
    good = (root / CATALOG).read_text()

    (root / CATALOG).write_text(good.replace("n’est pas un avis", "est un\u00a0avis"))
    done = run("build", SOURCE_DATE_EPOCH="1790000000")
    checked = run("check")

    assert done.returncode == 1
    assert (
        f"{CATALOG}:7: error: the French medical-disclaimer is not approved by a"
        in (done.stderr)
    )
    words = (
        "line 1: 'n’est pas' -> 'est', 'un avis' -> 'un\\xa0avis' [notice-unapproved]"
    )
    assert words in done.stderr
    assert words in checked.stdout
    told = words.removesuffix(" [notice-unapproved]")
    assert f"{CATALOG}:7: the French medical-disclaimer is not" in run("status").stdout
    assert told in run("status").stdout
    assert "notice-unapproved" in run("status", "-f", "json").stdout
    (root / CATALOG).write_text(good)
    assert published(run)


def test_the_word_of_a_machine_is_kept_and_does_not_count(site, run, approve):
    site(SITE.replace('["translator", "clinician"]', '["translator"]'))

    assert approve("translator", "--origin", "machine").returncode == 0

    assert not published(run)
    listed = run("approve", "medical-disclaimer", "fr", "--list").stdout
    assert "machine  recorded, no approval" in listed
    assert "void" not in listed


def test_a_change_of_the_source_is_told_by_its_words(site, run, approve):
    root = site(SITE)
    approve("translator")
    approve("clinician")
    for path in ("content/notices/medical-disclaimer.md", CATALOG):
        text = (root / path).read_text()
        (root / path).write_text(text.replace("not medical advice", "no advice"))

    done = run("build")

    assert "line 1: 'not medical' -> 'no' [notice-unapproved]" in done.stderr


def test_without_a_terminal_nothing_is_approved_unless_it_is_confirmed(site, run):
    root = site(SITE)

    done = run("approve", "medical-disclaimer", "fr", "--reviewer", "A. Example")

    assert done.returncode == 2
    assert "Ceci n’est pas un avis médical." in done.stdout
    assert "add --yes" in done.stderr
    assert not (root / LEDGER).exists()


@pytest.mark.parametrize(
    ("answer", "code", "end"),
    [(b"y\n", 0, "]: approved: "), (b"n\n", 1, "]: not approved: ")],
)
def test_at_a_terminal_the_reviewer_is_asked(site, environment, answer, code, end):
    root = site(SITE)
    command = shutil.which("i18n-site", path=environment["PATH"])
    ours, theirs = pty.openpty()
    os.write(ours, answer)

    done = subprocess.run(
        [command, *WITH_YES[:-1]],
        cwd=root,
        env=environment,
        stdin=theirs,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    os.close(ours)
    os.close(theirs)
    assert done.returncode == code
    assert "have both texts been read" in done.stdout
    assert end in done.stdout
    assert (root / LEDGER).exists() == (code == 0)


def test_a_narrow_terminal_shows_one_text_under_the_other(site, run, approve):
    site(SITE)

    done = run(*WITH_YES, COLUMNS="60")

    assert "1  This is not medical advice.\n   Ceci n’est pas" in done.stdout


def test_findings_are_shown_before_the_question(site, run, approve):
    root = site(SITE)
    text = (root / CATALOG).read_text()
    (root / CATALOG).write_text(text.replace("médical.", "médical"))

    done = approve("translator")

    assert f"{CATALOG}:7: " in done.stdout
    assert done.stdout.index("Ceci") < done.stdout.index(CATALOG)


def test_an_approval_can_be_taken_back(site, run, approve):
    site(SITE)
    approve("translator")
    approve("clinician")

    done = approve("clinician", "--revoke", "one word is wrong")

    assert done.stdout == "1 approvals taken back\n"
    assert not published(run)
    assert "took it back (one word is wrong)" in run("build").stderr


def test_a_forged_ledger_is_refused(site, run, approve):
    root = site(SITE)
    approve("translator")
    approve("clinician")
    (root / CATALOG).write_text(
        (root / CATALOG).read_text().replace("n’est pas", "est")
    )
    text = (root / LEDGER).read_text()

    new = hashlib.sha256("Ceci est un avis médical.".encode()).hexdigest()
    old = hashlib.sha256("Ceci n’est pas un avis médical.".encode()).hexdigest()
    assert old in text
    (root / LEDGER).write_text(text.replace(old, new))
    done = run("build")

    assert done.returncode == 1
    assert "[ledger-seal]" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("medical-disclaimer", "fr"), 2, "--reviewer NAME"),
        (("medical-disclamer", "fr"), 1, "[unknown-notice]"),
        (("medical-disclaimer", "de"), 1, "[unknown-locale]"),
    ],
)
def test_what_can_not_be_approved_is_told(site, run, arguments, code, message):
    site(SITE)

    done = run("approve", *arguments)

    assert done.returncode == code
    assert message in done.stderr


def test_an_incomplete_notice_can_not_be_approved(site, run, approve):
    root = site(SITE)
    text = (root / CATALOG).read_text()
    (root / CATALOG).write_text(text.replace("Ceci n’est pas un avis médical.", ""))

    done = approve("translator")

    assert done.returncode == 1
    assert "[notice-missing]" in done.stderr
    assert not (root / LEDGER).exists()
