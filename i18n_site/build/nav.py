"""How the pages of one locale hang together: sections, tags, neighbours. Pure."""

import posixpath
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, overload

import msgspec

from i18n_site.build.outline import (
    A_TO_Z,
    A_TO_Z_PLACE,
    HOME,
    INDEX,
    SECTION,
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
        text, rank = self._found(document, name)
        return self._link(text or url, url, rank)

    def article_link(self, document: Document, url: str) -> PageLink:
        """Return a link to *url*, the page of *document*, for a list."""
        text, rank = self._found(document, "title")
        about, _ = self._found(document, "description")
        tag, direction = self.languages[rank] if rank else ("", "")
        day = document.meta.get("date")
        return PageLink(text or url, url, about, day, tag, direction)

    def of_source(self, text: str, url: str) -> PageLink:
        """Return a link that is named by *text*, in the language of the sources."""
        return self._link(text, url, len(self.said))

    def _found(self, document: Document, name: str) -> tuple[str, int]:
        """Return the field *name* of *document*, and whose it is."""
        for rank, each in enumerate(self.said):
            if text := each[document.path].fields.get(name):
                return text, rank
        unit = document.fields.get(name)
        text = unit.key.text if unit else str(document.meta.get(name) or "")
        return text, len(self.said)

    def _link(self, text: str, url: str, rank: int) -> PageLink:
        tag, direction = self.languages[rank] if rank else ("", "")
        return PageLink(text, url, tag=tag, direction=direction)


class Listed(Sequence[PageLink]):
    """Links that are found when a template looks at them: most look at none."""

    def __init__(self, find: Callable[[], tuple[PageLink, ...]]) -> None:
        """Take what finds them."""
        self._find = find

    @cached_property
    def _links(self) -> tuple[PageLink, ...]:
        return self._find()

    def __len__(self) -> int:
        return len(self._links)

    @overload
    def __getitem__(self, at: int) -> PageLink: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[PageLink, ...]: ...

    def __getitem__(self, at: int | slice) -> PageLink | tuple[PageLink, ...]:
        return self._links[at]


class Navigation:
    """How the pages of one locale hang together, found out as it is asked for.

    Most pages of most builds are those of the build before.
    """

    def __init__(
        self,
        tag: str,
        found: Outline,
        pages: Sequence[Page],
        documents: Mapping[str, Document],
        words: Words,
        menu: tuple[PageLink, ...] = (),
    ) -> None:
        """Take the *pages* of the locale *tag*, and the *menu* of the settings."""
        self.tag, self.menu = tag, menu
        self._outline, self._documents, self._words = found, documents, words
        self._pages = {each.document: each for each in pages if each.document}
        self._places = {each.place: each for each in pages}
        self._articles: dict[str, PageLink] = {}
        self._ways: dict[str, tuple[PageLink, ...]] = {"": ()}
        self._lists: dict[str, tuple[PageLink, ...]] = {}
        self._every = Listed(lambda: self.articles)

    def link(self, place: str) -> PageLink | None:
        """Return the link to the page at *place*; None to one that is in no list."""
        page = self._places.get(place)
        if page is None:
            return None
        if page.document:
            return self._article(page.document)
        listing = self._outline.by_place.get(place)
        if listing is None:
            return None
        return _listing_link(listing, page.url, self._documents, self._words)

    def title(self, place: str) -> str:
        """Return the title of the page at *place*; '' for one that is in no list."""
        link = self.link(place)
        return link.title if link else ""

    def _article(self, path: str) -> PageLink:
        link = self._articles.get(path)
        if link is None:
            document, page = self._documents[path], self._pages[path]
            link = self._words.article_link(document, page.url)
            self._articles[path] = link
        return link

    def _having(self, paths: Iterable[str]) -> tuple[PageLink, ...]:
        """Return links to those of the articles *paths* that the locale has."""
        return tuple(self._article(path) for path in paths if path in self._pages)

    def is_list(self, page: Page) -> bool:
        """Whether *page* is there to list others."""
        return page.place == INDEX or (
            page.place in self._outline.by_place and page.place in self._places
        )

    def _listed(self, page: Page) -> tuple[PageLink, ...]:
        """Return what *page*, which is there to list others, lists, in no order."""
        if page.place == INDEX:
            return self.articles
        if page.place not in self._lists:
            listing = self._outline.by_place[page.place]
            inner = self._sections_in(listing.folder) if listing.folder else ()
            self._lists[page.place] = (*inner, *self._having(listing.articles))
        return self._lists[page.place]

    @cached_property
    def articles(self) -> tuple[PageLink, ...]:
        """All articles, the newest first."""
        return self._having(self._outline.newest)

    @cached_property
    def sections(self) -> tuple[PageLink, ...]:
        """The outermost sections."""
        return self._sections_in("")

    def listed(self, page: Page) -> Sequence[PageLink]:
        """Return what *page* lists: the newest first, else as titles are sorted.

        A page that is not there to list others may list all articles.
        """
        if not self.is_list(page):
            return self._every
        return arranged(self.tag, self._listed(page))

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
        page = self._places.get(A_TO_Z_PLACE)
        return page.url if page else ""

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
        listing = self._outline.by_place.get(page.place)
        if listing and listing.template == SECTION:
            return Around(self._way(posixpath.dirname(listing.folder)))
        path = page.document
        if path not in self._outline.rows or path not in self._pages:
            return _ALONE
        folder, at = self._outline.rows[path]
        row = self._outline.sections[folder].articles
        tags = (self._outline.tags[each].place for each in self._documents[path].tags)
        return Around(
            self._way(folder),
            self._first(reversed(row[:at])),
            self._first(row[at + 1 :]),
            tuple(link for each in tags if (link := self.link(each))),
        )

    def _first(self, paths: Iterable[str]) -> PageLink | None:
        """Return the link to the first of *paths* that the locale has."""
        path = next((each for each in paths if each in self._pages), None)
        return None if path is None else self._article(path)

    def _way(self, folder: str) -> tuple[PageLink, ...]:
        """Return links to the sections that lead to *folder*, and to its own."""
        if folder not in self._ways:
            before = self._way(posixpath.dirname(folder))
            own = self.link(self._outline.sections[folder].place)
            self._ways[folder] = (*before, own) if own else before
        return self._ways[folder]

    def _sections_in(self, folder: str) -> tuple[PageLink, ...]:
        """Return links to the sections directly in *folder*, '' for the site's."""
        return tuple(
            link
            for each in self._outline.sections.values()
            if posixpath.dirname(each.folder) == folder
            and (link := self.link(each.place))
        )

    def stamp(self, page: Page) -> bytes:
        """Return what stands for all that *page* shows of others."""
        listed = self._listed(page) if self.is_list(page) else None
        if page.template == A_TO_Z:
            listed = self.articles
        tops = self.sections if page.template == HOME else ()
        return _encode((self.link(page.place), self.near(page), listed, tops))


_encode = msgspec.msgpack.Encoder(enc_hook=repr).encode
_ALONE = Around()


def arranged(tag: str, links: Iterable[PageLink]) -> tuple[PageLink, ...]:
    """Return *links*, the newest first, else as the locale *tag* sorts titles."""
    days: dict[str, list[PageLink]] = {}
    for each in links:
        days.setdefault(str(each.date or ""), []).append(each)
    for same in days.values():
        if len(same) > 1:
            same.sort(key=lambda each: collation_key(tag, each.title))
    return tuple(each for day in sorted(days, reverse=True) for each in days[day])


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
