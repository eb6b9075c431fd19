"""Facts of a locale: read strictly, asked for by name, put into notices."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from i18n_site.errors import error
from i18n_site.later import get_close_matches
from i18n_site.model.fact import Fact, FactKind, FactSheet
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import replace
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location

KINDS: tuple[FactKind, ...] = ("number", "url", "text")
_KEYS = (*KINDS, "label", "source", "verified_on", "expires")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_NUMBER = re.compile(r"\+?[0-9*#][0-9 *#()./\u00a0\u202f-]*")
_ADDRESS = re.compile(r"https?://[^/\s\"'<>]+(/[^\s\"'<>]*)?")
_TOKEN = re.compile(r"\{\{\s*facts\.([A-Za-z0-9_]+)\s*\}\}")


def read_facts(text: str, path: str) -> FactSheet:
    """Return the facts of a file in TOML, one table a fact.

    A fact with a fault is left out; the faults tell the line to mend. A misspelt
    key is one, and a fact without a source or a day on which it was verified.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        line = re.search(r"at line (\d+)", str(err))
        at = Location(path, int(line[1]) if line else text.count("\n") + 1)
        what = f"not TOML: {str(err).partition(' (at ')[0]}"
        return FactSheet(path, {}, (error("facts-syntax", what, at),))
    facts: dict[str, Fact] = {}
    faults: list[Finding] = []
    for name, fields in given.items():
        at = Location(path, _line(text, name))
        found = [
            error("facts-value", f"{name}: {what}", at, hint)
            for what, hint in _faults(name, fields)
        ]
        faults += found
        if not found:
            facts[name] = _fact(name, fields, at)
    return FactSheet(path, facts, tuple(faults))


def _line(text: str, name: str) -> int:
    """Return the line of the table *name*, or 0."""
    head = re.compile(rf"\s*(\[\s*[\"']?{re.escape(name)}[\"']?\s*\]|{name}\s*=)")
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if head.match(line)), 0)


def _fact(name: str, fields: Mapping[str, Any], at: Location) -> Fact:
    kind = next(each for each in KINDS if each in fields)
    return Fact(
        name,
        kind,
        fields[kind].strip(),
        fields["source"],
        fields["verified_on"],
        at,
        fields.get("label", ""),
        fields.get("expires"),
    )


def _faults(name: str, fields: object) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the table of a fact, and the hint."""
    if not isinstance(fields, dict):
        yield "a fact is a table", f"write [{name}] on a line of its own"
        return
    if not _NAME.fullmatch(name) or hasattr(dict, name):
        yield "the name can't be used in templates", "use letters, digits and '_'"
    for key in fields:
        if key not in _KEYS:
            like = get_close_matches(key, _KEYS, n=1)
            known = f"use one of {', '.join(_KEYS)}"
            yield (
                f"unknown key {key!r}",
                f"did you mean {like[0]!r}?" if like else known,
            )
    given = [key for key in KINDS if key in fields]
    if len(given) != 1:
        yield "it has not exactly one of number, url and text", "give one of them"
    yield from _bad_texts(fields, given)
    for key in ("verified_on", "expires"):
        value = fields.get(key, date.min if key == "expires" else None)
        if not isinstance(value, date) or isinstance(value, datetime):
            yield f"{key} is not a day", f"write {key} = 2026-11-23, without quotes"


def _bad_texts(
    fields: Mapping[str, object], given: Iterable[str]
) -> Iterator[tuple[str, str]]:
    for key in ("label", *given, "source"):
        value = fields.get(key, "-" if key == "label" else None)
        if not isinstance(value, str) or not value.strip():
            yield f"{key} is not a text", f'write {key} = "…"'
        elif key == "number" and not _NUMBER.fullmatch(value.strip()):
            yield f"{value!r} is not a number to call", "write it as it is dialled"
        elif key in ("url", "source") and not _ADDRESS.fullmatch(value):
            yield f"{value!r} is not an http(s) address", "write all of the address"


def lacking(
    sheet: FactSheet, names: Iterable[str], locale: Locale, today: date
) -> Iterator[Finding]:
    """Yield why *locale* can't be published: faults, and what lacks of *names*.

    A fact that expired before *today* is as good as none, named or not.
    """
    yield from sheet.faults
    broken = {each.message.partition(":")[0] for each in sheet.faults}
    for name in sorted({*names} - sheet.facts.keys() - broken):
        what = f"{locale.english_name} lacks the fact {name!r}"
        hint = "write it down with its source, or do not ask for it"
        yield error("fact-missing", what, Location(sheet.path), hint)
    for fact in sheet.facts.values():
        if fact.expires and today > fact.expires:
            what = f"{fact.name}: {fact.value!r} was valid until {fact.expires}"
            hint = "ask the source again, then set 'verified_on' and 'expires'"
            yield error("fact-expired", what, fact.at, hint)


def stale(sheet: FactSheet, today: date, most: int) -> Iterator[Finding]:
    """Yield a warning for each fact that nobody verified in the last *most* days."""
    for fact in sheet.facts.values():
        if today - fact.verified_on > timedelta(days=most):
            days = (today - fact.verified_on).days
            what = f"{fact.name}: {fact.value!r} was verified {days} days ago"
            hint = f"look at {fact.source}, then set 'verified_on'"
            yield Finding("fact-stale", Severity.WARNING, what, fact.at, hint)


def named(notice: Notice) -> frozenset[str]:
    """Return the names of the facts that the source of *notice* asks for."""
    return frozenset(name for key in notice.keys for name in _TOKEN.findall(key.text))


def filled(shown: ShownNotice, facts: Mapping[str, Fact]) -> ShownNotice:
    """Return *shown* with the values of *facts* for ``{{ facts.name }}``.

    Call it only where ``lacking`` has nothing to say of the names; one that the
    translation alone has stays as it is written.
    """
    lines = tuple(
        _TOKEN.sub(lambda token: str(facts.get(token[1], token[0])), line)
        for line in shown.lines
    )
    return replace(shown, lines=lines)
