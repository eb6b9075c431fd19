"""What a template knows about the page that it makes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from i18n_site.model.frozen import Frozen, field
from i18n_site.model.plan import Alternate
from i18n_site.model.provenance import Provenance
from i18n_site.render.head import Head
from i18n_site.render.toc import TocEntry


class SwitcherLink(NamedTuple):
    """The page, or its nearest relative, in another language; *name* is in it.

    So is *offer*: that the page can be read in it; empty without a banner.
    """

    tag: str
    name: str
    direction: str
    url: str
    current: bool = False
    offer: str = ""


class PageLink(NamedTuple):
    """A page in a list of pages.

    *tag* and *direction* are those of its title, empty if it is the reader's own.
    """

    title: str
    url: str
    description: str = ""
    date: object | None = None
    tag: str = ""
    direction: str = ""


class Review(NamedTuple):
    """A person's word for the text of a page, from the ledger."""

    reviewer: str
    credential: str
    role: str
    date: date


class Letter(NamedTuple):
    """What stands under one letter of the A–Z index; *id* is for links to it."""

    letter: str
    id: str
    pages: tuple[PageLink, ...]


class PageNav(Frozen):
    """What a page shows of others.

    *crumbs* are the sections that it is in, the outermost first. *previous* and
    *next* are its neighbours in the order in which a section is read. *sections*
    are the outermost, *letters* what the A–Z index lists at *index_url*.
    """

    crumbs: tuple[PageLink, ...] = ()
    previous: PageLink | None = None
    next: PageLink | None = None
    tags: tuple[PageLink, ...] = ()
    menu: tuple[PageLink, ...] = ()
    sections: tuple[PageLink, ...] = ()
    letters: tuple[Letter, ...] = ()
    index_url: str = ""


class PageContext(Frozen):
    """What a template knows as ``page``. Texts are plain; *content* is HTML.

    *url* and those of *alternates* are absolute; the other URLs are what the
    links of this page hold. *static_url* ends with a slash. *content_tag* is
    the language of most of the content, if the page falls back to another.
    *title_tag* and *title_direction* are those of the title if it is not in the
    reader's language. *pages* are what a page lists, all articles if it is not there
    to list. *toc* are its headings, *reading* tells how long it takes, *reviews*
    what people said of it, the latest first. *provenance* is who translated and
    reviewed the text, as far as that is on record. *head* is what machines read of
    the page. *search_url* is where the locale can be searched, empty if it can't.
    """

    tag: str
    direction: str
    title: str
    url: str
    site_title: str
    home_url: str
    static_url: str
    description: str = ""
    content: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    date: object | None = None
    alternates: tuple[Alternate, ...] = ()
    switcher: tuple[SwitcherLink, ...] = ()
    pages: Sequence[PageLink] = ()
    noindex: bool = False
    content_tag: str = ""
    provenance: Provenance | None = None
    head: Head = Head()
    search_url: str = ""
    title_tag: str = ""
    title_direction: str = ""
    updated: object | None = None
    authors: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()
    toc: tuple[TocEntry, ...] = ()
    reading: Callable[[], int] = int
    nav: PageNav = PageNav()
    banner: bool = False

    @property
    def minutes(self) -> int:
        """How long the page takes to read; counted for a template that says it."""
        return self.reading()
