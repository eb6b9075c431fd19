"""Bring the catalogs of locales up to date with the sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from i18n_site.catalogs import po
from i18n_site.catalogs.memory import Memory
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.offers import Terms
from i18n_site.catalogs.relocate import Move, receive
from i18n_site.catalogs.remarks import emptied, emptied_findings
from i18n_site.catalogs.terms import with_glossary
from i18n_site.commands.extract import differing, templates_from, write_files
from i18n_site.commands.recording import (
    Recording,
    changed,
    known_documents,
    slugs_only,
    write_records,
)
from i18n_site.commands.relayout import (
    homes_of,
    move_of,
    remove,
    remove_templates,
)
from i18n_site.commands.rewrite import rewrite
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.locale import Locale
from i18n_site.project.load import (
    Project,
    Sources,
    catalog_path,
    read_catalogs,
    read_sources,
)
from i18n_site.project.lock import locked
from i18n_site.render.slugs import slug_units


class FileUpdate(Frozen):
    """What happened to one catalog, in messages.

    *emptied* lost their translation, since the edit of the source changed a
    number, a negation or the like; *findings* tell where and why. *cleaned* were
    obsolete, and were removed on request.
    """

    path: str
    kept: int
    fuzzy: int
    emptied: int
    new: int
    obsolete: int
    cleaned: int
    changed: bool
    findings: tuple[Finding, ...] = ()


class UpdateReport(Frozen):
    """What happened to each catalog, in the order of locales and domains.

    *moved* are catalogs that are gone, since all of them is in others now.
    *addresses* are the files of addresses that changed; *findings* tell why those
    of a locale can't be recorded.
    """

    files: tuple[FileUpdate, ...]
    moved: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


class _Merge(Frozen):
    """What happens to a catalog; how it was read (None: absent) and what it will be.

    *slugs* is the catalog without the rest of its messages.
    """

    report: FileUpdate
    old: bytes | None
    new: bytes
    slugs: Catalog

    @property
    def path(self) -> str:
        return self.report.path


class _Work(Frozen):
    """What to bring one catalog up to date with; *clean* removes obsolete messages.

    *move* has what catalogs of another layout bring.
    """

    project: Project
    locale: Locale
    domain: str
    template: Catalog
    memory: Memory
    move: Move
    clean: bool

    @property
    def path(self) -> str:
        return catalog_path(self.locale, self.domain)


def update(
    project: Project, locales: Sequence[str], *, write: bool, clean: bool = False
) -> UpdateReport:
    """Extract, then merge into the catalogs of *locales* (none means all).

    Every file is read and merged before the first is written, so that a fault
    in one of them leaves all as they are. What someone saves meanwhile is merged
    again. With *clean* no obsolete message stays. Without *write* nothing is
    written. Raise StoreError if another command writes, a catalog is saved all the
    time, or the disk does not allow it.
    """
    if write:
        with locked(project, "update"):
            return update_locked(project, locales, clean=clean)
    sources = read_sources(project)
    works = _works(project, templates_from(project, sources), locales, clean)
    merges = [(work, _merged(work)) for work in works]
    recording = _recording(project, sources, merges)
    records, findings = recording.records(project.chosen(locales))
    reports = tuple(each.report for _, each in merges)
    return UpdateReport(reports, (), changed(records), findings)


def update_locked(
    project: Project, locales: Sequence[str], *, clean: bool = False
) -> UpdateReport:
    """Write what ``update`` does, for a command that has the lock of the site."""
    sources = read_sources(project)
    templates = templates_from(project, sources)
    merges = [
        (work, _merged(work)) for work in _works(project, templates, locales, clean)
    ]
    recording = _recording(project, sources, merges)
    records, findings = recording.records(project.chosen(locales))
    write_files(project, differing(project, templates))
    done = [
        (work, rewrite(project, made, partial(_merged, work))) for work, made in merges
    ]
    if done != merges:
        slugs = _recording(project, sources, done).slugs
        recording = replace(recording, slugs=slugs)
        records, findings = recording.records(project.chosen(locales))
    gone = {each.path: each for work, _ in merges for each in work.move.left}
    moved = remove(project, gone.values())
    remove_templates(project, templates)
    write_records(recording, records)
    reports = tuple(each.report for _, each in done)
    return UpdateReport(reports, moved, changed(records), findings)


def _recording(
    project: Project, sources: Sources, merges: Iterable[tuple[_Work, _Merge]]
) -> Recording:
    slugs: dict[str, list[Catalog]] = {}
    for work, made in merges:
        slugs.setdefault(work.locale.tag, []).append(made.slugs)
    documents = sources.documents
    known = known_documents(project) if slug_units(documents) else frozenset()
    return Recording(project, documents, known, slugs)


def _works(
    project: Project,
    templates: Mapping[str, Catalog],
    locales: Sequence[str],
    clean: bool,
) -> Iterator[_Work]:
    homes = homes_of(project)
    for locale in project.chosen(locales):
        old = read_catalogs(project, locale)
        memory, move = Memory(old.values()), move_of(project, old, templates, homes)
        for domain, template in templates.items():
            shown = with_glossary(template, project.glossary, locale.tag)
            yield _Work(project, locale, domain, shown, memory, move, clean)


def _merged(work: _Work) -> _Merge:
    """Read the catalog of *work* and merge its template into it."""
    path = work.path
    try:
        data = work.project.files.read_settled(path)
    except FileNotFoundError:
        data = None
    own = None if data is None else po.loads(po.decode(data, path), path)
    old = receive(own, work.move, work.domain, path)
    terms = Terms(work.project.source.tag, work.project.glossary.untranslated)
    merged, stats = merge(
        old, work.template, work.locale, path, work.memory, terms, clean=work.clean
    )
    text = po.dumps(merged, work.project.settings.catalogs.wrap)
    new = text.encode()
    report = FileUpdate(
        path=path,
        kept=stats.kept,
        fuzzy=stats.fuzzy,
        emptied=stats.emptied,
        new=stats.new,
        obsolete=stats.obsolete,
        cleaned=stats.cleaned,
        changed=new != data,
        findings=_newly_emptied(old, merged, text),
    )
    return _Merge(report, data, new, slugs_only(merged))


def _newly_emptied(old: Catalog | None, new: Catalog, text: str) -> tuple[Finding, ...]:
    """Return the findings about messages of *new* that had a translation in *old*.

    Their lines are those of *text*, which *new* is written as.
    """
    if not emptied(new):
        return ()
    before = () if old is None else emptied_findings(old)
    known = {(each.msgid, each.message) for each in before}
    return tuple(
        each
        for each in emptied_findings(po.loads(text, new.path))
        if (each.msgid, each.message) not in known
    )
