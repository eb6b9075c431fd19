"""Which pages a locale gets, and where. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from i18n_site.errors import SourceError, error
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.plan import Alternate, DocumentWords, LocalePlan, Page
from i18n_site.model.settings import Settings
from i18n_site.model.source import Location
from i18n_site.render.addresses import (
    absolute,
    page_path,
    page_url,
    taken_twice,
    target,
)

HOME, NOT_FOUND, CHOOSER = "content/index.md", "404.html", "chooser.html"


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
) -> LocalePlan:
    """Return the pages of *locale*: documents with enough coverage, home and 404.

    *said* is what the locale has for each of them; the source language (None) has
    everything.
    """
    own = settings.locales.get(locale.tag)
    least = own.min_coverage if own and said is not None else 0.0
    pages, withheld = [], []
    for document in documents:
        if said is not None and said[document.path].coverage < least:
            withheld.append(document.path)
            continue
        path = page_path(document.path, locale.tag)
        template = _template(document)
        url = page_url(path, settings.base_url)
        pages.append(Page(document.path, template, locale.tag, path, url))
    home = f"{locale.tag}/index.html"
    if all(page.path != home for page in pages):
        url = page_url(home, settings.base_url)
        pages.append(Page("", "home.html", locale.tag, home, url))
    path = f"{locale.tag}/{NOT_FOUND}"
    url = page_url(path, settings.base_url)
    pages.append(Page("", NOT_FOUND, locale.tag, path, url))
    pages.sort(key=lambda page: page.path)
    return LocalePlan(locale, tuple(pages), tuple(withheld))


def _template(document: Document) -> str:
    given = document.meta.get("template")
    if given:
        return str(given)
    if document.path == HOME:
        return "home.html"
    folder = document.path.removeprefix("content/")
    return "article.html" if "/" in folder else "page.html"


def by_document(plans: Iterable[LocalePlan]) -> dict[str, tuple[Page, ...]]:
    """Return the pages of all locales by their document."""
    return _grouped(plans, lambda page: page.document)


def by_place(plans: Iterable[LocalePlan]) -> dict[str, tuple[Page, ...]]:
    """Return the pages of all locales by their path below the locale's folder."""
    return _grouped(plans, below)


def _grouped(
    plans: Iterable[LocalePlan], key: Callable[[Page], str]
) -> dict[str, tuple[Page, ...]]:
    found: dict[str, list[Page]] = {}
    for plan in plans:
        for page in plan.pages:
            found.setdefault(key(page), []).append(page)
    return {name: tuple(pages) for name, pages in found.items()}


def alternates(same: Sequence[Page], settings: Settings) -> tuple[Alternate, ...]:
    """Return the addresses for ``hreflang`` of one page in all its locales.

    The order is kept; ``x-default`` is the source language's page. A page of
    errors has none. URLs are absolute, since crawlers ignore others.
    """
    found = [
        Alternate(page.tag, absolute(page.url, settings.base_url))
        for page in same
        if page.template != NOT_FOUND
    ]
    default = [each for each in found if each.tag == settings.source_locale]
    return tuple(found + [Alternate("x-default", each.url) for each in default])


def is_alone(page: Page) -> bool:
    """Whether *page* is in no locale's own place: a 404, the choice of language."""
    return page.template in (NOT_FOUND, CHOOSER)


def below(page: Page) -> str:
    """Return the path of *page* below its locale's folder."""
    return page.path.removeprefix(f"{page.tag}/")


def check_addresses(documents: Sequence[Document], assets: Iterable[str]) -> None:
    """Raise SourceError for addresses taken twice and links that lead nowhere."""
    pages = {each.path: page_path(each.path, "") for each in documents}
    found = [
        error(
            "address-taken",
            f"{' and '.join(names)} become the same page",
            Location(names[1]),
            "rename one of them",
        )
        for names in taken_twice(pages).values()
    ]
    found += dead_links(documents, frozenset(assets))
    if found:
        raise SourceError(*found)


def dead_links(documents: Sequence[Document], assets: frozenset[str]) -> list[Finding]:
    """Return a finding for each link between sources that leads nowhere."""
    ids: Mapping[str, frozenset[str]] = {each.path: each.ids for each in documents}
    found = []
    for document in documents:
        for link in document.links:
            if link.target.startswith("#"):
                aim_path, fragment = document.path, link.target[1:]
            else:
                aim = target(link.target, document.path)
                if aim is None or aim.path in assets:
                    continue
                aim_path, fragment = aim
            at = Location(document.path, link.line)
            if aim_path not in ids:
                what = f"the link {link.target!r} leads to no file of the site"
                hint = "write the path of the source, relative to this file"
                found.append(error("dead-link", what, at, hint))
            elif fragment and ids[aim_path] and fragment not in ids[aim_path]:
                what = f"the link {link.target!r} leads to no heading of {aim_path}"
                hint = "use the id of a heading; give it one as in '## Title {#id}'"
                found.append(error("dead-anchor", what, at, hint))
    return found
