"""What of a message a reader reads as words."""

import re
from collections.abc import Sequence

from i18n_site.text.markup import plain
from i18n_site.text.placeholders import without_placeholders

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
MARKUP = frozenset("\\`*_~[]<>&!")
_ADDRESS = re.compile(
    r"(?:https?://|www\.|mailto:)[^\s<>\"“”„‘’«»]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)
_TAG_START = re.compile(r"(?<!\\)<[a-zA-Z/!?]")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,100}\]")
TARGET = re.compile(r"\]\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)?")
_DELIMITERS = re.compile(r"[\\`*_~\[\]]+")


def prose(text: str, codes: Sequence[str] | None, formatted: bool) -> str:
    """Return *text* with a space for all that is not words for the reader.

    That is tags, placeholders (printf-style ones if *formatted*), addresses, and
    of inline Markdown (whose *codes* are given, else None) also code, link targets,
    footnote marks and delimiters. Words in attributes and link titles are lost
    and kept respectively. Character references are resolved.
    """
    if codes is not None:
        text = _without_markdown(text, codes)
    text = plain(without_placeholders(text, formatted))
    if "://" in text or "@" in text or "www." in text or "mailto:" in text:
        return _ADDRESS.sub(" ", text)
    return text


def addresses(text: str) -> list[str]:
    """Return the addresses in *text*: URLs and e-mail addresses as they stand."""
    if "://" in text or "@" in text or "www." in text or "mailto:" in text:
        return _ADDRESS.findall(text)
    return []


def footnotes(text: str) -> list[str]:
    """Return the footnote references of the Markdown *text* as they stand."""
    return _FOOTNOTE.findall(text) if "[^" in text else []


def tag_starts(text: str) -> int:
    """Return how many ``<`` in *text* could begin a tag, escaped ones left out."""
    return len(_TAG_START.findall(text))


def _without_markdown(text: str, codes: Sequence[str]) -> str:
    for code in codes:
        text = text.replace(f"`{code}`", " ")
    if "[^" in text:
        text = _FOOTNOTE.sub(" ", text)
    if "](" in text:
        text = TARGET.sub(" ", text)
    return _DELIMITERS.sub(" ", text)
