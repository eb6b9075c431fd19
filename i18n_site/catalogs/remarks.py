"""What the program tells a translator in the comments of a message.

Flags would be dropped by gettext's tools, and ``#.`` lines belong to the sources;
so these are translator's comments that begin with the program's name. They go
when the message is finished.
"""

from collections.abc import Iterable

from i18n_site.catalogs.po_wrap import escape
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.source import Location

RULES: tuple[Rule, ...] = (
    Rule(
        "safety-changed",
        Severity.WARNING,
        "The source now says something that its old translation would contradict.\n\n"
        "A number, unit, negation, frequency, limit or protected term was edited, so\n"
        "`update` took the translation out of the message: published, it could harm a\n"
        "reader. Both old texts stand in the comments of the message.",
        "translate the message anew, before all others",
        ("Take one tablet a day -> Take a tablet a day",),
        ("Take one tablet once a day -> Take one tablet twice a day",),
    ),
)

_MARK = "i18n-site: "
_EMPTIED = f"{_MARK}emptied: "
_WAS = f"{_MARK}its translation was: "


def with_remarks(message: Message, remarks: Iterable[str]) -> Message:
    """Return *message* with *remarks* for the ones it has, after its comments."""
    own = without_remarks(message)
    lines = tuple(f"{_MARK}{escape(remark)}" for remark in remarks)
    return own._replace(comments=(*own.comments, *lines))


def without_remarks(message: Message) -> Message:
    """Return *message* with the comments of people only."""
    if not any(line.startswith(_MARK) for line in message.comments):
        return message
    kept = tuple(line for line in message.comments if not line.startswith(_MARK))
    return message._replace(comments=kept)


def emptied_remarks(
    source: str, translations: Iterable[str], reasons: Iterable[object]
) -> list[str]:
    """Return why no translation is offered, and the one that *source* had."""
    why = "; ".join(map(str, reasons))
    lines = [f"emptied: {why}", f"the source was: {source}"]
    return lines + [f"its translation was: {text}" for text in translations if text]


def is_emptied(message: Message) -> bool:
    """Whether *message* lost its translation because its source may now harm."""
    return not message.obsolete and any(
        line.startswith(_EMPTIED) for line in message.comments
    )


def holds_a_text_of_its_own(message: Message, others: Iterable[Message]) -> bool:
    """Whether the remarks of *message* have a translation that *others* lack."""
    lines = [line for line in message.comments if line.startswith(_WAS)]
    if not lines:
        return False
    known = {escape(text) for other in others for text in other.translations}
    return any(line.removeprefix(_WAS) not in known for line in lines)


def emptied(catalog: Catalog) -> tuple[Message, ...]:
    """Return the messages of *catalog* to translate first: those that were emptied."""
    return tuple(
        message
        for message in catalog.messages
        if is_emptied(message) and not message.finished
    )


def emptied_findings(catalog: Catalog) -> tuple[Finding, ...]:
    """Return a finding (``safety-changed``) for each message that was emptied."""
    return tuple(
        Finding(
            "safety-changed",
            Severity.WARNING,
            f"emptied, since the source changed: {_reason(message)}",
            Location(catalog.path, message.line),
            "translate the message anew, before all others",
            message.key.text,
        )
        for message in emptied(catalog)
    )


def _reason(message: Message) -> str:
    lines = (line for line in message.comments if line.startswith(_EMPTIED))
    return next(lines).removeprefix(_EMPTIED)
