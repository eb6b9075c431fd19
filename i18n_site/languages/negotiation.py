"""Which locale of a site a reader gets who prefers a language (RFC 4647, CLDR).

Hosts match prefixes of language ranges only, so that ``ranges`` lists all that make
a difference; ``lookup`` is the rule that it is made from.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from i18n_site.languages.remembered import remembered
from i18n_site.later import later

_likely_subtags: Callable[[], Mapping[str, str]] = later(
    "i18n_site.languages.cldr", "likely_subtags"
)

# Other names of one language as browsers send them (CLDR's language aliases, and
# those of Norwegian and Cantonese, whose readers read the common written form).
_ALIASES = {
    "cmn": "zh",
    "in": "id",
    "iw": "he",
    "ji": "yi",
    "mo": "ro",
    "nn": "nb",
    "no": "nb",
    "sh": "sr-Latn",
    "tl": "fil",
    "yue": "zh-Hant",
}
# RFC 5646, 2.2.6: from a single letter or digit on, no script or region follows.
_EXTENSION = re.compile("-[^-](?:-|$)")


class Parts(NamedTuple):
    """A tag in parts; *script* is the likely one where the tag has none."""

    language: str
    script: str
    region: str


def lookup(wanted: str, tags: Sequence[str]) -> str | None:
    """Return the one of *tags* for a reader of *wanted*, a language range, or None.

    It is *wanted* itself, or has its language; then the same script (a region tells
    the script: "zh-TW" is Traditional), then the same region, then none at all, then
    the language's usual region; of equals, the first. "fr-CA" finds "fr", "pt" finds
    "pt-BR", "zh-TW" finds "zh-Hans" rather than nothing.
    """
    wanted = _EXTENSION.split(wanted, maxsplit=1)[0].lower()
    reader = parts(wanted)
    usual = _likely(reader.language, "").region
    best: tuple[tuple[int, ...], str] | None = None
    for tag in tags:
        site = parts(tag)
        if site.language != reader.language:
            continue
        rank = (
            tag.lower() == wanted,
            site.script == reader.script,
            site.region == reader.region,
            len(tag) if f"{wanted}-".startswith(f"{tag.lower()}-") else 0,
            not site.region,
            site.region == usual,
        )
        if best is None or rank > best[0]:
            best = rank, tag
    return best[1] if best else None


def ranges(tags: Sequence[str]) -> list[tuple[str, str]]:
    """Return the language ranges that lead to *tags*, with the tag, longest first.

    The longest that is a range itself, or begins it before a hyphen, decides. They
    are in lower case, and only those that a shorter one does not cover.
    """
    shorter_first = sorted(set(_candidates(tags)), key=lambda each: (len(each), each))
    found: dict[str, str] = {}
    for wanted in shorter_first:
        tag = lookup(wanted, tags)
        covered = next((found[p] for p in _prefixes(wanted) if p in found), None)
        if tag and tag != covered:
            found[wanted] = tag
    return sorted(found.items(), key=lambda each: (-len(each[0]), each[0]))


def _candidates(tags: Sequence[str]) -> Iterator[str]:
    """Yield the ranges of the languages of *tags* that may differ from each other."""
    given = [parts(tag) for tag in tags]
    for language in {each.language for each in given}:
        own = [each for each in given if each.language == language]
        scripts = {each.script for each in own} | {_likely(language, "").script}
        regions = {each.region for each in own if each.region}
        regions |= _regions(language)
        ends = [*scripts, *regions, *(f"{s}-{r}" for s in scripts for r in regions)]
        aliases = (name for name in _ALIASES if parts(name).language == language)
        for name in (language, *aliases):
            yield name
            yield from (f"{name}-{end}".lower() for end in ends)


@remembered
def _regions(language: str) -> frozenset[str]:
    """Return the regions of *language* whose script is not its usual one."""
    keys = (key.split("_") for key in _likely_subtags())
    return frozenset(
        rest[-1]
        for name, *rest in keys
        if name == language and rest and rest[-1].isupper()
    )


def _prefixes(wanted: str) -> Iterator[str]:
    """Yield what begins *wanted* before a hyphen, the longest first."""
    while "-" in wanted:
        wanted = wanted.rpartition("-")[0]
        yield wanted


@lru_cache(maxsize=1024)
def parts(tag: str) -> Parts:
    """Return the parts of *tag* under its present name, with its likely script."""
    first, *rest = tag.replace("_", "-").split("-")
    alias = _ALIASES.get(first.lower(), first.lower())
    language, _, script = alias.partition("-")
    region = ""
    for each in rest:
        if len(each) == 4 and each.isalpha():
            script = each.title()
        elif len(each) == 2 or (len(each) == 3 and each.isdigit()):
            region = region or each.upper()
    return Parts(language, script or _likely(language, region).script, region)


@remembered
def _likely(language: str, region: str) -> Parts:
    """Return what CLDR takes *language*, or its use in *region*, to be."""
    known = _likely_subtags()
    for key in (f"{language}_{region}", language):
        if key in known:
            return Parts(*known[key].split("_")[:3])
    return Parts(language, "Latn", "")
