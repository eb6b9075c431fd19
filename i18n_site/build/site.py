"""Everything that the work on one source needs to know of the whole site."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from i18n_site.build.publish import Stage
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Translations
from i18n_site.model.document import Document
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import DocumentWords, LocalePlan, Page
from i18n_site.model.provenance import Provenance
from i18n_site.model.settings import Settings
from i18n_site.protocols import InlineRenderer
from i18n_site.render.context import PageLink
from i18n_site.render.layouts import Layouts


@dataclass(frozen=True, slots=True)
class LocaleSite:
    """One locale's half: its words, its pages and what all of them share.

    *chain* are its own translations, then those that it falls back to; empty
    for the source language. *said* is what each of them has for the documents, by
    path. *urls* maps sources and assets to their addresses in this locale. *links*
    are the articles that a home page lists. *provenance* is what is known of its
    translations, *approvals* are the lines of its ledger.
    """

    locale: Locale
    plan: LocalePlan
    chain: tuple[Translations, ...]
    said: tuple[Mapping[str, DocumentWords], ...]
    layouts: Layouts
    provenance: Provenance
    approvals: tuple[Approval, ...]
    urls: Mapping[str, str]
    links: tuple[PageLink, ...]
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Site:
    """The plan of a build, with what it is made from and where it goes.

    *locales* are by tag, in the order of the settings, the source's first if it
    is built. *same* gives the pages by their path below the locale's folder.
    *notices* are those of every language that a page may show them in. *style* is
    the style sheet.
    """

    settings: Settings
    source: Locale
    documents: Mapping[str, Document]
    locales: Mapping[str, LocaleSite]
    same: Mapping[str, tuple[Page, ...]]
    notices: Mapping[str, tuple[ShownNotice, ...]]
    style: str
    inline: InlineRenderer
    output: Stage

    def address(self, site: LocaleSite) -> Callable[[str], str | None]:
        """Return where a source or an asset is for the readers of *site*.

        What the locale lacks is shown in the source language.
        """
        default = self.locales.get(self.source.tag)

        def address(path: str) -> str | None:
            found = site.urls.get(path)
            return found or (default.urls.get(path) if default else None)

        return address
