"""The proof of ``verify_page``, without reading again what many pages share.

Pages of one locale and template begin alike. The first of them is parsed and proved
in full; from it a pattern of its beginning, up to the inside of the article, is
learned, and a page that fits one is proved without being parsed. Whatever does not
fit is parsed. Why a page that fits shows its notices as the first one does:

1. The pattern is the beginning byte for byte, but for *wild* places: the value of a
   ``href`` or ``content`` attribute (no double quote in it), and a run of text that
   does not begin with a reference (no ``<`` or NUL in it, and not blank). To learn
   it, each wild place is filled with a word that the page does not have and the
   result is parsed: the words must be found exactly in the values of such
   attributes, and in text that is shown or data. So the tokenizer is in that state
   at the start of each wild place, nothing that is allowed there leaves the state,
   and all pages that fit are cut into the same tags, attributes and texts, in turn.
2. Neither the tree nor what hides depends on what is wild. Addresses of style
   sheets, of ``<meta http-equiv>`` and of ``<base>`` are never wild, nor is anything
   in a notice; the filled beginning is itself proved by ``verify_tree``.
3. What comes later can't change what was before, unless it has attributes for
   <html> or <body>, a frameset, a shadow root, a style, a script or a redirect, or
   ends an open formatting element or table. So only plain frames may be open at the
   article, and after each "<" of the rest of the page there must be an end tag, or one
   of _TAGS with some of _ATTRIBUTES, to its ">": whichever of them begin a tag, those
   are the only tags.
4. No rule of the style sheets that hides has a subject that could match a notice or
   what is round it or in it, whatever else is on the page.
5. Parts in other languages are marked in one form only, and their notices proved.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from turbohtml import Document

from i18n_site.build.beginning import cut_page, is_certain
from i18n_site.build.sheets import Sheets
from i18n_site.build.verify import (
    MOST_BEFORE,
    PageVerdict,
    claiming,
    fallback_tags,
    hiding_rules,
    linked,
    parse_page,
    verdict,
    verify_tree,
)
from i18n_site.build.visible import line, may_match, text_before
from i18n_site.model.locale import Locale
from i18n_site.model.notice import ShownNotice
from i18n_site.model.plan import NoticeVerdict

_TAGS = (
    "p a li em strong tr th td sup span code h1 h2 h3 h4 h5 h6 ul ol div abbr address"
    " article aside b bdi bdo blockquote br caption cite col colgroup data dd del"
    " details dfn dl dt figcaption figure footer header hgroup hr i img input ins kbd"
    " main mark nav picture pre q rp rt ruby s samp section small source sub summary"
    " table tbody tfoot thead time u var wbr svg g path circle ellipse line polygon"
    " polyline rect"
)
_ATTRIBUTES = (
    "href id class lang dir title datetime src alt role scope rowspan colspan rel name"
    " hreflang aria-current aria-hidden aria-label aria-labelledby width height loading"
    " decoding srcset sizes start type value open disabled checked target tabindex"
    " viewBox d x y r cx cy rx ry x1 x2 y1 y2 points fill stroke stroke-width"
    " stroke-linecap stroke-linejoin focusable"
)
_MARK = rb'span lang="[\w-]+" dir="(?:ltr|rtl)" data-fallback>'
_MARKS = re.compile(rb'<span lang="([\w-]+)" dir="(?:ltr|rtl)" data-fallback>')
# Finds a "<" with which no end tag, no mark and no tag of these alone begins.
_OTHER = re.compile(
    rb"<(?!/|(?:%b)(?: (?:%b)(?:=\"[^\"<]*+\"|(?=[ />])))*+ ?/?>|%b)"
    % (
        _TAGS.replace(" ", "|").encode(),
        _ATTRIBUTES.replace(" ", "|").encode(),
        _MARK,
    )
)
_MOST_PATTERNS = 24  # to be learned of a locale: pages that vary more are parsed


class _Pattern(NamedTuple):
    """A proved beginning: how pages of *tag* look that *spare* more text fits into.

    *marked* are the languages of foreign parts in it, *notices* all that it shows,
    by language, and *verdicts* what was read of them, but for the page.
    """

    beginning: re.Pattern[bytes]
    spare: int
    marked: frozenset[str]
    notices: Mapping[str, Sequence[ShownNotice]]
    verdicts: tuple[tuple[str, str, str, str], ...]


class Prover:
    """Proves pages; what it has learned lasts as long as *sheets* do not change."""

    def __init__(self, sheets: Sheets | None = None) -> None:
        """Begin with nothing learned."""
        self._sheets = sheets or Sheets()
        self._known: dict[str, list[_Pattern]] = {}

    def prove(
        self,
        path: str,
        html: bytes,
        locale: Locale,
        notices: Mapping[str, Sequence[ShownNotice]],
    ) -> PageVerdict:
        """Return what ``verify_page`` does."""
        return self.quick(path, html, locale.tag, notices) or self.full(
            path, html, locale, notices
        )

    def quick(
        self,
        path: str,
        html: bytes,
        tag: str,
        notices: Mapping[str, Sequence[ShownNotice]],
    ) -> PageVerdict | None:
        """Return the verdict on a page that fits a pattern of *tag*, or None."""
        patterns = self._known.get(tag, [])
        for at, known in enumerate(patterns):
            if _fits(known, html, tag, notices):
                if at:  # the next page is most likely of the same kind
                    patterns.insert(0, patterns.pop(at))
                seen = [NoticeVerdict(path, *each) for each in known.verdicts]
                return PageVerdict(tuple(seen), ())
        return None

    def full(
        self,
        path: str,
        html: bytes,
        locale: Locale,
        notices: Mapping[str, Sequence[ShownNotice]],
    ) -> PageVerdict:
        """Return the verdict on a page that is parsed; learn from one without fault.

        Nothing is learned from the first page of a locale: it may be the only one.
        """
        page = parse_page(html)
        read = verify_tree(path, page, locale, notices, self._sheets)
        is_first = locale.tag not in self._known
        known = self._known.setdefault(locale.tag, [])
        if not (is_first or read.faults) and len(known) < _MOST_PATTERNS:
            found = self._learned(path, html, page, locale, notices)
            known += [found] if found else []
        return read

    def _learned(
        self,
        path: str,
        html: bytes,
        page: Document,
        locale: Locale,
        notices: Mapping[str, Sequence[ShownNotice]],
    ) -> _Pattern | None:
        """Return the pattern of the page's beginning, or None if it proves nothing."""
        tags = [locale.tag, *fallback_tags(page, locale.tag)]
        wanted = {tag: notices.get(tag, ()) for tag in tags}
        every = [notice for some in wanted.values() for notice in some]
        cut = cut_page(html)
        if cut is None or any(each.placement != "before" for each in every):
            return None
        filled = parse_page(cut.filled)
        if not every or not is_certain(filled, cut) or not self._is_plain(path, filled):
            return None
        lone = dict.fromkeys(notices, ()) | {locale.tag: every}
        if verify_tree(path, filled, locale, lone, self._sheets).faults:
            return None
        marked = frozenset(fallback_tags(filled, locale.tag))
        spare = MOST_BEFORE - max(map(text_before, claiming(filled)))
        verdicts = tuple(verdict(path, each, "")[1:] for each in every)
        return _Pattern(cut.pattern, spare, marked, wanted, verdicts)

    def _is_plain(self, path: str, page: Document) -> bool:
        """Whether the page's place is all the same, and no rule concerns a notice."""
        sheets, scripts = linked(page)
        if any(not each.startswith("/") for each in (*sheets, *scripts)):
            return False
        rules, _ = hiding_rules(path, page, self._sheets)
        concerned = {each for notice in claiming(page) for each in line(notice)}
        return not any(
            may_match(each, rule.selector) for rule in rules for each in concerned
        )


_BUILD = Prover()


def prove_page(
    path: str,
    html: bytes,
    locale: Locale,
    notices: Mapping[str, Sequence[ShownNotice]],
) -> PageVerdict:
    """Return what ``verify_page`` does, with what this process has learned."""
    return _BUILD.prove(path, html, locale, notices)


def _fits(
    known: _Pattern,
    html: bytes,
    tag: str,
    notices: Mapping[str, Sequence[ShownNotice]],
) -> bool:
    """Whether *html* begins as *known* does and goes on harmlessly."""
    begun = known.beginning.match(html)
    if begun is None or sum(map(len, begun.groups())) > known.spare:
        return False
    if _OTHER.search(html, begun.end()):
        return False
    marked = known.marked
    if html.find(b"data-fallback", begun.end()) != -1:
        marks = _MARKS.findall(html, begun.end())
        marked = marked.union(each.decode() for each in marks)
    shown = known.notices
    return marked | {tag} == shown.keys() and all(
        notices.get(each, ()) == shown[each] for each in shown
    )
