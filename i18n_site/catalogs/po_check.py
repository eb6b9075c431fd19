"""What is wrong with a catalog whose entries are well formed."""

import re
from collections.abc import Iterable, Iterator, Sequence

from i18n_site.catalogs.po_decode import Limits
from i18n_site.errors import error
from i18n_site.model.catalog import Entry, Key, Message
from i18n_site.model.finding import Finding
from i18n_site.model.source import Location

# Nothing in a catalog begins a line with these.
_MARKER = re.compile(r"^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$", re.MULTILINE)


def conflict_markers(text: str, path: str) -> Iterator[Finding]:
    """Yield the lines that a merge left for a person to solve."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return
    for match in _MARKER.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        what = f"the conflict marker {match[0][:7]!r} of a merge"
        hint = "keep one of the two sides and remove the markers"
        yield error("po-conflict-markers", what, Location(path, line), hint)


def check(entries: Sequence[Entry], path: str, limits: Limits) -> Iterator[Finding]:
    """Yield duplicates, line ends that differ, and what is over a limit."""
    messages = [entry.message for entry in entries]
    if len(messages) > limits.messages:
        what = f"{len(messages)} messages are more than the limit of {limits.messages}"
        yield error("po-too-large", what, Location(path), "split the catalog")
    if len({message.key for message in messages}) < len(messages):
        yield from _duplicates(messages, path)
    yield from check_each(entries, path, limits)


def check_each(
    entries: Iterable[Entry], path: str, limits: Limits
) -> Iterator[Finding]:
    """Yield what is wrong with single entries, as ``check`` does."""
    # No text or list is longer than the lines that hold it, and a text with a line
    # end has it as an escape: most entries need no look.
    small = min(limits.text, limits.references)
    for message, text, start, end in entries:
        if text.find("\\", start, end) >= 0:
            yield from _line_ends(message, path)
        if (len(text) if end is None else end) - start > small:
            yield from _sizes(message, path, limits)


def _duplicates(messages: Iterable[Message], path: str) -> Iterator[Finding]:
    """Obsolete messages count: msgfmt refuses them, too."""
    lines: dict[Key, int] = {}
    for message in messages:
        if message.key not in lines:
            lines[message.key] = message.line
            continue
        text = message.key.text[:60]
        what = f"{text!r} stands on line {lines[message.key]} already"
        hint = "keep one of the two entries"
        found = error("po-duplicate-message", what, Location(path, message.line), hint)
        yield found._replace(msgid=message.key.text)


def _line_ends(message: Message, path: str) -> Iterator[Finding]:
    """Text that begins or ends with a line end, as the source does not: msgfmt."""
    text = message.key.text
    if message.obsolete or message.fuzzy or not text or not message.translations[0]:
        return
    starts, ends = text[0] == "\n", text[-1] == "\n"
    others = message.translations
    if message.plural is not None:
        others = (message.plural, *others)
    for other in others:
        for place, differs in (
            ("begin", starts != other.startswith("\n")),
            ("end", ends != other.endswith("\n")),
        ):
            if differs:
                what = f"source and translation do not both {place} with '\\n'"
                at = Location(path, message.line)
                hint = "write '\\n' in the translation where the source has it"
                yield error("po-line-ends", what, at, hint)._replace(msgid=text)


def _sizes(message: Message, path: str, limits: Limits) -> Iterator[Finding]:
    longest = max(map(len, (message.key.text, *message.translations)))
    at = Location(path, message.line)
    if longest > limits.text:
        what = f"a text of {longest} characters is over the limit of {limits.text}"
        yield error("po-too-large", what, at, "split the text")
    count = len(message.references)
    if count > limits.references:
        what = f"{count} references are over the limit of {limits.references}"
        yield error("po-too-large", what, at, "run `i18n-site update`")
