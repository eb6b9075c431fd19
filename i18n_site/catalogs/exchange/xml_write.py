"""Texts as XML 1.0: what it can't hold is written by a function of the format."""

import re
from collections.abc import Callable

# Not in XML at all, or turned into something else by whoever reads it.
_SPECIAL = re.compile("[&<>\r]|[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_ATTRIBUTE = re.compile('[&<>"\t\n\r]|[^ -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPACE = "\t\n\r"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def content(text: str, point: Callable[[str], str]) -> str:
    """Return *text* for between tags; *point* makes four hex digits an element."""
    return _SPECIAL.sub(lambda found: _escaped(found[0], point), text)


def attribute(text: str) -> str:
    """Return *text* in double quotes; what XML can't hold becomes U+FFFD."""
    return '"' + _IN_ATTRIBUTE.sub(lambda found: _escaped(found[0], _lost), text) + '"'


def plain(text: str) -> str:
    """Return *text* for a note; what XML can't hold becomes U+FFFD."""
    return content(text, _lost)


def _lost(_: str) -> str:
    return "\ufffd"


def _escaped(character: str, point: Callable[[str], str]) -> str:
    if character in _NAMED:
        return _NAMED[character]
    number = ord(character)
    return f"&#{number};" if character in _SPACE else point(f"{number:04X}")
