"""Whether the pages of a written site lead where they say, in every language. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from posixpath import join, normpath
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from i18n_site.build.crawl import Listed, PageLinks, anchor
from i18n_site.build.verify import Fault

INDEX = "index.html"
DEFAULT = "x-default"
_ABSOLUTE = ("http:", "https:")
_HOST = re.compile(r"https?://[^/]+/(.*/)?")


class LinkFault(NamedTuple):
    """A fault of *page*, and the text by which its line is found."""

    page: str
    fault: Fault
    needle: str = ""


class Addresses:
    """Where the files of a tree are published.

    *bases* are absolute addresses, each with the folder of the tree that it is of:
    one host with a folder a locale, one host a locale, or a mix.
    """

    def __init__(
        self,
        bases: Mapping[str, str],
        files: Iterable[str],
        missing: Sequence[str] = (),
    ) -> None:
        """Take the bases, such as ``{"https://x.org/": ""}``.

        Nothing can be said of addresses in the folders *missing*, of locales that
        are not built yet.
        """
        self.files = frozenset(files)
        self.missing = tuple(missing)
        longest = sorted(bases.items(), key=lambda each: -len(each[0]))
        self._bases = [(url, folder) for url, folder in longest]
        self._found: dict[str, str | None] = {}
        self._hosts: dict[str, str] = {}

    def url(self, path: str) -> str:
        """Return the address of the page at *path*."""
        url, folder = max(
            (each for each in self._bases if path.startswith(each[1])),
            key=lambda each: len(each[1]),
        )
        return url + quote(path[len(folder) :].removesuffix(INDEX))

    def file(self, page: str, link: str) -> str | None:
        """Return the file that *link* on *page* names, '' if none, or None outside.

        A file in a folder that is missing is not judged: it is returned.
        """
        link = link.partition("#")[0].partition("?")[0]
        if not link:
            return page
        if link.startswith("//"):
            link = f"{self._host(page).partition('//')[0]}{link}"
        elif link.startswith("/"):
            link = self._host(page) + link
        elif not link.startswith(_ABSOLUTE):
            if ":" in link.partition("/")[0]:
                return None
            link = join(f"{self.url(page).rpartition('/')[0]}/", link)
        if link not in self._found:
            self._found[link] = self._lookup(link)
        return self._found[link]

    def _host(self, page: str) -> str:
        """Return the ``scheme://host`` of the folder of *page*."""
        folder = page.partition("/")[0]
        if folder not in self._hosts:
            parts = urlsplit(self.url(page))
            self._hosts[folder] = f"{parts.scheme}://{parts.netloc}"
        return self._hosts[folder]

    def _lookup(self, url: str) -> str | None:
        """Return the file at *url*, '' if there is none, or None if it is not ours."""
        parts = urlsplit(url)
        way = normpath(parts.path or "/") + ("/" if parts.path.endswith("/") else "")
        whole = f"{parts.scheme}://{parts.netloc}/{unquote(way).lstrip('/')}"
        ours = False
        for base, folder in self._bases:
            if not (f"{whole}/" if whole + "/" == base else whole).startswith(base):
                continue
            ours = True
            path = folder + whole[len(base) :]
            if path.startswith(self.missing):
                return path
            for each in (path, f"{path}{INDEX}", f"{path}/{INDEX}"):
                if each in self.files:
                    return each
        return "" if ours else None


def bases(base_url: str, pages: Mapping[str, PageLinks]) -> dict[str, str]:
    """Return where the folders of a tree are published, for ``Addresses``.

    That is below *base_url*, but for a locale's folder most of whose pages say by
    their canonical address that they are on a host of their own.
    """
    root = base_url.rstrip("/") + "/"
    votes: dict[str, Counter[str]] = {}
    for path, page in pages.items():
        folder, slash, rest = path.partition("/")
        own = unquote(page.canonical).removesuffix(rest.removesuffix(INDEX))
        away = _HOST.fullmatch(own) and not page.canonical.startswith(root)
        if slash and not page.leaves:
            votes.setdefault(f"{folder}/", Counter())[own if away else root] += 1
    winners = {folder: each.most_common(1)[0][0] for folder, each in votes.items()}
    return {root: ""} | {url: each for each, url in winners.items() if url != root}


