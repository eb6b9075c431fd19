"""Read written pages back: each must show its notices, or it is not published.

This module shares nothing with the renderer: it parses the bytes with an HTML
parser of its own and compares the text with what the catalog says.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import NamedTuple

import turbohtml
from turbohtml import Document, Element, Text
from turbohtml.cssom import computed_style

from i18n_site.errors import error
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict
from i18n_site.model.source import Location

# Elements whose contents a browser does not show, or only on request.
_UNSHOWN = frozenset(
    {"audio", "canvas", "datalist", "details", "dialog", "head", "iframe"}
    | {"noscript", "object", "script", "select", "style", "template", "textarea"}
    | {"title", "video"}
)
_ZERO = re.compile(r"[-+]?0*\.?0*(px|em|rem|%|pt|ex|ch|vh|vw|cm|mm|in)?")
_FAR = re.compile(r"-\d{3,}")
_SIZES = ("width", "height", "max-width", "max-height", "font-size", "zoom")
_OFFSETS = ("left", "top", "right", "bottom", "text-indent", "margin-left", "inset")


class Fault(NamedTuple):
    """What is wrong with a page: the rule, and what it says of the page."""

    rule: str
    what: str


class PageVerdict(NamedTuple):
    """What was read on one page: a verdict a notice, and the faults."""

    verdicts: tuple[NoticeVerdict, ...]
    faults: tuple[Fault, ...]


def verify_page(
    path: str,
    html: bytes,
    locale: Locale,
    notices: Mapping[str, Sequence[ShownNotice]],
) -> PageVerdict:
    """Return what the page at *path* shows of the notices that it must show.

    *notices* gives them by tag: a page shows those of its locale, and of each
    language that its ``data-fallback`` parts are in. Exactly one visible notice
    with exactly the text, ``lang`` and ``dir`` must stand before the article,
    and nothing else may claim to be a notice.
    """
    page = turbohtml.parse(html)
    faults = list(_page_faults(page, locale))
    wanted = [*notices.get(locale.tag, ())]
    for tag in fallback_tags(page, locale.tag):
        wanted += notices.get(tag, ())
    due = {(each.id, each.tag) for each in wanted}
    verdicts = []
    for notice in wanted:
        fault = _notice_fault(page, notice, due)
        faults += [fault] if fault else []
        problem = fault.what if fault else ""
        digest = _digest(notice.lines)
        verdicts.append(NoticeVerdict(path, notice.tag, notice.id, digest, problem))
    faults += _strangers(page, due)
    return PageVerdict(tuple(verdicts), tuple(faults))


@cache
def _digest(lines: tuple[str, ...]) -> str:
    return sha256("\n".join(lines).encode()).hexdigest()


def finding(fault: Fault, page: str, template: str) -> Finding:
    """Return *fault* of *page* as a finding at *template*, if there is one."""
    what = f"page {page}: {fault.what}" if template else fault.what
    return error(fault.rule, what, Location(template or page), HINTS[fault.rule])


def fallback_tags(page: Document, tag: str) -> list[str]:
    """Return the languages of the parts that are not in the page's own, sorted."""
    marked = page.select("[data-fallback]")
    return sorted({str(each.attrs.get("lang", "")) for each in marked} - {tag, ""})


def _page_faults(page: Document, locale: Locale) -> Iterator[Fault]:
    root = page.select_one("html")
    found = dict(root.attrs) if root else {}
    for name, value in (("lang", locale.tag), ("dir", locale.direction)):
        if found.get(name) != value:
            what = f"<html> has {name}={found.get(name)!r} instead of {value!r}"
            yield Fault("page-language", what)
    if page.select_one("article") is None:
        yield Fault("page-article", "there is no <article> for the notice to precede")


def _notice_fault(
    page: Document, notice: ShownNotice, due: Collection[tuple[str, str]]
) -> Fault | None:
    """Return the first thing that is wrong with *notice* on *page*, or None.

    *due* are the ids and tags of all notices that the page must show.
    """
    name = f"the notice {notice.id!r} ({notice.tag})"
    claimed = _claimed(page, notice.id)
    shown = [each for each in claimed if _tag(each) == notice.tag]
    here = [each for each in shown if not _in_template(each)]
    if not here:
        others = {_tag(each) for each in claimed if (notice.id, _tag(each)) not in due}
        if others - {notice.tag}:
            found = min(others - {notice.tag})
            return Fault("notice-language", f"{name} has lang={found!r}")
        inside = "only where it is inert" if shown else "not on the page"
        return Fault("notice-dropped", f"{name} is {inside}")
    if len(here) > 1:
        return Fault("notice-repeated", f"{name} is there {len(here)} times")
    (element,) = here
    if element.attrs.get("dir") != notice.direction:
        direction = element.attrs.get("dir")
        return Fault("notice-language", f"{name} has dir={direction!r}")
    if _text(element) != " ".join(" ".join(notice.lines).split()):
        return Fault("notice-text", f"{name} has another text than the catalog")
    hidden = _hidden(element, page.select_one("style") is not None)
    if hidden:
        return Fault("notice-hidden", f"{name} is hidden: {hidden}")
    article = page.select_one("article")
    if article is not None and not _precedes(element, article):
        return Fault("notice-late", f"{name} does not stand before the article")
    return None


