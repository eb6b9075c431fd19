"""What the head of a page says to machines: which page it is, of which others. Pure."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from markupsafe import Markup

from i18n_site.build.gathered import (
    authors,
    iso,
    published,
    updated,
)
from i18n_site.build.plan import NOT_FOUND, is_alone
from i18n_site.build.site import LocaleSite, Site
from i18n_site.languages.tags import with_territory
from i18n_site.model.document import Document
from i18n_site.model.plan import Alternate, Page
from i18n_site.model.provenance import Provenance
from i18n_site.render.head import Head, HeadLink, script_data
from i18n_site.render.json_ld import MedicalPage

MANIFEST, OPEN_SEARCH = "manifest.webmanifest", "opensearch.xml"
_ARTICLE = "article.html"


class Shown(NamedTuple):
    """What a page says of itself, to people."""

    title: str
    description: str
    provenance: Provenance


def head(
    site: Site,
    local: LocaleSite,
    page: Page,
    same: Sequence[Page],
    shown: Shown,
) -> Head:
    """Return the head of *page*; *same* are its versions (``gathered.versions``).

    Only what is a page of its own, with a source, has data for search engines.
    """
    document = site.documents.get(page.document)
    fallback = page.document in local.plan.fallback
    home = local.urls[""]
    data = Markup()
    if document is not None and not fallback:
        data = script_data(_about(site, local, page, document, same, shown))
    return Head(
        canonical=_canonical(site, local, page, same, fallback=fallback),
        fallback=fallback,
        kind="article" if page.template == _ARTICLE else "website",
        locale=with_territory(page.tag),
        other_locales=_others(page.tag, tuple(each.tag for each in same)),
        feeds=tuple(_feeds(local, page)),
        manifest=home + MANIFEST,
        search=HeadLink(local.title, home + OPEN_SEARCH) if local.search else None,
        json_ld=data,
    )


@lru_cache
def _others(tag: str, tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the Open Graph's names of the locales *tags*, but for that of *tag*."""
    names = dict.fromkeys(map(with_territory, tags))
    return tuple(each for each in names if each != with_territory(tag))


def _canonical(
    site: Site, local: LocaleSite, page: Page, same: Sequence[Page], *, fallback: bool
) -> str:
    """Return the address of the page to be known: the one that the text is of."""
    if page.template == NOT_FOUND:
        return ""
    if not fallback:
        return page.absolute
    known = {each.tag: each.absolute for each in same}
    lenders = (*(each.tag for each in local.chain), site.source.tag)
    return next((known[tag] for tag in lenders if tag in known), page.absolute)


def _feeds(local: LocaleSite, page: Page) -> Iterator[HeadLink]:
    """Yield the feed of the locale, and that of the page's section."""
    if is_alone(page):
        return
    folder = page.place.rpartition("/")[0].partition("/")[0]
    for each in local.feeds:
        if each.section in ("", folder):
            yield HeadLink(each.title, each.at.url)


def _about(
    site: Site,
    local: LocaleSite,
    page: Page,
    document: Document,
    same: Sequence[Page],
    shown: Shown,
) -> MedicalPage:
    """Return what search engines may know of *page*.

    A review is the latest of the ledger for exactly the texts of the page.
    """
    is_source = page.tag == site.source.tag
    named = [each for each in same if (each.tag == site.source.tag) != is_source]
    others = tuple(Alternate(each.tag, each.absolute) for each in named)
    reviews = shown.provenance.reviews
    return MedicalPage(
        url=page.absolute,
        title=shown.title,
        tag=page.tag,
        site_title=local.title,
        site_url=page.host + local.urls[""],
        description=shown.description,
        published=iso(published(document)),
        modified=iso(updated(document)),
        authors=authors(document),
        original=others[0] if others and not is_source else None,
        translations=others if is_source else (),
        approval=reviews[0] if reviews else None,
    )
