"""Read ``i18n-site.toml``; a misspelt key is an error, not a shrug."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from i18n_site.errors import SettingsError, error
from i18n_site.languages.plurals import rule
from i18n_site.languages.tags import is_tag
from i18n_site.later import get_close_matches
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import names
from i18n_site.model.settings import (
    CatalogSettings,
    FactSettings,
    HostingSettings,
    LinkSettings,
    LocaleSettings,
    MenuSettings,
    NoticeSettings,
    SearchSettings,
    Settings,
    ThemeSettings,
)
from i18n_site.model.source import Location

FILE = "i18n-site.toml"
_ADDRESS = re.compile(r"https?://[^/\s\"'<>]+(/[^\s\"'<>?#]*)?")
_CENTURY = 36500  # days
_HOST = re.compile(r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,9}")
_PART = re.compile(r"\{(?:tag|language)\}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")  # of a notice: it ends up in HTML


def read_settings(text: str, path: str = FILE) -> Settings:
    """Return the settings of a site; raise SettingsError with every fault."""
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        match = re.search(r"\(at line (\d+), column (\d+)\)", str(err))
        end = text.count("\n") + 1  # where tomllib says "at end of document"
        at = Location(path, *(map(int, match.groups()) if match else (end,)))
        what = str(err).partition(" (at ")[0]
        message = what[:1].lower() + what[1:]
        raise SettingsError(error("settings-syntax", message, at)) from err
    found = _misspelt(given, text, path)
    if found:
        raise SettingsError(*found)
    try:
        settings = msgspec.convert(given, Settings)
    except msgspec.ValidationError as err:
        message, _, where = str(err).partition(" - at ")
        key = where.strip("`$.") or (re.findall(r"`(\w+)`", message) or [""])[-1]
        at = Location(path, _line(text, key))
        what = f"{key}: {message[:1].lower()}{message[1:]}" if where else message
        raise SettingsError(error("settings-value", what, at)) from err
    found = _impossible(settings, text, path)
    if found:
        raise SettingsError(*found)
    return settings


def _misspelt(given: Mapping[str, Any], text: str, path: str) -> list[Finding]:
    tables: list[tuple[Any, tuple[str, ...]]] = [(given, names(Settings))]
    for name, shape in (("locales", LocaleSettings), ("notices", NoticeSettings)):
        table = given.get(name)
        if isinstance(table, dict):
            tables += [(each, names(shape)) for each in table.values()]
    tables.append((given.get("facts"), names(FactSettings)))
    tables.append((given.get("catalogs"), names(CatalogSettings)))
    tables.append((given.get("hosting"), names(HostingSettings)))
    tables.append((given.get("links"), names(LinkSettings)))
    tables.append((given.get("search"), names(SearchSettings)))
    tables.append((given.get("theme"), names(ThemeSettings)))
    menu = given.get("menu")
    if isinstance(menu, list):
        tables += [(each, names(MenuSettings)) for each in menu]
    return [
        _unknown(key, known, Location(path, _line(text, key)))
        for table, known in tables
        if isinstance(table, dict)
        for key in table
        if key not in known
    ]


def _unknown(key: str, known: tuple[str, ...], at: Location) -> Finding:
    like = get_close_matches(key, known, n=1)
    hint = f"did you mean {like[0]!r}?" if like else f"use one of {', '.join(known)}"
    return error("settings-key", f"unknown key {key!r}", at, hint)


def _impossible(settings: Settings, text: str, path: str) -> list[Finding]:
    """Return what the types cannot say: tags, shares, names, addresses."""
    faults = [
        *_bad_tags(settings),
        *_bad_values(settings),
        *_bad_notices(settings),
        *_bad_facts(settings),
        *_bad_links(settings),
    ]
    return [
        error(rule_name, what, Location(path, _line(text, key)), hint)
        for rule_name, what, key, hint in faults
    ]


# The rule, what is wrong, the key that stands on the line, the hint.
Fault = tuple[str, str, str, str]


def _bad_tags(settings: Settings) -> Iterator[Fault]:
    tags = [settings.source_locale, *settings.locales]
    for tag in tags:
        if not is_tag(tag):
            hint = "write a BCP 47 tag such as 'pt-BR'"
            yield "unknown-locale", f"{tag!r} is not a known language tag", tag, hint
    if settings.source_locale in settings.locales:
        what = f"the source locale {settings.source_locale!r} is among the others"
        yield "settings-value", what, settings.source_locale, "remove its table"
    for tag, one in settings.locales.items():
        for other in one.fallback:
            if other not in tags:
                what = f"fallback {other!r} of {tag!r} is not a locale of this site"
                yield "unknown-locale", what, "fallback", ""


def _bad_values(settings: Settings) -> Iterator[Fault]:
    if not _ADDRESS.fullmatch(settings.base_url):
        what = f"base_url: {settings.base_url!r} is not an http(s) address"
        yield "settings-value", what, "base_url", "write 'https://health.example'"
    if {"netlify", "cloudflare"} <= set(settings.hosting.kinds):
        what = "kinds: Netlify and Cloudflare read the same files"
        yield "settings-value", what, "kinds", "choose one of them"
    for tag, one in settings.locales.items():
        if one.base_url and not _ADDRESS.fullmatch(one.base_url):
            what = f"base_url of {tag!r}: {one.base_url!r} is not an http(s) address"
            yield "settings-value", what, one.base_url, "write 'https://fr.h.example'"
        if not 0 <= one.min_coverage <= 1:
            what = f"min_coverage of {tag!r} is not between 0 and 1"
            yield "settings-value", what, "min_coverage", ""
        if one.plural_forms:
            try:
                rule(one.plural_forms)
            except ValueError as err:
                yield "settings-value", f"plural_forms: {err}", "plural_forms", ""


def _bad_facts(settings: Settings) -> Iterator[Fault]:
    if not 1 <= settings.facts.max_age_days <= _CENTURY:
        what = f"max_age_days is not between 1 and {_CENTURY}"
        yield "settings-value", what, "max_age_days", ""


def _bad_links(settings: Settings) -> Iterator[Fault]:
    for host, others in settings.links.allow.items():
        for each in (host, *others):
            plain = each if each is host else _PART.sub("a", each)
            if not _HOST.fullmatch(plain):
                hint = 'write \'"en.wikipedia.org" = ["{language}.wikipedia.org"]\''
                yield "settings-value", f"allow: {each!r} is not a host", "allow", hint


def _bad_notices(settings: Settings) -> Iterator[Fault]:
    tags = [settings.source_locale, *settings.locales]
    for name, notice in settings.notices.items():
        if not _NAME.fullmatch(name):
            what = f"the notice's name {name!r} is not of the form 'medical-disclaimer'"
            yield "settings-value", what, name, ""
        if not notice.pages or "" in notice.pages:
            what = f"pages: the notice {name!r} would be on no page"
            yield "settings-value", what, "pages", "write 'pages = [\"**\"]' for all"
        for tag in (*notice.locales, *notice.fixed_text):
            if tag not in tags:
                what = f"{tag!r} in the notice {name!r} is not a locale of this site"
                yield "unknown-locale", what, name, ""


def _line(text: str, key: str) -> int:
    """Return the line that first holds *key*'s last part, or 0."""
    word = key.rsplit(".", 1)[-1].strip("[]`")
    pattern = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])") if word else None
    for number, line in enumerate(text.splitlines(), 1):
        if pattern and pattern.search(line.partition("#")[0]):
            return number
    return 0
