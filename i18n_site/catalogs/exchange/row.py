"""What all formats have in common: a row for every text of the catalogs."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from i18n_site.model.catalog import Catalog, Key, Message


class Row(NamedTuple):
    """One text to translate: a message, or one plural form of it.

    *id* names the text whatever its place: it is made of the message's key, so it
    changes with the source. *form* is None for a message without a plural.
    *source* is the text to translate, *translation* empty if there is none.
    """

    id: str
    domain: str
    message: Message
    form: int | None
    source: str
    translation: str

    @property
    def fuzzy(self) -> bool:
        """Whether a translation is there that waits for a person."""
        return self.message.fuzzy and bool(self.translation)

    @property
    def notes(self) -> str:
        """The comments of the sources and of translators, a line each."""
        return "\n".join((*self.message.extracted, *self.message.comments))


class Offered(NamedTuple):
    """What a file says for a row. *domain* is None if it does not tell.

    *sources* are the texts that the file has beside the translation; the row's must
    be one of them. *final* is True if the file calls the text translated or final,
    False if it calls it fuzzy, None if it says neither. *line* is its place there.
    """

    id: str
    domain: str | None
    sources: tuple[str, ...]
    translation: str
    final: bool | None
    line: int


def row_id(key: Key, form: int | None) -> str:
    """Return the id of a row: an XML name token."""
    context = "" if key.context is None else f"{key.context}\x04"
    digest = hashlib.sha256(f"{context}{key.text}".encode()).hexdigest()[:20]
    return f"m{digest}" if form is None else f"m{digest}.{form}"


def rows_of(message: Message, domain: str) -> Iterator[Row]:
    """Yield the rows of *message*, one a plural form.

    The first of several forms is translated from the msgid, the others from the
    plural; so is the form of a language that has but one.
    """
    several = message.plural is not None
    for index, text in enumerate(message.translations):
        first = index == 0 and (len(message.translations) > 1 or not several)
        source = message.key.text if first else message.plural
        form = index if several else None
        yield Row(row_id(message.key, form), domain, message, form, source or "", text)


def rows(catalogs: Mapping[str, Catalog]) -> Iterator[Row]:
    """Yield the rows of all messages in use, in the order of *catalogs* by domain."""
    for domain, catalog in catalogs.items():
        for message in catalog.messages:
            if not message.obsolete:
                yield from rows_of(message, domain)


def same_language(found: str, tag: str) -> bool:
    """Whether a file in the language *found* is for the locale *tag*.

    gettext's spelling will do, and a region where *tag* has none.
    """
    plain = found.replace("_", "-").lower()
    return plain == tag.lower() or (
        "-" not in tag
        and re.fullmatch(rf"{re.escape(tag.lower())}-([a-z]{{2}}|[0-9]{{3}})", plain)
        is not None
    )
