import json

import pytest

from i18n_site.cli.output import WRITERS, emit, failing, safe, summary, text_lines
from i18n_site.cli.session import Session
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

PO = "locales/fr/LC_MESSAGES/articles.po"
LOST = Finding(
    "numbers-differ",
    Severity.ERROR,
    "numbers differ (lost: 05; added: 5)",
    Location(PO, 31),
    "write the same numbers",
    "Take 05",
)
STOP = Finding("end-stop", Severity.WARNING, "no full stop", Location(PO, 7, 3))
NOTE = Finding("noted", Severity.INFO, "seen", Location(PO))


def plain(findings, capsys, **options):
    emit(findings, Session(**options))
    return capsys.readouterr().out


def test_text_has_a_line_a_finding_and_the_hints_at_the_end(capsys):
    again = LOST._replace(at=Location(PO, 40))

    written = plain([LOST, again], capsys)

    assert written == (
        f"{PO}:31: error: numbers differ (lost: 05; added: 5) [numbers-differ]\n"
        f"{PO}:40: error: numbers differ (lost: 05; added: 5) [numbers-differ]\n"
        "  hint: numbers-differ: write the same numbers\n"
    )


def test_findings_are_sorted_by_place_and_told_once(capsys):
    written = plain([LOST, STOP, LOST], capsys)

    assert written.splitlines()[:2] == [
        f"{PO}:7:3: warning: no full stop [end-stop]",
        f"{PO}:31: error: numbers differ (lost: 05; added: 5) [numbers-differ]",
    ]


def test_what_may_harm_comes_before_all_else(capsys):
    emptied = STOP._replace(rule="safety-changed", at=Location("z.po", 9))

    written = plain([LOST, STOP, emptied], capsys)

    assert written.startswith("z.po:9: ")


def test_lines_sort_as_numbers(capsys):
    written = plain([LOST, LOST._replace(at=Location(PO, 4))], capsys)

    assert written.startswith(f"{PO}:4:")


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        ({}, ["end-stop", "numbers-differ"]),
        ({"quiet": True}, ["numbers-differ"]),
        ({"verbose": True}, ["noted", "end-stop", "numbers-differ"]),
    ],
)
def test_quiet_and_verbose_choose_what_is_told(options, rules, capsys):
    lines = plain([LOST, STOP, NOTE], capsys, **options).splitlines()

    told = [line for line in lines if line.startswith(PO)]
    assert [line.rpartition("[")[2].rstrip("]") for line in told] == rules


def test_severities_are_coloured():
    assert "\x1b[31merror\x1b[0m" in text_lines([LOST])


def test_nothing_found_prints_nothing(capsys):
    assert plain([], capsys) == ""


def test_arabic_is_isolated_and_does_not_turn_the_line_round():
    assert safe("not 'هذا نص' but x") == "not '\u2068هذا نص\u2069' but x"
    assert safe("ends 'نص.' (2)") == "ends '\u2068نص\u2069.' (2)"


def test_what_is_isolated_already_stays_as_it_is():
    assert safe("a \u2068نص\u2069 b") == "a \u2068نص\u2069 b"


def test_control_characters_of_a_catalog_do_not_reach_the_terminal():
    assert safe("a\x1b[2Jb\nc") == r"a\x1b[2Jb\nc"


def test_json_keeps_every_field(capsys):
    written = json.loads(plain([LOST], capsys, format="json"))

    assert written == [
        {
            "path": PO,
            "line": 31,
            "column": 0,
            "rule": "numbers-differ",
            "severity": "error",
            "message": "numbers differ (lost: 05; added: 5)",
            "hint": "write the same numbers",
            "msgid": "Take 05",
        }
    ]


def test_json_holds_all_severities_even_when_quiet(capsys):
    written = json.loads(plain([STOP, NOTE], capsys, format="json", quiet=True))

    assert [each["rule"] for each in written] == ["noted", "end-stop"]


def test_github_annotations_escape_what_would_end_them(capsys):
    odd = LOST._replace(message="50 %\nend", at=Location("a,b:c.po", 3, 4))

    written = plain([odd], capsys, format="github")

    assert written == (
        "::error file=a%2Cb%3Ac.po,line=3,col=4,title=numbers-differ::50 %25%0Aend\n"
    )


def test_github_knows_notices(capsys):
    written = plain([NOTE], capsys, format="github")

    assert written == f"::notice file={PO},title=noted::seen\n"


def test_every_format_of_the_options_has_a_writer():
    from i18n_site.cli.options import FORMATS

    assert set(FORMATS) == set(WRITERS)


def test_errors_fail_and_warnings_only_when_strict():
    assert failing([LOST], Session())
    assert not failing([STOP, NOTE], Session())
    assert failing([STOP], Session(strict=True))
    assert not failing([NOTE], Session(strict=True))


def test_the_summary_counts_in_words():
    assert summary([LOST, STOP, STOP, NOTE]) == "1 error, 2 warnings"
    assert summary([]) == "0 errors, 0 warnings"
