"""Entries as gettext's own tools write them, each read by one expression.

This is the fast way through a catalog; what it does not know (``None``) goes
through ``po_grammar``, which reads everything and says what is wrong.
"""

import re
from typing import NamedTuple

from i18n_site.catalogs.po_lex import unescape
from i18n_site.catalogs.po_notes import Notes, read_notes
from i18n_site.model.catalog import Key, Message, Previous

_STRING = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"'
_STRINGS = rf"({_STRING}(?:\n{_STRING})*+)(?:\n|\Z)"
# A comment that ends with a backslash takes in its next line, says gettext.
_NOTES = r"((?:\n|#(?![~|])[^\r\n]*(?<!\\)\n)*+)"
_BODY = (
    rf"((?:\#\|[^\n]*\n)*+)(?:msgctxt {_STRINGS})?(msgid) {_STRINGS}"
    rf"(?:msgstr {_STRINGS}|msgid_plural {_STRINGS}"
    rf"((?:msgstr\[[0-9]\] {_STRING}(?:\n{_STRING})*+(?:\n|\Z))++))"
)
_LIVE = re.compile(rf"{_NOTES}{_BODY}(?=[\n#m]|\Z)")
_OBSOLETE = re.compile(rf"{_NOTES}((?:#~[^\n]*(?<!\\)(?:\n|\Z))++)")
_BARE = re.compile(_BODY)
_OBSOLETE_PREVIOUS = re.compile(r"^#~(?=\|)", re.MULTILINE)
_PREFIX = re.compile(r"^#~ ?", re.MULTILINE)
_PREVIOUS = re.compile(
    rf"(?:msgctxt {_STRINGS})?msgid {_STRINGS}(?:msgid_plural {_STRINGS})?"
)
_FORM = re.compile(rf"msgstr\[([0-9])\] {_STRINGS}")
_NO_NOTES = Notes()


class Parsed(NamedTuple):
    """An entry that was read, and the offset at which the next one begins."""

    message: Message
    end: int


def read_canonical(text: str, at: int, line: int) -> Parsed | None:
    """Return the entry that begins at *at*, the start of the line *line*, or None."""
    match = _LIVE.match(text, at)
    if match is not None:
        line += text.count("\n", at, match.start(4))
        message = _message(match[1], match, 1, line, obsolete=False)
        return None if message is None else Parsed(message, match.end())
    match = _OBSOLETE.match(text, at)
    if match is None:
        return None
    bare = _bare(match[2])
    body = _BARE.fullmatch(bare)
    if body is None:
        return None
    line += text.count("\n", at, match.start(2)) + bare.count("\n", 0, body.start(3))
    message = _message(match[1], body, 0, line, obsolete=True)
    return None if message is None else Parsed(message, match.end())


def _bare(lines: str) -> str:
    """Return obsolete *lines* as they were in use: ``#~|`` becomes ``#|``."""
    if "#~|" in lines:
        lines = _OBSOLETE_PREVIOUS.sub("#", lines)
    return _PREFIX.sub("", lines)


def _message(
    notes: str, match: re.Match[str], shift: int, line: int, *, obsolete: bool
) -> Message | None:
    """Build a message from *match*, whose body begins at the group *shift* + 1."""
    group = match.groups()[shift:]
    previous, context, _, msgid, msgstr, plural, forms = group
    try:
        translations = (_value(msgstr),) if msgstr is not None else _forms(forms)
        before = _previous(previous) if previous else None
        key = Key(_value(msgid), None if context is None else _value(context))
        other = None if plural is None else _value(plural)
    except ValueError:
        return None
    found = read_notes(filter(None, notes.split("\n"))) if notes.strip() else _NO_NOTES
    comments, extracted, references, flags = found
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
