"""The messages of another tool's catalogs, found by what they say.

Tools cut and spell Markdown in their own ways: mdbook-i18n-helpers (our form; older
versions had whole lists, or cut paragraphs at HTML tags), po4a, mdpo, and
translate-toolkit's md2po, which has ``{1}`` for link targets and tags.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from i18n_site.catalogs.exchange.joined import joined, relined
from i18n_site.catalogs.similar import normalized
from i18n_site.model.catalog import Key, Message
from i18n_site.model.source import Location
from i18n_site.text.blocks import blocks
from i18n_site.text.inline import Token, parse
from i18n_site.text.normal_form import normal_form, reading
from i18n_site.text.prose import footnotes
from i18n_site.text.safety import differences

_ID = re.compile(r"\s*\{[#.][^{}]*\}\s*$")
# po4a and mdpo keep links by reference, and have their definitions as messages.
_DEFINITION = re.compile(r"\[([^\[\]^][^\[\]]{0,200})\]:\s*(.+)")
_REFERENCE = re.compile(r"\[([^\[\]]{1,500})\]\[([^\[\]]{0,200})\]")
# A link of AsciiDoc, which po4a reads as well.
_MACRO = re.compile(
    r"(?:link:(?=\S)|(?=https?://))([^\s\[\]<>()]+)\[([^\[\]]{1,500})\]"
)
_PLACE = re.compile(r"\{(\d{1,3})\}")


class Piece(NamedTuple):
    """A text of a larger one: *shape* is what it is and what stands before it."""

    shape: tuple[str, ...]
    text: str


Split = Callable[[str], Sequence[Piece]]
Reading = tuple[tuple[str, ...], ...]


class Found(NamedTuple):
    """Translations for a message: *how* they were found, and where.

    They are *sure* only if their source is known to say the same in the same form
    and in the same context, and they were finished there.
    """

    how: str
    texts: tuple[str, ...]
    sure: bool
    at: Location


class Foreign:
    """Messages with a translation, to look up by those of a site.

    *split* cuts Markdown into the texts of its blocks. *tag* is the language of the
    sources. Of several with the same source the first wins.
    """

    def __init__(
        self, given: Iterable[tuple[str, Message]], split: Split, tag: str
    ) -> None:
        self.tag = tag
        self.by_key: dict[Key, Found] = {}
        self.by_text: dict[str, Found] = {}
        self.by_form: dict[tuple[Reading, str | None], Found] = {}
        self.by_words: dict[str, list[tuple[Found, Message]]] = {}
        self.pieces: dict[str, Found] = {}
        self.pieces_by_form: dict[Reading, Found] = {}
        messages = [each for each in given if all(each[1].translations)]
        self.targets = definitions(message.key.text for _, message in messages)
        for path, message in messages:
            self._add(path, message, split)

    def _add(self, path: str, message: Message, split: Split) -> None:
        at = Location(path, message.line)
        found = Found("exact", message.translations, message.finished, at)
        self.by_key.setdefault(message.key, found)
        if message.plural is not None:
            return
        if self.targets or _MACRO.search(message.key.text):
            texts = (expanded(message.translations[0], self.targets),)
            found = found._replace(texts=texts)
            own = Key(expanded(message.key.text, self.targets), message.key.context)
            message = message._replace(key=own)
        text, context = message.key
        self.by_text.setdefault(text.strip(), found)
        self.by_form.setdefault((reading_of(text), context), found)
        self.by_words.setdefault(words_of(text), []).append((found, message))
        for source, target in old_forms(text, found.texts[0], split):
            piece = Found("old form", (target,), False, at)
            self.pieces.setdefault(source, piece)
            self.pieces_by_form.setdefault(reading_of(source), piece)

    def find(self, message: Message) -> Found | None:
        """Return the best translations for *message*, or None."""
        exact = self.by_key.get(message.key)
        if exact is not None and len(exact.texts) == len(message.translations):
            return exact
        if message.plural is not None:
            return None
        ways: tuple[Callable[[Message], Found | None], ...]
        ways = (self._same_form, self._same_text, self._same_words, self._piece)
        if "md-text" not in message.flags:
            ways = (self._same_text, self._piece)
        return next(filter(None, (look(message) for look in ways)), None)

    def _same_form(self, message: Message) -> Found | None:
        """Find a text that the parser reads as the same, however it is spelled."""
        key = message.key
        own = reading_of(key.text)
        found = self.by_form.get((own, key.context))
        if found is not None:
            texts = (form_of(found.texts[0]),)
            return found._replace(how="normalised", texts=texts)
        for found, other in self._with_the_words(message):
            filled = _filled(other.key.text, message)
            if reading_of(filled) == own and other.key.context == key.context:
                sure = found.sure and _places(other.key.text) == _places(found.texts[0])
                text = form_of(_filled(found.texts[0], message))
                return found._replace(how="normalised", texts=(text,), sure=sure)
        return None

    def _same_text(self, message: Message) -> Found | None:
        """Find the text in another context, or with other white space around it."""
        text, context = message.key
        found = self.by_text.get(text.strip())
        if found is None:
            return None
        padded = (text.strip(), f"{text}\n")
        if any(self.by_key.get(Key(each, context)) is found for each in padded):
            return found._replace(how="normalised")
        return found._replace(how="other context", sure=False)

    def _same_words(self, message: Message) -> Found | None:
        for found, other in self._with_the_words(message):
            source = _filled(other.key.text, message)
            if not differences(source, message.key.text, self.tag):
                text = form_of(_filled(found.texts[0], message))
                return found._replace(how="same words", texts=(text,), sure=False)
        return None

    def _with_the_words(self, message: Message) -> Sequence[tuple[Found, Message]]:
        words = words_of(message.key.text)
        return self.by_words.get(words, ()) if words else ()

    def _piece(self, message: Message) -> Found | None:
        text = message.key.text
        if "md-text" not in message.flags:
            return self.pieces.get(text)
        return self.pieces_by_form.get(reading_of(text)) or self._cut(message)

    def _cut(self, message: Message) -> Found | None:
        """Put together what was cut at the tags of *message*."""
        text, at = message.key.text, 0
        parts: list[str] = []
        spans = [
            each.meta["span"] for each in _tokens(text) if each.type == "html_inline"
        ]
        place: Location | None = None
        for start, stop in (*spans, (len(text), len(text))):
            piece = text[at:start]
            if piece.strip():
                found = self.by_text.get(piece.strip())
                if not spans or found is None or len(found.texts) != 1:
                    return None
                place = place or found.at
                piece = piece.replace(piece.strip(), found.texts[0].strip())
            parts += (piece, text[start:stop])
            at = stop
        return Found("old form", ("".join(parts),), False, place) if place else None


def form_of(text: str) -> str:
    """Return the inline Markdown *text* in normal form."""
    return normal_form(_tokens(text))


@lru_cache(maxsize=100_000)
def reading_of(text: str) -> Reading:
    """Return what the inline Markdown *text* says, however it is spelled."""
    return reading(_tokens(text))


@lru_cache(maxsize=100_000)
def words_of(text: str) -> str:
    """Return the words of *text* without markup, addresses and numbered places."""
    plain, shown = _PLACE.sub(" ", text).replace("![", "["), True
    words = []
    for token in _tokens(plain):
        if token.markup == "autolink":
            shown = token.type == "link_close"
        elif token.type in ("softbreak", "hardbreak"):
            words.append(" ")
        elif shown and token.type != "html_inline":
            words.append(token.content)
    return normalized("".join(words))


def _tokens(text: str) -> list[Token]:
    return parse(text.strip(), [mark[2:-1] for mark in footnotes(text)])


def definitions(texts: Iterable[str]) -> dict[str, str]:
    """Return the targets of the link definitions that are messages, by label."""
    found = (_DEFINITION.fullmatch(text.strip()) for text in texts)
    return {each[1].casefold(): each[2] for each in found if each}


def expanded(text: str, targets: Mapping[str, str]) -> str:
    """Return *text* with ``[a](b)`` for each ``[a][label]`` of a known target.

    The same goes for AsciiDoc's ``link:b[a]`` and ``https://b[a]``.
    """

    def inline(found: re.Match[str]) -> str:
        target = targets.get((found[2] or found[1]).casefold())
        return f"[{found[1]}]({target})" if target else found[0]

    return _REFERENCE.sub(inline, _MACRO.sub(r"[\2](\1)", text))


def old_forms(source: str, target: str, split: Split) -> Iterator[tuple[str, str]]:
    """Yield the texts that a message of another tool holds, with their translations.

    Those of its blocks (a whole list, a table, a quotation, HTML), if both sides
    have the same; the text of a heading without ``{#id}``; what an image shows;
    what po4a joins to one line.
    """
    if blocks(source) or relined(source) != source:
        ours, theirs = split(relined(source)), split(relined(target))
        if [each.shape for each in ours] == [each.shape for each in theirs]:
            for left, right in zip(ours, theirs, strict=True):
                yield left.text, right.text
    yield from joined(source, target)
    if _ID.search(source):
        yield _ID.sub("", source), _ID.sub("", target)
    images = [parse(text.strip()) for text in (source, target) if "![" in source]
    if images and all([each.type for each in tokens] == ["image"] for tokens in images):
        left_alt, right_alt = (tokens[0].content for tokens in images)
        yield left_alt, right_alt


def _places(text: str) -> list[str]:
    return sorted(_PLACE.findall(text))


def _filled(text: str, message: Message) -> str:
    """Return *text* with what *message* has at its numbered places."""
    if not _PLACE.search(text):
        return text
    things = [
        _thing(token) for token in _tokens(message.key.text) if token.type in _THINGS
    ]
    return _PLACE.sub(
        lambda found: (
            things[int(found[1]) - 1] if 0 < int(found[1]) <= len(things) else found[0]
        ),
        text,
    )


_THINGS = ("link_open", "image", "html_inline")


def _thing(token: Token) -> str:
    """Return what md2po has a number for: a tag, an address, the target of a link."""
    if token.type == "html_inline":
        return token.content
    url = str(token.attrs["src" if token.type == "image" else "href"])
    if token.markup == "autolink":
        return f"<{url}>"
    url = re.sub(r"[<>\\]", r"\\\g<0>", url)
    title = str(token.attrs.get("title", "")).replace("\\", "\\\\").replace('"', '\\"')
    return f'(<{url}> "{title}")' if title else f"(<{url}>)"
