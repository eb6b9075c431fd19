"""The beginning of a page as a pattern. Why it may be one: ``build/prover.py``."""

import re
from typing import NamedTuple

from turbohtml import Document, Element, Text

from i18n_site.build.verify import is_data

_WILD = re.compile(
    rb' (?:href|content)="(?P<value>[^"]*)"'
    rb"|(?<=>)\s*(?P<text>[^<&\s\0][^<\0]*)(?=<)"
)
_LITERAL_TAG = re.compile(rb"(?i)<base|stylesheet|http-equiv|charset")
_WORD = b"wi1dp1ace"
_END = b'<p id="wi1dp1ace-end"></p>'
_FRAMES = frozenset({"html", "body", "main", "article", "div", "section"})
_RAW = frozenset({"style", "script", "noscript", "template", "textarea", "iframe"})


class Cut(NamedTuple):
    """The beginning of a page: its *pattern*, and it *filled* with words and ended.

    *values* and *texts* are how many words there must be in attributes and texts.
    """

    pattern: re.Pattern[bytes]
    filled: bytes
    values: int
    texts: int


def cut_page(html: bytes) -> Cut | None:
    """Return the beginning of a page, or None if it is not as the theme's are."""
    first, article = html.find(b"data-notice"), html.find(b"<article")
    last, end = html.rfind(b"data-notice", 0, article), html.find(b">", article) + 1
    opened = html.rfind(b"<", 0, last)
    close = b"</" + html[opened + 1 : last].split(b" ")[0] + b">"
    start, stop = html.rfind(b"<", 0, first), html.find(close, last)
    if not 0 <= start < last < stop < article < end or _WORD in html:
        return None
    pattern, filled, at = [], [], 0
    counts = {"value": 0, "text": 0}
    for found in _WILD.finditer(html, 0, end):
        kind = found.lastgroup or ""
        tag = html[html.rfind(b"<", 0, found.start()) : found.start()]
        if start <= found.end() and found.start() < stop:
            continue
        if kind == "value" and _LITERAL_TAG.search(tag):
            continue
        before = html[at : found.start(kind)]
        pattern += [re.escape(before), _ANYTHING[kind]]
        filled += [before, _WORD]
        counts[kind] += 1
        at = found.end(kind)
    rest = html[at:end]
    whole = re.compile(b"".join((*pattern, re.escape(rest))))
    return Cut(whole, b"".join((*filled, rest, _END)), counts["value"], counts["text"])


_ANYTHING = {"value": rb'[^"]*+', "text": rb"([^<&\s\0][^<\0]*+)"}


def is_certain(page: Document, cut: Cut) -> bool:
    """Whether the words of *page* are all where nothing depends on them.

    The end must be inside the article, and only plain frames be open there.
    """
    word = _WORD.decode()
    values = texts = 0
    for each in page.descendants:
        if isinstance(each, Text):
            texts += each.data.count(word) if _is_idle(each) else 0
        elif isinstance(each, Element):
            names = ("href", "content")
            values += sum(each.attrs.get(name) == word for name in names)
    ends = page.select(f"#{word}-end")
    article = page.select_one("article")
    if (values, texts, len(ends)) != (cut.values, cut.texts, 1) or article is None:
        return False
    open_there = [each for each in ends[0].ancestors if isinstance(each, Element)]
    tags = {each.tag for each in open_there}
    return open_there[0] is article and tags <= _FRAMES


def _is_idle(text: Text) -> bool:
    """Whether *text* is only to be read."""
    above = text.parent
    if not isinstance(above, Element):
        return False
    return above.tag not in _RAW or is_data(above)
