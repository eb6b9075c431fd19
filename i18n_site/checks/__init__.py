"""Rules about translations: each one function with its examples.

``CHECKS`` is the list of them all; to add one, write it and name it there.
"""

import re
from collections.abc import Iterator

from i18n_site.checks.links import md_link
from i18n_site.checks.markup import xml_tags
from i18n_site.checks.numbers import (
    emergency_number,
    number_missing,
    number_words_differ,
    numbers_differ,
)
from i18n_site.checks.pair import Pair
from i18n_site.checks.placeholders import (
    placeholders,
    python_brace_format,
    python_format,
)
from i18n_site.checks.plurals import plurals
from i18n_site.checks.registry import Check
from i18n_site.checks.security import bidi_controls, jinja_syntax
from i18n_site.checks.space import begin_space, end_space
from i18n_site.checks.state import same
from i18n_site.checks.structure import block_structure
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.locale import Locale
from i18n_site.model.source import Location

CHECKS: tuple[Check, ...] = (
    begin_space,
    bidi_controls,
    block_structure,
    emergency_number,
    end_space,
    jinja_syntax,
    md_link,
    number_missing,
    number_words_differ,
    numbers_differ,
    placeholders,
    plurals,
    python_brace_format,
    python_format,
    same,
    xml_tags,
)

RULES: tuple[Rule, ...] = tuple(check.rule for check in CHECKS)

_MUTE = re.compile(r"ignore-([a-z0-9-]+)(?::\s*(\S.*))?")


def check_message(
    message: Message, locale: Locale, source: Locale, path: str
) -> list[Finding]:
    """Return what is wrong with the translation of *message* into *locale*.

    Nothing is said of a message that is obsolete, fuzzy or untranslated: it is
    not shown. Findings are in the order of ``CHECKS``; what is said of more than
    one plural form is said once.
    """
    if message.obsolete or message.fuzzy or not any(message.translations):
        return []
    pairs = _pairs(message, locale, source)
    muted = _mutes(message)
    at = Location(path, message.line)
    found: dict[tuple[str, str], Finding] = {}
    for check in CHECKS:
        for pair in pairs:
            for text in check.run(pair):
                if check.name in muted and _may_mute(check, muted[check.name]):
                    continue
                found.setdefault(
                    (check.name, text),
                    Finding(
                        check.name,
                        check.severity,
                        text,
                        at,
                        check.hint,
                        message.key.text,
                    ),
                )
    return list(found.values())


def check_catalog(catalog: Catalog, locale: Locale, source: Locale) -> list[Finding]:
    """Return what is wrong with *catalog*, sorted by place."""
    found = [
        finding
        for message in catalog.messages
        for finding in check_message(message, locale, source, catalog.path)
    ]
    return sorted(
        found, key=lambda each: (each.at, each.msgid, each.rule, each.message)
    )


def unusable(catalog: Catalog, findings: list[Finding]) -> frozenset[Key]:
    """Return the keys of the messages of *catalog* that have an ERROR in *findings*."""
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


def _pairs(message: Message, locale: Locale, source: Locale) -> list[Pair]:
    filled = [at for at, text in enumerate(message.translations) if text]
    return [
        Pair(message, locale, source, form, first=form == filled[0]) for form in filled
    ]


def _mutes(message: Message) -> dict[str, str]:
    """Return the rules that *message* mutes, each with its reason or ""."""
    return dict(_each_mute(message))


def _each_mute(message: Message) -> Iterator[tuple[str, str]]:
    for flag in message.flags:
        if match := _MUTE.fullmatch(flag):
            yield match[1], ""
    for comment in message.comments:
        if match := _MUTE.match(comment.strip()):
            yield match[1], match[2] or ""


def _may_mute(check: Check, reason: str) -> bool:
    return check.mutable and (check.severity is not Severity.ERROR or bool(reason))
