"""Mending what can be mended without knowing what a text says.

A fix is kept only if the finding of its rule is gone, no other finding came, and
all that may harm (numbers, units, negations, markup, placeholders) is as it was.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain

from i18n_site.checks.run import check_message
from i18n_site.model.catalog import Message
from i18n_site.model.locale import Locale
from i18n_site.text import markup
from i18n_site.text.inline import Structure, structure
from i18n_site.text.placeholders import placeholders
from i18n_site.text.quotes import closes, opens, quotes
from i18n_site.text.safety import differences
from i18n_site.text.spans import spans

# From a source text, its translation and the translation's tag to a better one.
Fix = Callable[[str, str, str], str]

# Between two digits the space says whether there is one number or two.
_SPACES = re.compile("(?:(?<=[^\\s\\d])|(?<=\\d)(?![ \u00a0]+\\d))[ \u00a0]{2,}(?=\\S)")
_DOTS = re.compile(r"(?<!\.)\.{3}(?!\.)")
_GAP = re.compile("\\][ \u00a0]+\\((?=[^\\s()]+\\))")
_MARK = re.compile(r"([^\W\d_]{1,20})([!?;:»])(?=[\s*_~\])]|$)")
_OPEN = re.compile(r"«(?=\w)")
_NARROW, _NO_BREAK = "\u202f", "\u00a0"


def fixed(
    message: Message, locale: Locale, source: Locale, rules: Collection[str] = ()
) -> tuple[Message, tuple[str, ...]]:
    """Return *message* mended, and the rules that have nothing more to say of it.

    *rules* are those to mend, none means all of ``FIXES``. A message that is not
    checked (fuzzy, untranslated, obsolete) is returned as it is, and so is what a
    translator muted. Only the translations change; to do it again changes nothing.
    """
    wanted = [name for name in FIXES if not rules or name in rules]
    done: list[str] = []
    found = _found(message, locale, source)
    while name := next((n for n in wanted if n in found and n not in done), ""):
        wanted.remove(name)
        better = _mended(message, FIXES[name], locale)
        left = _found(better, locale, source)
        if left < found and name not in left and _sound(message, better, name, locale):
            message, found = better, left
            done.append(name)
            wanted = [n for n in FIXES if (not rules or n in rules) and n not in done]
    return message, tuple(sorted(done))


def _found(message: Message, locale: Locale, source: Locale) -> frozenset[str]:
    return frozenset(each.rule for each in check_message(message, locale, source, ""))


def _mended(message: Message, fix: Fix, locale: Locale) -> Message:
    sources = _sources(message)
    return message._replace(
        translations=tuple(
            fix(each, text, locale.tag) if text.strip() else text
            for each, text in zip(sources, message.translations, strict=True)
        )
    )


def _sources(message: Message) -> list[str]:
    """Return the source text of each translation; forms are like the plural."""
    if message.plural is None:
        return [message.key.text]
    return [message.plural] * len(message.translations)


def _sound(old: Message, new: Message, rule: str, locale: Locale) -> bool:
    """Whether the texts of *new* say what those of *old* do."""
    markdown = "md-text" in old.flags
    texts = zip(_sources(old), old.translations, new.translations, strict=True)
    if rule == "md-link":  # a link that was none is no longer text
        return markdown and all(_same_links(*each) for each in texts)
    return all(
        not differences(before, after, locale.tag) and _shape(before) == _shape(after)
        for _, before, after in texts
    )


def _same_links(source: str, before: str, after: str) -> bool:
    """Whether *after* is *before* but for spaces, and has the links of *source*."""
    links = sorted(structure(after).links) == sorted(structure(source).links)
    return links and _GAP.sub("](", before) == after


def _shape(text: str) -> tuple[Structure, tuple[markup.Tag, ...], tuple[str, ...]]:
    """Return what programs read in *text*."""
    return structure(text), markup.tags(text), placeholders(text)


def _begin(source: str, text: str, _: str) -> str:
    return source[: len(source) - len(source.lstrip())] + text.lstrip()


def _end(source: str, text: str, _: str) -> str:
    return text.rstrip() + source[len(source.rstrip()) :]


def _in_words(text: str, change: Callable[[str], str]) -> str:
    """Return *text* with *change* made to the parts that a person reads."""
    return "".join(change(part) if words else part for part, words in spans(text))


def _single(_: str, text: str, __: str) -> str:
    return _in_words(
        text,
        lambda part: _SPACES.sub(
            lambda run: _NO_BREAK if _NO_BREAK in run[0] else " ", part
        ),
    )


def _dots(_: str, text: str, __: str) -> str:
    return _in_words(text, lambda part: _DOTS.sub("…", part))


def _joined(_: str, text: str, __: str) -> str:
    return _GAP.sub("](", text)


def _french(source: str, text: str, _: str) -> str:
    def spaced(match: re.Match[str]) -> str:
        word, mark = match.groups()
        if word + mark in source:  # a title in the source language
            return match[0]
        return word + (_NO_BREAK if mark in ":»" else _NARROW) + mark

    return _in_words(
        text, lambda part: _OPEN.sub("«" + _NO_BREAK, _MARK.sub(spaced, part))
    )


def _quoted(_: str, text: str, tag: str) -> str:
    """Return *text* with the quotes of its language, if all straight ones pair."""
    marks = quotes(tag)
    places = list(_straight(text))
    if marks is None or len(places) % 2:
        return text
    around = [(text[max(at - 1, 0) : at], text[at + 1 : at + 2]) for at in places]
    pairs = zip(around[::2], around[1::2], strict=True)
    if not all(opens(*first) and closes(*last) for first, last in pairs):
        return text
    signs = dict(zip(places, chain.from_iterable([marks] * len(places)), strict=False))
    return "".join(signs.get(at, character) for at, character in enumerate(text))


def _straight(text: str) -> Iterator[int]:
    """Yield the offsets of the straight quotes that a person reads."""
    start = 0
    for part, words in spans(text):
        if words:
            yield from (start + match.start() for match in re.finditer('"', part))
        start += len(part)


FIXES: Mapping[str, Fix] = {
    "begin-space": _begin,
    "double-space": _single,
    "ellipsis": _dots,
    "end-space": _end,
    "md-link": _joined,
    "punctuation-spacing": _french,
    "straight-quotes": _quoted,
}
