"""Entries as gettext's own tools write them, many or each read by one expression.

This is the fast way through a catalog; what it does not know (``None``) goes
through ``po_grammar``, which reads everything and says what is wrong.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from i18n_site.catalogs.po_lex import unescape
from i18n_site.catalogs.po_notes import read_notes, read_references, read_remarks
from i18n_site.model.catalog import Entry, Key, Message, Previous

_STRING = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"'
_STRINGS = rf"({_STRING}(?:\n{_STRING})*+)(?:\n|\Z)"
_JUST_STRINGS = re.compile(_STRINGS)
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

# Most entries: comments, the references together, and strings. Lines that
# begin and end with a quote pass for strings; ``_plain`` and ``_escaped`` look closer.
_LINES = r'((?:".*"\n)++)'
_REMARKS = r"((?:#(?![~|:])[^\r\n]*+(?<!\\)\n)*+)"
_REFERENCES = r"((?:#:[^\r\n]*+(?<!\\)\n)*+)"
_PLAIN = re.compile(
    rf"(\n?{_REMARKS}{_REFERENCES}{_REMARKS}(?:msgctxt {_LINES})?"
    rf"msgid {_LINES}msgstr {_LINES})(?=\n?(?:#(?![~|])|msgid |msgctxt )|\Z)|(?s:.+)"
)
_MANY = 2_000  # characters of references


class Place(NamedTuple):
    """An offset of a text, and the number of the line that begins there."""

    at: int
    line: int


def read_canonical(
    text: str, place: Place, entries: list[Entry], *, references: bool = True
) -> Place:
    """Add the entries from *place* on to *entries*, up to one that is not canonical.

    Return the place of that one, or the end. Nothing before an entry changes how
    it is read, and nothing behind it if that is an entry too. Without *references*
    only unusual messages have them: those that may have too many do.
    """
    size = len(text)
    while place.at < size:
        after = _read_plain(text, place, entries, references)
        if after.at == place.at:
            found = _live(text, *place) or _obsolete(text, *place)
            if found is None:
                break
            message, end = found
            entries.append(Entry(message, text, place.at, end))
            after = Place(end, place.line + text.count("\n", place.at, end))
        place = after
    return place


def _read_plain(
    text: str, place: Place, entries: list[Entry], references: bool
) -> Place:
    """Add the next entries, up to one that is more than plain; return its place."""
    at, line = place
    for match in _PLAIN.finditer(text, at):
        raw, before, places, behind, context, msgid, msgstr = match.groups("")
        if not raw:
            break
        value = _escaped if "\\" in raw or "\4" in raw else _plain
        try:
            key = Key(value(msgid), value(context) if context else None)
            forms = (value(msgstr),)
        except ValueError:
            break
        comments, extracted, flags = read_remarks(before + behind)
        wanted = references or len(places) > _MANY
        named = read_references(places) if wanted and places else ()
        here = line + text.count("\n", at, match.start(6))
        message = Message(
            key, None, forms, flags, comments, extracted, named, None, False, here
        )
        end = match.end(1)
        entries.append(Entry(message, text, at, end))
        at = end
        line += raw.count("\n")
    return Place(at, line)


def _plain(lines: str) -> str:
    """Return what *lines* hold, each in quotes; ValueError if one is no string."""
    value = lines[1:-2].replace('"\n"', "")
    if '"' in value:
        raise ValueError("strings")
    return value


def _escaped(lines: str) -> str:
    """Do the same where there are escapes."""
    if _JUST_STRINGS.fullmatch(lines) is None:
        raise ValueError("strings")
    return unescape(lines[1:-2].replace('"\n"', ""))


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
