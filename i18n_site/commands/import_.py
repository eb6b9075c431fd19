"""Take translations from what another tool wrote: a file, catalogs, a tree of pages."""

from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange.apply import apply
from i18n_site.catalogs.exchange.foreign import Foreign
from i18n_site.catalogs.exchange.read import read
from i18n_site.catalogs.exchange.reuse import Reuse, reuse
from i18n_site.commands.export import catalogs_of
from i18n_site.commands.foreign import Given, from_catalogs, from_tree, kind_of, split
from i18n_site.errors import CatalogError, StoreError, error
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.source import Location
from i18n_site.project.load import Project
from i18n_site.project.lock import locked
from i18n_site.project.stores import Folder

AUTO = "auto"


class ImportReport(Frozen):
    """The catalogs that changed, how many messages, and what was left out.

    *reused* tells for catalogs and trees what every message got.
    """

    changed: tuple[str, ...]
    messages: int
    findings: tuple[Finding, ...]
    reused: Reuse | None = None


def import_(
    project: Project, place: Path, tag: str, *, write: bool, kind: str = AUTO
) -> ImportReport:
    """Fill the catalogs of the locale *tag* from *place*; nothing else changes.

    *kind* is "exchange" (XLIFF, TMX, CSV), "po" or "tree", or "auto": what is there
    decides. All catalogs are made and read back before the first is written.
    Raise CatalogError if *place* can't be read or the locale has no catalogs,
    StoreError if another command writes or someone saves a catalog meanwhile.
    """
    with locked(project, "import") if write else nullcontext():
        found = kind_of(place) if kind == AUTO else kind
        return _import(project, place, tag, found, write=write)


def _import(
    project: Project, place: Path, tag: str, kind: str, *, write: bool
) -> ImportReport:
    catalogs = catalogs_of(project, project.locale(tag))
    if kind == "exchange":
        path = place.as_posix()
        offered = read(Folder(place.parent).read(place.name), path, tag)
        applied = apply(catalogs, offered, path)
        made, report = (
            applied.catalogs,
            ImportReport((), applied.changed, applied.findings),
        )
    else:
        given = _given(project, place, tag, kind)
        reused = reuse(catalogs, Foreign(given, split, project.source.tag))
        made, report = reused.catalogs, ImportReport((), reused.changed, (), reused)
    texts = _texts(catalogs, made, project.settings.catalogs.wrap)
    if write:
        for catalog, text in texts:
            _write(project, catalog, text)
    return replace(report, changed=tuple(catalog.path for catalog, _ in texts))


def _given(project: Project, place: Path, tag: str, kind: str) -> list[Given]:
    """Return the messages that *place* has for *tag*; raise if there are none."""
    found = from_tree if kind == "tree" else from_catalogs
    given = list(found(project, place, tag))
    if not given:
        what = f"nothing there is for {tag!r}"
        hint = "name the folder that holds the catalogs or pages of the locale"
        raise CatalogError(
            error("exchange-nothing", what, Location(place.as_posix()), hint)
        )
    return given


def _texts(
    catalogs: Mapping[str, Catalog], made: Mapping[str, Catalog], wrap: bool
) -> list[tuple[Catalog, str]]:
    """Return the catalogs that change and their new texts, which can be read."""
    found = []
    for domain, catalog in made.items():
        if catalog != catalogs[domain]:
            text = po.dumps(catalog, wrap)
            po.loads(text, catalog.path)
            found.append((catalogs[domain], text))
    return found


def _write(project: Project, old: Catalog, text: str) -> None:
    if not project.files.replace(old.path, po.dumps(old).encode(), text.encode()):
        what = "someone saved it during the import"
        hint = "run the command again"
        raise StoreError(error("catalog-busy", what, Location(old.path), hint))
