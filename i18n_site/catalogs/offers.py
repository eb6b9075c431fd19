"""Which old translation a new message may have: the stages of an update.

1. the same words, but for markup, typography, case and white space;
2. a text that left the sources and is much like it (``similar``);
3. the translation memory: a finished message elsewhere in the locale, or one that left
   the sources, even if another text has taken it over.

Whatever the stage, a text whose difference may do harm (``text.safety``) brings
its translation as a comment only.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from i18n_site.catalogs.memory import Memory, Remembered
from i18n_site.catalogs.similar import Pair, Text, best_pairs, nearest, normalized
from i18n_site.model.catalog import Key, Message, Previous
from i18n_site.text.safety import Difference, differences

SHARED = "an old text like this one"
ONE_TEXT = 65.0  # per cent alike: of less, a dangerous difference says it is another
SAME_WORDS = "only markup, typography, case or white space changed"


class Terms(NamedTuple):
    """What to know of the sources: their language and the words never to change."""

    tag: str = "en"
    words: Collection[str] = ()


Beside = tuple[Key | None, Key | None]


class Places(NamedTuple):
    """The nearest messages before and after each one that both versions have."""

    new: Mapping[Key, Beside] = {}
    old: Mapping[Key, Beside] = {}


NOWHERE = Places()


def neighbours(
    messages: Sequence[Message], staying: Container[Key]
) -> dict[Key, Beside]:
    """Return, for each of *messages*, the next before and after that are *staying*."""
    before: dict[Key, Key | None] = {}
    last: Key | None = None
    for message in messages:
        before[message.key] = last
        last = message.key if message.key in staying else last
    found: dict[Key, Beside] = {}
    last = None
    for message in reversed(messages):
        found[message.key] = before[message.key], last
        last = message.key if message.key in staying else last
    return found


class Offer(NamedTuple):
    """A translation for a new message, from *source*, and why it is offered.

    *origin* is the catalog it comes from, or empty for the message's own: only
    then it is the old message itself that lives on. With *dangers* the
    translation must not be used.
    """

    source: Message
    reason: str = ""
    origin: str = ""
    dangers: tuple[Difference, ...] = ()


def offers(
    new: Sequence[Message],
    leaving: Sequence[Message],
    memory: Memory,
    terms: Terms,
    places: Places = NOWHERE,
) -> dict[Key, Offer]:
    """Return the offers for *new* by key; each message of *leaving* is used once.

    *places* tells the neighbours of messages in the template and in the catalog.
    """
    old = [message for message in leaving if all(message.translations)]
    found = _same_words(new, old, terms)
    used = {offer.source.key for offer in found.values()}
    rest = [message for message in new if message.key not in found]
    old = [message for message in old if message.key not in used]
    pairs = best_pairs(
        [_text(each, places.new) for each in rest],
        [_text(each, places.old) for each in old],
    )
    for pair in pairs:
        offer = _offer(rest[pair.new], old[pair.old], terms)
        if not (offer.dangers and _by_chance(pair)):
            found[rest[pair.new].key] = offer
    for message in rest:
        remembered = memory.find(message)
        if message.key not in found and remembered is not None:
            found[message.key] = _from_memory(message, remembered, terms)
    rest = [message for message in rest if message.key not in found]
    return found | _like_others(rest, leaving, terms)


def _like_others(
    new: Sequence[Message], old: Iterable[Message], terms: Terms
) -> dict[Key, Offer]:
    """Offer what a very similar text had, which may have another successor.

    One text often becomes two ("Delete" turns into "Delete page" and "Delete
    image"): the first takes the old message over, the second gets a copy.
    """
    finished = [each for each in old if all(each.translations) and not each.fuzzy]
    pairs = nearest([_text(each) for each in new], [_text(each) for each in finished])
    found = {}
    for pair in pairs:
        offer = _offer(new[pair.new], finished[pair.old], terms)
        if not offer.dangers:
            found[new[pair.new].key] = offer._replace(origin=SHARED)
    return found


def _by_chance(pair: Pair) -> bool:
    """Whether the texts of *pair* are rather two than one and its edit."""
    return pair.score < ONE_TEXT and not pair.between


def meant(message: Message) -> Previous:
    """Return the source text that the translation of *message* was made for.

    That of a fuzzy message is what its ``#|`` lines say.
    """
    own = Previous(message.key, message.plural)
    return message.previous or own if message.fuzzy else own


def dangers(message: Message, source: Previous, terms: Terms) -> tuple[Difference, ...]:
    """Return what may harm if a translation of *source* stands for *message*."""
    tag, words = terms
    found = list(differences(source.key.text, message.key.text, tag, words))
    if message.plural is not None and source.plural is not None:
        found += differences(source.plural, message.plural, tag, words)
    return tuple(dict.fromkeys(found))


def _text(message: Message, places: Mapping[Key, Beside] = {}) -> Text:
    documents = frozenset(place.path for place in message.references)
    beside = places.get(message.key, (None, None))
    return Text(message.key.text, documents, message.key.context, *beside)


def _offer(message: Message, source: Message, terms: Terms, reason: str = "") -> Offer:
    return Offer(source, reason, "", dangers(message, meant(source), terms))


def _same_words(
    new: Iterable[Message], old: Iterable[Message], terms: Terms
) -> dict[Key, Offer]:
    """Pair messages with the same words; one in the same context comes first."""
    by_words: dict[str, list[Message]] = {}
    for message in old:
        by_words.setdefault(normalized(message.key.text), []).append(message)
    by_words.pop("", None)  # nothing but punctuation: no words to be the same
    found: dict[Key, Offer] = {}
    for message in new:
        sources = by_words.get(normalized(message.key.text))
        if sources:
            source = max(sources, key=lambda each: _nearness(message, each))
            sources.remove(source)
            found[message.key] = _offer(message, source, terms, SAME_WORDS)
    return found


def _nearness(message: Message, source: Message) -> tuple[bool, bool]:
    ours, theirs = _text(message), _text(source)
    return ours.context == theirs.context, bool(ours.documents & theirs.documents)


def _from_memory(message: Message, found: Remembered, terms: Terms) -> Offer:
    source, path = found
    reason = "" if source.key.text == message.key.text else SAME_WORDS
    return _offer(message, source, terms, reason)._replace(origin=path)
