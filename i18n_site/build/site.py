"""Everything that the work on one source needs to know of the whole site."""

from collections.abc import Callable, Mapping

from i18n_site.build.assets import Images
from i18n_site.build.nav import Navigation
from i18n_site.build.publish import Stage
from i18n_site.model.approval import Approval
from i18n_site.model.catalog import Translations
from i18n_site.model.document import Document
from i18n_site.model.frozen import Frozen, field
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import DocumentWords, LocalePlan, Page, PlannedFeed
from i18n_site.model.provenance import Provenance
from i18n_site.model.settings import Settings
from i18n_site.protocols import InlineRenderer
from i18n_site.render.addresses import Destination, host_of, locale_base
from i18n_site.render.layouts import Layouts
from i18n_site.render.slug_history import History


class LocaleSite(Frozen):
    """One locale's half: its words, its pages and what all of them share.

    *chain* are its own translations, then those that it falls back to; empty
    for the source language. *said* is what each of them has for the documents, by
    path. *urls* maps sources and assets to their addresses in this locale, and the
    places of pages that have no source to theirs. *assets* are
    the files that it has in the place of those of all. *nav* is how its pages hang
    together, *offer* says in its language that a page can be read in it.
    *provenance* is what is known of its
    translations, *approvals* are the lines of its ledger. *feeds* are those that it
    has, *search* is the page where a reader can search it, if there is one. *history*
    are the addresses that its pages had.
    """

    locale: Locale
    plan: LocalePlan
    chain: tuple[Translations, ...]
    said: tuple[Mapping[str, DocumentWords], ...]
    layouts: Layouts
    provenance: Provenance
    approvals: tuple[Approval, ...]
    urls: Mapping[str, str]
    assets: Mapping[str, str]
    nav: Navigation
    offer: str
    title: str
    description: str
    feeds: tuple[PlannedFeed, ...] = ()
    search: Page | None = None
    history: History = field(default_factory=dict)


class Site(Frozen):
    """The plan of a build, with what it is made from and where it goes.

    *locales* are by tag, in the order of the settings, the source's first if it
    is built. *same* gives the pages of all locales by their place, *places* the
    sources by the addresses of pages (``build.linking``).
    *notices* are those of every language that a page may show them in. *style* is
    the style sheet, *search_script* what the page of a search runs, *banner_script*
    what offers a page in the reader's language.
    """

    settings: Settings
    source: Locale
    documents: Mapping[str, Document]
    locales: Mapping[str, LocaleSite]
    same: Mapping[str, tuple[Page, ...]]
    places: Mapping[str, str]
    notices: Mapping[str, tuple[ShownNotice, ...]]
    style: str
    search_script: str
    banner_script: str
    inline: InlineRenderer
    images: Images
    output: Stage

    def address(self, site: LocaleSite) -> Callable[[str], Destination | None]:
        """Return where a source or an asset is for the readers of *site*.

        What the locale lacks is shown in the source language.
        """
        default = self.locales.get(self.source.tag)
        bases = (
            locale_base(self.settings, each.tag) for each in (site.locale, self.source)
        )
        here, there = map(host_of, bases)
        host = "" if here == there else there

        def address(path: str) -> Destination | None:
            if found := site.urls.get(path):
                return Destination(found)
            other = default.urls.get(path) if default else None
            return Destination(host + other, self.source) if other else None

        return address
