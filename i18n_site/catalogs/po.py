"""Gettext catalogs: text <-> Catalog without loss, and polib's objects."""

import polib

from i18n_site.catalogs.po_decode import LIMITS, Limits, decode
from i18n_site.catalogs.po_read import HEADER, loads
from i18n_site.catalogs.po_write import dumps
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.source import Location

__all__ = [
    "HEADER",
    "LIMITS",
    "Limits",
    "decode",
    "dumps",
    "from_polib",
    "loads",
    "to_polib",
]


def to_polib(catalog: Catalog) -> polib.POFile:
    """Return *catalog* for a program that wants polib's objects.

    Kept: all messages with their comments, flags, references, previous msgids,
    and the header. Lost: how the file was laid out; columns of references.
    """
    result = polib.POFile()
    result.metadata = {name: value for name, value in catalog.header if name}
    result.header = "\n".join(catalog.header_comments)
    result.metadata_is_fuzzy = "fuzzy" in catalog.header_flags
    for message in catalog.messages:
        result.append(_to_entry(message))
    return result


def _to_entry(message: Message) -> polib.POEntry:
    entry = polib.POEntry(
        msgid=message.key.text,
        msgctxt=message.key.context,
        comment="\n".join(message.extracted),
        tcomment="\n".join(message.comments),
        occurrences=[
            (place.path, str(place.line) if place.line else "")
            for place in message.references
        ],
        flags=list(message.flags),
        obsolete=message.obsolete,
        linenum=message.line,
    )
    if message.plural is None:
        entry.msgstr = message.translations[0]
    else:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = dict(enumerate(message.translations))
    if message.previous is not None:
        entry.previous_msgid = message.previous.key.text
        entry.previous_msgctxt = message.previous.key.context
        entry.previous_msgid_plural = message.previous.plural
    return entry


def from_polib(file: polib.POFile, path: str = "") -> Catalog:
    """Return the catalog of polib's *file*; it has no entries, for it has no text."""
    return Catalog(
        path=path,
        header=tuple(file.metadata.items()),
        messages=tuple(map(_from_entry, file)),
        header_comments=tuple(file.header.split("\n")) if file.header else (),
        header_flags=("fuzzy",) if file.metadata_is_fuzzy else (),
    )


def _from_entry(entry: polib.POEntry) -> Message:
    plural = entry.msgid_plural or None
    forms = tuple(text for _, text in sorted(entry.msgstr_plural.items()))
    previous = None
    if entry.previous_msgid is not None:
        key = Key(entry.previous_msgid, entry.previous_msgctxt)
        previous = Previous(key, entry.previous_msgid_plural)
    return Message(
        key=Key(entry.msgid, entry.msgctxt),
        plural=plural,
        translations=forms or ("",) if plural else (entry.msgstr,),
        flags=tuple(entry.flags),
        comments=_lines(entry.tcomment),
        extracted=_lines(entry.comment),
        references=tuple(
            Location(path, int(line) if line else 0) for path, line in entry.occurrences
        ),
        previous=previous,
        obsolete=bool(entry.obsolete),
    )


def _lines(comment: str) -> tuple[str, ...]:
    return tuple(comment.split("\n")) if comment else ()
