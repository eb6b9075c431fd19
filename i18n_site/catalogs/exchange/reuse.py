"""Translations of another tool's catalogs -> the messages of a site that lack one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from i18n_site.catalogs.exchange.foreign import Foreign, Found
from i18n_site.catalogs.remarks import with_remarks, without_remarks
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.source import Location

FUZZY = "fuzzy"
UNMATCHED, KEPT = "unmatched", "kept"
# In the order of trust. Only what is exact or normalised may be finished.
HOWS = (
    *("exact", "normalised", "other context", "same words", "old form"),
    *(KEPT, UNMATCHED),
)


class Reused(NamedTuple):
    """What a message got: *how* it was found (one of ``HOWS``), and from where.

    *at* is its place in the sources, or in its catalog if it has none. "kept" had a
    translation, finished or not, which stays.
    """

    how: str
    at: Location
    text: str
    fuzzy: bool = False
    origin: Location | None = None


class Reuse(Frozen):
    """The catalogs by domain with what was taken over, and what every message got."""

    catalogs: dict[str, Catalog]
    messages: tuple[Reused, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many messages were found in each way."""
        found = Counter(each.how for each in self.messages)
        return {how: found[how] for how in HOWS}

    @property
    def changed(self) -> int:
        """How many messages got a text."""
        return sum(each.origin is not None for each in self.messages)


def reuse(catalogs: Mapping[str, Catalog], foreign: Foreign) -> Reuse:
    """Return *catalogs* with the translations that *foreign* has for them.

    Only messages in use without any text are filled. A text is fuzzy, with its
    origin as a remark, unless it is sure; see ``Found``.
    """
    made: dict[str, Catalog] = {}
    told: list[Reused] = []
    for domain, catalog in catalogs.items():
        filled = [_filled(each, catalog, foreign) for each in catalog.messages]
        messages = tuple(message for message, _ in filled)
        same = messages == catalog.messages
        made[domain] = catalog if same else replace(catalog, messages=messages)
        told += [each for _, each in filled if each is not None]
    return Reuse(made, tuple(_in_order(told)))


def _in_order(told: list[Reused]) -> Iterator[Reused]:
    yield from sorted(told, key=lambda each: (HOWS.index(each.how), each.at, each.text))


def _filled(
    message: Message, catalog: Catalog, foreign: Foreign
) -> tuple[Message, Reused | None]:
    if message.obsolete:
        return message, None
    places = (*message.references, Location(catalog.path, message.line))
    at, text = places[0], message.key.text
    if any(message.translations):
        return message, Reused(KEPT, at, text, message.fuzzy)
    found = foreign.find(message)
    if found is None:
        return message, Reused(UNMATCHED, at, text)
    told = Reused(found.how, at, text, not found.sure, found.at)
    return _with(message, found), told


def _with(message: Message, found: Found) -> Message:
    """Return *message* with what was *found*; its line ends are those of its source."""
    own = tuple(flag for flag in message.flags if flag != FUZZY)
    texts = tuple(_fitted(text, message.key.text) for text in found.texts)
    made = message._replace(translations=texts, flags=own)
    if found.sure:
        return without_remarks(made)._replace(previous=None)
    remarks = (f"from {found.at}", f"found by: {found.how}")
    return with_remarks(made._replace(flags=(FUZZY, *own)), remarks)


def _fitted(text: str, source: str) -> str:
    start = "\n" if source.startswith("\n") else ""
    end = "\n" if source.endswith("\n") else ""
    return f"{start}{text.strip(chr(10))}{end}"
