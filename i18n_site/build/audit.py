"""Read a whole built tree back, knowing only what it must show."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from i18n_site.build.crawl import PageLinks, listed, read_page
from i18n_site.build.links import Addresses, bases, link_faults
from i18n_site.build.prover import Prover
from i18n_site.build.report import PAGE
from i18n_site.build.sheets import Sheets
from i18n_site.build.verify import Fault, PageVerdict, finding
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict
from i18n_site.notices.pages import due
from i18n_site.protocols import Store

_PAGES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_FRONT = ("index.html", PAGE)


class Expected(NamedTuple):
    """What a tree must hold.

    *source* is the language of the page at the root. *notices* are those of each
    language. *documents* gives the source of a page by its path, where it has one.
    *recorded* are the pages that the build recorded, if it left a record. *base_url*
    is where the tree is published, *hosts* where folders of it are that have an
    address of their own.
    """

    source: Locale
    locales: Mapping[str, Locale]
    notices: Mapping[str, Sequence[ShownNotice]]
    documents: Mapping[str, str]
    base_url: str
    recorded: Collection[str] = ()
    hosts: Mapping[str, str] = MappingProxyType({})


class Audit(NamedTuple):
    """What was read: how many pages, a verdict a notice, and what is wrong."""

    pages: int
    verdicts: tuple[NoticeVerdict, ...]
    findings: tuple[Finding, ...]


def audit(tree: Store, prefix: str, expected: Expected) -> Audit:
    """Read every HTML file of *tree*; findings name it below *prefix*.

    A page belongs to the locale whose tag its path begins with. The page at the
    root, where readers choose a language, belongs to the source language. A page
    that only leads from an old address to a new one needs no notice.
    """
    files = tree.paths()
    pages = [path for path in files if path.lower().endswith(_PAGES) and path != PAGE]
    said = {path: read_page(tree.read(path)) for path in pages}
    built = {path.partition("/")[0] for path in files}
    missing = [f"{tag}/" for tag in expected.locales if tag not in built]
    where = Addresses(
        bases(expected.base_url, said) | dict(expected.hosts), files, missing
    )
    prover = Prover(Sheets(tree, where.file, missing))
    verdicts: list[NoticeVerdict] = []
    findings: list[Finding] = []
    for path in pages:
        if said[path].leaves:
            continue
        read = _read(path, tree.read(path), prover, expected)
        verdicts += read.verdicts
        findings += [finding(fault, prefix + path, "") for fault in read.faults]
    findings += _addresses(tree, prefix, where, said, expected)
    return Audit(len(pages), tuple(verdicts), tuple(findings))


def _read(path: str, html: bytes, prover: Prover, expected: Expected) -> PageVerdict:
    """Return what the page at *path* shows of what it must."""
    folder, _, rest = path.partition("/")
    locale = expected.locales.get(folder) if rest else expected.source
    if locale is None or (not rest and folder not in _FRONT):
        return _unplanned("it belongs to no locale of the site")
    name = expected.documents.get(path) or path.removeprefix(f"{locale.tag}/")
    read = prover.prove(path, html, locale, due(expected.notices, name))
    if read.verdicts and expected.recorded and path not in expected.recorded:
        return PageVerdict((), (*read.faults, *_unplanned("no build made it").faults))
    return read


def _unplanned(what: str) -> PageVerdict:
    return PageVerdict((), (Fault("page-unplanned", what),))


def _addresses(
    tree: Store,
    prefix: str,
    where: Addresses,
    pages: Mapping[str, PageLinks],
    expected: Expected,
) -> Iterator[Finding]:
    """Yield what is wrong with links and languages, each at its line."""
    for page, fault, needle in link_faults(pages, listed(tree), where):
        source = expected.documents.get(page, "")
        line = _line(tree.read(page).decode("utf-8", "replace"), needle)
        said = (
            Fault(fault.rule, f"{fault.what} (made of {source})") if source else fault
        )
        yield finding(said, prefix + page, "", line)


def _line(text: str, needle: str) -> int:
    """Return the line of *needle*, which may be written with references, or 0."""
    for each in (f'"{needle}"', needle, needle.replace("&", "&amp;")):
        at = text.find(each) if needle else -1
        if at != -1:
            return text.count("\n", 0, at) + 1
    return 0


def strays(output: Path, prefix: str) -> list[Finding]:
    """Return the links to elsewhere, and the pages that are hidden, below *output*.

    A host may serve them, and nothing proves what they will show.
    """
    found = []
    for place in sorted(output.rglob("*")):
        path = place.relative_to(output)
        hidden = any(part.startswith(".") for part in path.parts)
        what = ""
        if place.is_symlink():
            what = "it is a symbolic link"
        elif hidden and place.name.lower().endswith(_PAGES):
            what = "it is a page in a hidden place"
        if what:
            fault = Fault("page-unplanned", what)
            found.append(finding(fault, f"{prefix}{path.as_posix()}", ""))
    return found
