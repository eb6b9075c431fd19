"""Put together what the workers of a build need to know."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from i18n_site.build.assets import Images, assets_of
from i18n_site.build.files import BANNER_SCRIPT, SEARCH_SCRIPT, STYLE
from i18n_site.build.gathered import newest, planned_feeds
from i18n_site.build.nav import Navigation, Words
from i18n_site.build.outline import Outline
from i18n_site.build.plan import FRONT, SEARCH, by_place, plan_locale
from i18n_site.build.publish import Stage
from i18n_site.build.site import LocaleSite, Site
from i18n_site.commands.addresses import SiteAddresses
from i18n_site.commands.site_words import SiteWords
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.frozen import replace
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import DocumentWords, LocalePlan
from i18n_site.model.provenance import Provenance
from i18n_site.project.facts import read_locale_facts
from i18n_site.project.load import (
    Project,
    asset_paths,
    read_templates,
    read_theme,
)
from i18n_site.render.addresses import CONTENT, locale_base, page_url
from i18n_site.render.context import PageLink
from i18n_site.render.inline import ComrakInline
from i18n_site.render.layouts import Layouts, with_theme

OFFER = "offer.html"  # the sentence by which one language offers a page


def assemble(
    project: Project,
    found: SiteWords,
    locales: Iterable[Locale],
    notices: Mapping[str, tuple[ShownNotice, ...]],
    output: Stage,
    addresses: SiteAddresses,
) -> Site:
    """Return the site of *locales*, those that passed the gate."""
    templates = with_theme(read_theme(), read_templates(project))
    documents = {each.path: each for each in found.sources.documents}
    shared = _Shared(
        documents,
        newest(found.sources.documents),
        frozenset(asset_paths(project)),
        addresses.outline,
    )
    sites = {}
    for locale in locales:
        tags = _chain(project, found, locale, notices)
        chain = tuple(
            each for tag in tags if (each := found.words[tag].translations) is not None
        )
        said = tuple(found.said[tag] for tag in tags)
        own = said[0] if said else None
        at = addresses.locales[locale.tag]
        documents_all = found.sources.documents
        plan = plan_locale(
            locale, documents_all, own, project.settings, at.names, addresses.outline
        )
        facts = read_locale_facts(project, locale).facts
        layouts = Layouts(templates, chain, project.source.tag, facts)
        words = _Words(chain, said, layouts, *_records(project, found, locale))
        local = _local(project, shared, plan, words)
        sites[locale.tag] = replace(local, history=at.history)
    return Site(
        project.settings,
        project.source,
        documents,
        sites,
        by_place(each.plan for each in sites.values()),
        addresses.places,
        notices,
        templates[STYLE],
        templates[SEARCH_SCRIPT],
        templates[BANNER_SCRIPT],
        ComrakInline(),
        Images(project.files.read),
        output,
    )


class _Shared(NamedTuple):
    documents: Mapping[str, Document]
    newest: Mapping[str, Sequence[Document]]
    assets: frozenset[str]
    outline: Outline


class _Words(NamedTuple):
    chain: tuple[Translations, ...]
    said: tuple[Mapping[str, DocumentWords], ...]
    layouts: Layouts
    provenance: Provenance
    approvals: tuple[Approval, ...]


def _records(
    project: Project, found: SiteWords, locale: Locale
) -> tuple[Provenance, tuple[Approval, ...]]:
    """Return what is known of the locale's translations, and its ledger."""
    own = found.words.get(locale.tag)
    if own is None:
        return Provenance("source", project.source.tag), ()
    return own.provenance, own.approvals


def _chain(
    project: Project, found: SiteWords, locale: Locale, passed: Collection[str]
) -> list[str]:
    """Return the tags of a locale and of those that it falls back to.

    A language that did not pass the gate lends no text: it could not show the
    notice that goes with it.
    """
    if locale.tag == project.source.tag:
        return []
    tags = [locale.tag, *project.settings.locales[locale.tag].fallback]
    return [tag for tag in tags if tag in found.said and tag in passed]


def _local(
    project: Project, shared: _Shared, plan: LocalePlan, words: _Words
) -> LocaleSite:
    settings, tag, chain = project.settings, plan.locale.tag, words.chain
    urls = {page.document: page.url for page in plan.pages if page.document}
    base = locale_base(settings, tag)
    assets = assets_of(shared.assets, _tags(plan, words), _all_tags(project))
    for path in assets:
        urls[path] = page_url(path.removeprefix(CONTENT), base)
    urls[""] = page_url(FRONT, base)
    urls.update((page.place, page.url) for page in plan.pages if not page.document)
    for each in shared.outline.sections.values():  # its text is not translated yet
        if each.document and each.place in urls:
            urls[each.document] = urls[each.place]
    title = _text(chain, Key(settings.title, "settings:title"))
    about = _text(chain, Key(settings.description, "settings:description"))
    nav = _navigation(project, shared, plan, words, urls)
    offer = _offer(plan.locale, words) if settings.theme.banner else ""
    feeds = planned_feeds(shared.newest, plan, words.said, settings, title, nav.title)
    search = next((each for each in plan.pages if each.template == SEARCH), None)
    return LocaleSite(
        plan.locale, plan, *words, urls, assets, nav, offer, title, about, feeds, search
    )


def _offer(locale: Locale, words: _Words) -> str:
    """Return the sentence that offers a page to readers of *locale*."""
    html = words.layouts.page(OFFER, {"language": locale.name})
    return Markup(html).striptags()  # noqa: S704 - what a template printed


def _all_tags(project: Project) -> tuple[str, ...]:
    return (project.source.tag, *project.settings.locales)


def _tags(plan: LocalePlan, words: _Words) -> tuple[str, ...]:
    """Return the tags of a locale and of those that it borrows from."""
    return tuple(each.tag for each in words.chain) or (plan.locale.tag,)


def _navigation(
    project: Project,
    shared: _Shared,
    plan: LocalePlan,
    words: _Words,
    urls: Mapping[str, str],
) -> Navigation:
    """Return how the pages of *plan* hang together."""
    source = project.source
    lenders = ((each.tag, each.direction) for each in words.chain)
    languages = (*lenders, (source.tag, source.direction))
    menu = tuple(
        PageLink(_text(words.chain, Key(each.title, "settings:menu")), urls[each.link])
        for each in project.settings.menu
        if each.link in urls
    )
    return Navigation(
        plan.locale.tag,
        shared.outline,
        plan.pages,
        shared.documents,
        Words(words.said, languages),
        menu,
    )


def _text(chain: tuple[Translations, ...], key: Key) -> str:
    """Return the first translation of *key*, or its source text."""
    for translations in chain:
        if key in translations.texts:
            return translations.texts[key][0]
    return key.text
