"""A glossary from the file to the translator, the checks and the pages."""

import pytest
from click.testing import CliRunner

from i18n_site.cli import group

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"

[locales.fr]
-- content/index.md --
# Kratom

_Mitragyna speciosa_ and migraine.
-- glossary.toml --
do_not_translate = ["Mitragyna speciosa"]

[terms.migraine]
note = "the disease"
translations.fr = ["migraine"]

[[prohibited]]
term = "drogue"
locale = "fr"
reason = "it means narcotic"
"""
PO = "locales/fr/LC_MESSAGES/pages.po"
GOOD = "_Mitragyna speciosa_ et la migraine."


@pytest.fixture
def tool(root):
    def command(name, *arguments):
        return CliRunner().invoke(group, [name, "-r", str(root), *arguments])

    return command


@pytest.fixture
def started(site, tool):
    """A site with a glossary, its French catalogs begun."""
    root = site(SITE)
    assert tool("init", "fr").exit_code == 0
    return root


def translate(root, text):
    path = root / PO
    before = path.read_text("utf-8")
    msgid = 'msgid "_Mitragyna speciosa_ and migraine."\nmsgstr "'
    head, found, tail = before.partition(msgid)
    assert found
    path.write_text(f"{head}{found}{text}{tail[tail.index(chr(34)) :]}", "utf-8")


def test_translators_see_terms_in_their_catalogs_and_templates(started):
    catalog = (started / PO).read_text("utf-8")
    template = (started / "locales/pages.pot").read_text("utf-8")

    assert (
        "#. paragraph\n"
        "#. do not translate: Mitragyna speciosa\n"
        "#. glossary: migraine = migraine (the disease)\n"
    ) in catalog
    assert "#. paragraph\n#. do not translate: Mitragyna speciosa\n#:" in template


def test_a_second_update_and_extract_change_nothing(started, tool):
    assert tool("update", "--check").exit_code == 0
    assert tool("extract", "--check").exit_code == 0


def test_a_glossary_that_goes_takes_its_comments_with_it(started, tool):
    (started / "glossary.toml").unlink()

    assert tool("update").exit_code == 0

    for path in (PO, "locales/pages.pot"):
        text = (started / path).read_text("utf-8")
        assert "do not translate" not in text
        assert "glossary:" not in text
    assert tool("update", "--check").exit_code == 0


def test_a_good_translation_has_no_finding(started, tool):
    translate(started, GOOD)

    assert tool("check", "--strict").exit_code == 0


@pytest.mark.parametrize(
    ("text", "rule", "code"),
    [
        ("_Mitragyna especiosa_ et la migraine.", "do-not-translate", 1),
        ("_Mitragyna speciosa_ et le mal de tête.", "glossary-term", 0),
        ("_Mitragyna speciosa_, drogue et migraine.", "prohibited-term", 0),
    ],
)
def test_a_translation_that_does_not_follow_is_told(text, rule, code, started, tool):
    translate(started, text)

    done = tool("check", "--rule", rule)

    assert f"[{rule}]" in done.stdout
    assert done.exit_code == code


def test_a_lost_name_keeps_the_translation_off_the_page(started, tool):
    translate(started, GOOD)
    tool("build", "-q", "-j", "1")
    page = started / "dist/fr/index.html"
    assert "et la migraine" in page.read_text("utf-8")

    translate(started, "_Mitragyna especiosa_ et la migraine.")
    tool("build", "-q", "-j", "1")

    assert "especiosa" not in page.read_text("utf-8")


def test_a_name_that_changes_in_the_source_empties_the_translation(started, tool):
    translate(started, GOOD)
    article = started / "content/index.md"
    text = article.read_text("utf-8").replace("Mitragyna speciosa", "Mitragyna hirsuta")
    article.write_text(text, "utf-8")

    tool("update")

    catalog = (started / PO).read_text("utf-8")
    assert "emptied: terms differ (Mitragyna speciosa -> none)" in catalog
    assert 'msgid "_Mitragyna hirsuta_ and migraine."\nmsgstr ""\n' in catalog
    assert "[safety-changed]" in tool("check").stdout


def test_every_command_tells_a_fault_of_the_glossary(site, tool):
    site(SITE.replace("do_not_translate", "do_not_translat"))

    for name in ("check", "update", "build", "extract"):
        done = tool(name)
        assert done.exit_code == 1
        assert "glossary.toml:1: error: unknown key 'do_not_translat'" in done.stderr
        assert "did you mean 'do_not_translate'?" in done.stderr
