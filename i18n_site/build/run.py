"""Make the pages of one source in all its locales: render, write, read back."""

import re
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple

from i18n_site.build.changes import batches
from i18n_site.build.executors import Serial
from i18n_site.build.files import OutputFile
from i18n_site.build.gathered import authors, versions
from i18n_site.build.head import Shown, head
from i18n_site.build.narrowing import Keys
from i18n_site.build.plan import (
    CHOOSER,
    NOT_FOUND,
    SEARCH,
    alternates,
    offered,
)
from i18n_site.build.prover import prove_page
from i18n_site.build.publish import Written
from i18n_site.build.records import provenance_of, reviews_of
from i18n_site.build.site import LocaleSite, Site
from i18n_site.build.stages import Stages
from i18n_site.build.verify import Fault, PageVerdict, finding
from i18n_site.languages.reading import reading_minutes
from i18n_site.model.catalog import Translations
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
    reading: Callable[[], int] = int


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


def keep_all(
    site: Site, paths: Collection[str], executor: Executor
) -> dict[str, Written]:
    """Take the published files *paths* over as they are; return those copied."""
    parts = list(batches(paths))
    where = executor if len(parts) > _FEW_BATCHES else Serial()
    found = where.map(_keep, site, parts)
    return {path: each for part in found for path, each in part.items()}


def write_all(
    site: Site, files: Mapping[str, OutputFile], executor: Executor
) -> list[PageRecord]:
    """Make and write *files*, by path."""
    where = executor if len(files) > _FEW else Serial()
    return list(where.map(_write, (site, files), list(files)))


def remove_all(folders: Collection[Path], executor: Executor) -> None:
    """Remove *folders*, as far as that can be done."""
    list(executor.map(_remove, None, folders))


def _remove(_: None, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _write(shared: tuple[Site, Mapping[str, OutputFile]], path: str) -> PageRecord:
    site, files = shared
    return PageRecord(path, b"", *site.output.write(path, files[path].make()))


def _keep(site: Site, paths: Iterable[str]) -> dict[str, Written]:
    kept = ((path, site.output.keep(path)) for path in paths)
    return {path: copy for path, copy in kept if copy}


def front_page(site: Site) -> Page:
    """Return the page at the root, where a reader chooses a language."""
    base = site.settings.base_url
    url, host = page_url(FRONT, base), host_of(base)
    return Page("", CHOOSER, site.source.tag, FRONT, url, host, FRONT)


def make(site: Site, pages: Sequence[Page]) -> Made:
    """Render, write and read back *pages*."""
    records: list[PageRecord] = []
    findings: list[tuple[str, Finding]] = []
    stages = Stages()
    keys = Keys()
    with stages.timed("render"):
        rendered = [render(site, each, keys).encode() for each in pages]
    with stages.timed("write"):
        files = [
            site.output.write(page.path, html)
            for page, html in zip(pages, rendered, strict=True)
        ]
    with stages.timed("verify"):
        for page, file in zip(pages, files, strict=True):
            read = _read_back(site, page)
            records.append(PageRecord(page.path, b"", *file, read.verdicts))
            findings += [(page.tag, _told(site, page, each)) for each in read.faults]
    return Made(tuple(records), tuple(findings), stages.seconds)


def _read_back(site: Site, page: Page) -> PageVerdict:
    written = site.output.read(page.path)
    notices = due(site.notices, name_of(page))
    return prove_page(page.path, written, site.locales[page.tag].locale, notices)


def _told(site: Site, page: Page, fault: Fault) -> Finding:
    layouts = site.locales[page.tag].layouts
    return finding(fault, page.path, layouts.to_mend(page.template))


def render(site: Site, page: Page, keys: Keys) -> str:
    """Return the HTML of *page*; *keys* are shared by the pages of a document."""
    local = site.locales[page.tag]
    source = site.documents.get(page.document)
    link = local.nav.link(page.place)
    body = Body("", (link and link.title) or local.title, "")
    if source:
        body = _body(site, local, page, source, keys.narrowed(source, local))
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
    shown = site.source.tag if source.path in local.plan.fallback else page.tag
    reading = partial(_minutes, shown, html)
    if source.template is not None:
        fallback.update(_lenders(site, local, source))
        bare = Body("", title, description)
        context = _context(site, local, page, bare, source)
        html = render_article_template(
            local.layouts, source.path, source.template, context
        )
    html = sized(html, source.path, site.images.size_of(local.assets))
    html = resolve_links(html, source.path, site.places, site.address(local))
    return Body(html, title, description, tuple(sorted(fallback)), toc, reading)


@lru_cache(maxsize=1)  # a template asks whether there are any, then how many
def _minutes(tag: str, html: str) -> int:
    return reading_minutes(tag, _TAG.sub("", html))


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
    link = local.nav.link(page.place) or _UNNAMED
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
        reading=body.reading,
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
