"""What becomes of a site that was read: gated, planned, made and put in place."""

from collections.abc import Mapping, Sequence
from functools import cache

from i18n_site.build.executors import Serial
from i18n_site.build.linking import check_addresses
from i18n_site.build.outline import check_menu
from i18n_site.build.publish import Stage
from i18n_site.build.site import Site
from i18n_site.build.spare import Spares
from i18n_site.commands.addresses import SiteAddresses, site_addresses
from i18n_site.commands.assemble import assemble
from i18n_site.commands.hosting import write_hosting
from i18n_site.commands.publication import Publication, Work
from i18n_site.commands.reading import Reading
from i18n_site.commands.site_words import SiteWords
from i18n_site.commands.standing import BuildReport, BuildRow
from i18n_site.commands.state import State, Touched, touched
from i18n_site.commands.words import notice_state, pass_gate
from i18n_site.errors import error
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.source import Location
from i18n_site.project.config import FILE as SETTINGS
from i18n_site.project.load import Project, asset_paths
from i18n_site.protocols import Executor

_FEW = 1000  # files: so many are looked at sooner than a process is started
SOUND = "addresses"  # the block that stands for addresses without a fault


def publish(
    reading: Reading,
    executor: Executor,
    state: State,
    output: str,
    found: SiteWords,
    locales: Sequence[str],
) -> tuple[BuildReport, State]:
    """Publish *locales* of what was *found*, by the rules of ``build``.

    *state* is what the build before left. Return what became of the locales, and
    what the next build works with.
    """
    project = reading.project
    stage = Stage(project.root / output)
    spares = Spares(reading.cache.root, output)
    where = executor if len(state.made) > _FEW else Serial()
    looked = where.begin(_touched, (state, spares), [str(stage.before)])
    seen = cache(lambda: next(looked()))
    work = Work(reading, executor, stage, spares, state, seen, output)
    with reading.stages.timed("plan"):
        addresses = _addresses(reading, found)
    passed = pass_gate(project, found.words, found.sources.notices)
    asked = _asked(project, locales)
    reasons = {
        each.tag: [
            *passed.refused.get(each.tag, ()),
            *_draft(project, each),
            *addresses.locales[each.tag].faults,
        ]
        for each in (project.source, *project.locales)
    }
    site, loose, state = _put_in_place(
        work, found, addresses, passed.notices, asked, reasons
    )
    write_hosting(site, work.stage.before)
    rows = tuple(_row(each, found, site, reasons[each.tag]) for each in asked)
    told = {*loose, *(each for locale in asked for each in reasons[locale.tag])}
    for locale in asked:
        words = found.words.get(locale.tag)
        told.update(words.findings if words else ())
    order = sorted(told, key=lambda each: (each.at, each.rule, each.message))
    return BuildReport(rows, tuple(order), output), state


def _touched(known: tuple[State, Spares], output: str) -> Touched:
    state, spares = known
    return touched(state, output, spares)


def _addresses(reading: Reading, found: SiteWords) -> SiteAddresses:
    """Return the addresses of all pages, or raise SourceError for bad ones.

    Those that were sound are not looked at again.
    """
    project = reading.project
    documents = found.sources.documents
    texts = {
        tag: each.translations.texts
        for tag, each in found.words.items()
        if each.translations is not None
    }
    addresses = site_addresses(project, documents, texts)
    assets, listed = asset_paths(project), addresses.listed
    sound = reading.name(found.faces, *assets, "", *listed).encode()
    if reading.cache.get(SOUND) != sound:
        check_addresses(documents, assets, addresses.places, listed)
        reading.cache.put(SOUND, sound)
    check_menu(project.settings.menu, documents, SETTINGS)
    return addresses


def _put_in_place(
    work: Work,
    found: SiteWords,
    addresses: SiteAddresses,
    notices: Mapping[str, tuple[ShownNotice, ...]],
    asked: Sequence[Locale],
    reasons: dict[str, list[Finding]],
) -> tuple[Site, list[Finding], State]:
    """Make what is due and put it in place; add to *reasons* what can't be.

    A locale that is refused for its pages is left out of what the others say of
    it, so they are made again without it.
    """
    project, stages = work.reading.project, work.reading.stages
    while True:
        every = (project.source, *project.locales)
        going = [each for each in every if not reasons[each.tag]]
        with stages.timed("plan"):
            site = assemble(project, found, going, notices, work.stage, addresses)
        tags = [each.tag for each in asked if not reasons[each.tag]]
        publication = Publication(work, site, found)
        refused, loose = publication.run(tags)
        if not refused:
            return site, loose, publication.state
        for tag, finding in refused:
            reasons[tag].append(finding)


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


def _row(
    locale: Locale,
    found: SiteWords,
    site: Site,
    reasons: Sequence[Finding],
) -> BuildRow:
    """Return what became of *locale*."""
    share = _coverage(locale, found)
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


def _coverage(locale: Locale, found: SiteWords) -> float:
    """Return the share of all messages of the documents that *locale* has."""
    if locale.tag not in found.words:
        return 1.0
    said = found.said.get(locale.tag)
    if said is None:
        return 0.0
    total = sum(each.total for each in said.values())
    return sum(each.finished for each in said.values()) / total if total else 1.0
