"""Read ``glossary.toml``; as in the settings, a misspelt key is an error."""

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from i18n_site.errors import SettingsError, error
from i18n_site.later import get_close_matches
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.glossary import Glossary, Prohibited, Term
from i18n_site.model.source import Location

FILE = "glossary.toml"
# The keys of each table, and of what kind their values are.
_TOP = {"terms": dict, "do_not_translate": list, "prohibited": list}
_TERM = {"forms": list, "translations": dict, "note": str}
_PROHIBITED = {
    "term": str,
    "locale": str,
    "reason": str,
    "use": str,
    "forms": list,
    "severity": str,
}
_KINDS: Mapping[type, str] = {dict: "a table", list: "a list of texts", str: "a text"}
_SEVERITIES = {"error": Severity.ERROR, "warning": Severity.WARNING}

RULES: tuple[Rule, ...] = (
    Rule(
        "glossary-syntax",
        Severity.ERROR,
        "The glossary is not valid TOML in UTF-8.",
        "mend the line",
    ),
    Rule(
        "glossary-key",
        Severity.ERROR,
        "The glossary holds a key that means nothing.\n\n"
        "A misspelt key is an error, since its wish would be lost in silence.",
        "use a key of the glossary: terms, do_not_translate, prohibited",
    ),
    Rule(
        "glossary-value",
        Severity.ERROR,
        "An entry of the glossary lacks something or has a value of the wrong kind.\n\n"
        "A term has a text in each form, and its translations are lists by locale of"
        " the site. A prohibited word names its locale and the reason.",
        "write the value as the README shows it",
    ),
)


