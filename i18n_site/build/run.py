"""Make the pages of one source in all its locales: render, write, read back."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from i18n_site.build.changes import batches
from i18n_site.build.executors import Serial
from i18n_site.build.files import OutputFile
from i18n_site.build.gathered import authors, falls_back, versions
from i18n_site.build.head import Shown, head
from i18n_site.build.plan import (
    CHOOSER,
    NOT_FOUND,
    SEARCH,
    alternates,
    document_keys,
    offered,
)
from i18n_site.build.prover import prove_page
from i18n_site.build.records import provenance_of, reviews_of
from i18n_site.build.site import LocaleSite, Site
from i18n_site.build.stages import Stages
from i18n_site.build.verify import finding
from i18n_site.catalogs.lookup import Lookup, digest
from i18n_site.languages.reading import reading_minutes
from i18n_site.model.catalog import Key, Translations
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import Page, PageRecord
from i18n_site.notices.pages import due, name_of
from i18n_site.protocols import Executor
from i18n_site.render.addresses import host_of, page_url, resolve_links
from i18n_site.render.context import PageContext, PageLink, SwitcherLink
from i18n_site.render.images import sized
from i18n_site.render.page import render_article_template, render_page
from i18n_site.render.toc import TocEntry, contents
from i18n_site.render.translate import translate

FRONT = "index.html"  # at the root of the output, beside the locales
_TAG = re.compile(r"<[^>]*>")
_UNNAMED = PageLink("", "")
_UNKNOWN = (NOT_FOUND, SEARCH)  # search engines shall not show them
_FEW_BATCHES = 4
_FEW = 24  # so many pages are made sooner than processes are started


class Made(NamedTuple):
    """What the pages of one source came to, over all locales.

    The records have no keys yet. The findings are by tag. *seconds* are how long
    it took, by stage.
    """

    records: tuple[PageRecord, ...]
    findings: tuple[tuple[str, Finding], ...]
    seconds: dict[str, float]


class Body(NamedTuple):
    """What a page says, before it is laid out."""

    html: str
    title: str
    description: str
    fallback: tuple[str, ...] = ()
    toc: tuple[TocEntry, ...] = ()
    minutes: int = 0


def make_all(site: Site, pages: Iterable[Page], executor: Executor) -> Made:
    """Make *pages*, source by source; those without a source place by place."""
    work: dict[str, list[Page]] = {}
    for page in pages:
        work.setdefault(page.document or page.place, []).append(page)
    few = sum(map(len, work.values())) <= _FEW
    parts = list((Serial() if few else executor).map(_make, (site, work), sorted(work)))
    return Made(
        tuple(record for part in parts for record in part.records),
        tuple(found for part in parts for found in part.findings),
        _sum(part.seconds for part in parts),
    )


def _sum(parts: Iterable[dict[str, float]]) -> dict[str, float]:
    stages = Stages()
    for each in parts:
        stages.add(each)
    return stages.seconds


def _make(shared: tuple[Site, Mapping[str, Sequence[Page]]], name: str) -> Made:
    site, work = shared
    return make(site, work[name])


def keep_all(site: Site, paths: Collection[str], executor: Executor) -> None:
    """Take the published files *paths* over as they are."""
    parts = list(batches(paths))
    for _ in (executor if len(parts) > _FEW_BATCHES else Serial()).map(
        _keep, site, parts
    ):
        pass


def write_all(
    site: Site, files: Mapping[str, OutputFile], executor: Executor
) -> list[PageRecord]:
    """Make and write *files*, by path."""
    where = executor if len(files) > _FEW else Serial()
    return list(where.map(_write, (site, files), list(files)))


def _write(shared: tuple[Site, Mapping[str, OutputFile]], path: str) -> PageRecord:
    site, files = shared
    return PageRecord(path, b"", *site.output.write(path, files[path].make()))


def _keep(site: Site, paths: Iterable[str]) -> None:
    for path in paths:
        site.output.keep(path)


def front_page(site: Site) -> Page:
    """Return the page at the root, where a reader chooses a language."""
    base = site.settings.base_url
    url, host = page_url(FRONT, base), host_of(base)
    return Page("", CHOOSER, site.source.tag, FRONT, url, host, FRONT)


def make(site: Site, pages: Iterable[Page]) -> Made:
    """Render, write and read back *pages*."""
    records: list[PageRecord] = []
    findings: list[tuple[str, Finding]] = []
    stages = Stages()
    keys = Keys()
    for page in pages:
        local = site.locales[page.tag]
        with stages.timed("render"):
            html = render(site, local, page, keys).encode()
        with stages.timed("write"):
            file = site.output.write(page.path, html)
            written = site.output.read(page.path)
        with stages.timed("verify"):
            due_here = due(site.notices, name_of(page))
            read = prove_page(page.path, written, local.locale, due_here)
        for fault in read.faults:
            place = local.layouts.to_mend(page.template)
            findings.append((page.tag, finding(fault, page.path, place)))
        records.append(PageRecord(page.path, b"", *file, read.verdicts))
    return Made(tuple(records), tuple(findings), stages.seconds)


class Keys:
    """The keys of the document at hand, computed once for all its locales."""

    def __init__(self) -> None:
        """Begin without a document."""
        self._path = ""
        self._keys: list[Key] = []
        self._digests: list[bytes] = []

    def narrowed(
        self, document: Document, chain: Sequence[Translations]
    ) -> tuple[Translations, ...]:
        """Return *chain* with the texts of *document* only, to look up at once."""
        if document.path != self._path:
            self._path = document.path
            self._keys = document_keys(document)
            self._digests = list(map(digest, self._keys))
        return tuple(map(self._narrowed, chain))

    def _narrowed(self, translations: Translations) -> Translations:
        texts = translations.texts
        if not isinstance(texts, Lookup):
            return translations
        return replace(translations, texts=texts.among(self._keys, self._digests))


def render(site: Site, local: LocaleSite, page: Page, keys: Keys) -> str:
    """Return the HTML of *page*; *keys* are shared by the pages of a document."""
    source = site.documents.get(page.document)
    link = local.nav.links.get(page.place)
    body = Body("", (link and link.title) or local.title, "")
    if source:
        body = _body(site, local, page, source, keys.narrowed(source, local.chain))
    context = _context(site, local, page, body, source)
    notices = list(_notices(site, page, body.fallback))
    return render_page(local.layouts, page.template, context, notices=notices)


def _body(
    site: Site,
    local: LocaleSite,
    page: Page,
    source: Document,
    chain: Sequence[Translations],
) -> Body:
    made = translate(
        source,
        chain,
        site.inline,
        source_tag=site.source.tag,
        source_direction=site.source.direction,
    )
    title = made.fields.get("title") or str(source.meta.get("title") or page.url)
    description = made.fields.get("description", "")
    html, fallback = made.html, set(made.fallback)
    toc = contents(source.headings, made.headings)
    shown = site.source.tag if falls_back(local.said, source.path) else page.tag
    minutes = reading_minutes(shown, _TAG.sub("", html))
    if source.template is not None:
        fallback.update(_lenders(site, local, source))
        bare = Body("", title, description)
        context = _context(site, local, page, bare, source)
        html = render_article_template(
            local.layouts, source.path, source.template, context
        )
    html = sized(html, source.path, site.images.size_of(local.assets))
    html = resolve_links(html, source.path, site.places, site.address(local))
    return Body(html, title, description, tuple(sorted(fallback)), toc, minutes)


def _lenders(site: Site, local: LocaleSite, source: Document) -> Iterator[str]:
    """Yield the other languages whose text the template of *source* prints."""
    for message in source.messages:
        having = (each.tag for each in local.chain if message.key in each.texts)
        tag = next(having, site.source.tag)
        if tag != local.locale.tag:
            yield tag


def _notices(
    site: Site, page: Page, fallback: tuple[str, ...]
) -> Iterator[ShownNotice]:
    """Yield the notices in the reader's language, then in those of the content."""
    notices = due(site.notices, name_of(page))
    for each in (page.tag, *fallback):
        yield from notices.get(each, ())


