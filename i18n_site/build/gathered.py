"""What the pages of a site come to together: translations, feeds. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from i18n_site.build.plan import FRONT, is_alone, page_at
from i18n_site.build.site import Site
from i18n_site.model.document import Document
from i18n_site.model.plan import DocumentWords, LocalePlan, Page, PlannedFeed
from i18n_site.model.settings import Settings
from i18n_site.render.addresses import CONTENT

FEED = "feed.xml"
NEWEST = 30  # entries of a feed: who reads it wants what is new

# What a locale has for each document, then what those have that lend to it; empty
# for the source language.
Said = Sequence[Mapping[str, DocumentWords]]


def own_field(document: Document, said: Said, name: str) -> str:
    """Return the field *name* of *document* in the locale's very language, or ''."""
    unit = document.fields.get(name)
    if unit is None:
        return str(document.meta.get(name) or "")
    return said[0][document.path].fields.get(name, "") if said else unit.key.text


class Group(NamedTuple):
    """One page in all locales that have it in their own language.

    *modified* is the day of its last change, or ''. *key* stands for it all.
    """

    pages: tuple[Page, ...]
    modified: str
    key: bytes


def groups(site: Site) -> dict[str, Group]:
    """Return the pages of *site* by their place; those that fall back are left out."""
    found = {}
    for place, same in site.same.items():
        if pages := versions(site, same[0]):
            document = site.documents.get(pages[0].document)
            modified = iso(updated(document)) if document else ""
            named = "\n".join([f"{each.tag} {each.host}{each.url}" for each in pages])
            key = blake2b(f"{modified}\n{named}".encode(), digest_size=16).digest()
            found[place] = Group(pages, modified, key)
    return found


def versions(site: Site, page: Page) -> tuple[Page, ...]:
    """Return *page* in all locales that have it in their own language.

    It is itself one of them, or it falls back. A page that is in no locale's own
    place has no versions.
    """
    if is_alone(page):
        return ()
    locales, same = site.locales, site.same.get(page.place, ())
    return tuple(e for e in same if e.document not in locales[e.tag].plan.fallback)


def published(document: Document) -> date | None:
    """Return the day that the front matter gives as ``date``, if it does."""
    return _day(document, "date")


def updated(document: Document) -> date | None:
    """Return the day of the last change: ``updated``, or else ``date``."""
    return _day(document, "updated") or published(document)


def _day(document: Document, name: str) -> date | None:
    value = document.meta.get(name)
    return value if isinstance(value, date) else None


def authors(document: Document) -> tuple[str, ...]:
    """Return the names that the front matter gives as ``author``, one or a list."""
    value = document.meta.get("author")
    names = value if isinstance(value, list) else [value]
    return tuple(str(each) for each in names if each)


def iso(day: date | None) -> str:
    """Return *day* as ISO 8601 without a time, or ''."""
    return day.isoformat()[:10] if day else ""


def newest(documents: Iterable[Document]) -> dict[str, list[Document]]:
    """Return the documents for feeds, the newest first: those of sections, dated.

    They are by section; under '' are those of all sections.
    """
    found = [each for each in documents if section(each.path) and updated(each)]
    found.sort(key=lambda each: each.path)
    found.sort(key=lambda each: iso(updated(each)), reverse=True)
    order: dict[str, list[Document]] = {"": found} if found else {}
    for each in found:
        order.setdefault(section(each.path), []).append(each)
    return order


def section(path: str) -> str:
    """Return the folder below ``content/`` of an article; '' for other documents."""
    folder, slash, rest = path.removeprefix(CONTENT).partition("/")
    return folder if slash and not rest.startswith("index.") else ""


def planned_feeds(
    order: Mapping[str, Sequence[Document]],
    plan: LocalePlan,
    said: Said,
    settings: Settings,
    title: str,
    title_at: Callable[[str], str],
) -> tuple[PlannedFeed, ...]:
    """Return the feed of a locale, whose site has *title*, then those of its sections.

    *order* are all documents for feeds (``newest``), *title_at* gives the title of
    the locale's page at a place. What falls back, or has no title in the language of
    the feed, is left out; a feed without entries is none.
    """
    chosen = _chosen(order, plan, said) if order else {}
    places = {each.place: each for each in plan.pages} if chosen else {}
    feeds = []
    for name, pages in sorted(chosen.items()):
        folder = f"{name}/" if name else ""
        at = page_at(plan.locale.tag, f"{folder}{FEED}", settings, FEED)
        home = places.get(f"{folder}{FRONT}", places[FRONT])
        about = title_at(home.place) if home.place != FRONT else name
        whole = " · ".join(filter(None, (about, title)))
        feeds.append(PlannedFeed(name, whole, at, home, tuple(pages)))
    return tuple(feeds)


def _chosen(
    order: Mapping[str, Sequence[Document]], plan: LocalePlan, said: Said
) -> dict[str, list[Page]]:
    """Return the newest pages by section, as *order* has them; no empty lists."""
    pages = {each.document: each for each in plan.pages if each.document}
    chosen = {
        name: list(
            islice(
                (
                    pages[each.path]
                    for each in documents
                    if each.path in pages
                    and each.path not in plan.fallback
                    and own_field(each, said, "title")
                ),
                NEWEST,
            )
        )
        for name, documents in order.items()
    }
    return {name: found for name, found in chosen.items() if found}
