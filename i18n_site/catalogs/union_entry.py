"""One message of two versions of a catalog."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from enum import Enum
from typing import NamedTuple, TypeVar

from i18n_site.catalogs.remarks import with_remarks
from i18n_site.model.catalog import Message, Previous
from i18n_site.model.source import Location

FUZZY = "fuzzy"
Line = TypeVar("Line", bound=Hashable)


class Side(Enum):
    """Whose a message is."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


class Joined(NamedTuple):
    """A message of the result, whose it is, and whether the texts differ."""

    message: Message
    side: Side
    conflict: bool = False


class _Text(NamedTuple):
    """What a translator decides, so what is taken as a whole."""

    plural: str | None
    translations: tuple[str, ...]
    fuzzy: bool
    previous: Previous | None


def join(
    base: Message | None, ours: Message | None, theirs: Message | None
) -> Joined | None:
    """Return what becomes of a message; None: it is on neither side any more.

    Lines do not count, and the message of the result has none.
    """
    base, ours, theirs = (
        each and each._replace(line=0) for each in (base, ours, theirs)
    )
    if ours in (base, theirs) and theirs is not None:
        return Joined(theirs, Side.OURS if ours == theirs else Side.THEIRS)
    if theirs == base and ours is not None:
        return Joined(ours, Side.OURS)
    if ours is not None and theirs is not None:
        return _both(base, ours, theirs)
    left = ours or theirs
    if left is None or base in (ours, theirs):
        return None
    side = Side.OURS if ours else Side.THEIRS
    return _left_alone(base, left, side)


def _left_alone(base: Message | None, left: Message, side: Side) -> Joined | None:
    """Return *left*, which one side changed while the other removed it.

    It went because the sources have it no more, or it was obsolete and cleaned.
    """
    if left.obsolete or base is None or base.obsolete:
        return Joined(left, side)
    if not any(left.translations):
        return None
    return Joined(left._replace(obsolete=True), Side.BOTH)


def _both(base: Message | None, ours: Message, theirs: Message) -> Joined:
    """Join two messages that differ, neither of them as it was."""
    text, conflict = _text(base, ours, theirs)
    lines = base or Message(ours.key)
    flags = joined_lines(lines.flags, ours.flags, theirs.flags)
    made = ours._replace(
        plural=text.plural,
        translations=text.translations,
        flags=_with_fuzzy(flags, fuzzy=text.fuzzy),
        previous=text.previous,
        comments=joined_lines(lines.comments, ours.comments, theirs.comments),
        extracted=joined_lines(lines.extracted, ours.extracted, theirs.extracted),
        references=joined_lines(
            lines.references, ours.references, theirs.references, _path
        ),
        obsolete=_obsolete(base, ours, theirs),
    )
    if conflict or _loses_a_text(base, ours, theirs, text):
        made = _with_both_texts(made, ours, theirs)
    if not conflict and made in (ours, theirs):
        return Joined(made, Side.OURS if made == ours else Side.THEIRS)
    return Joined(made, Side.BOTH, conflict)


def _text_of(message: Message) -> _Text:
    return _Text(message.plural, message.translations, message.fuzzy, message.previous)


def _text(base: Message | None, ours: Message, theirs: Message) -> tuple[_Text, bool]:
    """Return the text of the result and whether it is in conflict.

    A text that nobody had finished before gives way to one that one side finished.
    """
    before = _text_of(base) if base is not None else None
    our, their = _text_of(ours), _text_of(theirs)
    if our in (before, their):
        return their, False
    if their == before:
        return our, False
    best = our if any(our.translations) else their
    if our[:2] == their[:2]:
        return _same_words(before, our, their), False
    if not (any(our.translations) or any(their.translations)):
        return best, False
    if not (any(our.translations) and any(their.translations)):
        emptied = base is not None and any(base.translations)
        return (_unsure(best), True) if emptied else (best, False)
    if (base is None or not base.finished) and our.fuzzy != their.fuzzy:
        return (their if our.fuzzy else our), False
    return _unsure(best), True


def _same_words(before: _Text | None, our: _Text, their: _Text) -> _Text:
    """Return the text of both; it is fuzzy if a side came to doubt it."""
    if our.fuzzy == their.fuzzy:
        return our
    doubted = before is not None and before[:2] == our[:2] and not before.fuzzy
    return our if our.fuzzy == doubted else their


def _unsure(text: _Text) -> _Text:
    return text._replace(fuzzy=True)


def _with_fuzzy(flags: Sequence[str], *, fuzzy: bool) -> tuple[str, ...]:
    others = tuple(flag for flag in flags if flag != FUZZY)
    return (FUZZY, *others) if fuzzy else others


def _loses_a_text(
    base: Message | None, ours: Message, theirs: Message, text: _Text
) -> bool:
    """Whether a side wrote a text that *text* is not."""
    known = [text.translations, base.translations if base is not None else ()]
    return any(
        any(each.translations) and each.translations not in known
        for each in (ours, theirs)
    )


def _with_both_texts(message: Message, ours: Message, theirs: Message) -> Message:
    """Return *message* with the texts of both sides in the program's remarks.

    The remarks that are there stay: they may hold an older translation.
    """
    remarks = ["the two sides of a merge differ"]
    for name, side in (("ours", ours), ("theirs", theirs)):
        several = len(side.translations) > 1
        remarks += [
            f"{name}{f'[{index}]' if several else ''}: {text or '(empty)'}"
            for index, text in enumerate(side.translations)
        ]
    marked = with_remarks(message._replace(comments=()), remarks)
    return message._replace(comments=(*message.comments, *marked.comments))


def _obsolete(base: Message | None, ours: Message, theirs: Message) -> bool:
    """Return what the side says that changed it; a new message is in use."""
    if ours.obsolete == theirs.obsolete:
        return ours.obsolete
    return base is not None and not base.obsolete


def _path(place: Location) -> str:
    return place.path


def _itself(line: Line) -> Line:
    return line


def joined_lines(
    base: Sequence[Line],
    ours: Sequence[Line],
    theirs: Sequence[Line],
    key: Callable[[Line], Hashable] = _itself,
) -> tuple[Line, ...]:
    """Return *ours* with what *theirs* added to *base*, and without what it removed.

    Two lines are the same if their *key* is.
    """
    if ours == base:
        return tuple(theirs)
    if theirs == base:
        return tuple(ours)
    before, our, their = (set(map(key, each)) for each in (base, ours, theirs))
    kept = [each for each in ours if key(each) in their or key(each) not in before]
    added = _unless(theirs, our | before, key)
    return (*kept, *added)


def _unless(
    lines: Iterable[Line], known: set[Hashable], key: Callable[[Line], Hashable]
) -> list[Line]:
    return [each for each in lines if key(each) not in known]
