"""Whether the sources have addresses of their own, and where their links lead. Pure."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18n_site.errors import SourceError, error
from i18n_site.model.document import Document, Link
from i18n_site.model.finding import Finding
from i18n_site.model.settings import SLUG
from i18n_site.model.source import Location
from i18n_site.render.addresses import below_locale, target
from i18n_site.render.slugs import collisions, localized, names_in, slug_units


def page_places(
    documents: Iterable[Document], listed: Iterable[str] = ()
) -> dict[str, str]:
    """Return the sources by the addresses that their pages have, for ``target``.

    These are the ones in the source language, with and without slugs. *listed* are
    the places of pages that have no source; these stand for themselves.
    """
    every = list(documents)
    names = names_in(slug_units(every), ())
    places = {below_locale(each.path): each.path for each in every}
    places |= {each: each for each in ("index.html", *listed) if each not in places}
    found = {posixpath.dirname(each): path for each, path in places.items()}
    for each, path in places.items():
        found.setdefault(posixpath.dirname(localized(each, names)), path)
    return found


def check_addresses(
    documents: Sequence[Document],
    assets: Iterable[str],
    places: Mapping[str, str],
    listed: Iterable[str] = (),
) -> None:
    """Raise SourceError for addresses taken twice and links that lead nowhere.

    *places* are those of ``page_places``, *listed* as for ``taken``.
    """
    names = names_in(slug_units(documents), ())
    found = [
        *(fault for each in documents for fault in _nameless(each)),
        *taken(documents, "", names, listed),
        *dead_links(documents, frozenset(assets), places),
    ]
    if found:
        raise SourceError(*found)


def taken(
    documents: Iterable[Document],
    tag: str,
    names: Mapping[str, str],
    listed: Iterable[str] = (),
) -> Iterator[Finding]:
    """Yield the sources whose address in the locale *tag* another one has.

    *listed* are the places of pages that are there without a source.
    """
    by_path = {each.path: each for each in documents}
    places = {each: each for each in listed}
    places |= {path: below_locale(path) for path in by_path}
    paths = {
        path: posixpath.join(tag, localized(place, names))
        for path, place in places.items()
    }
    for each in collisions(paths):
        if each.at.path not in by_path:  # two pages without a source: not by a slug
            continue
        unit = by_path[each.at.path].fields.get(SLUG)
        at = Location(each.at.path, unit.line if unit else 0)
        yield each._replace(at=at)


def _nameless(document: Document) -> Iterator[Finding]:
    if SLUG in document.meta and SLUG not in document.fields:
        what = f"the slug {document.meta[SLUG]!r} is no text"
        hint = "write it in quotes, as in slug: '2024'"
        yield error("front-matter", what, Location(document.path), hint)


def dead_links(
    documents: Sequence[Document], assets: frozenset[str], places: Mapping[str, str]
) -> list[Finding]:
    """Return a finding for each link between sources that leads nowhere."""
    known = {each.path: each for each in documents}
    others = assets | (set(places.values()) - known.keys())
    return [
        found
        for document in documents
        for link in document.links
        if (found := _fault(link, document, known, others, places))
    ]


def _fault(
    link: Link,
    document: Document,
    known: Mapping[str, Document],
    others: frozenset[str],
    places: Mapping[str, str],
) -> Finding | None:
    """Return what is wrong with *link*; *others* are the places that are no source."""
    path, fragment = document.path, link.target[1:]
    if not link.target.startswith("#"):
        aim = target(link.target, document.path, places)
        if aim is None or aim.path in others:
            return None
        path, fragment = aim
    at = Location(document.path, link.line)
    if path not in known:
        what = f"the link {link.target!r} leads to no file of the site"
        hint = "write the path of the source, relative to this file"
        return error("dead-link", what, at, hint)
    if fragment and _lacks(known[path], fragment):
        what = f"the link {link.target!r} leads to no heading of {path}"
        hint = "use the id of a heading; give it one as in '## Title {#id}'"
        return error("dead-anchor", what, at, hint)
    return None


def _lacks(document: Document, fragment: str) -> bool:
    """Whether *document* has no place of that id; some templates may make any."""
    known = document.template is None or document.ids
    return bool(known) and fragment not in document.ids and fragment != "top"
