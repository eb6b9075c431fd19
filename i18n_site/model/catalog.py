"""Messages and catalogs, as gettext knows them."""

from collections.abc import Mapping
from typing import NamedTuple

from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import PluralRule
from i18n_site.model.source import Location


class Key(NamedTuple):
    """The identity of a message: its msgid and msgctxt (None: it has none)."""

    text: str
    context: str | None = None


class Previous(NamedTuple):
    """What the ``#|`` lines of a fuzzy message hold."""

    key: Key
    plural: str | None = None


class Message(NamedTuple):
    """One entry of a catalog.

    *translations* holds one msgstr, or with *plural* one for every plural form
    of the catalog, in the order of their indexes. *comments* are the lines of
    the translator (``# ``), *extracted* those of the sources (``#. ``), both
    without their marks. *line* is the line of the entry's ``msgid``; 0 if the
    entry is new.
    """

    key: Key
    plural: str | None = None
    translations: tuple[str, ...] = ("",)
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[Location, ...] = ()
    previous: Previous | None = None
    obsolete: bool = False
    line: int = 0

    @property
    def fuzzy(self) -> bool:
        """Whether the translation waits for a person."""
        return "fuzzy" in self.flags

    @property
    def finished(self) -> bool:
        """Whether every plural form has a text and none waits for a person."""
        waits = self.obsolete or "fuzzy" in self.flags
        return not waits and all(self.translations)


class Entry(NamedTuple):
    """A message as it stands in a file: the part of *text* from *start* to *end*."""

    message: Message
    text: str
    start: int = 0
    end: int | None = None

    @property
    def raw(self) -> str:
        """The text of the entry, line ends included."""
        return self.text[self.start : self.end]


class Catalog(Frozen):
    """The messages of one domain in one locale, or of a template (.pot).

    *header* holds the fields of the header entry in their order. *messages* are
    in the order of the file, obsolete ones included. *entries* are what was
    read from *path*: an unchanged message is written back from them byte for
    byte, so a catalog made in memory has none. *tail* is what follows the last.
    """

    path: str
    header: tuple[tuple[str, str], ...] = ()
    messages: tuple[Message, ...] = ()
    header_comments: tuple[str, ...] = ()
    header_flags: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    tail: str = ""

    def field(self, name: str) -> str | None:
        """Return the value of the header field *name*, or None."""
        for known, value in self.header:
            if known.lower() == name.lower():
                return value
        return None

    def live(self) -> dict[Key, Message]:
        """Return the messages that are in use, by key."""
        return {each.key: each for each in self.messages if not each.obsolete}


class Translations(Frozen):
    """The finished translations of one locale, over all domains: a fast lookup.

    *texts* holds one text a key, or for a message with a plural one for every
    form of *rule*. What is missing, fuzzy or in error is not in it. *link_hosts* are
    those of its locale: the hosts that its links may lead to instead of the source's.
    """

    tag: str
    direction: str
    rule: PluralRule
    texts: Mapping[Key, tuple[str, ...]]
    link_hosts: tuple[tuple[str, str], ...] = ()
