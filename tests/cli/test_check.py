"""`check` as a translator, a hook and a code scanner use it."""

import json
import shutil
import subprocess
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from i18n_site.cli import group

CATALOG = """\
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

#. a dose
msgid "Take 5 mg."
msgstr "Prenez 50 mg."

msgid "More…"
msgstr "Plus... "

#, fuzzy
msgid "Read…"
msgstr "Lire..."

# ignore-end-stop: a title on the box
msgid "Stop."
msgstr "Arrêtez"
"""
SITE = f"""\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"

[locales.fr]

[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
require = "complete"
-- content/notices/medical-disclaimer.md --
Not medical advice.
-- locales/fr/LC_MESSAGES/pages.po --
{CATALOG}-- locales/fr/LC_MESSAGES/notices.po --
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "notice:medical-disclaimer"
msgid "Not medical advice."
msgstr "Pas un avis médical. "
"""
PAGES = "locales/fr/LC_MESSAGES/pages.po"


@pytest.fixture
def alone(root):
    """A folder with a catalog and nothing else."""
    (root / "fr.po").write_text(CATALOG, "utf-8")
    return root


@pytest.fixture
def check(root):
    """Run the command in this process; its paths are those of the site's folder."""

    def command(*arguments):
        given = [str(root / e) if e.endswith(".po") else e for e in arguments]
        done = CliRunner().invoke(group, ["check", "-r", str(root), *given])
        out, err = (
            text.replace(f"a{root}/", "a/").replace(f"b{root}/", "b/")
            for text in (done.stdout, done.stderr)
        )
        out, err = (text.replace(f"{root}/", "") for text in (out, err))
        return SimpleNamespace(returncode=done.exit_code, stdout=out, stderr=err)

    return command


def told(done):
    return [line.split(": ", 1) for line in done.stdout.splitlines() if ".po:" in line]


def test_a_catalog_outside_of_a_site_is_checked(alone, run):
    done = run("check", "fr.po")

    assert done.returncode == 1
    assert "fr.po:8: error: numbers differ" in done.stdout
    assert "fr.po:11: warning: it ends with ' '" in done.stdout
    assert done.stderr == "1 error, 1 warning\n"


def test_the_path_names_the_locale_where_the_header_does_not(root, check):
    place = root / "locale/de/LC_MESSAGES/app.po"
    place.parent.mkdir(parents=True)
    place.write_text(CATALOG.replace('"Language: fr\\n"\n', ""), "utf-8")

    done = check("locale/de/LC_MESSAGES/app.po", "--rule", "plural-rule")

    assert "is not the rule of German [plural-rule]" in done.stdout


@pytest.mark.parametrize(
    ("header", "forms", "level", "code"),
    [
        ("nplurals=2; plural=(n > 1);", 2, [], 0),
        ("nplurals=2; plural=(n != 1);", 2, ["warning"], 0),  # not French, but a rule
        ("nplurals=2; plural=(n > 1);", 3, ["error"], 1),
        ("nplurals=2; plural=n n;", 2, ["error"], 1),
    ],
)
def test_elsewhere_forms_are_counted_by_the_header(
    header, forms, level, code, root, check
):
    lines = "".join(f'msgstr[{form}] "jour"\n' for form in range(forms))
    text = CATALOG[: CATALOG.index("#. a dose")]
    text = text.replace("nplurals=2; plural=(n > 1);", header)
    (root / "fr.po").write_text(
        f'{text}msgid "day"\nmsgid_plural "days"\n{lines}', "utf-8"
    )

    done = check("fr.po", "--rule", "plural-rule", "--rule", "plural-count")

    assert [line.split(": ")[0] for _, line in told(done)] == level
    assert done.returncode == code


def test_a_catalog_of_no_known_locale_is_told(root, check):
    (root / "app.po").write_text(CATALOG.replace('"Language: fr\\n"\n', ""), "utf-8")

    done = check("app.po")

    assert done.returncode == 1
    assert "app.po:1: error: neither the header nor the path" in done.stdout
    assert "[locale-unclear]" in done.stdout


def test_a_catalog_that_can_not_be_read_is_a_finding_among_the_others(alone, check):
    (alone / "de.po").write_text('msgid "a', "utf-8")

    done = check("de.po", "fr.po", "-f", "json")

    rules = {(each["path"], each["rule"]) for each in json.loads(done.stdout)}
    assert ("de.po", "po-unterminated-string") in rules
    assert ("fr.po", "numbers-differ") in rules


def test_the_source_may_be_in_another_language(root, check):
    text = CATALOG.replace("Take 5 mg.", "Nehmen Sie zwei.")
    text = text.replace("Prenez 50 mg.", "Prenez 3 comprimés.")
    (root / "fr.po").write_text(text, "utf-8")

    english = check("fr.po", "-f", "json", "--level", "error")
    german = check("fr.po", "-f", "json", "--source-locale", "de")

    assert "number-words-differ" not in {e["rule"] for e in json.loads(english.stdout)}
    assert len(json.loads(german.stdout)) != len(json.loads(english.stdout))


