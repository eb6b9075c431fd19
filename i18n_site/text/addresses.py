"""Addresses: schemes and hosts of URLs (RFC 3986, read as browsers read them)."""

import re
from collections.abc import Collection
from html import unescape

from i18n_site.text.scripts import CONFUSABLE, scripts, skeleton

SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
# Browsers drop these from an address, so they can hide a scheme.
_DROPPED = re.compile(r"[\x00-\x20\x7f\u200b-\u200f\u2060\ufeff]")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,30}):", re.IGNORECASE)
_DATA = re.compile(r"\s*data:[^\s,]*,", re.IGNORECASE)
# No port, no user, no character that a browser would read otherwise.
_EXTERNAL = re.compile(r"https://([a-z0-9.-]{1,253})(?:[/?#][^\s<>\"\'`\\]*)?")
_HOST = re.compile(r"https?://([a-z0-9.-]{1,253})(?:[/?#]|$)", re.IGNORECASE)
# What looks like a host in running text; letters of any script.
_BARE_HOST = re.compile(r"(?<![\w@.])(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}(?![\w])")


def scheme(target: str) -> str:
    """Return the scheme of *target* in lower case; "" for a relative address.

    Character references, white space and control characters are taken out first,
    as in "java&#x0A;script:".
    """
    match = _SCHEME.match(_DROPPED.sub("", unescape(target)))
    return match[1].lower() if match else ""


def is_program(text: str) -> bool:
    """Return whether a browser given *text* as an address would run or show it.

    "Data: none" is a label, "data:text/html,…" is a page.
    """
    found = scheme(text)
    return found in ("javascript", "vbscript") or (
        found == "data" and _DATA.match(text) is not None
    )


def is_exchange(source: str, target: str, hosts: Collection[tuple[str, str]]) -> bool:
    """Return whether *target* may stand in a translation for the address *source*.

    *hosts* are pairs: a host of the source, and one that may stand for it. The
    target must be ``https`` at just that host; its path is free.
    """
    if not hosts:
        return False
    ours, theirs = _HOST.match(source), _EXTERNAL.fullmatch(target)
    if ours is None or theirs is None:
        return False
    return (ours[1].lower(), theirs[1]) in hosts


def hosts(text: str) -> frozenset[str]:
    """Return what looks like a host in the running *text*, in lower case."""
    if "." not in text:
        return frozenset()
    return frozenset(each.lower() for each in _BARE_HOST.findall(text))


def deceptive(name: str) -> bool:
    """Return whether the host *name* mixes scripts, or imitates an ASCII one.

    A label wholly in another script is fine if it could not be read as Latin.
    """
    if name.isascii():
        return any(label.startswith("xn--") for label in name.split("."))
    for label in name.split("."):
        found = scripts(label)
        if "Latn" in found and found & CONFUSABLE:
            return True
        if not label.isascii() and found and skeleton(label).isascii():
            return True
    return False
