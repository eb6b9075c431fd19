"""What all formats have in common: a row for every text of the catalogs."""

import hashlib
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
    def notes(self) -> str:
        """The comments of the sources and of translators, a line each."""
        return "\n".join((*self.message.extracted, *self.message.comments))


class Offered(NamedTuple):
    """What a file says for a row. *domain* is None if it does not tell.

    *final* is True if the file calls the text translated or final, False if it
    calls it fuzzy, None if it says neither. *line* is its place in the file.
    """

    id: str
    domain: str | None
    source: str
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
