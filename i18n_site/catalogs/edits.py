"""Which message of the catalogs an edited message of the sources was."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from i18n_site.catalogs.similar import least_score, likeness
from i18n_site.errors import CatalogError, error
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.source import Location

CLEARLY = 10.0  # how much liker the best old text must be than the next

RULES: tuple[Rule, ...] = (
    Rule(
        "amend-nothing",
        Severity.ERROR,
        "There is no edited message at the place that was named.\n\n"
        "`amend` looks for a message of the sources that a catalog does not have yet,\n"
        "and for one of the catalogs that left the sources. After an `update` the\n"
        "message is there, fuzzy: then a translator says whether it still holds.",
        "name the line of the edited text, before you run `i18n-site update`",
    ),
    Rule(
        "amend-ambiguous",
        Severity.ERROR,
        "More than one old text may be the one that was edited.\n\n"
        "Carried to the wrong text, a translation would be published without anyone\n"
        "having seen it, so the old text has to be named.",
        "name the old text as the catalog has it: --old TEXT",
    ),
)


class Edit(NamedTuple):
    """A message of the template, and the one of the catalogs that it was."""

    new: Message
    old: Message


def messages_at(template: Catalog, at: Location) -> list[Message]:
    """Return the messages of *template* that begin on the line of *at*, or next above.

    So any line of a paragraph names its message.
    """
    lines = [
        place.line
        for message in template.messages
        for place in message.references
        if place.path == at.path and place.line <= at.line
    ]
    wanted = Location(at.path, max(lines, default=-1))
    return [each for each in template.messages if wanted in each.references]


def find_edit(
    template: Catalog, catalogs: Sequence[Catalog], at: Location, old: str = ""
) -> Edit:
    """Return the message edited at *at*, and which of *catalogs* it was.

    That is the likest one that left *template*, or the one with the text *old*.
    Raise CatalogError if there is none (``amend-nothing``), or more than one that
    may be it (``amend-ambiguous``).
    """
    live = [catalog.live().values() for catalog in catalogs]
    known = [{(each.key, each.plural) for each in messages} for messages in live]
    edited = [
        message
        for message in messages_at(template, at)
        if not all((message.key, message.plural) in each for each in known)
    ]
    used = {(message.key, message.plural) for message in template.messages}
    gone = {
        (each.key, each.plural): each
        for messages in live
        for each in messages
        if (each.key, each.plural) not in used and old in ("", each.key.text)
    }
    found = sorted(_edits(edited, gone.values(), bool(old)), key=lambda each: -each[0])
    if not found:
        raise CatalogError(_nothing(template, at, old, any_new=bool(edited)))
    if len(found) > 1 and found[0][0] - found[1][0] < CLEARLY:
        texts = dict.fromkeys(repr(each.old.key.text) for _, each in found[:3])
        what = f"it may have been any of {', '.join(texts)}"
        hint = "name the old text as the catalog has it: --old TEXT"
        raise CatalogError(error("amend-ambiguous", what, at, hint))
    return found[0][1]


def _edits(
    edited: Iterable[Message], gone: Iterable[Message], named: bool
) -> Iterator[tuple[float, Edit]]:
    """Yield what may have become what, with how alike the texts are."""
    old = list(gone)
    for new in edited:
        for each in old:
            if each.key.context != new.key.context:
                continue
            if (each.plural is None) != (new.plural is None):
                continue
            score = likeness(new.key.text, each.key.text)
            if named or score >= least_score(new.key.text):
                yield score, Edit(new, each)


def _nothing(template: Catalog, at: Location, old: str, *, any_new: bool) -> Finding:
    """Return why there is nothing to amend at *at*."""
    hint = "name the line of the edited text, before you run `i18n-site update`"
    if not messages_at(template, at):
        what = "no message begins here or above"
    elif not any_new:
        text = messages_at(template, at)[0].key.text
        what = f"every catalog has the message {text!r} already"
    elif any(message.key.text == old for message in template.messages):
        what = f"the text {old!r} is in use elsewhere, so it keeps its translations"
        hint = "edit the other places, too, then run the command again"
    elif old:
        what = f"no catalog has a message {old!r} that left the sources"
    else:
        what = "no text like this one has left the sources: it is new"
    return error("amend-nothing", what, at, hint)
