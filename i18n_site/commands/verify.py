"""Audit a built tree: every page must show its notices and lead where it says."""

from collections.abc import Mapping

from i18n_site.build.audit import Audit, Expected, audit, strays
from i18n_site.build.gate import Gate
from i18n_site.build.report import FILE, PAGE, recorded, write_report
from i18n_site.build.report_page import Approvals, report_rows, write_report_page
from i18n_site.commands.addresses import page_names
from i18n_site.commands.words import Words, pass_gate, read_words
from i18n_site.errors import BuildError, error
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice
from i18n_site.model.plan import NoticeVerdict
from i18n_site.model.source import Location
from i18n_site.notices.approval import counts
from i18n_site.project.load import Project, read_notices
from i18n_site.project.lock import claimed_output
from i18n_site.project.stores import Folder


class VerifyReport(Frozen):
    """What was read: a verdict for each notice of each page, and what is wrong."""

    verdicts: tuple[NoticeVerdict, ...]
    findings: tuple[Finding, ...]
    pages: int


def verify(project: Project, output: str) -> VerifyReport:
    """Read the tree in *output* back; write the report into it, as data and as a page.

    A page of a locale whose notices are not fit to be shown now fails, too. No
    build changes the tree meanwhile.
    """
    place = project.root / output
    with claimed_output(place, output, "verify"):
        return _verify(project, Folder(place), output)


def _verify(project: Project, tree: Folder, output: str) -> VerifyReport:
    files = tree.paths()
    if not files:
        what = "there is no built site"
        hint = "run `i18n-site build` first, or name its folder with --output"
        raise BuildError(error("output-missing", what, Location(output), hint))
    # What only warns keeps nothing off the site.
    level = Severity.ERROR
    words = {each.tag: read_words(project, each, level) for each in project.locales}
    notices = read_notices(project)
    passed = pass_gate(project, words, notices)
    locales = {each.tag: each for each in (project.source, *project.locales)}
    before = tree.read(FILE) if FILE in files else b""
    expected = Expected(
        project.source,
        locales,
        passed.notices,
        page_names(project, words),
        project.settings.base_url,
        recorded(before),
        _hosts(project),
    )
    outside = strays(tree.root, f"{output}/")
    read = audit(tree, f"{output}/", expected)
    built = {path.partition("/")[0] for path in files}
    refused = [
        each for tag, found in passed.refused.items() if tag in built for each in found
    ]
    findings = (*refused, *outside, *read.findings)
    _write(tree, read, findings, _approvals(notices, words, passed), locales)
    return VerifyReport(read.verdicts, findings, read.pages)


def _hosts(project: Project) -> dict[str, str]:
    """Return the folders of locales that have an address of their own, by address."""
    own = project.settings.locales.items()
    return {
        f"{each.base_url.rstrip('/')}/": f"{tag}/" for tag, each in own if each.base_url
    }


def _approvals(
    notices: list[Notice] | tuple[Notice, ...], words: Mapping[str, Words], passed: Gate
) -> Approvals:
    """Return the approvals that count today, by tag and notice."""
    named = {each.id: each for each in notices}
    return {
        (tag, shown.id): [
            each
            for each in words[tag].approvals
            if each.notice == shown.id and counts(each, named[shown.id], shown)
        ]
        for tag, every in passed.notices.items()
        if tag in words
        for shown in every
    }


def _write(
    tree: Folder,
    read: Audit,
    findings: tuple[Finding, ...],
    approvals: Approvals,
    locales: Mapping[str, Locale],
) -> None:
    names = {tag: each.english_name for tag, each in locales.items()}
    rows = report_rows(read.verdicts, approvals)
    tree.write(FILE, write_report(read.verdicts))
    tree.write(PAGE, write_report_page(rows, findings, read.pages, names))
