"""What we add to the blocks of Markdown: ids of headings, labels, alerts."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import count, pairwise

from i18n_site.text.inline import Token

_ATTRIBUTES = re.compile(r"(?<!\\)\{\s*((?:[#.][^\s{}.#]+\s*)+)\}\s*$")
# Ids of footnotes; a heading must not take them.
_FOOTNOTE_ID = re.compile(r"fn(ref)?\d")


def heading_attributes(tokens: Sequence[Token]) -> None:
    """Take ``{#id .class}`` from the end of headings; inlines are not parsed yet."""
    for opening, inline in _headings(tokens):
        found = _ATTRIBUTES.search(inline.content)
        if found is None:
            continue
        inline.content = inline.content[: found.start()].rstrip(" \t")
        for word in re.findall(r"[#.][^\s#.]+", found[1]):
            if word.startswith("#"):
                opening.attrSet("id", word[1:])
            else:
                opening.attrJoin("class", word[1:])


def heading_ids(tokens: Sequence[Token]) -> None:
    """Give every heading without an id a slug that no other heading has."""
    headings = list(_headings(tokens))
    taken = {
        str(opening.attrs["id"]) for opening, _ in headings if "id" in opening.attrs
    }
    for opening, inline in headings:
        if "id" not in opening.attrs:
            slug = _free(slugify(_text(inline.children or ())), taken)
            taken.add(slug)
            # Before the class, as an author would write it.
            opening.attrs = {"id": slug, **opening.attrs}


def slugify(text: str) -> str:
    """Return *text* as an id: letters, marks and numbers of any script.

    NFC and case folded; what is between them becomes one ``-``. A text without
    any gives ``section``.
    """
    folded = unicodedata.normalize("NFC", text.casefold())
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else "-" for c in folded)
    slug = re.sub("-+", "-", kept).strip("-")
    return f"section-{slug}" if _FOOTNOTE_ID.match(slug) else slug or "section"


def restyle_alerts(tokens: Sequence[Token]) -> None:
    """Give alerts the classes of our theme: ``alert alert-note``, ``alert-title``."""
    for token in tokens:
        if token.type == "alert_open":
            token.attrSet("class", f"alert alert-{str(token.meta['kind']).lower()}")
        elif token.type == "alert_title_open":
            token.attrSet("class", "alert-title")


def label_tasks(tokens: Sequence[Token]) -> None:
    """Put the box of a task and its first paragraph into a label.

    A control needs a name, even one that is switched off (WCAG 2.2, 4.1.2).
    """
    for index, token in enumerate(tokens):
        if "checked" not in token.meta or tokens[index + 1].type != "paragraph_open":
            continue
        token.meta["labelled"] = True
        tokens[index + 1].hidden = True
        closing = tokens[index + 3]  # after the paragraph's one inline
        closing.tag, closing.hidden = "label", False


def _headings(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            yield opening, inline


def _free(slug: str, taken: set[str]) -> str:
    candidates = (f"{slug}-{n}" if n else slug for n in count())
    return next(each for each in candidates if each not in taken)


def _text(children: Sequence[Token]) -> str:
    silent = {"html_inline", "footnote_ref"}
    return "".join(
        " " if each.type.endswith("break") else each.content
        for each in children
        if each.type not in silent
    )
