"""Running the rules over messages and catalogs."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import compress, product

from i18n_site.checks.mutes import muted, mutes
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import CatalogCheck, Check, Needs, Run
from i18n_site.checks.rules import (
    CATALOG_CHECKS,
    CHECKS,
    LONGEST,
    TOO_LONG,
    USELESS_MUTE,
)
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location

_ALL: tuple[Check | CatalogCheck, ...] = (*CHECKS, *CATALOG_CHECKS)
_BY_NAME = {each.name: each for each in _ALL}
_KINDS: tuple[Needs, ...] = ("markdown", "numbers", "plural")


def _runs(*has: bool) -> tuple[tuple[Check, Run], ...]:
    needed = {"", *compress(_KINDS, has)}
    return tuple((each, each.run) for each in CHECKS if each.needs in needed)


# The checks to run on a message, by which of the kinds it is.
_RUNS = {has: _runs(*has) for has in product((False, True), repeat=len(_KINDS))}


def check_message(
    message: Message, locale: Locale, source: Locale, path: str
) -> list[Finding]:
    """Return what is wrong with the translation of *message* into *locale*.

    Nothing is said of a message that is obsolete, fuzzy or untranslated: it is
    not shown. Findings are in the order of their rules' names; what is said of more
    than one plural form is said once. What the message mutes is left out.
    """
    if message.obsolete or message.fuzzy or not any(message.translations):
        return []
    if max(map(len, (message.key.text, *message.translations))) > LONGEST:
        return [_finding(TOO_LONG, f"more than {LONGEST:,} characters", message, path)]
    found = {
        (check.name, text): check
        for pair in _pairs(message, locale, source)
        for check, run in _RUNS[
            pair.markdown, pair.has_digits, message.plural is not None
        ]
        for text in run(pair)
    }
    if not found:
        return []
    silenced = _silenced(message)
    return sorted(
        (
            _finding(check, text, message, path)
            for (name, text), check in found.items()
            if name not in silenced
        ),
        key=lambda each: each.rule,
    )


def check_catalog(catalog: Catalog, locale: Locale, source: Locale) -> list[Finding]:
    """Return what is wrong with *catalog*, sorted by place."""
    found = [
        finding
        for message in catalog.messages
        for finding in check_message(message, locale, source, catalog.path)
    ]
    found.extend(_whole_catalog(catalog, locale))
    found.extend(_useless_mutes(catalog))
    return sorted(
        found, key=lambda each: (each.at, each.rule, each.msgid, each.message)
    )


def unusable(catalog: Catalog, findings: Iterable[Finding]) -> frozenset[Key]:
    """Return the keys of the messages of *catalog* that have an ERROR in *findings*.

    Where messages have no line yet, all with the same msgid are meant.
    """
    wrong = {
        (each.at.line, each.msgid)
        for each in findings
        if each.severity is Severity.ERROR and each.at.path == catalog.path
    }
    return frozenset(
        message.key
        for message in catalog.messages
        if (message.line, message.key.text) in wrong
    )


def _pairs(message: Message, locale: Locale, source: Locale) -> Iterator[Pair]:
    first = True
    for form, text in enumerate(message.translations):
        if text:
            yield Pair(message, locale, source, form, first)
            first = False


def _finding(
    rule: Check | CatalogCheck | Rule, text: str, message: Message | None, path: str
) -> Finding:
    at = Location(path, message.line if message else 0)
    msgid = message.key.text if message else ""
    return Finding(rule.name, rule.severity, text, at, rule.hint, msgid)


def _whole_catalog(catalog: Catalog, locale: Locale) -> Iterator[Finding]:
    for check in CATALOG_CHECKS:
        for message, text in check.run(catalog, locale):
            if message is None or check.name not in _silenced(message):
                yield _finding(check, text, message, catalog.path)


def _silenced(message: Message) -> frozenset[str]:
    """Return the rules that *message* mutes with effect."""
    return frozenset(
        rule for rule, reason in muted(message).items() if not _objection(rule, reason)
    )


def _objection(rule: str, reason: str) -> str:
    """Return why muting *rule* has no effect, or ""."""
    check = _BY_NAME.get(rule)
    if check is None:
        like = get_close_matches(rule, sorted(_BY_NAME), n=1)
        return f"names no rule; did you mean {like[0]!r}?" if like else "names no rule"
    if not check.mutable:
        return "can't be muted: it guards the site"
    if check.severity is Severity.ERROR and not reason:
        return f"needs a reason: write '# ignore-{rule}: REASON'"
    return ""


def _useless_mutes(catalog: Catalog) -> Iterator[Finding]:
    for mute in mutes(catalog):
        if text := _objection(mute.rule, mute.reason):
            text = f"'ignore-{mute.rule}' {text}"
            yield _finding(USELESS_MUTE, text, mute.message, catalog.path)
