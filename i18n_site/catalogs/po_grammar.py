"""One entry by the full grammar of GNU gettext, token by token.

message:  [previous] [msgctxt strings] msgid strings
          (msgstr strings | msgid_plural strings (msgstr[N] strings)+)
previous: [msgctxt strings] msgid strings [msgid_plural strings], after #|
"""

from collections.abc import Iterator
from typing import NamedTuple

from i18n_site.catalogs.po_lex import KEYWORDS, Kind, Token, tokens, unescape
from i18n_site.catalogs.po_notes import read_notes
from i18n_site.model.catalog import Key, Message, Previous


class MalformedError(Exception):
    """What is wrong with an entry, and the offset at which it is."""

    def __init__(self, rule: str, text: str, at: int) -> None:
        super().__init__(rule, text, at)
        self.rule = rule
        self.text = text
        self.at = at


class Parsed(NamedTuple):
    """What was found: a message or a fault, or neither at the end of the text.

    *start* is the offset of its ``msgid``, *end* where to read on.
    """

    message: Message | None
    fault: MalformedError | None
    start: int
    end: int


class _Strings(NamedTuple):
    """The value of a row of strings, and the offset of its keyword."""

    text: str
    at: int


class _Entry:
    """The tokens of one entry, read one by one."""

    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.stream = _from(text, at)
        self.token = next(self.stream)
        self.end = at
        self.gap = False  # an empty line stands before the token

    def take(self) -> Token:
        """Return the token and go on to the next one, over empty lines."""
        taken, self.gap = self.token, False
        self.end = taken.end
        self.token = next(self.stream, taken)
        self.skip_breaks()
        return taken

    def skip_breaks(self) -> None:
        while self.token.kind is Kind.BREAK:
            self.gap = True
            self.token = next(self.stream)

    def at_keyword(self, word: str, *, previous: bool = False) -> bool:
        token = self.token
        return (
            token.kind is Kind.KEYWORD
            and token.text == word
            and token.previous == previous
        )

    def strings(self, owner: Token) -> _Strings:
        """Read the strings that follow the keyword *owner*."""
        parts: list[str] = []
        while self.token.kind is Kind.STRING:
            if self.gap and parts:
                text = "a string stands alone after an empty line"
                raise MalformedError("po-stray-string", text, self.token.start)
            if self.token.previous != owner.previous:
                raise self.unexpected()
            if self.token.obsolete != owner.obsolete:
                raise MalformedError(
                    "po-syntax", "'#~' on some lines only", self.token.start
                )
            parts.append(_value(self.take()))
        if not parts:
            raise self.unexpected(f"no string after {owner.text!r}")
        return _Strings("".join(parts), owner.start)

    def expect(self, kind: Kind) -> Token:
        if self.token.kind is not kind:
            raise self.unexpected(f"no {kind.value!r} here")
        return self.take()

    def keyword_strings(self, word: str, *, previous: bool = False) -> str | None:
        if not self.at_keyword(word, previous=previous):
            return None
        return self.strings(self.take()).text

    def unexpected(self, otherwise: str = "") -> MalformedError:
        """Return what is wrong with the token that stands here."""
        token = self.token
        if token.kind is Kind.OPEN_STRING:
            text = "the string has no closing quote on its line"
            return MalformedError("po-unterminated-string", text, token.start)
        if token.kind is Kind.KEYWORD and token.text not in KEYWORDS:
            text = f"unknown keyword {token.text!r}"
        elif token.kind is Kind.STRING:
            text = "a string without a keyword"
            return MalformedError("po-stray-string", text, token.start)
        elif token.kind is Kind.JUNK:
            text = f"{token.text[:20]!r} has no meaning here"
        else:
            text = otherwise or f"{token.text[:20] or token.kind.value!r} out of place"
        return MalformedError("po-syntax", text, token.start)


def _from(text: str, at: int) -> Iterator[Token]:
    """Yield the tokens from *at*, with the prefix that the line may have."""
    line = text.rfind("\n", 0, at) + 1
    return (token for token in tokens(text, line) if token.start >= at)


def _value(token: Token) -> str:
    try:
        return unescape(token.text[1:-1])
    except ValueError as err:
        raise MalformedError("po-bad-escape", str(err), token.start) from err


