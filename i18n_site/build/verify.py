"""Read written pages back: each must show its notices, or it is not published.

This module shares nothing with the renderer: it parses the bytes with an HTML
parser of its own and compares the text with what the catalog says.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import NamedTuple

import turbohtml
from turbohtml import Document, Element

from i18n_site.build.hints import HINTS
from i18n_site.build.sheets import Sheets
from i18n_site.build.styles import Hiding
from i18n_site.build.visible import hidden, is_inert, precedes, text_before, text_of
from i18n_site.errors import error
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict
from i18n_site.model.source import Location

# How much text may stand before a notice that is to be read first.
MOST_BEFORE = 4000
_DATA = frozenset({"application/ld+json", "application/json", "speculationrules"})


class Fault(NamedTuple):
    """What is wrong with a page: the rule, and what it says of the page."""

    rule: str
    what: str


class PageVerdict(NamedTuple):
    """What was read on one page: a verdict a notice, and the faults."""

    verdicts: tuple[NoticeVerdict, ...]
    faults: tuple[Fault, ...]


def parse_page(html: bytes) -> Document:
    """Return the tree of a page as a browser sees it, told that it is UTF-8."""
    return turbohtml.parse(html, encoding="utf-8")


def verify_page(
    path: str,
    html: bytes,
    locale: Locale,
    notices: Mapping[str, Sequence[ShownNotice]],
    sheets: Sheets | None = None,
) -> PageVerdict:
    """Return what the page at *path* shows of the notices that it must show.

    *notices* gives them by tag: a page shows those of its locale, and of each
    language that its ``data-fallback`` parts are in. Exactly one visible notice
    with exactly the text, ``lang`` and ``dir`` must stand on the side of the
    article where it is placed, or one on each side, and nothing else may claim to
    be a notice. *sheets* reads linked style sheets and scripts; without it only
    those in the page count.
    """
    return verify_tree(path, parse_page(html), locale, notices, sheets)


def verify_tree(
    path: str,
    page: Document,
    locale: Locale,
    notices: Mapping[str, Sequence[ShownNotice]],
    sheets: Sheets | None = None,
) -> PageVerdict:
    """Return what ``verify_page`` does for a page that is parsed."""
    faults = list(_page_faults(page, locale))
    rules, unread = hiding_rules(path, page, sheets or Sheets())
    faults += unread
    wanted = due_on(page, locale.tag, notices)
    due = {(each.id, each.tag) for each in wanted}
    verdicts = []
    for notice in wanted:
        fault = _notice_fault(page, notice, due, rules)
        faults += [fault] if fault else []
        verdicts.append(verdict(path, notice, fault.what if fault else ""))
    faults += _strangers(page, due)
    return PageVerdict(tuple(verdicts), tuple(faults))


def verdict(path: str, notice: ShownNotice, problem: str) -> NoticeVerdict:
    """Return what was read of *notice* on the page at *path*."""
    return NoticeVerdict(path, notice.tag, notice.id, _digest(notice.lines), problem)


@cache
def _digest(lines: tuple[str, ...]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()


def finding(fault: Fault, page: str, template: str, line: int = 0) -> Finding:
    """Return *fault* of *page* as a finding at *template*, if there is one.

    Else it is at *line* of the page.
    """
    what = f"page {page}: {fault.what}" if template else fault.what
    at = Location(template) if template else Location(page, line)
    return error(fault.rule, what, at, HINTS[fault.rule])


def due_on(
    page: Document, tag: str, notices: Mapping[str, Sequence[ShownNotice]]
) -> list[ShownNotice]:
    """Return the notices that *page* must show to the readers of *tag*."""
    tags = [tag, *fallback_tags(page, tag)]
    return [notice for each in tags for notice in notices.get(each, ())]


def fallback_tags(page: Document, tag: str) -> list[str]:
    """Return the languages of the parts that are not in the page's own, sorted."""
    marked = page.select("[data-fallback]")
    return sorted({str(each.attrs.get("lang", "")) for each in marked} - {tag, ""})


def claiming(page: Document) -> list[Element]:
    """Return what says of itself that it is a notice, and of which name."""
    return [each for each in page.select("[data-notice]") if each.attrs["data-notice"]]


def _page_faults(page: Document, locale: Locale) -> Iterator[Fault]:
    root = page.select_one("html")
    found = dict(root.attrs) if root else {}
    for name, value in (("lang", locale.tag), ("dir", locale.direction)):
        if found.get(name) != value:
            what = f"<html> has {name}={found.get(name)!r} instead of {value!r}"
            yield Fault("page-language", what)
    if page.select_one("article") is None:
        yield Fault("page-article", "there is no <article> for the notice to precede")
    if page.select_one("base") is not None:
        yield Fault("page-base", "a <base> changes where every address leads")
    for each in page.select("meta[charset]"):
        if str(each.attrs["charset"]).strip().lower() not in ("utf-8", "utf8"):
            what = f"it says that it is in {each.attrs['charset']!r}, not UTF-8"
            yield Fault("page-charset", what)
    for each in page.select("meta[http-equiv]"):
        yield from _header_faults(each)
    yield from _script_faults(page)


