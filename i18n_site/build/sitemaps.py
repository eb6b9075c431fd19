"""The sitemaps of a site, and what tells crawlers of them."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from hashlib import blake2b
from urllib.parse import urlsplit

from i18n_site.build.files import OutputFile, output_file
from i18n_site.build.gathered import Group
from i18n_site.build.plan import page_at
from i18n_site.build.site import Site
from i18n_site.model.plan import Page
from i18n_site.render.addresses import host_of, locale_base
from i18n_site.render.sitemap import (
    BYTES,
    URLS,
    PageSet,
    Version,
    robots,
    sitemap,
    sitemap_index,
)

SITEMAP, ROBOTS = "sitemap.xml", "robots.txt"
_TAGS = 120  # bytes of an entry round each of its addresses, at most


class Sitemaps:
    """The sitemaps of *site*: none if search engines shall not show it."""

    def __init__(self, site: Site, groups: Mapping[str, Group], basis: bytes) -> None:
        """Take the pages by their place; *basis* stands for program and settings."""
        self._basis = basis
        self._settings = site.settings
        self._source = site.source.tag
        self._groups = () if site.settings.noindex else tuple(groups.values())
        self._of: dict[str, list[Group]] = {}
        for each in self._groups:
            for page in each.pages:
                self._of.setdefault(page.tag, []).append(each)

    def files(self, tag: str) -> dict[str, OutputFile]:
        """Return the sitemap of the locale *tag*: one file, unless it is big.

        What its pages say is nothing to it. A locale on a host of its own has
        robots.txt too.
        """
        key = blake2b(self._basis, digest_size=16)
        for each in self._of.get(tag, ()):
            key.update(each.key)
        files = {
            f"{tag}/{name}": OutputFile(key.digest(), partial(self._made, tag, name))
            for name in self._names(tag)
        }
        urls = [each.absolute for each in self._pages(tag)]
        return files | self._robots(f"{tag}/", locale_base(self._settings, tag), urls)

    def root(self) -> dict[str, OutputFile]:
        """Return the index of the sitemaps on the site's own host, and robots.txt."""
        base = self._settings.base_url
        listed = self._listed(host_of(base))
        files = {SITEMAP: output_file(sitemap_index(listed))} if listed else {}
        url = f"{base.rstrip('/')}/{SITEMAP}"
        return files | self._robots("", base, [url] if listed else [])

    def _listed(self, host: str) -> dict[str, str]:
        """Return the addresses of the sitemaps on *host*, with their last dates."""
        return {
            page.absolute: max(each.modified for each in groups)
            for tag, groups in self._of.items()
            for page in self._pages(tag)
            if page.host == host
        }

    def _robots(
        self, folder: str, base_url: str, sitemaps: Sequence[str]
    ) -> dict[str, OutputFile]:
        """Return robots.txt if *folder* is the root of a host, where it is read."""
        if urlsplit(base_url).path.strip("/"):
            return {}
        text = robots(sitemaps, noindex=self._settings.noindex)
        return {f"{folder}{ROBOTS}": output_file(text.encode())}

    def _pages(self, tag: str) -> list[Page]:
        return [page_at(tag, each, self._settings, "") for each in self._names(tag)]

    def _names(self, tag: str) -> list[str]:
        if tag not in self._of:
            return []
        files = -(-len(self._of[tag]) // self._room)
        if files == 1:
            return [SITEMAP]
        return [f"sitemap-{number}.xml" for number in range(1, files + 1)]

    @cached_property
    def _room(self) -> int:
        """How many entries fit into a file, however long they are."""
        pages = [each.pages for each in self._groups]
        longest = max(len(page.absolute) for each in pages for page in each)
        alternates = max(map(len, pages)) + 2
        return min(URLS, BYTES // (alternates * (6 * longest + _TAGS)))

    @cached_property
    def _sets(self) -> list[PageSet]:
        return [self._set(each) for each in self._groups]

    def _set(self, group: Group) -> PageSet:
        versions = tuple(
            Version(each.tag, each.absolute, group.modified) for each in group.pages
        )
        default = (each.url for each in versions if each.tag == self._source)
        return PageSet(versions, next(default, ""))

    def _made(self, tag: str, name: str) -> bytes:
        return sitemap(tag, self._sets, urls=self._room)[name]
