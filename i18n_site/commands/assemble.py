"""Put together what the workers of a build need to know."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from i18n_site.build.files import STYLE
from i18n_site.build.plan import by_place, plan_locale
from i18n_site.build.publish import Stage
from i18n_site.build.site import LocaleSite, Site
from i18n_site.commands.site_words import SiteWords
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import DocumentWords, LocalePlan, Page
from i18n_site.model.provenance import Provenance
from i18n_site.project.facts import read_locale_facts
from i18n_site.project.load import (
    Project,
    asset_paths,
    read_templates,
    read_theme,
)
from i18n_site.render.addresses import asset_path, page_url
from i18n_site.render.context import PageLink
from i18n_site.render.inline import ComrakInline
from i18n_site.render.layouts import Layouts, with_theme


def assemble(
    project: Project,
    found: SiteWords,
    locales: Iterable[Locale],
    notices: Mapping[str, tuple[ShownNotice, ...]],
    output: Stage,
) -> Site:
    """Return the site of *locales*, those that passed the gate."""
    templates = with_theme(read_theme(), read_templates(project))
    documents = {each.path: each for each in found.sources.documents}
    assets = asset_paths(project)
    sites = {}
    for locale in locales:
        tags = _chain(project, found, locale, notices)
        chain = tuple(
            each for tag in tags if (each := found.words[tag].translations) is not None
        )
        said = tuple(found.said[tag] for tag in tags)
        own = said[0] if said else None
        plan = plan_locale(locale, found.sources.documents, own, project.settings)
        facts = read_locale_facts(project, locale).facts
        layouts = Layouts(templates, chain, project.source.tag, facts)
        words = _Words(chain, said, layouts, *_records(project, found, locale))
        sites[locale.tag] = _local(project, documents, assets, plan, words)
    return Site(
        project.settings,
        project.source,
        documents,
        sites,
        by_place(each.plan for each in sites.values()),
        notices,
        templates[STYLE],
        ComrakInline(),
        output,
    )


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
    project: Project,
    documents: Mapping[str, Document],
    assets: Sequence[str],
    plan: LocalePlan,
    words: _Words,
) -> LocaleSite:
    settings, tag, chain = project.settings, plan.locale.tag, words.chain
    urls = {page.document: page.url for page in plan.pages if page.document}
    for path in assets:
        urls[path] = page_url(asset_path(path, tag), settings.base_url)
    urls[""] = page_url(f"{tag}/index.html", settings.base_url)
    title = _text(chain, Key(settings.title, "settings:title"))
    about = _text(chain, Key(settings.description, "settings:description"))
    links = _links(documents, plan.pages, words.said)
    return LocaleSite(plan.locale, plan, *words, urls, links, title, about)


def _links(
    documents: Mapping[str, Document],
    pages: Sequence[Page],
    said: Sequence[Mapping[str, DocumentWords]],
) -> tuple[PageLink, ...]:
    """Return the articles for the home page: the newest first, then by path."""
    found = []
    for page in pages:
        if page.template == "article.html":
            document = documents[page.document]
            title, description = (_field(document, name, said) for name in _SHOWN)
            date = document.meta.get("date")
            found.append(PageLink(title or page.url, page.url, description, date))
    return tuple(sorted(found, key=lambda each: str(each.date or ""), reverse=True))


_SHOWN = ("title", "description")


def _field(
    document: Document, name: str, said: Sequence[Mapping[str, DocumentWords]]
) -> str:
    """Return the field *name* in the first language that has it, or as it is."""
    for each in said:
        if text := each[document.path].fields.get(name):
            return text
    unit = document.fields.get(name)
    return unit.key.text if unit else str(document.meta.get(name, ""))


def _text(chain: tuple[Translations, ...], key: Key) -> str:
    """Return the first translation of *key*, or its source text."""
    for translations in chain:
        if key in translations.texts:
            return translations.texts[key][0]
    return key.text