def _context(
    site: Site, local: LocaleSite, page: Page, body: Body, source: Document | None
) -> PageContext:
    locale, settings = local.locale, site.settings
    home, same = local.urls[""], versions(site, page)
    description = body.description or local.description
    provenance = provenance_of(local, source)
    shown = Shown(body.title, description, provenance)
    top = head(site, local, page, same, shown)
    link = local.nav.links.get(page.place, _UNNAMED)
    return PageContext(
        tag=locale.tag,
        direction=locale.direction,
        title=body.title,
        description=description,
        url=page.absolute,
        site_title=local.title,
        home_url=home,
        static_url=home,
        content=body.html,
        meta=source.meta if source else {},
        date=source.meta.get("date") if source else None,
        alternates=() if top.fallback else alternates(same, settings),
        switcher=tuple(_switcher(site, page)),
        pages=local.nav.listed(page),
        noindex=settings.noindex or top.fallback or page.template in _UNKNOWN,
        content_tag=body.fallback[0] if body.fallback else locale.tag,
        provenance=provenance,
        head=top,
        search_url=local.search.url if local.search else "",
        title_tag=link.tag,
        title_direction=link.direction,
        updated=source.meta.get("updated") if source else None,
        authors=authors(source) if source else (),
        reviews=tuple(reviews_of(provenance)),
        toc=body.toc,
        minutes=body.minutes,
        nav=local.nav.of_page(page),
        banner=settings.theme.banner,
    )


def _switcher(site: Site, page: Page) -> Iterator[SwitcherLink]:
    """Yield a link to the same page in every locale that has it.

    From a page that is in no locale's own place the links lead to their homes.
    """
    for same in site.same[offered(page)]:
        other = site.locales[same.tag]
        url = same.url if same.host == page.host else same.absolute
        locale, current = other.locale, same.tag == page.tag
        words = (locale.tag, locale.name, locale.direction)
        yield SwitcherLink(*words, url, current, "" if current else other.offer)
