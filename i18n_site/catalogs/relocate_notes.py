"""Comments of entries that moved from the catalog of one domain to another's."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from i18n_site.catalogs.po_read import loads
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Entry

_MARK = "i18n-site layout: "
_FROM, _SAYS = "from ", " says "


class Note(NamedTuple):
    """That an entry comes from the domain *origin*, or what that one has for it."""

    origin: str
    entry: Entry | None


def noted(entry: Entry, notes: Iterable[Note]) -> str:
    """Return the lines of *entry*, as they are written, with *notes* at their top."""
    raw = _plain(entry.raw)
    return "".join(f"# {_MARK}{_written(each)}\n" for each in notes) + raw


def notes_of(entry: Entry) -> tuple[Entry, list[Note]]:
    """Return *entry* without its notes, and them; a broken one is a comment as any."""
    if not any(line.startswith(_MARK) for line in entry.message.comments):
        return entry, []
    kept, notes = [], []
    for line in _plain(entry.raw).split("\n"):
        note = _read(line)
        if note is None:
            kept.append(line)
        else:
            notes.append(note)
    bare = _entry("\n".join(kept))
    return (bare, notes) if bare else (entry, [])


def _plain(raw: str) -> str:
    """Return *raw* without the empty lines around it, its line ends as newlines."""
    return raw.replace("\r\n", "\n").strip("\ufeff\n") + "\n"


def _written(note: Note) -> str:
    if note.entry is None:
        return f"{_FROM}{note.origin}"
    text = json.dumps(_plain(note.entry.raw), ensure_ascii=False)
    return f"{note.origin}{_SAYS}{text}"


def _read(line: str) -> Note | None:
    if not line.startswith(f"# {_MARK}"):
        return None
    text = line.removeprefix(f"# {_MARK}")
    if text.startswith(_FROM):
        return Note(text.removeprefix(_FROM), None)
    origin, _, quoted = text.partition(_SAYS)
    try:
        entry = _entry(json.loads(quoted))
    except ValueError:
        return None
    return Note(origin, entry) if entry else None


def _entry(raw: str) -> Entry | None:
    try:
        entries = loads(raw, "").entries
    except CatalogError:
        return None
    return entries[0] if len(entries) == 1 else None
