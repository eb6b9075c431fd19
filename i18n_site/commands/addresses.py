"""The addresses of a site: the names in them, and those that pages had before."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from i18n_site.build.linking import page_places, taken
from i18n_site.build.outline import Outline, outline
from i18n_site.build.plan import SEARCH_PLACE
from i18n_site.commands.words import Words
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.project.load import Project
from i18n_site.project.slugs import read_slugs, read_slugs_only
from i18n_site.render.addresses import below_locale
from i18n_site.render.slug_history import History
from i18n_site.render.slugs import localized, names_in, slug_units

Texts = Mapping[Key, tuple[str, ...]]
_NONE: History = MappingProxyType({})


class LocaleAddresses(NamedTuple):
    """The names of folders in the addresses of a locale, and its history.

    *faults* are what keeps the locale from being published.
    """

    names: Mapping[str, str]
    history: History = _NONE
    faults: tuple[Finding, ...] = ()


class SiteAddresses(NamedTuple):
    """The addresses of each locale by tag; *places* are those of ``page_places``.

    *outline* has the pages that no source is made into, *listed* their places.
    """

    places: Mapping[str, str]
    locales: Mapping[str, LocaleAddresses]
    outline: Outline
    listed: tuple[str, ...]


def site_addresses(
    project: Project, documents: Sequence[Document], texts: Mapping[str, Texts]
) -> SiteAddresses:
    """Return the addresses of all pages; *texts* are the translations by tag."""
    found = outline(documents)
    known = {below_locale(each.path) for each in documents}
    listed = [each.place for each in found.listings if each.place not in known]
    if project.settings.search.enabled:
        listed.append(SEARCH_PLACE)
    locales = {
        each.tag: _of_locale(project, each, documents, texts, listed)
        for each in (project.source, *project.locales)
    }
    places = page_places(documents, listed)
    return SiteAddresses(places, locales, found, tuple(listed))


def _of_locale(
    project: Project,
    locale: Locale,
    documents: Sequence[Document],
    texts: Mapping[str, Texts],
    listed: Sequence[str],
) -> LocaleAddresses:
    names = locale_names(project, locale, documents, texts)
    faults = list(taken(documents, locale.tag, names, listed)) if names else []
    try:
        history = read_slugs(project, locale)
    except CatalogError as err:
        return LocaleAddresses(names, _NONE, (*faults, *err.findings))
    return LocaleAddresses(names, history, tuple(faults))


def locale_names(
    project: Project,
    locale: Locale,
    documents: Iterable[Document],
    texts: Mapping[str, Texts],
) -> dict[str, str]:
    """Return the names of folders in the addresses of *locale*."""
    own = project.settings.locales.get(locale.tag)
    tags = [locale.tag, *own.fallback] if own else []
    chain = [texts[tag] for tag in tags if tag in texts]
    return names_in(slug_units(documents), chain)


def page_names(project: Project, words: Mapping[str, Words]) -> dict[str, str]:
    """Return what the pages of all locales are made of, by path below the output.

    That is the source, or for a page without one its place.
    """
    documents = read_slugs_only(project)
    texts = {
        tag: each.translations.texts for tag, each in words.items() if each.translations
    }
    places = {each.place: each.place for each in outline(documents).listings}
    places |= {below_locale(each.path): each.path for each in documents}
    found = {}
    for locale in (project.source, *project.locales):
        names = locale_names(project, locale, documents, texts)
        for place, name in places.items():
            found[f"{locale.tag}/{localized(place, names)}"] = name
    return found
