"""Audit a built tree: every page must show its notices."""

from dataclasses import dataclass

from i18n_site.build.audit import audit
from i18n_site.build.report import FILE, write_report
from i18n_site.commands.words import pass_gate, read_words
from i18n_site.errors import BuildError, error
from i18n_site.model.finding import Finding
from i18n_site.model.plan import NoticeVerdict
from i18n_site.model.source import Location
from i18n_site.project.load import Project, read_notices
from i18n_site.project.stores import Folder


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was read: a verdict for each notice of each page, and what is wrong."""

    verdicts: tuple[NoticeVerdict, ...]
    findings: tuple[Finding, ...]
    pages: int


def verify(project: Project, output: str) -> VerifyReport:
    """Read the tree in *output* back and write ``notice-report.json`` into it.

    A page of a locale whose notices are not fit to be shown now fails, too.
    """
    tree = Folder(project.root / output)
    if not tree.paths():
        what = "there is no built site"
        hint = "run `i18n-site build` first, or name its folder with --output"
        raise BuildError(error("output-missing", what, Location(output), hint))
    words = {each.tag: read_words(project, each) for each in project.locales}
    passed = pass_gate(project, words, read_notices(project))
    locales = {each.tag: each for each in (project.source, *project.locales)}
    read = audit(tree, f"{output}/", locales, passed.notices, project.source)
    tree.write(FILE, write_report(read.verdicts))
    built = {path.partition("/")[0] for path in tree.paths()}
    refused = [
        each for tag, found in passed.refused.items() if tag in built for each in found
    ]
    return VerifyReport(read.verdicts, (*refused, *read.findings), read.pages)
