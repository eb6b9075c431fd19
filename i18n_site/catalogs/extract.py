"""Documents, templates and notices -> template catalogs (.pot), one a domain."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeVar

from i18n_site.catalogs.layout import NOTICES, domain
from i18n_site.errors import SourceError, error
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.document import Document, TemplateMessage, Unit, UnitKind
from i18n_site.model.frozen import replace
from i18n_site.model.notice import Notice
from i18n_site.model.settings import Settings
from i18n_site.model.source import Location

_T = TypeVar("_T")

SETTINGS_FILE = "i18n-site.toml"
DATE = "POT-Creation-Date"
NOTICE_COMMENT = (
    "required: every page shows this text, and a language without all of its"
    " lines is not published"
)


class _Found(NamedTuple):
    """A message as it stands in one place of the sources."""

    key: Key
    plural: str | None
    at: Location
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()


def template_catalogs(
    documents: Iterable[Document],
    templates: Mapping[str, tuple[TemplateMessage, ...]],
    notices: Iterable[Notice],
    settings: Settings,
) -> dict[str, Catalog]:
    """Return the template catalogs by domain, both in a fixed order.

    One entry a key, in the order of paths and lines, with all its references,
    comments and flags; a key used with and without plural has the plural, as in
    gettext. Raise SourceError (``plural-conflict``) for a key with two plurals.
    """
    found = [
        *_of_settings(settings),
        *(each for document in documents for each in _of_document(document)),
        *(
            each
            for path, messages in templates.items()
            for each in _of_template(path, messages)
        ),
    ]
    found.sort(key=lambda each: (each.at.path != SETTINGS_FILE, each.at))
    by_domain: dict[str, list[_Found]] = {}
    for each in found:
        name = domain(each.at.path, settings.catalogs.layout)
        by_domain.setdefault(name, []).append(each)
    of_notices = [each for notice in notices for each in _of_notice(notice)]
    if of_notices:
        by_domain.setdefault(NOTICES, []).extend(of_notices)
    header = _new_header(settings)
    return {
        name: Catalog(f"locales/{name}.pot", header, _merged(by_domain[name]))
        for name in sorted(by_domain)
    }


def _of_settings(settings: Settings) -> Iterator[_Found]:
    for field in ("title", "description"):
        text = getattr(settings, field)
        if text:
            comment = (f"{field} of the site",)
            key = Key(text, f"settings:{field}")
            yield _Found(key, None, Location(SETTINGS_FILE), (), comment)
    for entry in settings.menu:
        key = Key(entry.title, "settings:menu")
        yield _Found(key, None, Location(SETTINGS_FILE), (), ("entry of the menu",))


def _of_document(document: Document) -> Iterator[_Found]:
    units = (*document.fields.values(), *document.units)
    yield from (_of_unit(document.path, unit) for unit in units)
    yield from _of_template(document.path, document.messages)


def _of_unit(path: str, unit: Unit) -> _Found:
    flags = ("md-text",) if unit.kind is UnitKind.MARKDOWN else ()
    label = (unit.label,) if unit.label else ()
    at = Location(path, unit.line)
    return _Found(unit.key, None, at, flags, (*label, *unit.comments))


def _of_template(path: str, messages: Iterable[TemplateMessage]) -> Iterator[_Found]:
    for each in messages:
        at = Location(path, each.line)
        yield _Found(each.key, each.plural, at, each.flags, each.comments)


def _of_notice(notice: Notice) -> Iterator[_Found]:
    for key, at in zip(notice.keys, notice.places, strict=True):
        fixed = _fixed_wording(notice, notice.keys.index(key))
        yield _Found(key, None, at, ("md-text",), (NOTICE_COMMENT, *fixed))


def _fixed_wording(notice: Notice, index: int) -> Iterator[str]:
    """Yield the comment for each locale where an authority fixes the line's words."""
    for tag, lines in notice.fixed_text.items():
        yield f"in {tag} the wording is fixed, write exactly: {lines[index]}"


def _merged(found: Iterable[_Found]) -> tuple[Message, ...]:
    """Return one message a key, in the order in which the keys come first."""
    groups: dict[Key, list[_Found]] = {}
    for each in found:
        if each.key.text:  # the empty msgid is the header's
            groups.setdefault(each.key, []).append(each)
    return tuple(map(_message, groups.values()))


def _message(group: list[_Found]) -> Message:
    """Return the message of *group*, whose keys are equal."""
    plural = _plural(group)
    return Message(
        key=group[0].key,
        plural=plural,
        translations=("",) if plural is None else ("", ""),
        flags=_distinct(flag for each in group for flag in each.flags),
        extracted=_distinct(text for each in group for text in each.comments),
        references=_distinct(each.at._replace(column=0) for each in group),
    )


def _plural(group: list[_Found]) -> str | None:
    first = next((each for each in group if each.plural is not None), None)
    if first is None:
        return None
    for each in group:
        if each.plural not in (None, first.plural):
            what = (
                f"{each.key.text!r} has the plural {each.plural!r} here"
                f" and {first.plural!r} in {first.at}"
            )
            hint = "give one of the two a context"
            raise SourceError(error("plural-conflict", what, each.at, hint))
    return first.plural


def _distinct(values: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(values))


def _new_header(settings: Settings) -> tuple[tuple[str, str], ...]:
    return (
        ("Project-Id-Version", settings.title or "i18n-site"),
        (DATE, ""),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    )


def with_header(catalog: Catalog, fields: Mapping[str, str]) -> Catalog:
    """Return *catalog* with the header *fields* set; the others and the order stay.

    New fields come at the end. A line end in a value would add a field of its
    own, so it becomes a space.
    """
    clean = {name: " ".join(value.split("\n")) for name, value in fields.items()}
    known = {name.lower() for name, _ in catalog.header}
    lower = {name.lower(): value for name, value in clean.items()}
    header = [(name, lower.get(name.lower(), value)) for name, value in catalog.header]
    header += [each for each in clean.items() if each[0].lower() not in known]
    return replace(catalog, header=tuple(header))


def dated(new: Catalog, old: Catalog | None, now: str) -> Catalog:
    """Return the template *new* with its date: that of *old*, or *now* if it changed.

    Line numbers alone are no change. What people wrote in the header of *old*
    stays. *now* is in gettext's form, ``2026-11-23 10:00+0000``.
    """
    if old is None or not old.header:
        return with_header(new, {DATE: now})
    same = _essence(new) == _essence(old) and old.field(DATE)
    kept = replace(old, path=new.path, messages=new.messages, tail="")
    return kept if same else with_header(kept, {DATE: now})


def _essence(catalog: Catalog) -> list[Message]:
    """Return the messages without what a mere move in a file changes."""
    return [
        message._replace(
            line=0,
            references=tuple(Location(place.path) for place in message.references),
        )
        for message in catalog.messages
    ]
