"""Catalogs of a locale -> the finished translations in one lookup."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from i18n_site.catalogs.plural_forms import rule_of
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Key, Translations
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.source import Location


class Part(NamedTuple):
    """What one catalog gives to the lookup of its locale.

    *rule* is the plural rule that its header names, or None. *texts* are its
    finished messages but for the *rejected* ones, which no other catalog of the
    locale may bring in again.
    """

    path: str
    rule: PluralRule | None
    texts: dict[Key, tuple[str, ...]]
    rejected: frozenset[Key] = frozenset()


def compile_catalogs(
    catalogs: Iterable[Catalog], locale: Locale, unusable: Collection[Key] = ()
) -> Translations:
    """Return the finished messages of *catalogs*, without the *unusable* ones.

    Of two catalogs with the same key the first wins. A message whose number of
    plural forms is not that of the rule counts as unfinished. Raise CatalogError
    if a plural rule is not one of the locale's, or the catalogs with plurals do
    not agree on one.
    """
    rejected = frozenset(unusable)
    return join_parts([part_of(each, locale, rejected) for each in catalogs], locale)


def part_of(
    catalog: Catalog, locale: Locale, rejected: frozenset[Key] = frozenset()
) -> Part:
    """Return what *catalog* gives; raise CatalogError if its plural rule is foreign."""
    rule = rule_of(catalog, locale)
    texts = {
        message.key: message.translations
        for message in catalog.messages
        if message.finished
        and len(message.translations) == (1 if message.plural is None else rule.count)
        and message.key not in rejected
    }
    named = catalog.field("Plural-Forms") is not None
    return Part(catalog.path, rule if named else None, texts, rejected)


def join_parts(parts: Sequence[Part], locale: Locale) -> Translations:
    """Return the lookup of all *parts*; the first one with a key wins.

    Raise CatalogError if the parts that name a plural rule do not agree on it.
    """
    rule = common_rule(((part.path, part.rule) for part in parts), locale)
    texts: dict[Key, tuple[str, ...]] = {}
    for part in reversed(parts):
        texts |= part.texts
    for key in frozenset().union(*(part.rejected for part in parts)):
        texts.pop(key, None)
    hosts = locale.link_hosts
    return Translations(locale.tag, locale.direction, rule, texts, hosts)


def common_rule(
    rules: Iterable[tuple[str, PluralRule | None]], locale: Locale
) -> PluralRule:
    """Return the plural rule that catalogs name, by path, else the locale's first.

    Raise CatalogError if they do not agree on one.
    """
    found = [(path, rule) for path, rule in rules if rule is not None]
    if not found:
        return locale.plural_rules[0]
    first, rule = found[0]
    for path, other in found[1:]:
        if other.indexes != rule.indexes:
            what = f"another plural rule than in {first!r}"
            hint = f"write 'Plural-Forms: {rule.header}' and mend the plurals"
            raise CatalogError(error("plural-rule", what, Location(path), hint))
    return rule