def _claimed(page: Document, name: str) -> list[Element]:
    return [
        each
        for each in page.select("[data-notice]")
        if each.attrs.get("data-notice") == name
    ]


def _strangers(page: Document, due: Collection[tuple[str, str]]) -> Iterator[Fault]:
    """Yield what claims to be a notice of a kind that the page need not show."""
    known = {name for name, _ in due}
    for element in page.select("[data-notice]"):
        name = str(element.attrs.get("data-notice"))
        if name not in known and not _in_template(element):
            what = f"there is a notice {name!r} that is not due here"
            yield Fault("notice-unknown", what)


def _tag(element: Element) -> str:
    return str(element.attrs.get("lang", ""))


def _text(element: Element) -> str:
    """Return the text of *element*, a block a word apart, white space folded.

    Comments are no text. U+00A0 and its kin are white space of the language and
    stay apart only by width, so they are folded as well, on both sides.
    """
    parts = [each.data for each in element.descendants if isinstance(each, Text)]
    return " ".join("".join(parts).split())


def _precedes(element: Element, article: Element) -> bool:
    return all(each is not article for each in element.ancestors) and any(
        each is article for each in element.following
    )


def _in_template(element: Element) -> bool:
    """Whether *element* is inert: inside a template, or not below the body."""
    tags = [getattr(each, "tag", "") for each in element.ancestors]
    return "body" not in tags or "template" in tags


def _hidden(element: Element, styled: bool) -> str:
    """Return what hides *element*, something above it or something in it, or ''.

    *styled* says that the page has a <style> element, whose rules count then.
    """
    inside = [each for each in element.descendants if isinstance(each, Element)]
    above = [each for each in element.ancestors if isinstance(each, Element)]
    for each in above:
        if each.tag in _UNSHOWN and not (
            each.tag in ("details", "dialog") and "open" in each.attrs
        ):
            return f"it is inside <{each.tag}>"
    for each in (element, *above, *inside):
        why = _hidden_itself(each, styled)
        if why:
            return f"<{each.tag}> has {why}"
    return ""


def _hidden_itself(element: Element, styled: bool) -> str:
    attributes = element.attrs
    for name in attributes:
        if name in ("hidden", "inert", "popover"):
            return name
        if name == "aria-hidden" and str(attributes[name]).strip().lower() == "true":
            return 'aria-hidden="true"'
        if name == "style" and (found := _hiding_inline(str(attributes[name]))):
            return found
    if not styled:
        return ""
    computed = computed_style(element)
    return _hiding_style({name: str(computed[name]) for name in computed})


def _hiding_inline(style: str) -> str:
    pairs = (each.partition(":") for each in style.split(";"))
    return _hiding_style({name.strip().lower(): value for name, _, value in pairs})


def _hiding_style(style: Mapping[str, str]) -> str:
    """Return the declaration of *style* that takes an element out of sight, or ''."""
    for name, given in style.items():
        value = given.lower().replace("!important", "").strip()
        gone = (
            (name == "display" and value == "none")
            or (name == "visibility" and value in ("hidden", "collapse"))
            or (name == "content-visibility" and value == "hidden")
            or (
                name in _SIZES
                and _ZERO.fullmatch(value)
                and any(map(str.isdigit, value))
            )
            or (name == "opacity" and _small(value))
            or (name in _OFFSETS and _FAR.match(value))
            or (name in ("clip", "clip-path") and value not in ("auto", "none"))
            or (name == "transform" and re.search(r"scale[xy]?\(\s*0|-\d{3,}", value))
            or (name == "color" and value == "transparent")
        )
        if gone:
            return f"{name}: {value}"
    return ""


def _small(opacity: str) -> bool:
    try:
        share = float(opacity.rstrip("%")) / (100 if opacity.endswith("%") else 1)
    except ValueError:
        return False
    return share < 0.5  # fainter than a person reads with ease


_MEND_TEMPLATE = "print {{ notices }} once, in the open, before the <article>"
HINTS = {
    "page-language": "take lang and dir of <html> from locale.tag and locale.direction",
    "page-article": "put the contents of the page into one <article>",
    "notice-dropped": _MEND_TEMPLATE,
    "notice-repeated": _MEND_TEMPLATE,
    "notice-late": _MEND_TEMPLATE,
    "notice-hidden": "remove what hides the notice or an element round it",
    "notice-text": "print {{ notices }} as it is; build again if a catalog changed",
    "notice-language": "print {{ notices }} as it is; build again",
    "notice-unknown": "remove it, or name it in the settings as a notice",
    "page-unplanned": "remove the file, or build again",
    "page-changed": "build again; edit the sources, not the pages",
}
