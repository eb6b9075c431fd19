"""Texts of other tools -> catalogs: only what belongs there, and nothing else."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from i18n_site.catalogs.exchange.row import Offered, Row, row_id, rows
from i18n_site.catalogs.po_decode import LIMITS
from i18n_site.catalogs.remarks import without_remarks
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.source import Location

FUZZY = "fuzzy"
_IMPOSSIBLE = re.compile("[\x00\x04\ud800-\udfff]")
_AGAIN = "export the locale again, and translate that file"
Place = tuple[str, Key]


class Applied(Frozen):
    """The catalogs with what was imported: all of them, changed or not.

    *changed* counts messages. *findings* tell what was left out, and why.
    """

    catalogs: dict[str, Catalog]
    changed: int
    findings: tuple[Finding, ...]


def apply(
    catalogs: Mapping[str, Catalog], offered: Sequence[Offered], path: str
) -> Applied:
    """Return *catalogs* by domain with the texts *offered* by the file *path*.

    Only msgstr and ``fuzzy`` of messages in use change. A new text is fuzzy unless
    the file calls it final; a text that is there already changes that state only if
    the file tells it. An empty text changes nothing. What belongs to no message, or
    to one whose source has changed, is left out with a finding.
    """
    known = {(row.domain, row.id): row for row in rows(catalogs)}
    gone = _gone(catalogs)
    chosen: dict[tuple[str, str], Offered] = {}
    findings: list[Finding] = []
    for each in (given for given in offered if given.translation):
        domains = catalogs if each.domain is None else (each.domain,)
        places = [(name, each.id) for name in domains if (name, each.id) in known]
        if not places:
            findings.append(_unknown(each, path, gone))
        for place in places:
            wrong = _wrong(each, known[place], chosen.get(place), path)
            if wrong is None:
                chosen.setdefault(place, each)
            else:
                findings.append(wrong)
    made = _changed(known, chosen)
    result = {
        domain: _with(catalog, domain, made) for domain, catalog in catalogs.items()
    }
    return Applied(result, len(made), tuple(dict.fromkeys(findings)))


def _gone(catalogs: Mapping[str, Catalog]) -> set[tuple[str | None, str]]:
    """Return domain and id of what catalogs say or said; None is any domain."""
    found: set[tuple[str | None, str]] = set()
    for domain, catalog in catalogs.items():
        for each in catalog.messages:
            before = each.previous.key if each.previous is not None else each.key
            for key in (each.key, before):
                name = row_id(key, None)
                found |= {(domain, name), (None, name)}
    return found


def _unknown(
    each: Offered, path: str, gone: Collection[tuple[str | None, str]]
) -> Finding:
    if (each.domain, each.id.partition(".")[0]) in gone:
        return _stale(each, path)
    what = f"no message in use says {_short(each)}"
    return _warning("exchange-unknown", what, each, path, _AGAIN)


def _stale(each: Offered, path: str) -> Finding:
    what = f"the source has changed since {_short(each)}"
    return _warning("exchange-stale", what, each, path, _AGAIN)


def _wrong(each: Offered, row: Row, first: Offered | None, path: str) -> Finding | None:
    """Return why *each* can't be the text of *row*, if so."""
    if _unix(row.source) not in map(_unix, each.sources):
        return _stale(each, path)
    text = each.translation
    if _IMPOSSIBLE.search(text) or len(text) > LIMITS.text:
        what = f"a catalog can't hold the text for {_short(each)}"
        hint = "remove the character, or shorten the text"
        return _warning("exchange-character", what, each, path, hint)
    if first is not None and first.translation != text:
        what = f"line {first.line} has another text for {_short(each)}"
        return _warning("exchange-twice", what, each, path, "keep one of the two")
    return None


def _warning(rule: str, what: str, each: Offered, path: str, hint: str) -> Finding:
    at = Location(path, each.line)
    return Finding(rule, Severity.WARNING, what, at, hint, each.sources[0])


def _short(each: Offered) -> str:
    text = each.sources[0]
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n")


def _changed(
    known: Mapping[tuple[str, str], Row], chosen: Mapping[tuple[str, str], Offered]
) -> dict[Place, Message]:
    """Return the messages that are not as they were."""
    forms: dict[Place, dict[int, Offered]] = {}
    messages: dict[Place, Message] = {}
    for place, each in chosen.items():
        row = known[place]
        key = (row.domain, row.message.key)
        messages[key] = row.message
        forms.setdefault(key, {})[row.form or 0] = each
    made = {key: _filled(messages[key], found) for key, found in forms.items()}
    return {key: each for key, each in made.items() if each != messages[key]}


def _filled(message: Message, found: Mapping[int, Offered]) -> Message:
    """Return *message* with the texts *found* by form, and the state they give it."""
    texts = tuple(
        _fitted(found[index].translation, text, message.key.text)
        if index in found
        else text
        for index, text in enumerate(message.translations)
    )
    fuzzy = _fuzzy(message, found, new=texts != message.translations)
    if texts == message.translations and fuzzy == message.fuzzy:
        return message
    flags = tuple(flag for flag in message.flags if flag != FUZZY)
    if fuzzy:
        return message._replace(translations=texts, flags=(FUZZY, *flags))
    result = message._replace(translations=texts, flags=flags, previous=None)
    return without_remarks(result) if result.finished else result


def _fuzzy(message: Message, found: Mapping[int, Offered], *, new: bool) -> bool:
    """Whether *message* waits for a person once it has what was *found*."""
    states = {each.final for each in found.values()}
    unread = any(
        text and index not in found for index, text in enumerate(message.translations)
    )
    if False in states or (message.fuzzy and unread):
        return True
    return states != {True} and (new or message.fuzzy)


def _fitted(text: str, old: str, source: str) -> str:
    """Return *text* with the line ends of *source*, which tools add and strip.

    gettext wants a line end at the beginning and at the end of both or of neither.
    """
    if text == old:
        return old
    if "\r" not in source:
        text = _unix(text)
    start = "\n" if source.startswith("\n") else ""
    end = "\n" if source.endswith("\n") else ""
    if not start:
        text = text.lstrip("\n")
    if not end:
        text = text.rstrip("\n")
    if not text:
        return old
    text = text if text.startswith(start) else start + text
    return text if text.endswith(end) else text + end


def _with(catalog: Catalog, domain: str, made: Mapping[Place, Message]) -> Catalog:
    messages = tuple(_messages(catalog, domain, made))
    return (
        catalog if messages == catalog.messages else replace(catalog, messages=messages)
    )


def _messages(
    catalog: Catalog, domain: str, made: Mapping[Place, Message]
) -> Iterator[Message]:
    for message in catalog.messages:
        yield made.get((domain, message.key), message)
