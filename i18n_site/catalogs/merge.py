"""A catalog brought up to date with its template."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from i18n_site.catalogs.extract import DATE, with_header
from i18n_site.catalogs.similar import Text, best_pairs
from i18n_site.languages.tags import gettext_name
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.locale import Locale

FUZZY = "fuzzy"
# Flags that say how a text is written: the sources decide them.
_OF_SOURCE = ("-format", "md-text")


@dataclass(frozen=True, slots=True)
class MergeStats:
    """What became of the messages: how many of each.

    *kept* have the translation they had, *revived* one that was obsolete,
    *fuzzy* that of a similar text, *new* none. *obsolete* left the sources with
    their translation, *dropped* without one.
    """

    kept: int = 0
    revived: int = 0
    fuzzy: int = 0
    new: int = 0
    obsolete: int = 0
    dropped: int = 0


def merge(
    old: Catalog | None, template: Catalog, locale: Locale, path: str
) -> tuple[Catalog, MergeStats]:
    """Return *old* with the messages of *template*, and what happened.

    Messages are in the order of *template*, obsolete ones after them. References,
    extracted comments and format flags are the template's; the translator's
    comments, other flags and the header stay. A translation is kept for its key,
    taken back from an obsolete message, or offered as fuzzy (with ``#|``) where
    the source was edited. No translation is lost; merging again changes nothing.
    """
    old = old or Catalog(path)
    count = _forms(old, locale)
    known = {message.key: message for message in old.messages}
    wanted = {message.key for message in template.messages}
    leaving = [message for message in old.messages if message.key not in wanted]
    offers = _offers(template.messages, known, leaving)
    merged: list[Message] = []
    for message in template.messages:
        source = known.get(message.key)
        if source is not None:
            merged.append(_kept(message, source, count))
        elif message.key in offers:
            merged.append(_offered(message, offers[message.key], count))
        else:
            merged.append(_empty(message, count))
    used = {offer.key for offer in offers.values()}
    rest = [message for message in leaving if message.key not in used]
    gone = [_obsolete(message) for message in rest if _worth_keeping(message)]
    stats = _stats(template.messages, known, offers, rest, len(gone))
    result = replace(
        old,
        path=path,
        messages=(*merged, *gone),
        header=_header(old, template, locale),
    )
    return result, stats


def _forms(old: Catalog, locale: Locale) -> int:
    """Return the number of plural forms that the messages of *old* have."""
    counts = [
        len(message.translations)
        for message in old.messages
        if message.plural is not None and not message.obsolete
    ]
    return counts[0] if counts else locale.plural_rules[0].count


def _kept(message: Message, source: Message, count: int) -> Message:
    """Return *source* with what the template's *message* says of its text."""
    flags = _flags(message, source)
    result = source._replace(
        flags=flags,
        extracted=message.extracted,
        references=message.references,
        obsolete=False,
    )
    if message.plural == source.plural:
        return result
    return _with_plural(result, message.plural, count)


def _flags(message: Message, source: Message) -> tuple[str, ...]:
    """Return the flags of *source* but for those of the sources, which may differ."""
    own = [
        flag
        for flag in source.flags
        if not flag.endswith(_OF_SOURCE) or flag in message.flags
    ]
    return (*own, *(flag for flag in message.flags if flag not in own))


def _with_plural(message: Message, plural: str | None, count: int) -> Message:
    """Return *message* with another plural: its translation waits for a person."""
    first = message.translations[0]
    if plural is None:
        translations: tuple[str, ...] = (first,)
    elif message.plural is None:
        translations = (first,) * count
    else:
        translations = message.translations
    changed = message._replace(plural=plural, translations=translations)
    if not any(translations):
        return changed
    previous = message.previous or Previous(message.key, message.plural)
    return _fuzzy(changed)._replace(previous=previous)


def _fuzzy(message: Message) -> Message:
    if message.fuzzy:
        return message
    return message._replace(flags=(FUZZY, *message.flags))


def _empty(message: Message, count: int) -> Message:
    forms = 1 if message.plural is None else count
    return message._replace(translations=("",) * forms, comments=(), line=0)


def _offered(message: Message, source: Message, count: int) -> Message:
    """Return *message* with the translation of *source*, to be looked at.

    ``#|`` names the text that the translation was made for: of a fuzzy source,
    what its own ``#|`` says.
    """
    previous = source.previous if source.fuzzy else None
    offered = source._replace(
        key=message.key,
        plural=message.plural,
        flags=message.flags,
        extracted=message.extracted,
        references=message.references,
        previous=previous or Previous(source.key, source.plural),
        obsolete=False,
        line=0,
    )
    forms = 1 if message.plural is None else count
    if len(source.translations) != forms:
        offered = offered._replace(translations=(source.translations[0],) * forms)
    return _fuzzy(offered)


def _offers(
    messages: Iterable[Message],
    known: dict[Key, Message],
    leaving: Sequence[Message],
) -> dict[Key, Message]:
    """Return which message of *leaving* each new key was probably made from."""
    new = [message for message in messages if message.key not in known]
    old = [message for message in leaving if message.translations[0]]
    if not new or not old:
        return {}
    pairs = best_pairs([_text(each) for each in new], [_text(each) for each in old])
    return {new[pair.new].key: old[pair.old] for pair in pairs}


def _text(message: Message) -> Text:
    documents = frozenset(place.path for place in message.references)
    return Text(message.key.text, documents, message.key.context)


def _worth_keeping(message: Message) -> bool:
    return message.obsolete or any(message.translations)


def _obsolete(message: Message) -> Message:
    if message.obsolete:
        return message
    return message._replace(obsolete=True, extracted=(), references=())


def _stats(
    messages: Sequence[Message],
    known: dict[Key, Message],
    offers: dict[Key, Message],
    rest: Sequence[Message],
    gone: int,
) -> MergeStats:
    found = [known[each.key] for each in messages if each.key in known]
    revived = sum(each.obsolete for each in found)
    before = sum(each.obsolete for each in rest)
    return MergeStats(
        kept=len(found) - revived,
        revived=revived,
        fuzzy=len(offers),
        new=len(messages) - len(found) - len(offers),
        obsolete=gone - before,
        dropped=len(rest) - gone,
    )


def _header(
    old: Catalog, template: Catalog, locale: Locale
) -> tuple[tuple[str, str], ...]:
    """Return the header of *old* with the template's date, or a new one."""
    date = template.field(DATE) or ""
    if not old.header:
        return _new_header(template, locale, date)
    fields = {DATE: date} if date else {}
    plurals = any(message.plural is not None for message in template.messages)
    if plurals and old.field("Plural-Forms") is None:
        fields["Plural-Forms"] = locale.plural_rules[0].header
    return with_header(old, fields).header


def _new_header(
    template: Catalog, locale: Locale, date: str
) -> tuple[tuple[str, str], ...]:
    """Return the header of a new catalog, in gettext's order of fields."""
    return (
        ("Project-Id-Version", template.field("Project-Id-Version") or ""),
        ("Report-Msgid-Bugs-To", template.field("Report-Msgid-Bugs-To") or ""),
        (DATE, date),
        ("PO-Revision-Date", date),
        ("Last-Translator", "Automatically generated"),  # as msginit writes them
        ("Language-Team", "none"),
        ("Language", gettext_name(locale.tag)),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", locale.plural_rules[0].header),
    )