def link_faults(
    pages: Mapping[str, PageLinks], listed: Iterable[Listed], where: Addresses
) -> Iterator[LinkFault]:
    """Yield what is wrong with the addresses that pages, sitemaps and feeds give."""
    for path, page in pages.items():
        yield from _dead(path, page, pages, where)
        yield from _canonical(path, page, pages, where)
        yield from _languages(path, page, pages, where)
    entries = list(listed)
    for each in entries:
        yield from _listing(each, pages, where)
    yield from _unlisted(entries, pages, where)


def _dead(
    path: str, page: PageLinks, pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[LinkFault]:
    for link in page.links:
        there = where.file(path, link)
        if there is None:
            continue
        if not there:
            fault = Fault("page-link-dead", f"the link {link!r} leads to no file")
            yield LinkFault(path, fault, link)
        elif (name := anchor(link)) and there in pages and name not in pages[there].ids:
            what = f"the link {link!r} leads to no id {name!r}"
            yield LinkFault(path, Fault("page-anchor-dead", what), link)


def _falls_back(path: str, page: PageLinks, where: Addresses) -> bool:
    """Whether *page* says that another page is the one to know."""
    return bool(page.canonical) and where.file(path, page.canonical) != path


def _canonical(
    path: str, page: PageLinks, pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[LinkFault]:
    if not page.canonical:
        return
    there = where.file(path, page.canonical)
    what = ""
    if not there or (there not in pages and not there.startswith(where.missing)):
        what = f"the canonical address {page.canonical!r} is no page of the site"
    elif page.leaves:
        return
    elif there != path and there in pages and _falls_back(there, pages[there], where):
        what = f"the canonical address {page.canonical!r} has another one itself"
    elif there != path and not page.noindex:
        what = "it names another page as canonical and lacks robots noindex"
    elif there != path and page.alternates:
        what = "it names another page as canonical and has a hreflang set"
    elif there == path and page.canonical != where.url(path):
        what = f"its canonical address is not spelled {where.url(path)!r}"
    if what:
        yield LinkFault(path, Fault("canonical-wrong", what), page.canonical)


def _languages(
    path: str, page: PageLinks, pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[LinkFault]:
    """Yield what keeps the hreflang set of *page* from being closed and whole."""
    if not page.alternates or _falls_back(path, page, where):
        return
    for what, needle in _set_faults(path, page, pages, where):
        yield LinkFault(path, Fault("hreflang-wrong", what), needle)


def _set_faults(
    path: str, page: PageLinks, pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[tuple[str, str]]:
    if DEFAULT not in page.alternates:
        yield "its hreflang set has no x-default", "hreflang"
    if all(where.file(path, url) != path for url in page.alternates.values()):
        yield "its hreflang set lacks the page itself", "hreflang"
    for tag, url in page.alternates.items():
        there = where.file(path, url) if url.startswith(_ABSOLUTE) else ""
        other = pages.get(there or "")
        if not url.startswith(_ABSOLUTE):
            yield f"the address {url!r} of hreflang {tag!r} is not absolute", url
        elif there and there.startswith(where.missing):
            continue
        elif not there or other is None:
            yield f"the address {url!r} of hreflang {tag!r} is no page", url
        elif _falls_back(there, other, where):
            yield f"hreflang {tag!r} leads to a page that falls back", url
        elif other.alternates != page.alternates:
            yield f"the page of hreflang {tag!r} has another hreflang set", url


def _listing(
    each: Listed, pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[LinkFault]:
    there = where.file(each.file, each.url)
    page = pages.get(there or "")
    what = ""
    if not there:
        what = f"{each.url!r} is no file of the site"
    elif page is None:
        return
    elif _falls_back(there, page, where) or page.leaves:
        what = f"{each.url!r} is a page that falls back or leads away"
    elif page.canonical and page.canonical != each.url:
        what = f"{each.url!r} is not spelled as its canonical address"
    elif each.alternates is not None and each.alternates != page.alternates:
        what = f"{each.url!r} has another hreflang set than its page"
    if what:
        yield LinkFault(each.file, Fault("sitemap-wrong", what), each.url)


def _unlisted(
    entries: Iterable[Listed], pages: Mapping[str, PageLinks], where: Addresses
) -> Iterator[LinkFault]:
    """Yield the translations that no sitemap lists, if there is one at all."""
    maps = [each for each in entries if each.alternates is not None]
    known = {where.file(each.file, each.url) for each in maps}
    for path, page in pages.items() if maps else ():
        if page.alternates and not page.noindex and path not in known:
            fault = Fault("sitemap-wrong", "it is in no sitemap")
            yield LinkFault(path, fault)
