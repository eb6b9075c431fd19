"""Which pages a locale gets, and where. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from types import MappingProxyType

from i18n_site.build.outline import EMPTY, Outline, due_listings, template_of
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document
from i18n_site.model.locale import Locale
from i18n_site.model.plan import Alternate, DocumentWords, LocalePlan, Page
from i18n_site.model.settings import Settings
from i18n_site.render.addresses import (
    below_locale,
    host_of,
    locale_base,
    page_url,
)
from i18n_site.render.slugs import localized

NOT_FOUND, CHOOSER = "404.html", "chooser.html"
SEARCH, SEARCH_PLACE = "search.html", "search/index.html"
FRONT = "index.html"  # of the output, or of a locale's folder
_NONE: Mapping[str, str] = MappingProxyType({})


def document_keys(document: Document) -> list[Key]:
    """Return the keys of everything that is translated in *document*."""
    fields = (unit.key for unit in document.fields.values())
    units = (unit.key for unit in document.units)
    return list(chain(fields, units, (each.key for each in document.messages)))


def plan_locale(
    locale: Locale,
    documents: Sequence[Document],
    said: Mapping[str, DocumentWords] | None,
    settings: Settings,
    names: Mapping[str, str] = _NONE,
    found: Outline = EMPTY,
) -> LocalePlan:
    """Return the pages of *locale*: documents with enough coverage, home, 404, search.

    *said* is what the locale has for each of them; the source language (None) has
    everything. *names* are those of folders in its addresses (``render.slugs``).
    *found* is what lists them: those pages come to it, where there is what to list.
    """
    own = settings.locales.get(locale.tag)
    least = own.min_coverage if own and said is not None else 0.0
    rows = (said or {}).items()
    fallback = frozenset(path for path, each in rows if each.falls_back)
    base = locale_base(settings, locale.tag)
    pages, withheld = [], []
    for document in documents:
        if least and said is not None and said[document.path].coverage < least:
            withheld.append(document.path)
            continue
        template, path = template_of(document), document.path
        place = below_locale(path)
        pages.append(_page(locale.tag, base, place, template, path))
    taken = {page.place for page in pages}
    pages += [
        page_at(locale.tag, each.place, settings, each.template)
        for each in due_listings(found, taken, _own(pages, fallback))
    ]
    if all(page.place != FRONT for page in pages):
        pages.append(page_at(locale.tag, FRONT, settings, "home.html"))
    pages.append(page_at(locale.tag, NOT_FOUND, settings, NOT_FOUND))
    if settings.search.enabled and _own(pages, fallback):
        pages.append(page_at(locale.tag, SEARCH_PLACE, settings, SEARCH))
    pages = [_named(page, settings, names) for page in pages] if names else pages
    pages.sort(key=attrgetter("path"))
    return LocalePlan(locale, tuple(pages), tuple(withheld), fallback)


def page_at(
    tag: str,
    place: str,
    settings: Settings,
    template: str,
    document: str = "",
    *,
    below: str = "",
) -> Page:
    """Return the page of the locale *tag* at *place*.

    *below* is its path below the locale's folder, if that is another.
    """
    return _page(tag, locale_base(settings, tag), place, template, document, below)


def _page(
    tag: str, base: str, place: str, template: str, document: str, below: str = ""
) -> Page:
    """Return what ``page_at`` does, in a folder that is published at *base*."""
    path = below or place
    url, host = page_url(path, base), host_of(base)
    return Page(document, template, tag, f"{tag}/{path}", url, host, place)


def _named(page: Page, settings: Settings, names: Mapping[str, str]) -> Page:
    below = localized(page.place, names)
    given = (page.tag, page.place, settings, page.template, page.document)
    return page if below == page.place else page_at(*given, below=below)


def _own(pages: Iterable[Page], fallback: Collection[str]) -> frozenset[str]:
    """Return the documents of *pages* that are not mostly in another language."""
    return frozenset(page.document for page in pages if is_found(page, fallback))


def by_place(plans: Iterable[LocalePlan]) -> dict[str, tuple[Page, ...]]:
    """Return the pages of all locales by their place."""
    found: dict[str, list[Page]] = {}
    for plan in plans:
        for page in plan.pages:
            found.setdefault(page.place, []).append(page)
    return {place: tuple(pages) for place, pages in found.items()}


def alternates(same: Sequence[Page], settings: Settings) -> tuple[Alternate, ...]:
    """Return the addresses for ``hreflang`` of one page in all its locales.

    The order is kept; ``x-default`` is the source language's page. A page of
    errors has none. URLs are absolute, since crawlers ignore others.
    """
    found = [
        Alternate(page.tag, page.absolute)
        for page in same
        if page.template != NOT_FOUND
    ]
    default = [each for each in found if each.tag == settings.source_locale]
    return tuple(found + [Alternate("x-default", each.url) for each in default])


def is_found(page: Page, fallback: Collection[str]) -> bool:
    """Whether a search finds *page*: it has a source, and is in its own language.

    *fallback* are the documents that are mostly in another (``LocalePlan``).
    """
    return bool(page.document) and page.document not in fallback


def is_alone(page: Page) -> bool:
    """Whether *page* is no translation of another, nor to be found.

    A 404, the choice of language, the results of a search.
    """
    return page.template in (NOT_FOUND, CHOOSER, SEARCH)


def offered(page: Page) -> str:
    """Return the place whose pages readers of *page* are offered in other languages.

    That is its own, or the homes': a 404 and the choice of language are in no
    locale's own place.
    """
    return FRONT if page.template in (NOT_FOUND, CHOOSER) else page.place
