"""Catalogs of a locale -> the finished translations in one lookup."""

from collections.abc import Collection, Iterable

from i18n_site.catalogs.plural_forms import rule_of
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Key, Translations
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.source import Location


def compile_catalogs(
    catalogs: Iterable[Catalog], locale: Locale, unusable: Collection[Key] = ()
) -> Translations:
    """Return the finished messages of *catalogs*, without the *unusable* ones.

    Of two catalogs with the same key the first wins. A message whose number of
    plural forms is not that of the rule counts as unfinished. Raise CatalogError
    if a plural rule is not one of the locale's, or the catalogs with plurals do
    not agree on one.
    """
    catalogs = list(catalogs)
    rule = _common_rule(catalogs, locale)
    texts: dict[Key, tuple[str, ...]] = {}
    for catalog in catalogs:
        for message in catalog.messages:
            wanted = 1 if message.plural is None else rule.count
            if (
                message.finished
                and len(message.translations) == wanted
                and message.key not in unusable
            ):
                texts.setdefault(message.key, message.translations)
    return Translations(locale.tag, locale.direction, rule, texts)


def _common_rule(catalogs: Iterable[Catalog], locale: Locale) -> PluralRule:
    """Return the rule of the catalogs that name one, else the locale's first."""
    found: list[tuple[Catalog, PluralRule]] = []
    for catalog in catalogs:
        rule = rule_of(catalog, locale)
        if catalog.field("Plural-Forms") is not None:
            found.append((catalog, rule))
    for catalog, rule in found[1:]:
        first, wanted = found[0]
        if rule.indexes != wanted.indexes:
            what = f"another plural rule than in {first.path!r}"
            hint = f"write 'Plural-Forms: {wanted.header}' and mend the plurals"
            raise CatalogError(error("plural-rule", what, Location(catalog.path), hint))
    return found[0][1] if found else locale.plural_rules[0]
