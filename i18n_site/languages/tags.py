"""Locale tags: BCP 47 outside (``pt-BR``), gettext's spelling inside (``pt_BR``)."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from i18n_site.languages.plurals import rules
from i18n_site.languages.remembered import remembered
from i18n_site.later import later
from i18n_site.model.locale import Locale

_CLDR = "i18n_site.languages.cldr"
_cldr: Callable[[str], Any] = later(_CLDR, "cldr")
_likely_subtags: Callable[[], Mapping[str, str]] = later(_CLDR, "likely_subtags")

# language, script, region: what a folder and a URL may be named after. It keeps
# out ``../x`` and everything else that is no tag before Babel sees it.
_TAG = re.compile(r"([a-z]{2,3})(?:[-_]([A-Z][a-z]{3}))?(?:[-_]([A-Z]{2}|[0-9]{3}))?")

# Unicode's scripts that are written from right to left, by ISO 15924 code.
_RIGHT_TO_LEFT = frozenset(
    {"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}
)


def gettext_name(tag: str) -> str:
    """Return the name of the locale *tag* as gettext spells it."""
    return tag.replace("-", "_")


def bcp47(name: str) -> str:
    """Return the tag of a locale that is named as gettext does."""
    return name.replace("_", "-")


@remembered
def is_tag(text: str) -> bool:
    """Whether *text* is a well-formed tag of a language that CLDR knows."""
    match = _TAG.fullmatch(text)
    if match is None:
        return False
    try:
        found = _cldr(bcp47(text))
    except ValueError:
        return False
    return bool(found.language == match[1])  # not an alias: "iw" is Hebrew's old name


@remembered
def locale(tag: str, folder: str = "") -> Locale:
    """Return the facts about *tag*; raise ValueError if CLDR does not know it.

    *folder* is its name below ``locales/`` where that is not gettext's spelling.
    """
    if not is_tag(tag):
        raise ValueError(f"{tag!r} is not a language tag that CLDR knows")
    cldr = _cldr(tag)
    script = _script(tag, cldr.language, cldr.territory)
    return Locale(
        tag=tag,
        folder=folder or gettext_name(tag),
        name=cldr.display_name or tag,
        english_name=cldr.english_name or tag,
        direction="rtl" if script in _RIGHT_TO_LEFT else "ltr",
        script=script,
        plural_rules=rules(tag),
    )


@remembered
def with_territory(tag: str) -> str:
    """Return *tag* as ``language_TERRITORY``, as the Open Graph protocol wants it.

    A territory that the tag does not name is CLDR's likely one for the language as
    it is written: ``zh_TW`` for "zh-Hant". It may be unknown: then there is none.
    """
    cldr = _cldr(tag)
    territory = cldr.territory
    if not territory:
        likely = _likely_subtags()
        written = f"{cldr.language}_{cldr.script}"
        found = likely.get(written) or likely.get(cldr.language) or ""
        territory = found.rpartition("_")[2] if found.count("_") == 2 else None
    return f"{cldr.language}_{territory}" if territory else str(cldr.language)


def _script(tag: str, language: str, territory: str | None) -> str:
    """Return the ISO 15924 code of the script: the tag's own or the likely one."""
    match = _TAG.fullmatch(tag)
    if match and match[2]:
        return match[2]
    likely = _likely_subtags()
    for key in (f"{language}_{territory}", language):
        if key in likely:
            return likely[key].split("_")[1]
    return "Latn"
