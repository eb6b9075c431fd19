"""HTML tags of a message, by the tokenizer of the HTML standard."""

from typing import NamedTuple

from turbohtml import Token, TokenType, tokenize

# Attributes that hold words for the reader, not addresses or programs.
TRANSLATABLE = frozenset(
    {
        "alt",
        "aria-description",
        "aria-label",
        "content",
        "placeholder",
        "summary",
        "title",
    }
)
_END = "\ue000"
_KINDS = {
    TokenType.START_TAG: "",
    TokenType.END_TAG: "/",
    TokenType.COMMENT: "!--",
    TokenType.DOCTYPE: "!",
    TokenType.PROCESSING_INSTRUCTION: "?",
}


class Tag(NamedTuple):
    """A tag, or a comment and the like (*name* is then empty).

    *mark* is what follows ``<``: empty, ``/``, ``!--``, ``!`` or ``?``. *attributes*
    are sorted, in lower case, character references resolved.
    """

    mark: str
    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """Return it much as it is written."""
        shown = "".join(f' {name}="{value}"' for name, value in self.attributes)
        return f"<{self.mark}{self.name}{shown}>"

    @property
    def shape(self) -> "Tag":
        """This tag without the values that are words for the reader."""
        if not any(name in TRANSLATABLE for name, _ in self.attributes):
            return self
        return self._replace(
            attributes=tuple(
                (name, "…" if name in TRANSLATABLE else value)
                for name, value in self.attributes
            )
        )


def tags(text: str) -> tuple[Tag, ...]:
    """Return the tags of *text* in order, as a browser would read them.

    A tag that *text* ends within is one too, named ``…``: what is put after it
    would become its attributes.
    """
    if "<" not in text:
        return ()
    found, last = [], ""
    # A browser gives no token for a tag that its text ends within, so the mark
    # put after the text is lost with it.
    for token in tokenize(text + _END):
        last = token.data or "" if token.type == TokenType.TEXT else ""
        if token.type in _KINDS:
            found.append(_tag(token))
    return tuple(found) if last.endswith(_END) else (*found, Tag("", "…"))


def _tag(token: Token) -> Tag:
    attributes = token.attrs or () if token.type == TokenType.START_TAG else ()
    pairs = tuple(sorted((name, value or "") for name, value in attributes))
    return Tag(_KINDS[token.type], token.tag or "", pairs)


def plain(text: str) -> str:
    """Return the text between the tags of *text*, character references resolved.

    The content of elements that show none of it (``script``, ``style``) stays.
    """
    if "<" not in text and "&" not in text:
        return text
    return "".join(
        each.data or "" if each.type == TokenType.TEXT else " "
        for each in tokenize(text)
    )
