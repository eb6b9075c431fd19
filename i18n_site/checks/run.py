"""Running the rules over messages and catalogs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from i18n_site.checks import language, terms
from i18n_site.checks.mutes import muted, mutes, unmuted
from i18n_site.checks.pair import Pair, kinds
from i18n_site.checks.prose import prose
from i18n_site.checks.registry import CatalogCheck, Check
from i18n_site.checks.rules import (
    CATALOG_CHECKS,
    CHECKS,
    LONGEST,
    MOST_MARKS,
    TOO_LONG,
    UNUSED_MUTE,
    USELESS_MUTE,
)
from i18n_site.checks.selection import Selection, for_locale
from i18n_site.checks.source_side import source_side
from i18n_site.later import get_close_matches
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.frozen import replace
from i18n_site.model.glossary import EMPTY, Glossary
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location
from i18n_site.text.classes import count_marks

_ALL: tuple[Check | CatalogCheck | Rule, ...] = (
    *CHECKS,
    *CATALOG_CHECKS,
    *terms.RULES,
    *language.RULES,
)
_BY_NAME = {each.name: each for each in _ALL}


def check_message(
    message: Message,
    locale: Locale,
    source: Locale,
    path: str,
    level: Severity = Severity.INFO,
) -> list[Finding]:
    """Return what is wrong with the translation of *message* into *locale*.

    Only rules of severity *level* and above are asked. Nothing is said of a message
    that is obsolete, fuzzy or untranslated: it is
    not shown. Findings are in the order of their rules' names; what is said of more
    than one plural form is said once. What the message mutes is left out.
    """
    chosen = for_locale(locale, level)
    return _findings(message, chosen, locale, source, path)


def _findings(
    message: Message, chosen: Selection, locale: Locale, source: Locale, path: str
) -> list[Finding]:
    """Return what the rules *chosen* find, in the order of their names."""
    if message.obsolete or not any(message.translations) or message.fuzzy:
        return []
    if excess := _excess(message):
        return [_finding(TOO_LONG, excess, message, path)]
    found = {
        (check.name, text): check
        for pair, checks in _suspects(message, chosen, locale, source)
        for check in checks
        for text in check.run(pair)
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


def check_catalog(
    catalog: Catalog,
    locale: Locale,
    source: Locale,
    glossary: Glossary = EMPTY,
    level: Severity = Severity.INFO,
) -> list[Finding]:
    """Return what is wrong with *catalog*, sorted by place.

    That its words are those of the *glossary*, and that its mutes mute something,
    is looked at as well. Findings less severe than *level* are left out; ERROR,
    which is all that decides what a build may use, takes a fraction of the time.
    """
    examine = examiner(locale, source, catalog.path, glossary, level)
    found = [
        *chain.from_iterable(examine(catalog.messages)),
        *check_whole(catalog, locale, level),
    ]
    if level is not Severity.ERROR:
        found += _useless_mutes(catalog)
        found += _unused_mutes(catalog, locale, source, glossary)
        found = [each for each in found if each.severity.reaches(level)]
    return sorted(
        found, key=lambda each: (each.at, each.rule, each.msgid, each.message)
    )


Examine = Callable[[Sequence[Message]], list[Sequence[Finding]]]


def examiner(
    locale: Locale, source: Locale, path: str, glossary: Glossary, level: Severity
) -> Examine:
    """Return what tells what is wrong with each message of the catalog *path*.

    That is what ``check_catalog`` says, but for what takes the others to see.
    """
    chosen = for_locale(locale, level)

    def examine(messages: Sequence[Message]) -> list[Sequence[Finding]]:
        if not chosen.passes_prose:
            return list(map(of_texts, messages))
        fine = prose(source.tag).ordinary(messages)
        return [
            () if ordinary else of_texts(each)
            for each, ordinary in zip(messages, fine, strict=True)
        ]

    def of_texts(message: Message) -> Sequence[Finding]:
        return _findings(message, chosen, locale, source, path)

    def with_terms(messages: Sequence[Message]) -> list[Sequence[Finding]]:
        return [
            (*found, *_terms(each, locale, source, glossary, path, level))
            for each, found in zip(messages, examine(messages), strict=True)
        ]

    return examine if glossary == EMPTY else with_terms


def _terms(
    message: Message,
    locale: Locale,
    source: Locale,
    glossary: Glossary,
    path: str,
    level: Severity,
) -> Iterator[Finding]:
    if message.obsolete or message.fuzzy or _excess(message):
        return
    found = dict.fromkeys(
        fault
        for pair in _pairs(message, locale, source)
        for fault in terms.faults(pair, glossary)
    )
    silenced = _silenced(message) if found else frozenset()
    for rule, severity, text in found:
        if severity.reaches(level) and rule.name not in silenced:
            finding = _finding(rule, text, message, path)
            yield finding._replace(severity=severity)


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


def _excess(message: Message) -> str:
    """Return of what *message* has too much to be looked at, or ""."""
    longest = max(map(len, (message.key.text, *message.translations)))
    if longest <= MOST_MARKS:
        return ""
    if longest > LONGEST:
        return f"more than {LONGEST:,} characters"
    texts = (message.key.text, *message.translations)
    too_many = any(count_marks(text) > MOST_MARKS for text in texts)
    return f"more than {MOST_MARKS:,} marks" if too_many else ""


def _suspects(
    message: Message, chosen: Selection, locale: Locale, source: Locale
) -> Sequence[tuple[Pair, tuple[Check, ...]]]:
    """Return the pairs of *message* that some rules may find something in."""
    if message.plural is None:
        side = source_side(message.key.text, source.tag, *kinds(message))
        checks = chosen.checks(message, side, message.translations[0])
        return ((Pair(message, locale, source, 0, True), checks),) if checks else ()
    pairs = _pairs(message, locale, source)
    asked = (
        (each, chosen.checks(message, each.source, each.translation.text))
        for each in pairs
    )
    return [(pair, checks) for pair, checks in asked if checks]


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


def check_whole(catalog: Catalog, locale: Locale, level: Severity) -> Iterator[Finding]:
    """Yield what is wrong with *catalog* that no message shows by itself."""
    for check in CATALOG_CHECKS:
        if not check.severity.reaches(level):
            continue
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
    if not isinstance(check, Rule) and not check.mutable:
        return "can't be muted: it guards the site"
    if check.severity is Severity.ERROR and not reason:
        return f"needs a reason: write '# ignore-{rule}: REASON'"
    return ""


def _useless_mutes(catalog: Catalog) -> Iterator[Finding]:
    for mute in mutes(catalog):
        if text := _objection(mute.rule, mute.reason):
            text = f"'ignore-{mute.rule}' {text}"
            yield _finding(USELESS_MUTE, text, mute.message, catalog.path)


def _unused_mutes(
    catalog: Catalog, locale: Locale, source: Locale, glossary: Glossary
) -> Iterator[Finding]:
    """Yield the mutes of messages that are looked at and have nothing to mute."""
    muting = [
        each
        for each in mutes(catalog)
        if not _objection(each.rule, each.reason)
        and not each.message.fuzzy
        and any(each.message.translations)
        and each.rule != language.NAME  # found only where its extra is installed
    ]
    if not muting:
        return
    loud = {each.message.key: unmuted(each.message) for each in muting}
    heard = [loud.get(each.key, each) for each in catalog.messages]
    whole = replace(catalog, messages=tuple(heard))
    part = replace(catalog, messages=tuple(loud.values()))
    examine = examiner(locale, source, catalog.path, glossary, Severity.INFO)
    found = {
        (each.at.line, each.msgid, each.rule)
        for each in (
            *chain.from_iterable(examine(part.messages)),
            *check_whole(whole, locale, Severity.INFO),
        )
    }
    for each in muting:
        message = each.message
        if (message.line, message.key.text, each.rule) not in found:
            text = f"'ignore-{each.rule}' mutes nothing"
            yield _finding(UNUSED_MUTE, text, message, catalog.path)
