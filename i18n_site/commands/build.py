"""Build and publish the sites of all locales that pass the gate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from i18n_site.build.executors import executor
from i18n_site.build.plan import check_addresses, coverage, document_keys
from i18n_site.build.publish import check_output, staged, swap
from i18n_site.build.report import FILE, write_report
from i18n_site.build.run import CHOOSER, Made, made_chooser, make_all
from i18n_site.build.site import Site
from i18n_site.commands.assemble import STYLE, assemble
from i18n_site.commands.words import Words, notice_state, pass_gate, read_words
from i18n_site.errors import error
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.project.config import FILE as SETTINGS
from i18n_site.project.linux import exchange
from i18n_site.project.load import (
    Project,
    Sources,
    asset_paths,
    read_sources,
)
from i18n_site.project.lock import claimed_output
from i18n_site.project.stores import Folder
from i18n_site.render.addresses import asset_path


@dataclass(frozen=True, slots=True)
class BuildRow:
    """What became of one locale; *coverage* is a share of 1, over all documents.

    *withheld* are the documents whose own coverage is too low for a page.
    """

    tag: str
    name: str
    pages: int
    coverage: float
    notice: str
    published: bool
    why: str = ""
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BuildReport:
    """A row for every locale asked for, and every finding, by their order."""

    rows: tuple[BuildRow, ...]
    findings: tuple[Finding, ...]
    output: str


def build(
    project: Project, locales: Sequence[str], *, output: str, jobs: int
) -> BuildReport:
    """Build *locales* (none means all that are no drafts) into *output*.

    A locale whose notices can't be shown, or whose pages do not show them, is
    refused whole: what was published of it before stays. The sources are read by
    the one build that has the output folder: no older reading follows a newer one.
    Raise StoreError if another build has it, or the disk does not allow it.
    """
    place = project.root / output
    check_output(place, project.root, output)
    with claimed_output(place, output, "build"):
        return _build(project, locales, output, jobs)


def _build(
    project: Project, locales: Sequence[str], output: str, jobs: int
) -> BuildReport:
    sources = read_sources(project)
    assets = asset_paths(project)
    check_addresses(sources.documents, assets)
    words = {each.tag: read_words(project, each) for each in project.locales}
    every = (project.source, *project.locales)
    passed = pass_gate(project, words, sources.notices)
    reasons = {
        each.tag: [*passed.refused.get(each.tag, ()), *_draft(project, each)]
        for each in every
    }
    asked = _asked(project, locales)
    place = project.root / output
    with staged(place, output) as stage:
        going = [each for each in every if not reasons[each.tag]]
        site = assemble(project, sources, words, going, passed.notices, stage)
        made = make_all(site, {each.tag for each in asked}, executor(jobs))
        for tag, finding in made.findings:
            reasons[tag].append(finding)
        published = [each.tag for each in asked if not reasons[each.tag]]
        for tag in published:
            for path in assets:
                stage.write(asset_path(path, tag), project.files.read(path))
            stage.write(f"{tag}/{STYLE}", site.style.encode())
        for name in (*published, *_make_root(Folder(place), site, made, published)):
            swap(place, stage, name, exchange)
    rows = tuple(_row(each, sources, words, site, reasons[each.tag]) for each in asked)
    found = {each for locale in asked for each in reasons[locale.tag]}
    for locale in asked:
        found.update(words[locale.tag].findings if locale.tag in words else ())
    order = sorted(found, key=lambda each: (each.at, each.rule, each.message))
    return BuildReport(rows, tuple(order), output)


def _asked(project: Project, tags: Sequence[str]) -> tuple[Locale, ...]:
    """Return the locales of *tags*, or the source's and all that are no drafts."""
    if tags:
        return project.chosen(tags)
    ready = (each for each in project.locales if not _draft(project, each))
    return (project.source, *ready)


def _draft(project: Project, locale: Locale) -> list[Finding]:
    settings = project.settings.locales.get(locale.tag)
    if settings is None or not settings.draft:
        return []
    what = f"{locale.tag!r} is a draft"
    hint = "remove 'draft = true' to publish it"
    return [error("locale-draft", what, Location(SETTINGS), hint)]


def _make_root(
    before: Folder, site: Site, made: Made, published: Sequence[str]
) -> Iterator[str]:
    """Stage what stands beside the locales, and yield the names of these files.

    They are the choice of language and the report, which keeps from the one
    *before* what it says of locales that are not published now.
    """
    front = made_chooser(site)
    if not front.findings:
        yield CHOOSER
    shown = [each for each in made.verdicts if each.page.split("/")[0] in published]
    try:
        old = before.read(FILE)
    except FileNotFoundError:
        old = b""
    site.output.write(FILE, write_report([*shown, *front.verdicts], old))
    yield FILE


def _row(
    locale: Locale,
    sources: Sources,
    words: dict[str, Words],
    site: Site,
    reasons: Sequence[Finding],
) -> BuildRow:
    """Return what became of *locale*."""
    keys = [key for each in sources.documents for key in document_keys(each)]
    own = words.get(locale.tag)
    done = 0.0 if own and not own.translations else 1.0
    share = coverage(keys, own.translations if own else None) if done else 0.0
    local = site.locales.get(locale.tag)
    return BuildRow(
        locale.tag,
        locale.english_name,
        len(local.plan.pages) if local and not reasons else 0,
        share,
        notice_state(reasons),
        not reasons,
        _why(reasons),
        local.plan.withheld if local and not reasons else (),
    )


def _why(reasons: Sequence[Finding]) -> str:
    """Return the first reason in words, and how many more there are."""
    if not reasons:
        return ""
    more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
    return f"{reasons[0].message}{more}"