def test_in_a_site_its_glossary_and_source_locale_hold_for_a_file(site, run):
    site(SITE + '-- glossary.toml --\ndo_not_translate = ["mg"]\n')
    path = "locales/fr/LC_MESSAGES/pages.po"
    text = (site("") / path).read_text("utf-8").replace("50 mg", "5 grammes")
    (site("") / path).write_text(text, "utf-8")

    done = run("check", path, "--rule", "do-not-translate")

    assert f"{path}:8: error: 'mg' is missing or changed" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["fr", "fr.po"], "give locales or paths of .po files, not both"),
        (["no/fr.po"], "there is no file 'no/fr.po'"),
        (["fr.po", "--rule", "end-stopp"], "no rule 'end-stopp'. Did you mean 'end-"),
        (["fr.po", "--write"], "--write goes with --fix"),
        (["fr.po", "--fix", "-f", "json"], "--fix shows a diff"),
        (["fr.po", "--mutes", "-f", "sarif"], "--mutes goes with"),
        (["fr.po", "--source-locale", "xx"], "'xx' is not a language tag"),
        (["--source-locale", "de"], "--source-locale goes with paths"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(arguments, expected, alone, check):
    done = check(*arguments)

    assert done.returncode == 2
    assert expected in done.stderr
    assert "Traceback" not in done.stderr


def test_json_is_a_list_of_findings_with_all_keys(alone, check):
    done = check("fr.po", "--format", "json", "--rule", "numbers-differ")

    (found,) = json.loads(done.stdout)
    assert list(found) == [
        *("path", "line", "column", "rule", "severity", "message", "hint", "msgid"),
    ]
    assert (found["path"], found["line"], found["msgid"]) == ("fr.po", 8, "Take 5 mg.")


def test_rules_can_be_chosen_and_count_alone(alone, check):
    one = check("fr.po", "--rule", "end-space")
    two = check("fr.po", "--rule", "end-space", "--rule", "numbers-differ")

    assert (one.returncode, one.stderr) == (0, "0 errors, 1 warning\n")
    assert (two.returncode, two.stderr) == (1, "1 error, 1 warning\n")


@pytest.mark.parametrize(
    ("level", "rules"),
    [
        ("error", {"numbers-differ"}),
        ("warning", {"numbers-differ", "end-space", "unit-differs"}),
        ("info", {"numbers-differ", "end-space", "ellipsis", "unit-differs"}),
    ],
)
def test_the_level_chooses_how_much_is_told(level, rules, alone, check):
    text = check("fr.po", "--level", level)
    data = check("fr.po", "--level", level, "-f", "json")

    named = {line.rpartition("[")[2].strip("]") for _, line in told(text)}
    assert named - {"end-stop"} <= rules
    assert {each["rule"] for each in json.loads(data.stdout)} <= rules
    assert "ellipsis" not in named or level == "info"
    assert "numbers-differ" in named


def test_sarif_of_a_file_has_rules_and_regions(alone, check):
    log = json.loads(check("fr.po", "-f", "sarif").stdout)

    (one,) = log["runs"]
    names = [each["id"] for each in one["tool"]["driver"]["rules"]]
    for result in one["results"]:
        assert names[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "fr.po"
        assert place["region"]["startLine"] >= 1


def test_mutes_are_listed_after_the_findings(alone, check):
    done = check("fr.po")

    assert done.stdout.splitlines()[-1] == (
        "fr.po:19: muted: a title on the box [end-stop]"
    )
    assert "muted" not in check("fr.po", "--quiet").stdout


def test_mutes_alone_are_listed_for_people_and_machines(alone, check):
    text = check("fr.po", "--mutes")
    data = json.loads(check("fr.po", "--mutes", "-f", "json").stdout)

    assert text.stdout == "fr.po:19: muted: a title on the box [end-stop]\n"
    assert text.returncode == 0
    assert data == [
        {
            "path": "fr.po",
            "line": 19,
            "rule": "end-stop",
            "reason": "a title on the box",
            "msgid": "Stop.",
        }
    ]


def test_a_mute_that_mutes_nothing_is_told_to_who_wants_to_know(alone, check):
    text = CATALOG.replace('msgstr "Arrêtez"', 'msgstr "Arrêtez."')
    (alone / "fr.po").write_text(text, "utf-8")

    done = check("fr.po", "-v")

    assert "fr.po:19: info: 'ignore-end-stop' mutes nothing [unused-mute]" in (
        done.stdout
    )


def test_fixes_are_shown_as_a_diff_and_nothing_is_written(alone, check):
    done = check("fr.po", "--fix")

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "--- a/fr.po",
        "+++ b/fr.po",
        "@@ -9,7 +9,7 @@",
        ' msgstr "Prenez 50 mg."',
        " ",
        ' msgid "More…"',
        '-msgstr "Plus... "',
        '+msgstr "Plus…"',
        " ",
        " #, fuzzy",
        ' msgid "Read…"',
    ]
    assert done.stderr == (
        "would fix 1 message (ellipsis 1, end-space 1); to do it add --write\n"
    )
    assert (alone / "fr.po").read_text("utf-8") == CATALOG


def test_fixes_are_written_and_then_there_is_nothing_to_fix(alone, run):
    done = run("check", "fr.po", "--fix", "--write")
    again = run("check", "fr.po", "--fix")

    expected = CATALOG.replace("Plus... ", "Plus…")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "fixed 1 message (ellipsis 1, end-space 1)\n"
    assert (alone / "fr.po").read_text("utf-8") == expected
    assert (again.returncode, again.stderr) == (0, "nothing to fix\n")


def test_a_link_to_a_catalog_is_followed_and_stays(alone, check, tmp_path):
    (alone / "fr.po").rename(tmp_path / "real.po")
    (alone / "fr.po").symlink_to(tmp_path / "real.po")

    check("fr.po", "--fix", "--write")

    assert (alone / "fr.po").is_symlink()
    assert "Plus…" in (tmp_path / "real.po").read_text("utf-8")


def test_only_the_rules_that_are_named_are_fixed(alone, check):
    check("fr.po", "--fix", "--write", "--rule", "end-space")

    assert 'msgstr "Plus..."\n' in (alone / "fr.po").read_text("utf-8")


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_the_diff_can_be_applied(alone, run):
    diff = run("check", "fr.po", "--fix").stdout
    subprocess.run(
        ["git", "apply", "-"], input=diff, cwd=alone, encoding="utf-8", check=True
    )

    assert (alone / "fr.po").read_text("utf-8") == CATALOG.replace("Plus... ", "Plus…")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_all_but_the_fixed_lines_stay_byte_for_byte(newline, root, check):
    odd = CATALOG.replace('msgid "Stop."', 'msgid    ""\n\t"Stop."')
    (root / "fr.po").write_text(odd, "utf-8", newline=newline)

    check("fr.po", "--fix", "--write")

    with (root / "fr.po").open(encoding="utf-8", newline="") as file:
        assert file.read() == odd.replace("Plus... ", "Plus…").replace("\n", newline)


def test_the_catalogs_of_a_site_are_fixed_under_its_lock(site, check):
    root = site(SITE)

    done = check("fr", "--fix", "--write")

    assert done.returncode == 0
    assert "fixed 2 messages" in done.stderr
    assert "Plus…" in (root / PAGES).read_text("utf-8")
    assert check("--fix").stderr == "nothing to fix\n"


def test_a_fixed_notice_says_that_its_approval_is_void(site, run):
    root = site(SITE.replace('require = "complete"', 'roles = ["reviewer"]'))
    given = ("medical-disclaimer", "fr", "--reviewer", "A. Example", "--yes")
    approved = run("approve", *given)
    assert approved.returncode == 0, approved.stderr
    assert (root / "locales/fr/approvals.toml").is_file()

    shown = run("check", "fr", "--fix")
    done = run("check", "fr", "--fix", "--write")

    for each in (shown, done):
        assert "the fix changes the notice 'medical-disclaimer'" in each.stderr
        assert "[fix-voids-approval]" in each.stderr


def test_a_fix_of_a_notice_that_nobody_approved_is_just_a_fix(site, check):
    site(SITE)

    assert "voids" not in check("fr", "--fix").stderr


def test_faults_of_sources_are_told_with_those_of_catalogs(site, check):
    site(SITE + "-- content/a.md --\n---\ntitle: [\n---\nText.\n")

    found = json.loads(check("-f", "json").stdout)

    rules = {(each["path"], each["rule"]) for each in found}
    assert ("content/a.md", "front-matter") in rules
    assert (PAGES, "numbers-differ") in rules


def test_what_was_emptied_comes_first(site, check):
    root = site(SITE)
    path = root / PAGES
    emptied = (
        "# i18n-site: emptied: numbers differ (5 mg -> 10 mg)\n"
        "# i18n-site: the source was: Take 5 mg.\n"
        'msgid "Take 10 mg."\nmsgstr ""\n'
    )
    path.write_text(f"{path.read_text('utf-8')}\n{emptied}", "utf-8")

    found = json.loads(check("fr", "-f", "json").stdout)

    assert found[0]["rule"] == "safety-changed"
    assert found[0]["line"] > found[1]["line"]
