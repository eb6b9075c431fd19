"""Read a whole built tree back, knowing only what it must show."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from i18n_site.build.verify import Fault, finding, verify_page
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict
from i18n_site.protocols import Store


class Audit(NamedTuple):
    """What was read: how many pages, a verdict a notice, and what is wrong."""

    pages: int
    verdicts: tuple[NoticeVerdict, ...]
    findings: tuple[Finding, ...]


def audit(
    tree: Store,
    prefix: str,
    locales: Mapping[str, Locale],
    notices: Mapping[str, Sequence[ShownNotice]],
    source: Locale,
) -> Audit:
    """Read every HTML file of *tree*; findings name it below *prefix*.

    A page belongs to the locale whose tag its path begins with. The page at the
    root, where readers choose a language, belongs to the source language.
    """
    pages = [path for path in tree.paths() if path.endswith((".html", ".htm"))]
    verdicts: list[NoticeVerdict] = []
    findings: list[Finding] = []
    for path in pages:
        folder, _, rest = path.partition("/")
        locale = locales.get(folder) if rest else source
        if locale is None or (not rest and folder != "index.html"):
            fault = Fault("page-unplanned", "it belongs to no locale of the site")
            findings.append(finding(fault, prefix + path, ""))
            continue
        read = verify_page(path, tree.read(path), locale, notices)
        verdicts += read.verdicts
        findings += [finding(fault, prefix + path, "") for fault in read.faults]
    return Audit(len(pages), tuple(verdicts), tuple(findings))
