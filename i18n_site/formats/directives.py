"""Directives for translation, written in HTML comments.

``<!-- i18n:skip -->`` keeps the next block out of the catalogs, ``i18n:skip-start``
and ``i18n:skip-end`` all between them. ``i18n:comment: TEXT`` tells translators
something about the next unit; ``i18n:context: TEXT`` sets the context of the next
block; ``i18n:id: TEXT`` and ``i18n:safety`` mark the next unit. The older prefix of
mdbook-i18n-helpers is known too. None of them reaches the page.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from i18n_site.errors import error
from i18n_site.later import get_close_matches
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.source import Location
from i18n_site.text.inline import Token

RULES = (
    Rule(
        "unknown-directive",
        Severity.ERROR,
        "A comment starts with `i18n:` but is no directive.\n\n"
        "A misspelt `i18n:skip` would put a block into every catalog without a "
        "word, so it is an error.",
        "write skip, skip-start, skip-end, comment, context, id or safety",
        good=("<!-- i18n:skip -->\n", "<!-- i18n:comment: a noun -->\n"),
        bad=("<!-- i18n:skpi -->\n",),
    ),
    Rule(
        "unclosed-skip",
        Severity.ERROR,
        "A part to skip has a start and no end.\n\n"
        "`i18n:skip-start` without `i18n:skip-end` would keep the rest of the "
        "article untranslated.",
        "write <!-- i18n:skip-end --> after the part",
        good=("<!-- i18n:skip-start -->\n\nx\n\n<!-- i18n:skip-end -->\n",),
        bad=("<!-- i18n:skip-start -->\n\nx\n",),
    ),
)

_HINTS = {rule.name: rule.hint for rule in RULES}
_COMMENT = re.compile(
    r"<!--\s*(?:i18n|mdbook-xgettext)\s*:\s*([\w-]*)\s*:?\s*(.*?)\s*-->", re.DOTALL
)
_NAMES = ("skip", "skip-start", "skip-end", "comment", "context", "id", "safety")


class Directive(NamedTuple):
    """A directive: its name, its text and the line it stands on."""

    name: str
    text: str
    line: int


class Orders(NamedTuple):
    """What directives say of a token; kept in its ``meta["i18n"]``."""

    skip: bool = False
    context: str | None = None
    comments: tuple[str, ...] = ()


NO_ORDERS = Orders()


def take(text: str, line: int) -> tuple[str, list[Directive]]:
    """Return *text* without the directives in it, and the directives."""
    found = [
        Directive(
            each[1], " ".join(each[2].split()), line + text.count("\n", 0, each.start())
        )
        for each in _COMMENT.finditer(text)
    ]
    return _COMMENT.sub("", text) if found else text, found


def orders(token: Token) -> Orders:
    """Return what directives say of *token*."""
    found = token.meta.get("i18n")
    return found if isinstance(found, Orders) else NO_ORDERS


def apply(
    tokens: Sequence[Token], path: str, first_line: int
) -> tuple[list[Token], list[Finding]]:
    """Return *tokens* without directives, each with its orders, and what is wrong.

    Tokens must be in the order of the source, before footnotes are moved.
    *first_line* is the line of the file that the tokens' line 0 is.
    """
    walk = _Walk(path, first_line)
    kept = [token for token in tokens if walk.keeps(token)]
    for line in walk.started:
        walk.report("unclosed-skip", "skip-start has no skip-end", line)
    return kept, walk.problems


class _Walk:
    """What holds at a place in the document while it is walked through.

    *skipping* and *within* are the depths of the blocks that a skip or a context
    was given for, as long as the walk is inside them.
    """

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.problems: list[Finding] = []
        self.started: list[int] = []  # lines of the open skip-starts
        self.comments: list[str] = []
        self.depth = 0
        self.line = first_line
        self.skip_next = False
        self.context_next: str | None = None
        self.skipping: int | None = None
        self.within: int | None = None
        self.context: str | None = None

    def keeps(self, token: Token) -> bool:
        """Set the orders of *token*; return whether it stays in the document."""
        if token.map:
            self.line = self.first_line + token.map[0]
        if token.type == "html_block" and self._only_directives(token):
            return False
        if token.nesting < 0:
            self._leave()
        elif token.type == "inline":
            self._inline(token)
        else:
            self._block(token)
        return True

    def report(self, rule: str, message: str, line: int) -> None:
        """Add a problem."""
        at = Location(self.path, line)
        self.problems.append(error(rule, message, at, _HINTS[rule]))

    def _only_directives(self, token: Token) -> bool:
        token.content, found = take(token.content, self.line)
        for directive in found:
            self._obey(directive)
        return bool(found) and not token.content.strip()

    def _obey(self, directive: Directive) -> None:
        match directive:
            case ("skip", _, _):
                self.skip_next = True
            case ("skip-start", _, line):
                self.started.append(line)
            case ("skip-end", _, line):
                if not self.started:
                    self.report("unclosed-skip", "skip-end has no skip-start", line)
                self.started[-1:] = []
            case ("context", text, _) if text:
                self.context_next = text
            case ("comment", text, _) if text:
                self.comments.append(text)
            case ("id", text, _) if text:
                self.comments.append(f"id: {text}")
            case ("safety", _, _):
                self.comments.append("safety")
            case _:
                self._unknown(directive)

    def _unknown(self, directive: Directive) -> None:
        name, _, line = directive
        if name in _NAMES:
            message = f"directive {name!r} has no text"
        else:
            like = get_close_matches(name, _NAMES, 1)
            message = f"unknown directive {name!r}"
            message += f", did you mean {like[0]!r}?" if like else ""
        self.report("unknown-directive", message, line)

    def _leave(self) -> None:
        self.depth -= 1
        if self.skipping == self.depth:
            self.skipping = None
        if self.within == self.depth:
            self.within = self.context = None

    def _block(self, token: Token) -> None:
        skip, context = self._next()
        if token.nesting > 0:
            if skip and self.skipping is None:
                self.skipping = self.depth
            if context is not None:
                self.within, self.context = self.depth, context
            self.depth += 1
        self._give(token, skip, context)

    def _inline(self, token: Token) -> None:
        for child in token.children or ():
            if child.type == "html_inline":
                child.content, found = take(child.content, self.line)
                for directive in found:
                    self._obey(directive)
        token.children = _trimmed(token.children or ())
        self._give(token, *self._next())

    def _next(self) -> tuple[bool, str | None]:
        found = self.skip_next, self.context_next
        self.skip_next, self.context_next = False, None
        return found

    def _give(self, token: Token, skip: bool, context: str | None) -> None:
        skip = skip or bool(self.started) or self.skipping is not None
        # The title of an alert has no line and is no author's text.
        has_text = token.map is not None and token.nesting == 0
        taken = self.comments if has_text and not skip else []
        if taken:
            self.comments = []
        token.meta["i18n"] = Orders(skip, context or self.context, tuple(taken))


def _trimmed(children: Sequence[Token]) -> list[Token]:
    """Drop emptied comments, and the white space they leave at the start."""
    kept = [each for each in children if each.content or each.type != "html_inline"]
    if len(kept) < len(children):
        while kept and (kept[0].type == "softbreak" or not _strip_start(kept[0])):
            del kept[0]
    return kept


def _strip_start(token: Token) -> bool:
    """Strip the start of a text; return whether *token* has anything to show."""
    if token.type != "text":
        return True
    token.content = token.content.lstrip(" \t")
    return bool(token.content)
