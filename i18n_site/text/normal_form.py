"""The normal form of inline Markdown: what a msgid looks like.

It is the form of mdbook-i18n-helpers (pulldown-cmark-to-cmark), so catalogs made
for it can be used: emphasis ``_``, strong ``**``, links and images inline, a
backslash at the start of a *run* of text only. A run starts at the start of a
line, after anything that is not text, and at a delimiter without a partner.

Where that form would not be read back as the same text (``*a*b``, a decoded
``&amp;lt;``), a stricter one is used: emphasis ``*``, every character escaped
that could mean something.
"""

import re
from collections.abc import Sequence

from i18n_site.text.inline import Token, parse

_LEADING = frozenset("#\\_*<>`|[]-")
_SPECIAL = re.compile(r"[\\`*_~\[\]<>&!\n]")
_ALONE = re.compile(r"(!\[|[\[\]<`])")
_STRICT = re.compile(r"[\\`*_~\[\]<&]|!(?=[\\`*_~\[\]<&]|$)")
_WHITE = re.compile(r"[\t\n\r]")  # only entities can bring these in
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_BACKSLASH = re.compile(r"\\(?=[!-/:-@\[-`{-~])")

_EMPHASES = ("*", "*_", "_*")  # what may be read back where one of them is not
_MARKS = {
    "strong_open": "**",
    "strong_close": "**",
    "s_open": "~~",
    "s_close": "~~",
    "softbreak": " ",
    "hardbreak": "  \n",
}


def normal_form(tokens: Sequence[Token], written: str = "") -> str:
    """Return inline *tokens*, as ``parse`` gives them, as Markdown in one line.

    A hard break is two spaces and a newline, the only newline but those inside
    raw HTML. Entities are decoded and reference links expanded. The Markdown that
    the tokens were *written* in may be given, which takes less time.
    """
    if len(tokens) == 1 and _is_plain(tokens[0]):
        return tokens[0].content
    tokens = _trimmed(tokens)
    form = _write(tokens)
    # What is written in its normal form is sure to be read back as the same text.
    if form == written.replace("\n", " ") or not _SPECIAL.search(form):
        return form
    labels = [str(t.meta["label"]) for t in tokens if t.type == "footnote_ref"]
    again, meant = parse(form, labels), _signature(tokens)
    if _signature(again) == meant:
        # "** " is written "\\** ", which is read as more than one run: "\\*\\* ".
        return _write(again)
    forms = [_write(tokens, marks) for marks in _EMPHASES]
    for strict in forms:
        again = parse(strict, labels)
        if _signature(again) == meant:  # it may be in runs that need fewer escapes
            form = _write(again)
            return form if _signature(parse(form, labels)) == meant else strict
    # Nothing is read back as this (``**a*_*_*``): it is what the nearest form says.
    return normal_form(parse(forms[0], labels))


def reading(tokens: Sequence[Token]) -> tuple[tuple[str, ...], ...]:
    """Return what inline *tokens* say: equal for texts that differ in spelling only."""
    return _signature(_trimmed(tokens))


def _write(tokens: Sequence[Token], strict: str = "") -> str:
    """Write *tokens*; with *strict* marks of emphasis, the outer first, all escaped."""
    writer = _Writer(strict)
    for token in tokens:
        writer.write(token)
    writer.end_run()
    return "".join(writer.parts)


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    """Drop breaks and white space from the start and the end."""
    start, stop = 0, len(tokens)
    while start < stop and _is_blank(tokens[start]):
        start += 1
    while start < stop and _is_blank(tokens[stop - 1]):
        stop -= 1
    return list(tokens[start:stop])


def _is_plain(token: Token) -> bool:
    """Whether *token* is a text that is its own normal form."""
    text = token.content
    if token.type != "text" or text[:1] in _LEADING or not text.strip(" \t\n"):
        return False
    return not _SPECIAL.search(text)


def _is_blank(token: Token) -> bool:
    if token.type in {"softbreak", "hardbreak"}:
        return True
    return token.type in {"text", "text_special"} and not token.content.strip(" \t\n")


