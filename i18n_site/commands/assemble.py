"""Put together what the workers of a build need to know."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from i18n_site.build.plan import by_document, by_place, plan_locale
from i18n_site.build.site import LocaleSite, Site
from i18n_site.commands.words import Words
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import LocalePlan, Page
from i18n_site.project.load import (
    Project,
    Sources,
    asset_paths,
    read_templates,
    read_theme,
)
from i18n_site.protocols import Store
from i18n_site.render.addresses import asset_path, page_url
from i18n_site.render.context import PageLink
from i18n_site.render.inline import ComrakInline
from i18n_site.render.page import Layouts, with_theme

STYLE = "style.css"


def assemble(
    project: Project,
    sources: Sources,
    words: Mapping[str, Words],
    locales: Iterable[Locale],
    notices: Mapping[str, tuple[ShownNotice, ...]],
    output: Store,
) -> Site:
    """Return the site of *locales*, those that passed the gate."""
    templates = with_theme(read_theme(), read_templates(project))
    sites = {}
    for locale in locales:
        chain = _chain(project, words, locale, notices)
        own = words[locale.tag].translations if chain else None
        plan = plan_locale(locale, sources.documents, own, project.settings)
        layouts = Layouts(templates, chain, project.source.tag)
        sites[locale.tag] = _local(project, sources, plan, chain, layouts)
    plans = [each.plan for each in sites.values()]
    return Site(
        project.settings,
        project.source,
        {each.path: each for each in sources.documents},
        sites,
        by_document(plans),
        by_place(plans),
        notices,
        templates[STYLE],
        ComrakInline(),
        output,
    )


def _chain(
    project: Project,
    words: Mapping[str, Words],
    locale: Locale,
    passed: Collection[str],
) -> tuple[Translations, ...]:
    """Return the locale's own translations, then those that it falls back to.

    A language that did not pass the gate lends no text: it could not show the
    notice that goes with it.
    """
    if locale.tag == project.source.tag:
        return ()
    tags = [locale.tag, *project.settings.locales[locale.tag].fallback]
    usable = (tag for tag in tags if tag in words and tag in passed)
    found = [words[tag].translations for tag in usable]
    return tuple(each for each in found if each is not None)


def _local(
    project: Project,
    sources: Sources,
    plan: LocalePlan,
    chain: tuple[Translations, ...],
    layouts: Layouts,
) -> LocaleSite:
    settings, tag = project.settings, plan.locale.tag
    urls = {page.document: page.url for page in plan.pages if page.document}
    for path in asset_paths(project):
        urls[path] = page_url(asset_path(path, tag), settings.base_url)
    urls[""] = page_url(f"{tag}/index.html", settings.base_url)
    title = _text(chain, Key(settings.title, "settings:title"))
    about = _text(chain, Key(settings.description, "settings:description"))
    links = _links(sources.documents, plan.pages, chain)
    return LocaleSite(plan.locale, plan, chain, layouts, urls, links, title, about)


def _links(
    documents: Sequence[Document],
    pages: Sequence[Page],
    chain: tuple[Translations, ...],
) -> tuple[PageLink, ...]:
    """Return the articles for the home page: the newest first, then by path."""
    named = {each.path: each for each in documents}
    found = []
    for page in pages:
        if page.template == "article.html":
            document = named[page.document]
            title, description = (_field(document, name, chain) for name in _SHOWN)
            date = document.meta.get("date")
            found.append(PageLink(title or page.url, page.url, description, date))
    return tuple(sorted(found, key=lambda each: str(each.date or ""), reverse=True))


_SHOWN = ("title", "description")


def _field(document: Document, name: str, chain: tuple[Translations, ...]) -> str:
    unit = document.fields.get(name)
    return _text(chain, unit.key) if unit else str(document.meta.get(name, ""))


def _text(chain: tuple[Translations, ...], key: Key) -> str:
    """Return the first translation of *key*, or its source text."""
    for translations in chain:
        if key in translations.texts:
            return translations.texts[key][0]
    return key.text
