"""Each command as installed: options, streams and exit codes."""

import json

import pytest

ENGLISH = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"

[locales.fr]
[locales.pt-BR]

[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
require = "complete"
-- content/index.md --
# Take care

See a doctor.
-- content/notices/medical-disclaimer.md --
Not medical advice.
"""


@pytest.fixture
def english(site):
    return site(ENGLISH)


@pytest.fixture
def started(english, run):
    """A site whose French catalogs are there, the disclaimer translated."""
    assert run("init", "fr").returncode == 0
    notices = english / "locales/fr/LC_MESSAGES/notices.po"
    text = notices.read_text("utf-8")
    filled = text.replace('advice."\nmsgstr ""', 'advice."\nmsgstr "Pas un avis."')
    assert filled != text
    notices.write_text(filled, "utf-8")
    return english


def test_a_folder_that_is_no_site_is_told_on_stderr(run):
    done = run("check")

    assert done.returncode == 1
    assert done.stdout == ""
    assert "i18n-site.toml: error:" in done.stderr
    assert "[settings-missing]" in done.stderr


def test_an_unknown_locale_is_wrong_usage_and_lists_the_known(english, run):
    done = run("build", "de")

    assert done.returncode == 2
    assert "unknown locale 'de'. Known: en, fr, pt-BR." in done.stderr


def test_the_root_can_be_elsewhere(english, run, tmp_path):
    done = run("extract", "--check", "-r", str(english))

    assert done.returncode == 1
    assert "locales/notices.pot" in done.stdout.splitlines()


def test_extract_names_what_it_wrote_and_then_has_nothing_to_do(english, run):
    first, second = run("extract"), run("extract")

    assert "locales/notices.pot" in first.stdout.splitlines()
    assert (english / "locales/notices.pot").is_file()
    assert second.stdout == ""
    assert first.returncode == second.returncode == 0


def test_extract_with_check_writes_nothing(english, run):
    done = run("extract", "--check")

    assert done.returncode == 1
    assert not (english / "locales").exists()


def test_init_takes_gettext_spelling_and_writes_the_catalogs(english, run):
    done = run("init", "pt_BR")

    assert done.returncode == 0
    assert (english / "locales/pt_BR/LC_MESSAGES/notices.po").is_file()


def test_init_leaves_existing_catalogs_alone(started, run):
    done = run("init", "fr")

    assert done.returncode == 1
    assert "[locale-exists]" in done.stderr


def test_update_with_check_tells_and_writes_nothing(started, run):
    article = started / "content/index.md"
    article.write_text("# Take care\n\nSee a good doctor.\n", "utf-8")
    before = {path: path.read_bytes() for path in started.rglob("*.po")}

    done = run("update", "fr", "--check")

    assert done.returncode == 1
    assert "changed" in done.stdout
    assert {path: path.read_bytes() for path in started.rglob("*.po")} == before


def test_update_twice_is_update_once(started, run):
    run("update", "fr")

    assert run("update", "fr", "--check").returncode == 0


def test_status_counts_in_text_and_json(started, run):
    text, rows = (
        run("status", "fr"),
        json.loads(run("status", "fr", "-f", "json").stdout),
    )

    head = text.stdout.splitlines()[0].split()
    assert head[:5] == ["locale", "domain", "finished", "fuzzy", "missing"]
    by_domain = {each["domain"]: each for each in rows["rows"]}
    assert by_domain["notices"]["finished"] == 1
    assert by_domain["notices"]["notice"] == "ready"


def test_check_prints_findings_on_stdout_and_the_sum_on_stderr(started, run):
    done = run("check", "pt-BR")

    assert done.returncode == 1
    assert "[notice-missing]" in done.stdout
    assert done.stderr == "1 error, 0 warnings\n"


def test_check_in_json_prints_json_only(started, run):
    done = run("check", "pt-BR", "--format", "json")

    (finding,) = json.loads(done.stdout)
    assert finding["rule"] == "notice-missing"
    assert finding["path"] == "locales/pt_BR/LC_MESSAGES/notices.po"


def test_build_publishes_one_locale_and_refuses_the_other(started, run):
    done = run("build")

    lines = {line.split()[0]: line for line in done.stdout.splitlines() if line}
    assert done.returncode == 1
    assert lines["fr"].endswith("yes")
    assert "no: " in lines["pt-BR"]
    assert "[notice-missing]" in done.stderr
    assert done.stdout.splitlines()[-1] == "look at it with: i18n-site serve"
    assert (started / "dist/fr/index.html").is_file()
    assert not (started / "dist/pt-BR").exists()


def test_build_of_good_locales_is_well(started, run):
    done = run("build", "fr", "--output", "public")

    assert done.returncode == 0
    assert "i18n-site serve -o public" in done.stdout
    assert (started / "public/fr/index.html").is_file()


def test_build_in_json_has_a_record_for_every_locale(started, run):
    written = json.loads(run("build", "-f", "json").stdout)

    published = {each["tag"]: each["published"] for each in written["locales"]}
    assert published == {"en": True, "fr": True, "pt-BR": False}
    assert "notice-missing" in {each["rule"] for each in written["findings"]}


def test_build_in_sarif_is_a_log(started, run):
    written = json.loads(run("build", "-f", "sarif").stdout)

    assert written["version"] == "2.1.0"


def test_verify_proves_a_built_site_and_finds_a_lost_notice(started, run):
    run("build", "fr")
    page = started / "dist/fr/index.html"
    well = run("verify")
    page.write_text(page.read_text("utf-8").replace("Pas un avis.", ""), "utf-8")

    lost = run("verify")

    assert well.returncode == 0
    assert lost.returncode == 1
    assert "fr/index.html" in lost.stdout


def test_verify_in_json_has_a_verdict_for_every_page(started, run):
    run("build", "fr")

    written = json.loads(run("verify", "-f", "json").stdout)

    assert {each["problem"] for each in written["verdicts"]} == {""}
    assert written["findings"] == []


def test_quiet_prints_nothing_when_all_is_well(started, run):
    done = run("build", "fr", "-q")

    assert (done.stdout, done.stderr) == ("", "")


def test_the_starter_builds_at_once_in_both_languages_without_a_finding(run, root):
    run("new", "mine")

    done = run("build", "-r", "mine")

    assert done.returncode == 0
    assert done.stderr == ""
    assert run("check", "--strict", "-r", "mine").returncode == 0
    assert run("update", "--check", "-r", "mine").returncode == 0
    assert [line.split()[-1] for line in done.stdout.splitlines()[1:3]] == ["yes"] * 2


def test_the_starter_is_translated_and_says_by_whom(run, root):
    run("new", "mine")

    written = json.loads(run("status", "-r", "mine", "-f", "json").stdout)

    assert {(each["fuzzy"], each["missing"]) for each in written["rows"]} == {(0, 0)}
    for path in root.rglob("*.po"):
        origin = "X-Translation-Origin: machine, not reviewed by a human"
        assert origin in path.read_text("utf-8")
