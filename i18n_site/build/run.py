"""Make the pages of one source in all its locales: render, write, read back."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from i18n_site.build.plan import NOT_FOUND, alternates, below
from i18n_site.build.site import LocaleSite, Site
from i18n_site.build.verify import finding, verify_page
from i18n_site.model.document import Document
from i18n_site.model.finding import Finding
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict, Page
from i18n_site.protocols import Executor
from i18n_site.render.addresses import absolute, page_url, resolve_links
from i18n_site.render.context import PageContext, SwitcherLink
from i18n_site.render.page import render_article_template, render_page
from i18n_site.render.translate import translate

CHOOSER = "index.html"  # at the root of the output, beside the locales


class Made(NamedTuple):
    """What the pages of one source came to, over all locales."""

    verdicts: tuple[NoticeVerdict, ...]
    findings: tuple[tuple[str, Finding], ...]  # by tag


class Body(NamedTuple):
    """What a page says, before it is laid out."""

    html: str
    title: str
    description: str
    fallback: tuple[str, ...] = ()


def make_all(site: Site, tags: Collection[str], executor: Executor) -> Made:
    """Make the pages of the locales *tags*, source by source."""
    parts = list(executor.map(_make, (site, tags), sorted(site.work)))
    return Made(
        tuple(verdict for part in parts for verdict in part.verdicts),
        tuple(found for part in parts for found in part.findings),
    )


def _make(shared: tuple[Site, Collection[str]], document: str) -> Made:
    site, tags = shared
    return make(site, [page for page in site.work[document] if page.tag in tags])


def made_chooser(site: Site) -> Made:
    """Make the page at the root, where a reader chooses a language."""
    url = page_url(CHOOSER, site.settings.base_url)
    page = Page("", "chooser.html", site.source.tag, CHOOSER, url)
    return make(site, [page])


def make(site: Site, pages: Iterable[Page]) -> Made:
    """Render, write and read back *pages*."""
    verdicts: list[NoticeVerdict] = []
    findings: list[tuple[str, Finding]] = []
    for page in pages:
        local = site.locales[page.tag]
        site.output.write(page.path, render(site, local, page).encode())
        written = site.output.read(page.path)
        read = verify_page(page.path, written, local.locale, site.notices)
        for fault in read.faults:
            place = local.layouts.to_mend(page.template)
            findings.append((page.tag, finding(fault, page.path, place)))
        verdicts += read.verdicts
    return Made(tuple(verdicts), tuple(findings))


def render(site: Site, local: LocaleSite, page: Page) -> str:
    """Return the HTML of *page*."""
    source = site.documents.get(page.document)
    body = _body(site, local, page, source) if source else Body("", local.title, "")
    context = _context(site, local, page, body, source)
    notices = list(_notices(site, page.tag, body.fallback))
    return render_page(local.layouts, page.template, context, notices=notices)


def _body(site: Site, local: LocaleSite, page: Page, source: Document) -> Body:
    made = translate(
        source,
        local.chain,
        site.inline,
        source_tag=site.source.tag,
        source_direction=site.source.direction,
    )
    title = made.fields.get("title") or str(source.meta.get("title") or page.url)
    description = made.fields.get("description", "")
    html, fallback = made.html, set(made.fallback)
    if source.template is not None:
        fallback.update(_lenders(site, local, source))
        bare = Body("", title, description)
        context = _context(site, local, page, bare, source)
        html = render_article_template(
            local.layouts, source.path, source.template, context
        )
    html = resolve_links(html, source.path, site.address(local))
    return Body(html, title, description, tuple(sorted(fallback)))


def _lenders(site: Site, local: LocaleSite, source: Document) -> Iterator[str]:
    """Yield the other languages whose text the template of *source* prints."""
    for message in source.messages:
        having = (each.tag for each in local.chain if message.key in each.texts)
        tag = next(having, site.source.tag)
        if tag != local.locale.tag:
            yield tag


def _notices(site: Site, tag: str, fallback: tuple[str, ...]) -> Iterator[ShownNotice]:
    """Yield the notices in the reader's language, then in those of the content."""
    for each in (tag, *fallback):
        yield from site.notices.get(each, ())


def _context(
    site: Site, local: LocaleSite, page: Page, body: Body, source: Document | None
) -> PageContext:
    locale, settings = local.locale, site.settings
    home = local.urls[""]
    return PageContext(
        tag=locale.tag,
        direction=locale.direction,
        title=body.title,
        description=body.description or local.description,
        url=absolute(page.url, settings.base_url),
        site_title=local.title,
        home_url=home,
        static_url=home,
        content=body.html,
        meta=source.meta if source else {},
        date=source.meta.get("date") if source else None,
        alternates=alternates(site.same.get(below(page), ()), settings),
        switcher=tuple(_switcher(site, page)),
        pages=local.links,
        noindex=settings.noindex,
        content_tag=body.fallback[0] if body.fallback else locale.tag,
    )


def _switcher(site: Site, page: Page) -> Iterator[SwitcherLink]:
    """Yield a link to the same page in every locale that has it.

    From a page that is in no locale's own place (404, the choice of language)
    the links lead to their homes.
    """
    own = page.template in (NOT_FOUND, "chooser.html")
    for same in site.same["index.html" if own else below(page)]:
        other = site.locales[same.tag]
        url = same.url
        locale, current = other.locale, same.tag == page.tag
        yield SwitcherLink(locale.tag, locale.name, locale.direction, url, current)
