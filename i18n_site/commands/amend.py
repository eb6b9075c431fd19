"""Keep the translations of an edit that changes no meaning."""

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from functools import partial

from i18n_site.catalogs import po
from i18n_site.catalogs.amend import Amendment, amend
from i18n_site.catalogs.edits import find_edit, messages_at
from i18n_site.catalogs.extract import DATE, with_header
from i18n_site.catalogs.offers import Terms
from i18n_site.commands.extract import differing, templates_of, write_files
from i18n_site.commands.rewrite import rewrite
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.model.source import Location
from i18n_site.project.load import Project, catalog_path, read_catalogs
from i18n_site.project.lock import locked

OF_NOTICE = "notice:"  # contexts of the lines of notices begin so

RULES: tuple[Rule, ...] = (
    Rule(
        "amend-notice",
        Severity.WARNING,
        "A line of a required notice was amended, so its approvals are void.\n\n"
        "An approval is bound to the exact text of both sides; any edit of either\n"
        "voids it, a mended typo as well.",
        "have the notice approved again: `i18n-site approve NOTICE LOCALE`",
    ),
    Rule(
        "amend-late",
        Severity.WARNING,
        "A catalog was updated before its edit was amended: the message is fuzzy.\n\n"
        "Whether its translation was finished before can't be told any more.",
        "check the translation against the source, then remove 'fuzzy'",
    ),
)


class Declared(Frozen):
    """What a maintainer says: the edit at *at*, of the text *old* if that is named."""

    at: Location
    reason: str
    author: str
    old: str = ""


class AmendReport(Frozen):
    """The two texts, the catalogs that changed, and what else to know.

    All is empty if the catalogs hold this very amendment already.
    """

    old: str = ""
    new: str = ""
    changed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


class _Change(Frozen):
    """A catalog to rewrite."""

    path: str
    old: bytes
    new: bytes


def amend_edit(project: Project, declared: Declared, *, write: bool) -> AmendReport:
    """Carry the translations of all locales over to the text edited as *declared*.

    Every catalog is read and amended before the first is written; what someone saves
    meanwhile is amended again. Run twice, it changes nothing. Raise CatalogError if
    there is no such edit, more than one that may be it, or one that may harm, and
    StoreError as ``update`` does.
    """
    with locked(project, "amend") if write else nullcontext():
        for domain, template in templates_of(project).items():
            if any(
                place.path == declared.at.path
                for message in template.messages
                for place in message.references
            ):
                return _amend(project, domain, template, declared, write=write)
        template = Catalog("")
        return _amend(project, "", template, declared, write=write)


def _amend(
    project: Project, domain: str, template: Catalog, declared: Declared, *, write: bool
) -> AmendReport:
    catalogs = _catalogs(project, domain)
    try:
        edit = find_edit(template, list(catalogs.values()), declared.at, declared.old)
    except CatalogError:
        if any(_done(template, each, declared) for each in catalogs.values()):
            return AmendReport()
        raise
    amendment = Amendment(
        edit.old.key,
        edit.new.key.text,
        declared.author,
        declared.reason,
        edit.new.plural,
    )
    change_of = partial(_change, project, amendment, template.field(DATE) or "")
    changes = {path: change_of(path) for path in catalogs}
    if write:
        # With its date on disk, the next update has nothing to change.
        write_files(project, differing(project, {domain: template}))
        for path, change in changes.items():
            rewrite(project, change, partial(change_of, path))
    return AmendReport(
        _shown(edit.old, edit.new),
        _shown(edit.new, edit.old),
        tuple(path for path, each in changes.items() if each.old != each.new),
        tuple(_findings(edit.new, declared.at, catalogs)),
    )


def _shown(message: Message, other: Message) -> str:
    """Return what of *message* differs from *other*: its text, or its plural only."""
    if message.key == other.key and message.plural is not None:
        return message.plural
    return message.key.text


def _catalogs(project: Project, domain: str) -> dict[str, Catalog]:
    """Return the catalogs of *domain* that are there, by path."""
    found = {
        catalog_path(locale, domain): read_catalogs(project, locale).get(domain)
        for locale in project.locales
    }
    return {path: catalog for path, catalog in found.items() if catalog is not None}


def _change(project: Project, amendment: Amendment, date: str, path: str) -> _Change:
    data = project.files.read_settled(path)
    catalog = po.loads(po.decode(data, path), path)
    terms = Terms(project.source.tag, project.glossary.untranslated)
    amended = amend(catalog, amendment, terms)
    if amended is not catalog and catalog.field(DATE):
        amended = with_header(amended, {DATE: date})
    text = po.dumps(amended, project.settings.catalogs.wrap)
    return _Change(path, data, text.encode())


def _done(template: Catalog, catalog: Catalog, declared: Declared) -> bool:
    """Whether *catalog* holds what is *declared* already."""
    given = Amendment(po.HEADER, "", declared.author, declared.reason)
    live = catalog.live()
    return any(
        given.remark in live[message.key].comments
        for message in messages_at(template, declared.at)
        if message.key in live
    )


def _findings(
    new: Message, at: Location, catalogs: Mapping[str, Catalog]
) -> Iterator[Finding]:
    context = new.key.context or ""
    if context.startswith(OF_NOTICE):
        name = context.removeprefix(OF_NOTICE)
        what = f"this is a line of {name}, so its approvals are void now"
        hint = "have the notice approved again: `i18n-site approve NOTICE LOCALE`"
        yield Finding("amend-notice", Severity.WARNING, what, at, hint, new.key.text)
    for path, catalog in catalogs.items():
        message = catalog.live().get(new.key)
        if message is not None and message.fuzzy:
            what = "updated before it was amended, so its translation stays fuzzy"
            hint = "check the translation against the source, then remove 'fuzzy'"
            place = Location(path, message.line)
            yield Finding(
                "amend-late", Severity.WARNING, what, place, hint, new.key.text
            )
