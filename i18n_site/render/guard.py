"""What a translation of inline Markdown may bring into a page.

Tags that the msgid has too, and the fixed parts of a unit, are taken out before
the text is rendered and put back afterwards, so the engines may escape all raw
HTML. A stand-in looks like punctuation on both sides, as a tag does: emphasis
next to it is not changed.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import unquote

from i18n_site.later import later
from i18n_site.model.document import Unit
from i18n_site.text.addresses import is_exchange

parse = later("i18n_site.text.inline", "parse")

# Without any of these a text is its own HTML; a newline is white space.
_MEANING = re.compile('[\\\\`*_~\\[\\]<>&"!\n\r\t\0\U00100000-\U0010ffff]')
_FIRST = 0x100000  # a plane for private use
_STAND_IN = re.compile("<[^>]*>|‹([\U00100000-\U0010ffff])›")
_PRIVATE = re.compile("[\U00100000-\U0010ffff]")
_TAG_NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
_TEXT_ATTRIBUTE = re.compile(
    r"""(?<=\s)(?P<name>alt|title|aria-label|aria-description|placeholder|summary
    |content)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""",
    re.IGNORECASE | re.VERBOSE,
)
_TARGET = re.compile(r'<(a href|img src)="([^"]*)"')
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff]")
_DANGEROUS = frozenset(
    {"javascript", "vbscript", "data", "file", "blob", "filesystem", "view-source"}
    | {"feed", "jar", "livescript", "mocha"}
)
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}
    | {"source", "track", "wbr"}
)


class Guarded(NamedTuple):
    """A text with stand-ins, and the HTML that each of them stands for."""

    text: str
    fixed: tuple[str, ...]


class _Hole(NamedTuple):
    start: int
    end: int
    html: str


def is_bare(text: str) -> bool:
    """Whether *text* has nothing to render, to escape or to guard against."""
    return _MEANING.search(text) is None


def guard(unit: Unit, text: str) -> Guarded | None:
    """Return *text* with stand-ins for what is kept, or None if it can't be used.

    It can't if tags of the msgid are in it but not closed as they are there, or if
    it holds private-use characters of ours.
    """
    if _is_astral(text) and _PRIVATE.search(text):
        return None
    if not unit.fixed and "<" not in text:
        return Guarded(text, ())
    holes = list(_fixed_parts(unit, text))
    if "<" in text:
        tags = _kept_tags(unit.key.text, text)
        if tags is None:
            return None
        holes += tags
    holes.sort()
    return Guarded(_cut(text, holes), tuple(hole.html for hole in holes))


def restore(html: str, guarded: Guarded) -> str:
    """Return *html* with what stand-ins stand for; in an attribute it is nothing."""
    if not guarded.fixed:
        return html
    return _STAND_IN.sub(lambda found: _restored(found, guarded.fixed), html)


def brings_targets(
    html: str, source_html: str, hosts: Collection[tuple[str, str]] = ()
) -> bool:
    """Whether rendered *html* links to, or shows, what the source's does not.

    A link may lead to another host if *hosts* has the pair. A target with a scheme
    that can run or smuggle something is never allowed.
    """
    if "<a" not in html and "<img" not in html:
        return False
    found = frozenset(_TARGET.findall(html))
    if found <= _harmless(source_html):  # the source's own, letter by letter
        return False
    targets, known = _decoded(found), _decoded(_TARGET.findall(source_html))
    if not all(_is_exchange(each, known, hosts) for each in targets - known):
        return True
    return any(_is_dangerous(target) for _, target in targets)


def _is_exchange(
    new: tuple[str, str],
    known: Collection[tuple[str, str]],
    hosts: Collection[tuple[str, str]],
) -> bool:
    use, target = new
    return use == "a href" and any(
        is_exchange(source, target, hosts) for kind, source in known if kind == use
    )


def _restored(found: re.Match[str], fixed: Sequence[str]) -> str:
    if found[1] is None:
        return re.sub("‹[\U00100000-\U0010ffff]›", "", found[0])
    at = ord(found[1]) - _FIRST
    return fixed[at] if at < len(fixed) else ""


def _cut(text: str, holes: Sequence[_Hole]) -> str:
    parts, end = [], 0
    for number, hole in enumerate(holes):
        parts += [text[end : hole.start], f"‹{chr(_FIRST + number)}›"]
        end = hole.end
    return "".join((*parts, text[end:]))


def _is_astral(text: str) -> bool:
    """Whether *text* leaves the first plane; that is seldom, and quick to tell."""
    return len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)


def _fixed_parts(unit: Unit, text: str) -> Iterator[_Hole]:
    """Find each fixed part once, the same text again further on."""
    reached: dict[str, int] = {}
    for mark, html in unit.fixed:
        at = text.find(mark, reached.get(mark, 0))
        if at >= 0:
            reached[mark] = at + len(mark)
            yield _Hole(at, at + len(mark), html)


def _kept_tags(msgid: str, text: str) -> list[_Hole] | None:
    """Return the tags of *text* that *msgid* has, or None if they don't close."""
    source = [token.content for token in parse(msgid) if token.type == "html_inline"]
    left, kept = list(source), []
    for token in parse(text):
        if token.type != "html_inline":
            continue
        same = [each for each in left if _shape(each) == _shape(token.content)]
        if same:
            left.remove(same[0])
            start, end = token.meta["span"]
            kept.append(_Hole(start, end, _rewritten(same[0], token.content)))
    shown = [text[hole.start : hole.end] for hole in kept]
    if _is_nested(shown) or list(map(_shape, shown)) == list(map(_shape, source)):
        return kept
    return None


def _shape(tag: str) -> str:
    """Return *tag* without the values that are words for readers."""
    return _TEXT_ATTRIBUTE.sub(lambda found: f"{found['name']}=", tag)


def _rewritten(tag: str, translated: str) -> str:
    """Return the source's *tag* with the words of *translated*, escaped anew."""
    values = [
        escape(unescape(found["double"] or found["single"] or ""))
        for found in _TEXT_ATTRIBUTE.finditer(translated)
    ]
    words = iter(values)
    if tag == translated:
        return tag
    return _TEXT_ATTRIBUTE.sub(lambda found: f'{found["name"]}="{next(words)}"', tag)


def _is_nested(tags: Sequence[str]) -> bool:
    opened: list[str] = []
    for tag in tags:
        named = _TAG_NAME.match(tag)
        if named is None or named[1].lower() in _VOID or tag.endswith("/>"):
            continue
        name = named[1].lower()
        if not tag.startswith("</"):
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened


@lru_cache(maxsize=4096)
def _harmless(html: str) -> frozenset[tuple[str, str]]:
    """Return the targets in *html*, as they are written, that no browser runs."""
    found = _TARGET.findall(html)
    decoded = (unquote(unescape(target)) for _, target in found)
    return frozenset(
        each
        for each, target in zip(found, decoded, strict=True)
        if not _is_dangerous(target)
    )


def _decoded(found: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Return *found*, uses and targets, however these are encoded."""
    return frozenset((use, unquote(unescape(target))) for use, target in found)


def _is_dangerous(target: str) -> bool:
    found = _SCHEME.match(_IGNORED.sub("", target))
    return found is not None and found[1].lower() in _DANGEROUS
