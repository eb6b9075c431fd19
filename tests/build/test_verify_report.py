import json

from i18n_site.build.report import recorded, write_report
from i18n_site.build.report_page import report_rows, write_report_page
from i18n_site.errors import error
from i18n_site.model.approval import Approval
from i18n_site.model.plan import NoticeVerdict
from i18n_site.model.source import Location
from i18n_site.project.lock import claimed_output

SEEN = NoticeVerdict("fr/index.html", "fr", "d", "a" * 64, "")
LOST = NoticeVerdict("fr/x.html", "fr", "d", "a" * 64, "the notice is hidden")
OTHER = NoticeVerdict("ar/index.html", "ar", "d", "b" * 64, "")
GIVEN = Approval(
    notice="d",
    role="clinician",
    reviewer="A. <Nurse>",
    credential="RN",
    date="2026-11-23",
    origin="human",
    source="0" * 64,
    translation="1" * 64,
)


def test_the_rows_count_pages_by_language_and_notice():
    rows = report_rows([SEEN, LOST, OTHER], {("fr", "d"): [GIVEN]})

    assert [(each.tag, each.shown, each.pages) for each in rows] == [
        ("ar", 1, 1),
        ("fr", 1, 2),
    ]
    assert rows[1].approvals == (GIVEN,)
    assert rows[1].digests == ("a" * 64,)


def test_the_page_says_who_approved_what_and_where_the_faults_are():
    rows = report_rows([SEEN, LOST, OTHER], {("fr", "d"): [GIVEN]})
    fault = error("notice-hidden", "it is <hidden>", Location("dist/fr/x.html", 3))

    text = write_report_page(rows, [fault], 3, {"fr": "French"}).decode()

    assert '<th scope="row">French (fr)</th><td>d</td><td>1 of 2</td>' in text
    assert "A. &lt;Nurse&gt; (clinician, RN), 2026-11-23, text of human origin" in text
    assert "<td>nobody</td>" in text
    assert "dist/fr/x.html:3" in text
    assert "it is &lt;hidden&gt;" in text
    assert "3 written pages were read back. 1 fault was found." in text


def test_the_pages_of_a_record_are_known_again():
    assert recorded(write_report([SEEN, OTHER])) == {"fr/index.html", "ar/index.html"}
    assert recorded(b"{") == frozenset()


def test_verify_does_not_read_while_a_build_writes(site, run, root):
    site("-- content/index.md --\n# Take care\n")

    with claimed_output(root / "dist", "dist", "build"):
        done = run("verify")

    assert done.returncode == 1
    assert "[build-running]" in done.stderr


def test_verify_writes_the_report_as_data_and_as_a_page(site, run, root):
    site("-- content/index.md --\n# Take care\n")
    assert run("build", "en").returncode == 0

    done = run("verify")

    assert done.returncode == 0, done.stdout
    assert json.loads((root / "dist/notice-report.json").read_text("utf-8")) == []
    page = (root / "dist/notice-report.html").read_text("utf-8")
    assert "2 written pages" in page or "3 written pages" in page
    assert run("verify").stdout == done.stdout
    assert not (root / "dist/.owner").exists()
