"""Which tags of a translation are markup: those that its source text has."""

import re
from collections import Counter
from html import escape
from typing import NamedTuple

# A tag as a browser reads it (HTML Living Standard 13.2.5.6 to 40): quotes count
# after an equals sign only. Every repetition is possessive: the time is linear.
_TAG = r"""
<!--.*?(?:-->|\Z)
| </?[a-zA-Z][^\t\n\f\r\ />]*+
  (?: [\t\n\f\r\ /]++
    | =?+[^\t\n\f\r\ />=]++
      (?: [\t\n\f\r\ ]*+ = [\t\n\f\r\ ]*+
          (?: "[^"]*+" | '[^']*+' | [^\t\n\f\r\ "'>][^\t\n\f\r\ >]*+ | (?=>) )
        | (?! [\t\n\f\r\ ]*+ = )
      )
  )*+ >
"""
_ENTITY = r"&(?:\#[0-9]+|\#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"
# A tag that is not closed swallows the rest, as it does in a browser.
_TOKEN = re.compile(
    f"(?P<tag>{_TAG})|(?P<entity>{_ENTITY})|(?P<text></?[a-zA-Z].*)",
    re.DOTALL | re.VERBOSE,
)
_NAME = re.compile(r"</?([a-zA-Z][^\t\n\f\r />]*)")
# HTML Living Standard 13.1.2, void elements.
_VOID = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
# HTML Living Standard 13.2.5: their content is not parsed as HTML, so that
# escaping does not hold there, and in two of them it is a program.
_NOT_TEXT = re.compile("iframe|noembed|noframes|noscript|plaintext|script|style|xmp")


class _Token(NamedTuple):
    """A piece of HTML: *kind* is "tag", "entity" or "text" for all else."""

    kind: str
    text: str

    @property
    def name(self) -> str:
        """The element's name in lower case; empty for a comment."""
        match = _NAME.match(self.text)
        return match[1].lower() if match else ""


def escape_but(source: str, translation: str) -> str:
    """Return *translation* as HTML, with no markup that *source* does not have.

    A tag is kept if the identical tag stands in *source*, at most as often, and
    if the kept tags nest; a character reference if *source* has the same one.
    All else is escaped, also for quoted attributes. *source* itself is returned
    if its tags don't nest and *translation* has others or another order (an
    element would be left open), or if it has an element such as ``script``.
    """
    expected = _tokens(source)
    tags = [each for each in expected if each.kind == "tag"]
    if any(_NOT_TEXT.fullmatch(tag.name) for tag in tags):
        return source
    tokens = _tokens(translation)
    available = Counter(tag.text for tag in tags)
    if len(_nesting(tags, available)) == len(tags):
        kept = _nesting(tokens, available)
    elif [each for each in tokens if each.kind == "tag"] == tags:
        kept = {at for at, each in enumerate(tokens) if each.kind == "tag"}
    else:
        return source
    entities = {each for each in expected if each.kind == "entity"}
    return "".join(
        each.text if at in kept or each in entities else escape(each.text)
        for at, each in enumerate(tokens)
    )


def _tokens(html: str) -> list[_Token]:
    tokens, end = [], 0
    for match in _TOKEN.finditer(html):
        if match.start() > end:
            tokens.append(_Token("text", html[end : match.start()]))
        tokens.append(_Token(match.lastgroup or "text", match[0]))
        end = match.end()
    return [*tokens, _Token("text", html[end:])] if end < len(html) else tokens


def _nesting(tokens: list[_Token], available: Counter[str]) -> set[int]:
    """Return the places of the tags that nest, taking each from *available*."""
    left = Counter(available)
    kept: set[int] = set()
    open_at: list[int] = []
    for at, token in enumerate(tokens):
        if token.kind != "tag" or not left[token.text]:
            continue
        if not token.text.startswith("</"):
            if token.name and not _VOID.fullmatch(token.name):
                open_at.append(at)
            else:
                kept.add(at)
        elif open_at and tokens[open_at[-1]].name == token.name:
            kept |= {open_at.pop(), at}
        else:
            continue
        left[token.text] -= 1
    return kept