def _header_faults(meta: Element) -> Iterator[Fault]:
    name = str(meta.attrs["http-equiv"]).strip().lower()
    value = str(meta.attrs.get("content", ""))
    if name == "refresh":
        yield Fault("page-leaves", f"it sends its reader away: {value!r}")
    if name == "content-type" and "utf-8" not in value.lower():
        yield Fault("page-charset", f"it says that it is {value!r}, not UTF-8")


def _script_faults(page: Document) -> Iterator[Fault]:
    """Yield the scripts whose work nobody can foresee: those written in the page."""
    for each in page.select("script"):
        if "src" not in each.attrs and not is_data(each):
            yield Fault("page-script", "an inline script could take a notice away")
    found = page.xpath("//*[@*[starts-with(name(), 'on')]]")
    for node in found if isinstance(found, list) else ():
        if isinstance(node, Element):
            yield Fault("page-script", f"<{node.tag}> runs a script by an attribute")


def is_data(script: Element) -> bool:
    """Whether a script element holds data that no browser runs."""
    return str(script.attrs.get("type", "")).strip().lower() in _DATA


def linked(page: Document) -> tuple[list[str], list[str]]:
    """Return the addresses of the style sheets and of the scripts of *page*."""
    sheets = [
        str(each.attrs.get("href") or "")
        for each in page.select("link[rel]")
        if "stylesheet" in _words(each.attrs["rel"])
    ]
    return sheets, [str(each.attrs["src"]) for each in page.select("script[src]")]


def hiding_rules(
    path: str, page: Document, sheets: Sheets
) -> tuple[tuple[Hiding, ...], list[Fault]]:
    """Return the rules that hide something here, and what could not be read."""
    inline = [each.text for each in page.select("style")]
    links, scripts = linked(page)
    rules, unread = sheets.hiding(path, inline, links)
    faults = [Fault("style-unread", what) for what in unread]
    faults += [Fault("page-script", what) for what in sheets.meddling(path, scripts)]
    return rules, faults


def _words(value: object) -> list[str]:
    text = " ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.lower().split()


def _notice_fault(
    page: Document,
    notice: ShownNotice,
    due: Collection[tuple[str, str]],
    rules: Sequence[Hiding],
) -> Fault | None:
    """Return the first thing that is wrong with *notice* on *page*, or None.

    *due* are the ids and tags of all notices that the page must show.
    """
    name = f"the notice {notice.id!r} ({notice.tag})"
    claimed = [
        each for each in claiming(page) if each.attrs["data-notice"] == notice.id
    ]
    shown = [each for each in claimed if _tag(each) == notice.tag]
    here = [each for each in shown if not is_inert(each)]
    if not here:
        others = {_tag(each) for each in claimed if (notice.id, _tag(each)) not in due}
        if others - {notice.tag}:
            found = min(others - {notice.tag})
            return Fault("notice-language", f"{name} has lang={found!r}")
        inside = "only where it is inert" if shown else "not on the page"
        return Fault("notice-dropped", f"{name} is {inside}")
    times = 2 if notice.placement == "both" else 1
    if len(here) != times:
        rule = "notice-repeated" if len(here) > times else "notice-dropped"
        return Fault(rule, f"{name} is there {len(here)} times, not {times}")
    faults = (_element_fault(page, each, notice, name, rules) for each in here)
    return next(filter(None, faults), None) or _place_fault(page, here, notice, name)


def _element_fault(
    page: Document,
    element: Element,
    notice: ShownNotice,
    name: str,
    rules: Sequence[Hiding],
) -> Fault | None:
    """Return what is wrong with one showing of *notice*, but for its place."""
    if element.attrs.get("dir") != notice.direction:
        direction = element.attrs.get("dir")
        return Fault("notice-language", f"{name} has dir={direction!r}")
    if text_of(element) != " ".join(" ".join(notice.lines).split()):
        return Fault("notice-text", f"{name} has another text than the catalog")
    why = hidden(element, page, rules)
    return Fault("notice-hidden", f"{name} is hidden: {why}") if why else None


def _place_fault(
    page: Document, here: Sequence[Element], notice: ShownNotice, name: str
) -> Fault | None:
    """Return how *here*, in the order of the page, is out of place, or None."""
    article = page.select_one("article")
    if article is None:
        return None
    if notice.placement != "after":
        if not precedes(here[0], article):
            return Fault("notice-late", f"{name} does not stand before the article")
        if (before := text_before(here[0])) > MOST_BEFORE:
            return Fault("notice-late", f"{name} comes after {before} characters")
    if notice.placement != "before" and not precedes(article, here[-1]):
        return Fault("notice-late", f"{name} does not stand after the article")
    return None


def _strangers(page: Document, due: Collection[tuple[str, str]]) -> Iterator[Fault]:
    """Yield what claims to be a notice of a kind that the page need not show."""
    known = {name for name, _ in due}
    for element in claiming(page):
        name = str(element.attrs["data-notice"])
        if name not in known and not is_inert(element):
            what = f"there is a notice {name!r} that is not due here"
            yield Fault("notice-unknown", what)


def _tag(element: Element) -> str:
    return str(element.attrs.get("lang", ""))
