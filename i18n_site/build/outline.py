"""Which sources are listed where, whatever the locale: sections and tags. Pure."""

import posixpath
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from i18n_site.errors import SourceError, error
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.settings import MenuSettings
from i18n_site.model.source import Location
from i18n_site.render.addresses import CONTENT, below_locale
from i18n_site.render.slugs import folded, slug

HOME, ARTICLE, PAGE = "home.html", "article.html", "page.html"
SECTION, TAG, A_TO_Z = "section.html", "tag.html", "a-z.html"
INDEX = "index.html"
A_TO_Z_PLACE = f"a-z/{INDEX}"


class Listing(NamedTuple):
    """A page at *place* that lists *articles*, by their paths.

    *name* is its title in the language of the sources; *folder* is that of a
    section, below ``content/``. A section may have a *document*.
    """

    place: str
    template: str
    name: str
    articles: tuple[str, ...]
    folder: str = ""
    document: str = ""


class Outline:
    """What lists what in a site, in every locale.

    *sections* are by folder, from the outer to the inner; their articles are in the
    order in which they are read, by date, then by path. *tags* are by their names.
    *others* are the A–Z index, if there is anything to list. *newest* are all
    articles, the newest first. *listings* are all pages that list any, *by_place*
    too. *rows* are the section of each article, and the place that it has there.
    """

    def __init__(
        self,
        sections: Mapping[str, Listing],
        tags: Mapping[str, Listing],
        others: tuple[Listing, ...],
        newest: tuple[str, ...],
    ) -> None:
        """Take what was found."""
        self.sections, self.tags, self.others = sections, tags, others
        self.newest = newest
        self.listings = (*sections.values(), *tags.values(), *others)
        self.by_place = {each.place: each for each in self.listings}
        self.rows = {
            path: (folder, at)
            for folder, section in sections.items()
            for at, path in enumerate(section.articles)
        }


EMPTY = Outline({}, {}, (), ())


def template_of(document: Document) -> str:
    """Return the name of the layout of *document*."""
    given = document.meta.get("template")
    return str(given) if given else _layout_at(document.path)


@lru_cache(maxsize=1 << 16)  # asked in each locale anew
def _layout_at(path: str) -> str:
    if below_locale(path) == INDEX:
        return HOME
    if not folder_of(path):
        return PAGE
    return SECTION if _is_index(path) else ARTICLE


@lru_cache(maxsize=1 << 16)
def folder_of(path: str) -> str:
    """Return the folder of a source below ``content/``; '' for that itself."""
    return posixpath.dirname(path.removeprefix(CONTENT))


def _is_index(path: str) -> bool:
    return posixpath.splitext(posixpath.basename(path))[0] == "index"


def outline(documents: Sequence[Document]) -> Outline:
    """Return what lists what of *documents*.

    Raise SourceError (``address-taken``) for two tags, or a tag and a source, that
    would have the same page.
    """
    articles = [each for each in documents if template_of(each) == ARTICLE]
    articles.sort(key=lambda each: (str(each.meta.get("date") or ""), each.path))
    indexes = {folder_of(e.path): e.path for e in documents if _is_index(e.path)}
    sections = {each.folder: each for each in _sections(articles, indexes)}
    tags = {each.name: each for each in _tags(articles)}
    paths = tuple(each.path for each in articles)
    others = (Listing(A_TO_Z_PLACE, A_TO_Z, "", paths),) if paths else ()
    days = {each.path: str(each.meta.get("date") or "") for each in articles}
    inside = (path for each in sections.values() for path in each.articles)
    newest = tuple(sorted(inside, key=days.__getitem__, reverse=True))
    found = Outline(sections, tags, others, newest)
    faults = [*_alike(tags), *_taken(documents, (*tags.values(), *others))]
    if faults:
        raise SourceError(*faults)
    return found


def _sections(
    articles: Iterable[Document], indexes: Mapping[str, str]
) -> Iterator[Listing]:
    """Yield the section of each folder, in order; outer ones come before inner."""
    found: dict[str, list[str]] = defaultdict(list)
    for each in articles:
        found[folder_of(each.path)].append(each.path)
    for inner in list(found):
        folder = inner
        while folder := posixpath.dirname(folder):
            found.setdefault(folder, [])
    for folder, paths in sorted(found.items()):
        name = posixpath.basename(folder).replace("-", " ").replace("_", " ")
        title, place = name[:1].upper() + name[1:], f"{folder}/{INDEX}"
        document = indexes.get(folder, "")
        yield Listing(place, SECTION, title, tuple(paths), folder, document)


def _tags(articles: Iterable[Document]) -> Iterator[Listing]:
    found: dict[str, list[str]] = defaultdict(list)
    for document in articles:
        for tag in document.tags:
            found[tag].append(document.path)
    for tag, paths in sorted(found.items()):
        yield Listing(f"tags/{slug(tag)}/{INDEX}", TAG, tag, tuple(paths))


def _alike(tags: Mapping[str, Listing]) -> Iterator[Finding]:
    """Yield an error for each tag whose page another one has."""
    owners: dict[str, str] = {}
    for tag, listing in tags.items():
        other = owners.setdefault(folded(listing.place), tag)
        if other != tag:
            what = f"the tags {other!r} and {tag!r} become the same page"
            at = Location(listing.articles[0])
            yield error("address-taken", what, at, "write them alike")


def _taken(
    documents: Iterable[Document], listings: Iterable[Listing]
) -> Iterator[Finding]:
    """Yield an error for each source whose place is that of a tag, or of the index."""
    owners = {folded(below_locale(each.path)): each.path for each in documents}
    for each in listings:
        if path := owners.get(folded(each.place)):
            what = f"the site makes a page of its own at {each.place!r}"
            yield error("address-taken", what, Location(path), "rename this source")


def check_menu(
    menu: Iterable[MenuSettings], documents: Iterable[Document], settings: str
) -> None:
    """Raise SourceError for entries that lead to none of *documents*.

    *settings* is the file that *menu* is from.
    """
    paths = {each.path for each in documents}
    hint = "write the path of a source, such as 'content/about.md'"
    faults = [
        error(
            "dead-link",
            f"{each.link!r} in the menu is no source of the site",
            Location(settings),
            hint,
        )
        for each in menu
        if each.link not in paths
    ]
    if faults:
        raise SourceError(*faults)


def due_listings(
    found: Outline, places: Collection[str], own: frozenset[str]
) -> Iterator[Listing]:
    """Yield the pages that a locale gets without a source.

    *places* are those of its other pages, *own* the documents that it has in its
    very language: a page that would list none of them is left out.
    """
    inhabited = set(map(folder_of, own))
    for inner in list(inhabited):
        folder = inner
        while folder := posixpath.dirname(folder):
            inhabited.add(folder)
    for each in found.listings:
        live = not own.isdisjoint(each.articles)
        if each.place not in places and (live or each.folder in inhabited - {""}):
            yield each