class _Writer:
    """Writes tokens as Markdown. *open* are the closing marks to come."""

    def __init__(self, strict: str) -> None:
        self.strict = strict
        self.parts: list[str] = []
        self.open: list[str] = []
        self.run = ""
        self.escaped = False  # whether the run starts with an escaped character

    def write(self, token: Token) -> None:
        """Write *token*, or add it to the run of text."""
        if _continues(token):
            self.run += token.content
            return
        self.end_run()
        self.escaped = token.info == "escape"
        if self.escaped:
            self.run = token.content
            return
        if token.type == "hardbreak" and self.parts:
            self.parts[-1] = self.parts[-1].rstrip(" ")
        self.parts.append(self._node(token))

    def end_run(self) -> None:
        """Write the run of text."""
        if self.run:
            self.parts.append(self._text(self.run, self.escaped))
        self.run, self.escaped = "", False

    def _text(self, text: str, escaped: bool = False) -> str:
        if self.open[-1:] == [">"]:  # an autolink has no escapes
            return text
        if self.strict:
            return _STRICT.sub(r"\\\g<0>", text)
        head, rest = (text[:1], text[1:]) if escaped else ("", text)
        pieces = _ALONE.split(rest) if _SPECIAL.search(rest) else [rest]
        pieces[0] = head + pieces[0]
        return "".join(map(_lead, pieces))

    def _node(self, token: Token) -> str:
        if token.type in _MARKS:
            return _MARKS[token.type]
        match token.type:
            case "text" | "text_special":
                return self._text(_WHITE.sub(" ", token.content))
            case "em_open" | "link_open":
                return self._opening(token)
            case "em_close" | "link_close":
                return self.open.pop()
            case "code_inline":
                return _code(token.content)
            case "footnote_ref":
                return f"[^{token.meta['label']}]"
            case "image":
                alt = _write(token.children or (), self.strict)
                return f"![{alt}]{_target(token, 'src')}"
            case _:
                return token.content

    def _opening(self, token: Token) -> str:
        if token.type == "em_open":
            marks = self.strict or "_"
            mark = marks[sum(each in "*_" for each in self.open) % len(marks)]
            # Two of the same mark in a row would be strong, or no mark at all.
            if self.parts[-1:] == ["*"]:
                mark = "_"
            self.open.append(mark)
            return mark
        if token.markup == "autolink":
            self.open.append(">")
            return "<"
        self.open.append(f"]{_target(token, 'href')}")
        return "["


def _continues(token: Token) -> bool:
    """Whether *token* is text that goes on with the run before it."""
    if token.type == "text":
        return "alone" not in token.meta
    # A backslash before a letter escapes nothing.
    return token.info == "escape" and token.content == token.markup


def _lead(run: str) -> str:
    return f"\\{run}" if run and run[0] in _LEADING else run


def _code(content: str) -> str:
    runs = set(map(len, re.findall("`+", content)))
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    pad = content[:1] == "`" or content[-1:] == "`"
    pad |= content[:1] == content[-1:] == " " and not content.isspace()
    space = " " if pad else ""
    return f"{fence}{space}{content}{space}{fence}"


def _target(token: Token, name: str) -> str:
    url = _literal(str(token.attrs[name]))
    title = str(token.attrs.get("title", ""))
    odd = re.search(r"[\x00-\x20\x7f<>]", url) or not _balanced(url)
    if odd or (title and not url):
        url = "<" + re.sub("[<>]", r"\\\g<0>", url) + ">"
    return f'({url} "{_quoted(title)}")' if title else f"({url})"


def _literal(text: str) -> str:
    """Keep a backslash or an ampersand from being read as an escape or entity."""
    return _ENTITY.sub(r"\\&", _BACKSLASH.sub(r"\\\\", text))


def _quoted(title: str) -> str:
    return _literal(title).replace('"', '\\"').replace("\n", " ")


def _balanced(url: str) -> bool:
    depth = 0
    for each in url:
        depth += (each == "(") - (each == ")")
        if depth < 0:
            return False
    return depth == 0


def _signature(tokens: Sequence[Token]) -> tuple[tuple[str, ...], ...]:
    """Return what *tokens* say, however it was written."""
    merged: list[tuple[str, ...]] = []
    for kind, *rest in map(_fact, tokens):
        if kind == "text" and merged and merged[-1][0] == "text":
            merged[-1] = ("text", merged[-1][1] + rest[0])
        elif rest != [""] or kind != "text":
            merged.append((kind, *rest))
    return tuple(merged)


def _fact(token: Token) -> tuple[str, ...]:
    match token.type:
        case "text" | "text_special":
            return ("text", _WHITE.sub(" ", token.content))
        case "softbreak":
            return ("text", " ")
        case "image":
            alt = str(_signature(token.children or ()))
            return ("image", *_attributes(token), alt)
        case "footnote_ref":
            return ("footnote_ref", str(token.meta["label"]))
        case _:
            return (token.type, token.content, *_attributes(token))


def _attributes(token: Token) -> tuple[str, ...]:
    names = ("href", "src", "title")
    # A title is written in one line.
    return tuple(str(token.attrs.get(name, "")).replace("\n", " ") for name in names)
