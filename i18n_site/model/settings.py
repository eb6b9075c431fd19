"""The settings of a site, as ``i18n-site.toml`` gives them."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from i18n_site.model.frozen import Frozen, field

SLUG = "slug"  # the front matter field that names a page in its address


class LocaleSettings(Frozen):
    """What the settings say of one locale.

    *min_coverage* is the least share of finished messages, 0 to 1, that a page
    needs to be published. *fallback* are the tags tried for a message that this
    locale lacks, before the source text. A *draft* is translated and checked,
    not built. *base_url* is where its folder is published, if that is not below
    the site's.
    """

    min_coverage: float = 0.0
    fallback: tuple[str, ...] = ()
    draft: bool = False
    plural_forms: str = ""
    base_url: str = ""


class NoticeSettings(Frozen):
    """What the settings say of one notice. *locales* empty means all.

    *pages* are globs over the paths of the sources, or for a page that has none
    over its path below the locale's folder (``404.html``). *placement* is where
    it stands, seen from the page's content. *require* says what a translation
    must be to be shown: "approved" by a person in each of *roles*, or only
    "complete". *fixed_text* is, by tag, wording that an authority fixes, one
    line a line of the source. After the day *expires* the notice is void.
    """

    source: str
    locales: tuple[str, ...] = ()
    require: Literal["approved", "complete"] = "approved"
    roles: tuple[str, ...] = ("reviewer",)
    pages: tuple[str, ...] = ("**",)
    placement: Literal["before", "after", "both"] = "before"
    fixed_text: Mapping[str, str] = field(default_factory=dict)
    expires: date | None = None


class FactSettings(Frozen):
    """What the settings say of the facts in ``data/locales/<locale>.toml``.

    A locale without one of *required* is refused. A fact that nobody verified
    for *max_age_days* is warned of.
    """

    required: tuple[str, ...] = ()
    max_age_days: int = 365


class CatalogSettings(Frozen):
    """What the settings say of the catalogs.

    *layout*: one for each "section" (first-level folder of ``content/``), one for
    each "article", or one for "all" of them. Without *wrap* an entry written anew
    has a line end only where its text has one, as ``msgcat --no-wrap`` does it.
    """

    layout: Literal["section", "article", "all"] = "section"
    wrap: bool = True


class SearchSettings(Frozen):
    """What the settings say of the search, which needs the extra ``search``.

    It finds what stands in the ``<article>`` of a page, but for the elements of the
    CSS selectors *ignore*, navigation and text that falls back to another language.
    """

    enabled: bool = False
    ignore: tuple[str, ...] = ()


class LinkSettings(Frozen):
    """What the settings say of links to other sites.

    *allow* names by a host of the source those that a translation may link to in
    its place; ``{tag}`` and ``{language}`` in them are those of the locale.
    """

    allow: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def hosts(self, tag: str) -> tuple[tuple[str, str], ...]:
        """Return the pairs of hosts for the locale *tag*, in lower case."""
        language = tag.partition("-")[0]
        return tuple(
            (host.lower(), each.format(tag=tag, language=language).lower())
            for host, others in sorted(self.allow.items())
            for each in others
        )


class MenuSettings(Frozen):
    """An entry of the menu: *title* is a message, *link* the path of a source."""

    title: str
    link: str


class ThemeSettings(Frozen):
    """What the settings say of the packaged theme.

    The *banner* offers a reader the page in the language that the browser asks for.
    """

    banner: bool = False


class HostingSettings(Frozen):
    """For which *kinds* of hosts a build writes their configuration."""

    kinds: tuple[Literal["apache", "caddy", "cloudflare", "netlify", "nginx"], ...] = ()


class Settings(Frozen):
    """The settings; every one has a default but the first two.

    *fields* are the front matter fields that are translated. *title* and
    *description* of the site are messages of the domain ``site``.
    """

    source_locale: str
    base_url: str
    title: str = ""
    description: str = ""
    noindex: bool = False
    fields: tuple[str, ...] = ("title", "description")
    locales: Mapping[str, LocaleSettings] = field(default_factory=dict)
    notices: Mapping[str, NoticeSettings] = field(default_factory=dict)
    facts: FactSettings = FactSettings()
    catalogs: CatalogSettings = CatalogSettings()
    search: SearchSettings = SearchSettings()
    links: LinkSettings = LinkSettings()
    theme: ThemeSettings = ThemeSettings()
    menu: tuple[MenuSettings, ...] = ()
    hosting: HostingSettings = HostingSettings()

    @property
    def translatable(self) -> tuple[str, ...]:
        """The front matter fields that are translated: *fields*, and slugs always."""
        return tuple(dict.fromkeys((*self.fields, SLUG)))
