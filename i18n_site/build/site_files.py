"""The files of a site that no page is made of: feeds, sitemaps, what browsers read."""

from typing import NamedTuple

from i18n_site.build.feeds import Feeds
from i18n_site.build.files import (
    BANNER_SCRIPT,
    SEARCH_SCRIPT,
    STYLE,
    OutputFile,
    output_file,
)
from i18n_site.build.gathered import groups
from i18n_site.build.head import MANIFEST, OPEN_SEARCH
from i18n_site.build.hosting import in_tree
from i18n_site.build.redirects import redirect_files
from i18n_site.build.site import LocaleSite, Site
from i18n_site.build.sitemaps import Sitemaps
from i18n_site.render.described import TERMS, manifest, open_search


class SiteFiles(NamedTuple):
    """Files to be, by path below the output: by locale, and beside the locales."""

    locales: dict[str, dict[str, OutputFile]]
    root: dict[str, OutputFile]


def site_files(site: Site, basis: bytes) -> SiteFiles:
    """Return what stands beside the pages of *site*.

    *basis* stands for the program and the settings.
    """
    found = groups(site)
    maps, feeds = Sitemaps(site, found, basis), Feeds(site, found, basis)
    hosted = in_tree(site)
    locales = {
        tag: _described(local)
        | _style(site, tag)
        | redirect_files(site, local)
        | hosted.get(tag, {})
        | maps.files(tag)
        | feeds.files(tag)
        for tag, local in site.locales.items()
    }
    return SiteFiles(locales, maps.root() | hosted.get("", {}))


def _style(site: Site, tag: str) -> dict[str, OutputFile]:
    texts = {STYLE: site.style}
    if site.locales[tag].search:
        texts[SEARCH_SCRIPT] = site.search_script
    if site.settings.theme.banner:
        texts[BANNER_SCRIPT] = site.banner_script
    return {f"{tag}/{name}": output_file(texts[name].encode()) for name in texts}


def _described(local: LocaleSite) -> dict[str, OutputFile]:
    """Return what tells a browser of the locale's site, and of its search if any."""
    tag, title, about = local.locale.tag, local.title, local.description
    texts = {MANIFEST: manifest(local.locale, title, about, local.urls[""])}
    if local.search:
        template = f"{local.search.absolute}?q={TERMS}"
        texts[OPEN_SEARCH] = open_search(tag, title, about, template)
    return {f"{tag}/{name}": output_file(texts[name].encode()) for name in texts}