def read_glossary(text: str, tags: Collection[str], path: str = FILE) -> Glossary:
    """Return the glossary of a site with the locales *tags*.

    Raise SettingsError with every fault, each at its line.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        match = re.search(r"\(at line (\d+), column (\d+)\)", str(err))
        end = text.count("\n") + 1  # where tomllib says "at end of document"
        at = Location(path, *(map(int, match.groups()) if match else (end,)))
        what = str(err).partition(" (at ")[0]
        message = what[:1].lower() + what[1:]
        raise SettingsError(error("glossary-syntax", message, at)) from err
    found = list(_Reader(text, path, tags).faults(given))
    if found:
        raise SettingsError(*found)
    return Glossary(
        tuple(_term(name, each) for name, each in given.get("terms", {}).items()),
        tuple(map(_line, given.get("do_not_translate", ()))),
        tuple(map(_prohibited, given.get("prohibited", ()))),
    )


def _term(name: str, given: Mapping[str, Any]) -> Term:
    into = given.get("translations", {})
    return Term(
        _line(name),
        _lines(given.get("forms", ())),
        {tag: _lines(forms) for tag, forms in into.items()},
        _line(given.get("note", "")),
    )


def _prohibited(given: Mapping[str, Any]) -> Prohibited:
    return Prohibited(
        _line(given["term"]),
        given["locale"],
        _line(given["reason"]),
        _line(given.get("use", "")),
        _lines(given.get("forms", ())),
        _SEVERITIES[given.get("severity", "warning")],
    )


def _line(text: str) -> str:
    return " ".join(text.split())


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(_line, texts))


class _Reader:
    """Finds what is wrong in a glossary, and the lines at which it is."""

    def __init__(self, text: str, path: str, tags: Collection[str]) -> None:
        self.lines = [line.partition(" #")[0] for line in text.splitlines()]
        self.path = path
        # "pt" serves pt-BR and pt-PT.
        self.tags = sorted({*tags, *(tag.partition("-")[0] for tag in tags)})

    def faults(self, given: Mapping[str, Any]) -> Iterator[Finding]:
        """Yield what is wrong, table by table."""
        yield from self._of_table(given, _TOP)
        terms, prohibited = given.get("terms"), given.get("prohibited")
        for name, each in terms.items() if isinstance(terms, dict) else ():
            if isinstance(each, dict):
                yield from self._of_term(name, each)
            else:
                yield self._value(f"the term {name!r} is not a table", "terms", name)
        for number, each in enumerate(
            prohibited if isinstance(prohibited, list) else (), 1
        ):
            if isinstance(each, dict):
                yield from self._of_prohibited(each, ("prohibited",) * number)
            else:
                what = "prohibited: an entry is not a table"
                yield self._value(what, "prohibited")
        yield from self._of_texts(given, "do_not_translate")

    def _of_term(self, name: str, given: Mapping[str, Any]) -> Iterator[Finding]:
        where = ("terms", name)
        yield from self._of_table(given, _TERM, *where)
        yield from self._of_texts(given, "forms", *where)
        if not name.strip():
            yield self._value("a term is empty", *where)
        into = given.get("translations")
        for tag in into if isinstance(into, dict) else ():
            yield from self._of_tag(tag, *where, "translations", tag)
            yield from self._of_texts(into or {}, tag, *where, "translations")

    def _of_prohibited(
        self, given: Mapping[str, Any], where: tuple[str, ...]
    ) -> Iterator[Finding]:
        yield from self._of_table(given, _PROHIBITED, *where)
        yield from self._of_texts(given, "forms", *where)
        for key in ("term", "locale", "reason"):
            if not str(given.get(key, "")).strip():
                yield self._value(f"a prohibited word lacks its {key}", *where)
        if isinstance(tag := given.get("locale", ""), str) and tag:
            yield from self._of_tag(tag, *where, "locale")
        severity = given.get("severity", "warning")
        if isinstance(severity, str) and severity not in _SEVERITIES:
            what = f"severity: {severity!r} is neither 'error' nor 'warning'"
            yield self._value(what, *where, "severity")

    def _of_table(
        self, given: Mapping[str, Any], kinds: Mapping[str, type], *where: str
    ) -> Iterator[Finding]:
        for key, value in given.items():
            at = self._place(*where, key)
            if key not in kinds:
                like = get_close_matches(key, kinds, n=1)
                known = f"use one of {', '.join(kinds)}"
                hint = f"did you mean {like[0]!r}?" if like else known
                yield error("glossary-key", f"unknown key {key!r}", at, hint)
            elif not isinstance(value, kinds[key]):
                kind = "a list of tables" if key == "prohibited" else _KINDS[kinds[key]]
                yield error("glossary-value", f"{key} is not {kind}", at)

    def _of_texts(
        self, given: Mapping[str, Any], key: str, *where: str
    ) -> Iterator[Finding]:
        texts = given.get(key, ["-"])
        if not isinstance(texts, list):
            if key not in {*_TOP, *_TERM}:  # those are reported already
                yield self._value(f"{key} is not a list of texts", *where, key)
        elif not all(isinstance(each, str) and each.strip(" *") for each in texts):
            what = f"{key} holds what is no text, or is empty"
            yield self._value(what, *where, key)

    def _of_tag(self, tag: str, *where: str) -> Iterator[Finding]:
        if tag not in self.tags:
            like = get_close_matches(tag, self.tags, n=1)
            hint = f"did you mean {like[0]!r}?" if like else "add it to the settings"
            what = f"{tag!r} is not a locale of this site"
            yield error("glossary-value", what, self._place(*where), hint)

    def _value(self, what: str, *where: str) -> Finding:
        return error("glossary-value", what, self._place(*where))

    def _place(self, *keys: str) -> Location:
        """Return where the last of *keys* stands: each comes after the one before."""
        number = 0
        for depth, key in enumerate(keys):
            word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
            start = number if key == "prohibited" else max(number - 1, 0)
            found = [
                n for n in range(start, len(self.lines)) if word.search(self.lines[n])
            ]
            heads = [n for n in found if depth < 2 and self.lines[n].startswith("[")]
            if not found:
                break
            number = (heads or found)[0] + 1
        return Location(self.path, number)
