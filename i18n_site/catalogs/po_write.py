"""Messages -> the text of a catalog, as GNU gettext writes it.

What was read and not changed is written as it was read.
"""

import re
from collections.abc import Iterator, Sequence

from i18n_site.catalogs.po_read import HEADER, header_fields, header_text
from i18n_site.catalogs.po_wrap import string_lines
from i18n_site.model.catalog import Catalog, Entry, Message
from i18n_site.model.source import Location

WIDTH = 79
_SPACE = re.compile(r"\s")


def dumps(catalog: Catalog, wrap: bool = True) -> str:
    """Return the text of *catalog*.

    A message that equals the one of its entry is written as it was read, the
    header likewise. Any other is written as msgcat does, lines wrapped at 79
    columns or, without *wrap*, at line ends only; with the line ends and the
    empty lines before it that the file has.
    """
    known = {entry.message.key: entry for entry in catalog.entries}
    newline = "\r\n" if _has_windows_line_ends(catalog) else "\n"
    parts: list[str] = []
    last = 0  # number of the entry that was written last, from 1; 0 for a new one
    order = {id(entry): index for index, entry in enumerate(catalog.entries, 1)}
    for message in _with_header(catalog):
        entry = known.get(message.key)
        index = order[id(entry)] if entry else 0
        if entry is not None and entry.message == message:
            text = entry.raw
        else:
            text = format_message(message, wrap=wrap).replace("\n", newline)
            text = _lead(entry) + text
        follows = index == last + 1 and (index > 1 or not parts)
        parts.append(text if follows else _apart(parts, text, newline))
        last = index
    at_end = last == len(catalog.entries)
    return "".join(parts) + (catalog.tail if at_end or catalog.tail.strip() else "")


def _has_windows_line_ends(catalog: Catalog) -> bool:
    return bool(catalog.entries) and "\r\n" in catalog.entries[0].raw


def _lead(entry: Entry | None) -> str:
    """Return the byte order mark and the empty lines that *entry* begins with."""
    raw = entry.raw if entry else ""
    return raw[: len(raw) - len(raw.lstrip("\ufeff\r\n"))]


def _apart(parts: Sequence[str], text: str, newline: str) -> str:
    """Return *text* with exactly one empty line before it, but at the top none."""
    text = text.lstrip("\r\n")
    if not parts:
        return text
    before = parts[-1]
    if not before.endswith("\n"):
        return newline * 2 + text
    return text if before.endswith(("\n\n", "\r\n\r\n")) else newline + text


def _with_header(catalog: Catalog) -> Iterator[Message]:
    """Yield the messages with the header among them, where the file had it."""
    header = _header(catalog)
    for message in catalog.messages:
        if header is not None and (not message.line or message.line >= header.line):
            yield header
            header = None
        yield message
    if header is not None:
        yield header


def _header(catalog: Catalog) -> Message | None:
    """Return the header entry: the one read, if its fields did not change."""
    read = next(
        (
            entry.message
            for entry in catalog.entries
            if entry.message.key == HEADER and not entry.message.obsolete
        ),
        None,
    )
    notes = (catalog.header_comments, catalog.header_flags)
    if read is None:
        if not catalog.header and not any(notes):
            return None
        read = Message(HEADER)
    text = read.translations[0]
    if header_fields(text) != catalog.header:
        text = header_text(catalog.header)
    translations = (text, *read.translations[1:])
    return read._replace(translations=translations, comments=notes[0], flags=notes[1])


def format_message(message: Message, *, wrap: bool = True) -> str:
    """Return the lines of *message* as msgcat writes them, without an empty line.

    Flags keep their order, but ``fuzzy`` comes first.
    """
    prefix = "#~ " if message.obsolete else ""
    width = WIDTH if wrap and "no-wrap" not in message.flags else 0
    texts = [("msgctxt", message.key.context), ("msgid", message.key.text)]
    if message.plural is None:
        texts.append(("msgstr", message.translations[0]))
    else:
        texts.append(("msgid_plural", message.plural))
        for index, text in enumerate(message.translations):
            texts.append((f"msgstr[{index}]", text))
    lines = [*_notes(message), *_previous(message, width)]
    for keyword, value in texts:
        if value is not None:
            lines += string_lines(prefix + keyword, value, width, message.flags)
    return "".join(f"{line}\n" for line in lines)


def _notes(message: Message) -> Iterator[str]:
    """Yield the comment lines. A line end in one starts another of its kind."""
    for comment in message.comments:
        for line in _one_line_each(comment):
            yield f"# {line}" if line else "#"
    for comment in message.extracted:
        for line in _one_line_each(comment):
            yield f"#. {line}" if line else "#."
    yield from _references(message.references)
    if message.flags:
        flags = sorted(message.flags, key=lambda flag: flag != "fuzzy")
        yield "#, " + ", ".join(flags)


def _one_line_each(comment: str) -> list[str]:
    """Split *comment*; a CR or a final backslash would hide the next line."""
    lines = comment.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [f"{line} " if line.endswith("\\") else line for line in lines]


def _references(places: Sequence[Location]) -> Iterator[str]:
    line, width = "#:", 2
    for place in places:
        text = _reference(place)
        # gettext counts the bytes of a file name, not its columns
        size = len(text.encode("utf-8", "replace")) + 1
        if width > 2 and width + size > WIDTH:
            yield line
            line, width = "#:", 2
        line += f" {text}"
        width += size
    if width > 2:
        yield line


def _reference(place: Location) -> str:
    path = place.path
    if _SPACE.search(path):
        path = path.translate({10: None, 13: None})
        path = f"\u2068{path}\u2069" if _SPACE.search(path) else path
    return f"{path}:{place.line}" if place.line else path


def _previous(message: Message, width: int) -> Iterator[str]:
    if message.previous is None:
        return
    prefix = "#~| " if message.obsolete else "#| "
    key, plural = message.previous
    texts = (("msgctxt", key.context), ("msgid", key.text), ("msgid_plural", plural))
    for keyword, value in texts:
        if value is not None:
            yield from string_lines(prefix + keyword, value, width, message.flags)
