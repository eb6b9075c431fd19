"""The search of a locale: which pages it finds, and the files of its index."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

from i18n_site.build.plan import is_found
from i18n_site.build.publish import Stage, written
from i18n_site.build.site import Site
from i18n_site.errors import error
from i18n_site.model.finding import Finding
from i18n_site.model.plan import Page, PageRecord
from i18n_site.model.source import Location
from i18n_site.render.addresses import CONTENT

FOLDER = "pagefind"  # its name in a locale's folder, which its own script knows
ENTRY = "pagefind-entry.json"
_LENT = ".search"  # of the stage: the pages to be found, and no others


def found_pages(site: Site, tag: str) -> tuple[Page, ...]:
    """Return the pages of a locale that a search finds; none if it has no search."""
    local = site.locales[tag]
    if local.search is None:
        return ()
    plan = local.plan
    return tuple(each for each in plan.pages if is_found(each, plan.fallback))


def index_key(site: Site, tag: str, keys: Mapping[str, bytes], version: str) -> bytes:
    """Return what stands for the index of a locale: the same key, the same index.

    *keys* are those of the pages by path, *version* that of the program.
    """
    found = blake2b(digest_size=16)
    found.update(f"{version}\n{site.settings.search}\n".encode())
    for page in found_pages(site, tag):
        found.update(f"{page.path}\n".encode() + keys[page.path])
    return found.digest()


def index_path(tag: str, name: str = "") -> str:
    """Return where the index of a locale is, or its file *name*, below the output."""
    return f"{tag}/{FOLDER}/{name}"


def taken(site: Site, tag: str, paths: Iterable[str]) -> Iterator[Finding]:
    """Yield the sources and assets that have an address of the search of a locale.

    *paths* are all files to be, below the output.
    """
    local, index = site.locales[tag], index_path(tag)
    if local.search is None:
        return
    made = {each.path: "" for each in local.plan.pages}
    pages = made | {e.path: e.document for e in local.plan.pages if e.document}
    for path in sorted({*pages, *paths}):
        asset = f"{CONTENT}{path.removeprefix(f'{tag}/')}"
        source = pages.get(path, asset)
        if source and (path == local.search.path or path.startswith(index)):
            what = f"the search of the site has the address {path!r}"
            hint = "rename this file or its folder"
            yield error("address-taken", what, Location(source), hint)


def lend_pages(site: Site, tag: str) -> str:
    """Put the pages that a search finds in a folder of the stage; return its name."""
    folder = f"{_LENT}/{tag}"
    for page in found_pages(site, tag):
        site.output.lend(page.path, f"{folder}{page.path.removeprefix(tag)}")
    return folder


def index_records(stage: Stage, tag: str) -> list[PageRecord]:
    """Return the files of the index of a locale, as they are in *stage*."""
    return [
        PageRecord(path, b"", *found)
        for path in stage.paths(index_path(tag))
        if (found := written(f"{stage.root}/{path}"))
    ]
