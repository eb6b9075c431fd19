"""The plural rule of a catalog: a rule of its locale, or a finding."""

from collections.abc import Iterator

from i18n_site.catalogs.po_read import HEADER
from i18n_site.errors import CatalogError, error
from i18n_site.languages import plurals
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.model.source import Location


def plural_findings(catalog: Catalog, locale: Locale) -> list[Finding]:
    """Return what is wrong with the plural forms of *catalog*, in file order.

    ``Plural-Forms`` must give the same form as one of the locale's rules for
    every n from 0 to 1000; it may be absent if no message in use has a plural.
    Every message with a plural must have as many forms as the rule.
    """
    findings = _header_findings(catalog, locale)
    rule = locale.plural_rules[0] if findings else _matching(catalog, locale)
    if rule is None:
        return findings
    return [*findings, *_counts(catalog, rule)]


def rule_of(catalog: Catalog, locale: Locale) -> PluralRule:
    """Return the rule of *catalog*: one of the locale's, the first if it names none.

    Raise CatalogError if its header has no or a foreign rule, and needs one.
    """
    findings = _header_findings(catalog, locale)
    if findings:
        raise CatalogError(*findings)
    return _matching(catalog, locale) or locale.plural_rules[0]


def _matching(catalog: Catalog, locale: Locale) -> PluralRule | None:
    header = catalog.field("Plural-Forms")
    if header is None:
        return None
    try:
        rule = plurals.rule(header)
    except ValueError:
        return None
    for known in locale.plural_rules:
        if (known.count, known.indexes) == (rule.count, rule.indexes):
            return known
    return None


def _header_findings(catalog: Catalog, locale: Locale) -> list[Finding]:
    what = _header_problem(catalog, locale)
    if not what:
        return []
    hint = f"write 'Plural-Forms: {locale.plural_rules[0].header}'"
    return [error("plural-rule", what, Location(catalog.path, _line(catalog)), hint)]


def _header_problem(catalog: Catalog, locale: Locale) -> str:
    """Return what is wrong with the header, or nothing."""
    header = catalog.field("Plural-Forms")
    if header is None:
        used = any(
            message.plural is not None and not message.obsolete
            for message in catalog.messages
        )
        return "the header has no 'Plural-Forms', and messages have plurals" * used
    try:
        plurals.rule(header)
    except ValueError as err:
        return f"'Plural-Forms' is no plural rule: {err}"
    if _matching(catalog, locale) is None:
        return f"'Plural-Forms: {header}' is not the rule of {locale.english_name}"
    return ""


def _line(catalog: Catalog) -> int:
    """Return the line of ``Plural-Forms`` in the file; 0 if it has none."""
    before = 1
    for entry in catalog.entries:
        at = entry.raw.find('"Plural-Forms:')
        if entry.message.key == HEADER and at >= 0:
            return before + entry.raw.count("\n", 0, at)
        before += entry.raw.count("\n")
    return 0


def _counts(catalog: Catalog, rule: PluralRule) -> Iterator[Finding]:
    for message in catalog.messages:
        count = len(message.translations)
        if message.plural is None or message.obsolete or count == rule.count:
            continue
        what = f"{count} plural forms where the rule has {rule.count}"
        at = Location(catalog.path, message.line)
        hint = "give each message msgstr[0] up to the last form of the header"
        yield error("plural-count", what, at, hint)._replace(msgid=message.key.text)
