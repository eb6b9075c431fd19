"""How the pages of one locale hang together: sections, tags, neighbours. Pure."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import msgspec

from i18n_site.build.outline import (
    A_TO_Z,
    A_TO_Z_PLACE,
    HOME,
    INDEX,
    Listing,
    Outline,
)
from i18n_site.languages.collation import collation_key
from i18n_site.languages.index import sections
from i18n_site.model.document import Document
from i18n_site.model.plan import DocumentWords, Page
from i18n_site.render.context import Letter, PageLink, PageNav


class Around(NamedTuple):
    """What a page shows of others: the way back, its neighbours and its tags."""

    crumbs: tuple[PageLink, ...] = ()
    previous: PageLink | None = None
    next: PageLink | None = None
    tags: tuple[PageLink, ...] = ()


class Words(NamedTuple):
    """What a locale says in the fields of documents: its own, then what it borrows.

    *said* is as in ``LocaleSite``; *languages* are their tags and directions, the
    last those of the source language.
    """

    said: Sequence[Mapping[str, DocumentWords]]
    languages: Sequence[tuple[str, str]]

    def link(self, document: Document, name: str, url: str) -> PageLink:
        """Return a link to *url* that is named by the field *name* of *document*."""
        for rank, each in enumerate(self.said):
            if text := each[document.path].fields.get(name):
                return self._link(text, url, rank)
        unit = document.fields.get(name)
        text = unit.key.text if unit else str(document.meta.get(name) or "")
        return self._link(text or url, url, len(self.said))

    def of_source(self, text: str, url: str) -> PageLink:
        """Return a link that is named by *text*, in the language of the sources."""
        return self._link(text, url, len(self.said))

    def text(self, document: Document, name: str) -> str:
        """Return the field *name* of *document*, or ''."""
        return self.link(document, name, "").title

    def _link(self, text: str, url: str, rank: int) -> PageLink:
        tag, direction = self.languages[rank] if rank else ("", "")
        return PageLink(text, url, tag=tag, direction=direction)


@dataclass(frozen=True, slots=True)
class Navigation:
    """How the pages of the locale *tag* hang together.

    *links* are to its pages, *around* is what they show of others, and *lists* what
    those list that are there to list, in no order: all by place. *articles* are the
    newest first, *sections* the outermost; *menu* is that of the settings.
    """

    tag: str
    links: Mapping[str, PageLink]
    around: Mapping[str, Around]
    lists: Mapping[str, tuple[PageLink, ...]]
    articles: tuple[PageLink, ...]
    sections: tuple[PageLink, ...]
    menu: tuple[PageLink, ...] = ()

    def listed(self, page: Page) -> tuple[PageLink, ...]:
        """Return what *page* lists: the newest first, else as titles are sorted.

        A page that is not there to list others may list all articles.
        """
        found = self.lists.get(page.place)
        return self.articles if found is None else arranged(self.tag, found)

    def letters(self, page: Page) -> tuple[Letter, ...]:
        """Return what the A–Z index lists; nothing for other pages."""
        if page.template != A_TO_Z:
            return ()
        found = sections(self.tag, ((each.title, each) for each in self.articles))
        return tuple(
            Letter(each.letter, f"letter-{at}", each.entries)
            for at, each in enumerate(found, 1)
        )

    @property
    def index_url(self) -> str:
        """The address of the A–Z index, '' if there is none."""
        link = self.links.get(A_TO_Z_PLACE)
        return link.url if link else ""

    @property
    def shared(self) -> str:
        """What stands for what every page shows of others."""
        return repr((self.menu, self.index_url))

    def of_page(self, page: Page) -> PageNav:
        """Return what the template of *page* knows of others."""
        return PageNav(
            *self.near(page),
            menu=self.menu,
            sections=self.sections if page.template == HOME else (),
            letters=self.letters(page),
            index_url=self.index_url,
        )

    def near(self, page: Page) -> Around:
        """Return what *page* shows of others."""
        return self.around.get(page.place, _ALONE)

    def stamp(self, page: Page) -> bytes:
        """Return what stands for all that *page* shows of others."""
        listed = self.lists.get(page.place)
        if page.template == A_TO_Z:
            listed = self.articles
        tops = self.sections if page.template == HOME else ()
        return _encode((self.links.get(page.place), self.near(page), listed, tops))


_encode = msgspec.msgpack.Encoder(enc_hook=repr).encode
_ALONE = Around()


def arranged(tag: str, links: Iterable[PageLink]) -> tuple[PageLink, ...]:
    """Return *links*, the newest first, else as the locale *tag* sorts titles."""
    days: dict[str, list[PageLink]] = {}
    for each in links:
        days.setdefault(_day(each), []).append(each)
    for same in days.values():
        if len(same) > 1:
            same.sort(key=lambda each: collation_key(tag, each.title))
    return tuple(each for day in sorted(days, reverse=True) for each in days[day])


def _day(link: PageLink) -> str:
    return str(link.date or "")


def navigation(
    tag: str,
    found: Outline,
    pages: Sequence[Page],
    documents: Mapping[str, Document],
    words: Words,
    menu: tuple[PageLink, ...] = (),
) -> Navigation:
    """Return how *pages*, those of the locale *tag*, hang together."""
    by_document = {each.document: each for each in pages if each.document}
    links = {
        path: _article_link(documents[path], page.url, words)
        for path, page in by_document.items()
    }
    places = {page.place: links[path] for path, page in by_document.items()}
    places.update(_listing_links(found, pages, documents, words))
    lists = {
        each.place: tuple(links[path] for path in each.articles if path in links)
        for each in found.listings
        if each.place in places
    }
    for section in found.sections.values():
        if section.place in lists:
            inner = _sections_in(section.folder, found, places)
            lists[section.place] = (*inner, *lists[section.place])
    articles = [
        links[path]
        for each in found.sections.values()
        for path in each.articles
        if path in links
    ]
    newest = tuple(sorted(articles, key=_day, reverse=True))
    around = dict(_around(found, by_document, documents, links, places))
    tops = tuple(_sections_in("", found, places))
    return Navigation(tag, places, around, lists | {INDEX: newest}, newest, tops, menu)


def _article_link(document: Document, url: str, words: Words) -> PageLink:
    link = words.link(document, "title", url)
    day = document.meta.get("date")
    about = words.text(document, "description")
    return PageLink(link.title, url, about, day, link.tag, link.direction)


def _listing_links(
    found: Outline,
    pages: Iterable[Page],
    documents: Mapping[str, Document],
    words: Words,
) -> Iterator[tuple[str, PageLink]]:
    """Yield the place of each page without a source that lists others, and a link."""
    known = {each.place: each for each in found.listings}
    for page in pages:
        listing = known.get(page.place)
        if listing and not page.document:
            yield page.place, _listing_link(listing, page.url, documents, words)


def _listing_link(
    listing: Listing, url: str, documents: Mapping[str, Document], words: Words
) -> PageLink:
    if listing.document:
        return words.link(documents[listing.document], "title", url)
    if not listing.folder and listing.name:
        document = documents[listing.articles[0]]
        return words.link(document, tag_field(document, listing.name), url)
    return words.of_source(listing.name, url)


def tag_field(document: Document, tag: str) -> str:
    """Return the name of the field of *document* that *tag* is."""
    return f"tags.{document.tags.index(tag)}"


def _sections_in(
    folder: str, found: Outline, places: Mapping[str, PageLink]
) -> Iterator[PageLink]:
    """Yield links to the sections directly in *folder*, '' for the site's."""
    for each in found.sections.values():
        if posixpath.dirname(each.folder) == folder and each.place in places:
            yield places[each.place]


def _around(
    found: Outline,
    pages: Mapping[str, Page],
    documents: Mapping[str, Document],
    links: Mapping[str, PageLink],
    places: Mapping[str, PageLink],
) -> Iterator[tuple[str, Around]]:
    """Yield what sections and articles show of others, by place."""
    ways: dict[str, tuple[PageLink, ...]] = {"": ()}
    for folder, section in found.sections.items():
        before = ways[posixpath.dirname(folder)]
        yield section.place, Around(before)
        own = places.get(section.place)
        way = ways[folder] = (*before, own) if own else before
        having = [path for path in section.articles if path in links]
        row = ("", *having, "")
        for last, path, after in zip(row, having, row[2:], strict=False):
            tags = (found.tags[each].place for each in documents[path].tags)
            shown = tuple(places[each] for each in tags if each in places)
            near = Around(way, links.get(last), links.get(after), shown)
            yield pages[path].place, near
