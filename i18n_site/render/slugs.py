"""Slugs: the last part of a page's address, in the script of its readers.

A slug is letters, marks and numbers of any script, in lower case and NFC, joined
by single hyphens (RFC 3987 allows them in addresses; browsers show them as they
are). It holds no dot, slash or control, so it can't leave its folder.
"""

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from unicodedata import category, combining, normalize

from i18n_site.errors import error
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Unit
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.settings import SLUG
from i18n_site.model.source import Location
from i18n_site.render.addresses import below_locale
from i18n_site.text.scripts import script

RULES: tuple[Rule, ...] = (
    Rule(
        "address-taken",
        Severity.ERROR,
        "Two sources would have the same address in a locale.\n\n"
        "Addresses are compared without regard to case, width and the other"
        " differences that NFKC and case folding remove: file systems and readers"
        " take them for one.",
        "rename one of them, or give it another 'slug'",
    ),
)

# Bytes of UTF-8: 40 letters of Devanagari or Japanese. Three levels of it,
# percent-encoded, are still below the 2,000 characters that everything takes.
LIMIT = 120
_LAST_RESORT = "page"
_HYPHEN = "-"
_NON_JOINER = "\u200c"
# Letters and marks that nobody sees (Unicode: Default_Ignorable_Code_Point).
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
# "don't" is "dont", but "l'eau" is "l-eau".
_ELISION = re.compile(r"(?<=[^\W_])['’](?=[^\W_](?![^\W_]))")
# Names that Windows keeps for devices, and ours for the page of a folder.
_RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9]|index")
_LEADING_JAMO = re.compile("[\u1100-\u115f\ua960-\ua97f]")
_LATER_JAMO = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
_FOLLOWING = frozenset("\u0e33\u0eb3")  # Thai and Lao AM: letters, but part of one
_VIRAMA = 9  # the canonical combining class of what joins two consonants


def slug(title: str, otherwise: str = "", *, limit: int = LIMIT) -> str:
    """Return the slug of *title*, or of *otherwise* if nothing of it is left.

    It is never empty, at most *limit* (at least 8) bytes of UTF-8 long, and cut
    between words or, in a long one, between whole characters as readers see them.
    The slug of a slug is itself.
    """
    for text in (title, otherwise):
        if found := _cut(_HYPHEN.join(_words(text)), limit):
            return f"{found}-1" if _reserved(found) else found
    return _LAST_RESORT


def folded(path: str) -> str:
    """Return *path* as addresses are compared: NFKC and without case."""
    return normalize("NFKC", normalize("NFKC", path).casefold())


def collisions(paths: Mapping[str, str]) -> Iterator[Finding]:
    """Yield an error for each source whose address an earlier one has.

    *paths* maps sources to the paths of their pages in one locale.
    """
    owners: dict[str, list[str]] = defaultdict(list)
    for source in sorted(paths):
        owners[folded(paths[source])].append(source)
    for sources in owners.values():
        for other in sources[1:]:
            what = (
                f"has the same address as {sources[0]!r}: {paths[other]!r}"
                if paths[other] == paths[sources[0]]
                else f"has the address {paths[other]!r}, too near to"
                f" {paths[sources[0]]!r} of {sources[0]!r}"
            )
            yield error("address-taken", what, Location(other), RULES[0].hint)


def slug_units(documents: Iterable[Document]) -> dict[str, Unit]:
    """Return the slugs of *documents* as they are translated, by source."""
    return {each.path: each.fields[SLUG] for each in documents if SLUG in each.fields}


def names_in(
    units: Mapping[str, Unit], chain: Sequence[Mapping[Key, tuple[str, ...]]]
) -> dict[str, str]:
    """Return the names of folders in the addresses of one locale.

    *units* are those of ``slug_units``; *chain* the texts of the locale and of those
    that it falls back to. The slug of an ``index`` names its folder, and with it the
    addresses of all pages there; that of the home page names nothing.
    """
    found = {}
    for path, unit in units.items():
        having = (each[unit.key][0] for each in chain if each.get(unit.key))
        folder = posixpath.dirname(below_locale(path))
        if folder:
            found[folder] = slug(next(having, ""), unit.key.text)
    return found


def localized(place: str, names: Mapping[str, str]) -> str:
    """Return the path of the page at *place* below its locale's folder.

    What has none of *names* keeps its own.

    >>> localized("a/x/index.html", {"a": "artículos"})
    'artículos/x/index.html'
    """
    if not names:
        return place
    parts, folder = [], ""
    *folders, file = place.split("/")
    for each in folders:
        folder = f"{folder}/{each}" if folder else each
        parts.append(names.get(folder, each))
    return "/".join([*parts, file])


def _words(text: str) -> list[str]:
    """Return the words of *text* in lower case and NFC."""
    text = normalize("NFC", normalize("NFC", text).lower())
    text = _INVISIBLE.sub("", _ELISION.sub("", text))
    kept: list[str] = []
    for each in text:
        kind, last = category(each), kept[-1] if kept else _HYPHEN
        if each == _NON_JOINER and _script_before(kept) == "Arab":
            kept.append(_HYPHEN)  # it parts the halves of a Persian word
        elif kind[0] in "LN" or (kind in ("Mn", "Mc") and last != _HYPHEN):
            kept.append(each)
        elif kind != "Cf":
            kept.append(_HYPHEN)
    return normalize("NFC", "".join(kept)).split(_HYPHEN)


def _script_before(kept: list[str]) -> str:
    return next((script(each) for each in reversed(kept) if each.isalpha()), "")


def _cut(words: str, limit: int) -> str:
    """Return the words of *words* that fit, or as much of one as does."""
    text = re.sub("-+", _HYPHEN, words).strip(_HYPHEN)
    if len(text.encode()) <= limit:
        return text
    size, end = 0, 0
    for at, (each, following) in enumerate(pairwise(text), 1):
        size += len(each.encode())
        if size > limit:
            break
        if not _joined(each, following):
            end = at
    short = text[:end]
    word = short.rfind(_HYPHEN) if text[end] != _HYPHEN else end
    return short[:word] if 2 * word >= end else short.strip(_HYPHEN)


def _joined(one: str, other: str) -> bool:
    """Return whether readers take both for one character (after UAX 29)."""
    return (
        category(other)[0] == "M"
        or other in _FOLLOWING
        or combining(one) == _VIRAMA
        or _LEADING_JAMO.match(one) is not None
        or _LATER_JAMO.match(other) is not None
    )


def _reserved(name: str) -> bool:
    return _RESERVED.fullmatch(folded(name)) is not None