def read_entry(text: str, at: int) -> Parsed:
    """Return the entry that begins at *at*.

    After a fault reading goes on where the next entry seems to begin: after an
    empty line, or at a comment or the first keyword of a message.
    """
    entry = _Entry(text, at)
    try:
        message, start = _read(entry)
    except MalformedError as fault:
        return Parsed(None, fault, at, _next_entry(entry))
    if message is None:
        return Parsed(None, None, at, len(text))
    return Parsed(message, None, start, _line_end(text, entry.end))


def _read(entry: _Entry) -> tuple[Message | None, int]:
    comments = _comments(entry)
    if entry.token.kind is Kind.END:
        return None, 0
    first = entry.token
    previous = _previous(entry)
    context = entry.keyword_strings("msgctxt")
    if not entry.at_keyword("msgid"):
        raise entry.unexpected("no 'msgid' here")
    start, obsolete = entry.token.start, entry.token.obsolete
    if first.obsolete != obsolete:
        raise MalformedError("po-syntax", "'#~' on some lines only", start)
    key = Key(entry.strings(entry.take()).text, context)
    plural = entry.keyword_strings("msgid_plural")
    translations = _translations(entry, obsolete=obsolete, plural=plural is not None)
    notes = read_notes(comments)
    message = Message(
        key,
        plural,
        translations,
        notes.flags,
        notes.comments,
        notes.extracted,
        notes.references,
        previous,
        obsolete,
    )
    return message, start


def _comments(entry: _Entry) -> list[str]:
    """Read the comments before an entry; ``domain`` lines among them say nothing."""
    lines: list[str] = []
    entry.skip_breaks()
    while True:
        if entry.token.kind is Kind.COMMENT:
            line = entry.take()
            text = line.text.replace("\\\n", "")
            if "\r" in text.rstrip("\r"):
                raise MalformedError(
                    "po-syntax", "a carriage return in a comment", line.start
                )
            lines.append(text)
        elif entry.at_keyword("domain"):
            entry.keyword_strings("domain")
        else:
            return lines


def _previous(entry: _Entry) -> Previous | None:
    if not entry.token.previous:
        return None
    context = entry.keyword_strings("msgctxt", previous=True)
    text = entry.keyword_strings("msgid", previous=True)
    if text is None:
        raise entry.unexpected("no 'msgid' after '#|'")
    plural = entry.keyword_strings("msgid_plural", previous=True)
    return Previous(Key(text, context), plural)


def _translations(entry: _Entry, *, obsolete: bool, plural: bool) -> tuple[str, ...]:
    found: list[str] = []
    while entry.at_keyword("msgstr"):
        if entry.token.obsolete != obsolete:
            at = entry.token.start
            raise MalformedError("po-syntax", "'#~' on some lines only", at)
        owner = entry.take()
        if plural:
            _index(entry, len(found))
        elif entry.token.kind is Kind.OPEN:
            raise MalformedError(
                "po-syntax", "'msgstr[N]' without 'msgid_plural'", owner.start
            )
        found.append(entry.strings(owner).text)
        if not plural:
            break
    if not found:
        raise entry.unexpected("no 'msgstr' for this message")
    return tuple(found)


def _index(entry: _Entry, wanted: int) -> None:
    entry.expect(Kind.OPEN)
    number = entry.expect(Kind.NUMBER).text[:9]
    if int(number) != wanted:
        text = f"'msgstr[{number}]' where 'msgstr[{wanted}]' should be"
        raise MalformedError("po-plural-index", text, entry.end - len(number))
    entry.expect(Kind.CLOSE)


def _line_end(text: str, at: int) -> int:
    """Return the offset after the line of *at*, or *at* if more is on that line."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end + 1
    return at if text[at:end].strip(" \t\r\f\v\n") else end


def _next_entry(entry: _Entry) -> int:
    """Return where the entry after a faulty one begins, past the fault."""
    first = entry.token
    while entry.token.kind is not Kind.END:
        entry.take()
        token = entry.token
        opens = token.kind is Kind.KEYWORD and token.text in {"msgid", "msgctxt"}
        if entry.gap or opens or token.kind is Kind.COMMENT:
            break
    return max(entry.token.start, first.end)
