"""The text of a catalog -> its messages, strictly: all of them or an error."""

from i18n_site.catalogs.po_canonical import Place, read_canonical
from i18n_site.catalogs.po_check import check, conflict_markers
from i18n_site.catalogs.po_decode import LIMITS, Limits
from i18n_site.catalogs.po_grammar import MalformedError, read_entry
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Entry, Key, Message
from i18n_site.model.finding import Finding
from i18n_site.model.source import Location

HEADER = Key("")
_HINTS = {
    "po-unterminated-string": "close the string with a double quote",
    "po-bad-escape": "write a backslash as '\\\\'",
    "po-stray-string": "join the string to its message, or remove it",
    "po-plural-index": "number the forms from msgstr[0] without a gap",
    "po-syntax": "mend this line, then try `msgfmt -c FILE`",
}


class _Reader:
    """Reads *text* entry by entry; *problems* grow as it goes."""

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.entries: list[Entry] = []
        self.problems = list(conflict_markers(text, path))
        self.tail = ""
        self.at = 0
        self.line = 1

    def read(self) -> None:
        """Read all; *entries* and *tail* together are the text, if no problem."""
        while self.at < len(self.text):
            if self.text.endswith("\n", 0, self.at) or not self.at:
                place = Place(self.at, self.line)
                self.at, self.line = read_canonical(self.text, place, self.entries)
            if self.at < len(self.text):
                self._read_by_grammar()

    def _read_by_grammar(self) -> None:
        found = read_entry(self.text, self.at)
        if found.fault is not None:
            self._note(found.fault)
        elif found.message is None:
            self.tail = self.text[self.at :]
        else:
            line = self.line + self.text.count("\n", self.at, found.start)
            message = found.message._replace(line=line)
            self.entries.append(Entry(message, self.text, self.at, found.end))
        self._go_to(found.end)

    def _go_to(self, end: int) -> None:
        self.line += self.text.count("\n", self.at, end)
        self.at = end

    def _note(self, fault: MalformedError) -> None:
        line = self.line + self.text.count("\n", self.at, fault.at)
        column = fault.at - self.text.rfind("\n", 0, fault.at)
        at = Location(self.path, line, column)
        self.problems.append(error(fault.rule, fault.text, at, _HINTS[fault.rule]))


def loads(text: str, path: str, limits: Limits = LIMITS) -> Catalog:
    """Return the catalog that *text* holds; *path* is for messages.

    ``Catalog.entries`` and ``tail`` together are *text*. Raise CatalogError with
    everything that is wrong, each with its line: whatever msgfmt refuses, and
    what it lets through at the cost of a text (a string after an empty line, an
    escape that is not UTF-8, conflict markers). A missing header, a foreign
    plural rule and a wrong number of forms are for the checks to find.
    """
    if not text.strip("\ufeff \t\r\n\f\v"):
        at = Location(path)
        raise CatalogError(error("po-not-a-catalog", "the file is empty", at))
    windows = _has_windows_line_ends(text)
    reader = _Reader(text.replace("\r\n", "\n") if windows else text, path)
    reader.read()
    problems = [*reader.problems, *check(reader.entries, path, limits)]
    if problems:
        raise CatalogError(*_in_order(problems))
    if windows:
        tail = reader.tail.replace("\n", "\r\n")
        return _catalog(path, [_windows(each) for each in reader.entries], tail)
    return _catalog(path, reader.entries, reader.tail)


def _in_order(problems: list[Finding]) -> list[Finding]:
    """Sort by place; a conflict marker is not reported as junk as well."""
    markers = {each.at.line for each in problems if each.rule == "po-conflict-markers"}
    kept = [
        each
        for each in problems
        if each.rule != "po-syntax" or each.at.line not in markers
    ]
    return sorted(kept, key=lambda each: each.at)


def _has_windows_line_ends(text: str) -> bool:
    if "\r" not in text:
        return False
    pairs = text.count("\r\n")
    return pairs > 0 and pairs == text.count("\n") and "\\\r\n" not in text


def _windows(entry: Entry) -> Entry:
    return Entry(entry.message, entry.raw.replace("\n", "\r\n"))


def _catalog(path: str, entries: list[Entry], tail: str) -> Catalog:
    header = Message(HEADER)
    messages: list[Message] = []
    for entry in entries:
        if entry.message.key == HEADER and not entry.message.obsolete:
            header = entry.message
        else:
            messages.append(entry.message)
    return Catalog(
        path,
        header_fields(header.translations[0]),
        tuple(messages),
        header.comments,
        header.flags,
        tuple(entries),
        tail,
    )


def header_fields(text: str) -> tuple[tuple[str, str], ...]:
    """Return the fields of a header; a line that is none has an empty name."""
    fields = []
    for line in text.removesuffix("\n").split("\n") if text else ():
        name, colon, value = line.partition(":")
        fields.append((name, value.removeprefix(" ")) if colon else ("", line))
    return tuple(fields)


def header_text(fields: tuple[tuple[str, str], ...]) -> str:
    """Return the ``msgstr`` of a header with *fields*."""
    return "".join(
        f"{name}: {value}\n" if name else f"{value}\n" for name, value in fields
    )
