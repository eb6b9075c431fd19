"""Entries as gettext's own tools write them, each read by one expression.

This is the fast way through a catalog; what it does not know (``None``) goes
through ``po_grammar``, which reads everything and says what is wrong.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from i18n_site.catalogs.po_lex import unescape
from i18n_site.catalogs.po_notes import read_notes
from i18n_site.model.catalog import Entry, Key, Message, Previous

_STRING = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"'
_STRINGS = rf"({_STRING}(?:\n{_STRING})*+)(?:\n|\Z)"
# A comment that ends with a backslash takes in its next line, says gettext.
_NOTES = r"((?:\n|#(?![~|])[^\r\n]*(?<!\\)\n)*+)"
_BODY = (
    rf"((?:\#\|[^\n]*\n)*+)(?:msgctxt {_STRINGS})?(msgid) {_STRINGS}"
    rf"(?:msgstr {_STRINGS}|msgid_plural {_STRINGS}"
    rf"((?:msgstr\[[0-9]\] {_STRING}(?:\n{_STRING})*+(?:\n|\Z))++))"
)
# Another entry begins, empty lines or not: no string and no form is still to come.
_NEXT = r"(?=\n*+(?:msg(?:id|ctxt)|#(?![~|])|#~?\|? ?msg(?:id|ctxt)|\Z))"
_LIVE = re.compile(_NOTES + _BODY + _NEXT)
_OBSOLETE = re.compile(rf"{_NOTES}((?:#~[^\n]*(?<!\\)(?:\n|\Z))++){_NEXT}")
_BARE = re.compile(_BODY)
_OBSOLETE_PREVIOUS = re.compile(r"^#~(?=\|)", re.MULTILINE)
_PREFIX = re.compile(r"^#~ ?", re.MULTILINE)
_PREVIOUS = re.compile(
    rf"(?:msgctxt {_STRINGS})?msgid {_STRINGS}(?:msgid_plural {_STRINGS})?"
)
_FORM = re.compile(rf"msgstr\[([0-9])\] {_STRINGS}")


class Place(NamedTuple):
    """An offset of a text, and the number of the line that begins there."""

    at: int
    line: int


def read_canonical(text: str, place: Place, entries: list[Entry]) -> Place:
    """Add the entries from *place* on to *entries*, up to one that is not canonical.

    Return the place of that one, or the end. Nothing before an entry changes how
    it is read, and nothing behind it if that is an entry too.
    """
    at, line = place
    size = len(text)
    while at < size:
        found = _live(text, at, line) or _obsolete(text, at, line)
        if found is None:
            break
        message, end = found
        raw = text[at:end]
        entries.append(Entry(message, raw))
        at = end
        line += raw.count("\n")
    return Place(at, line)


def _live(text: str, at: int, line: int) -> tuple[Message, int] | None:
    match = _LIVE.match(text, at)
    if match is None:
        return None
    notes, *body = match.groups()
    line += text.count("\n", at, match.start(4))
    message = _message(notes, body, line, obsolete=False)
    return message and (message, match.end())


def _obsolete(text: str, at: int, line: int) -> tuple[Message, int] | None:
    match = _OBSOLETE.match(text, at)
    if match is None:
        return None
    notes, lines = match.groups()
    bare = _bare(lines)
    body = _BARE.fullmatch(bare)
    if body is None:
        return None
    line += notes.count("\n") + bare.count("\n", 0, body.start(3))
    message = _message(notes, body.groups(), line, obsolete=True)
    return message and (message, match.end())


def _bare(lines: str) -> str:
    """Return obsolete *lines* as they were in use: ``#~|`` becomes ``#|``."""
    if "#~|" in lines:
        lines = _OBSOLETE_PREVIOUS.sub("#", lines)
    return _PREFIX.sub("", lines)


def _message(
    notes: str, body: Sequence[str], line: int, *, obsolete: bool
) -> Message | None:
    """Build a message from the groups of *body*, or None if a string is not right."""
    previous, context, _, msgid, msgstr, plural, forms = body
    try:
        key = Key(_value(msgid), None if context is None else _value(context))
        other = None if plural is None else _value(plural)
        translations = (_value(msgstr),) if plural is None else _forms(forms)
        before = _previous(previous) if previous else None
    except ValueError:
        return None
    comments, extracted, references, flags = read_notes(notes.split("\n"))
    return Message(
        key,
        other,
        translations,
        flags,
        comments,
        extracted,
        references,
        before,
        obsolete,
        line,
    )


def _value(strings: str) -> str:
    joined = strings[1:-1].replace('"\n"', "")
    return unescape(joined) if "\\" in joined or "\4" in joined else joined


def _forms(lines: str) -> tuple[str, ...]:
    """Return the plural forms; ValueError if an index is missing or out of order."""
    found = _FORM.findall(lines)
    if [int(index) for index, _ in found] != list(range(len(found))):
        raise ValueError("indexes")
    return tuple(_value(strings) for _, strings in found)


def _previous(lines: str) -> Previous:
    bare = "\n".join(line[2:].removeprefix(" ") for line in lines.split("\n"))
    match = _PREVIOUS.fullmatch(bare)
    if match is None:
        raise ValueError("previous")
    context, text, plural = match.groups()
    return Previous(
        Key(_value(text), None if context is None else _value(context)),
        None if plural is None else _value(plural),
    )
