"""A catalog brought up to date with its template."""

from collections.abc import Mapping, Sequence

from i18n_site.catalogs.extract import DATE, with_header
from i18n_site.catalogs.memory import Memory
from i18n_site.catalogs.offers import (
    Offer,
    Places,
    Terms,
    dangers,
    meant,
    neighbours,
    offers,
)
from i18n_site.catalogs.remarks import (
    emptied_remarks,
    holds_a_text_of_its_own,
    with_remarks,
    without_remarks,
)
from i18n_site.languages.tags import gettext_name
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.frozen import Frozen, replace
from i18n_site.model.locale import Locale

FUZZY = "fuzzy"
NO_MEMORY = Memory()
NO_TERMS = Terms()
# Flags that say how a text is written: the sources decide them.
_OF_SOURCE = ("-format", "md-text")


class MergeStats(Frozen):
    """What became of the messages: how many of each.

    *kept* have the translation they had, *revived* one that was obsolete, *fuzzy*
    that of a similar text, *emptied* lost theirs because the source now says
    something that may harm, *new* have none. *obsolete* left the sources with
    their translation, *dropped* without one. *cleaned* were obsolete and, as
    asked, are no longer in the catalog.
    """

    kept: int = 0
    revived: int = 0
    fuzzy: int = 0
    emptied: int = 0
    new: int = 0
    obsolete: int = 0
    dropped: int = 0
    cleaned: int = 0


def merge(
    old: Catalog | None,
    template: Catalog,
    locale: Locale,
    path: str,
    memory: Memory = NO_MEMORY,
    terms: Terms = NO_TERMS,
    *,
    clean: bool = False,
) -> tuple[Catalog, MergeStats]:
    """Return *old* with the messages of *template*, and what happened.

    Messages are in the order of *template*, obsolete ones after them. References,
    extracted comments and format flags are the template's; people's comments,
    other flags and the header stay. A translation is kept for its key, taken back
    from an obsolete message, or offered as fuzzy (with ``#|`` and a remark) where
    the source was edited or *memory* knows it; where that edit changes a number,
    unit, negation, frequency, limit or one of *terms*, it is a comment only. No
    translation is lost, unless *clean* asks for a catalog without obsolete
    messages; merging again changes nothing.
    """
    old = old or Catalog(path)
    count = _forms(old, locale)
    known = {message.key: message for message in old.messages}
    wanted = {message.key for message in template.messages}
    leaving = [message for message in old.messages if message.key not in wanted]
    new = [message for message in template.messages if message.key not in known]
    found = offers(new, leaving, memory, terms, _places(old, template))
    merged = [
        _kept(message, known[message.key], count, terms)
        if message.key in known
        else _made(message, found.get(message.key), count)
        for message in template.messages
    ]
    rest = _rest(leaving, found)
    gone = [each for each in rest if _worth_keeping(each, old.messages)]
    result = replace(
        old,
        path=path,
        messages=(*merged, *(() if clean else map(_obsolete, gone))),
        header=_header(old, template, locale),
    )
    stats = replace(
        _stats(template.messages, known, found),
        obsolete=0 if clean else sum(not each.obsolete for each in gone),
        dropped=len(rest) - len(gone),
        cleaned=len(gone) if clean else 0,
    )
    return result, stats


def _places(old: Catalog, template: Catalog) -> Places:
    """Return beside which messages that stay the others of both catalogs stand."""
    live = [message for message in old.messages if not message.obsolete]
    staying = {message.key for message in live}
    staying &= {message.key for message in template.messages}
    return Places(neighbours(template.messages, staying), neighbours(live, staying))


def _forms(old: Catalog, locale: Locale) -> int:
    """Return the number of plural forms that the messages of *old* have."""
    counts = [
        len(message.translations)
        for message in old.messages
        if message.plural is not None and not message.obsolete
    ]
    return counts[0] if counts else locale.plural_rules[0].count


def _rest(leaving: Sequence[Message], found: Mapping[Key, Offer]) -> list[Message]:
    """Return what of *leaving* no new message took over."""
    taken = {
        offer.source.key
        for offer in found.values()
        if not offer.origin and not offer.dangers
    }
    return [message for message in leaving if message.key not in taken]


def _kept(message: Message, source: Message, count: int, terms: Terms) -> Message:
    """Return *source* with what the template's *message* says of its text."""
    result = source._replace(
        flags=_flags(message, source),
        extracted=message.extracted,
        references=message.references,
        obsolete=False,
    )
    if message.plural != source.plural:
        result = _with_plural(result, message, source, count, terms)
    if not result.fuzzy:  # a translator has seen what it was
        result = result._replace(previous=None)
    return without_remarks(result) if result.finished else result


def _flags(message: Message, source: Message) -> tuple[str, ...]:
    """Return the flags of *source* but for those of the sources, which may differ."""
    own = [
        flag
        for flag in source.flags
        if not flag.endswith(_OF_SOURCE) or flag in message.flags
    ]
    return (*own, *(flag for flag in message.flags if flag not in own))


def _with_plural(
    result: Message, message: Message, source: Message, count: int, terms: Terms
) -> Message:
    """Return *result* with the plural of *message*; its translation must be seen."""
    changed = result._replace(
        plural=message.plural, translations=_fitted(message, source, count)
    )
    if not any(source.translations):
        return changed
    harm = dangers(message, meant(source), terms)
    if harm:
        empty = _without_translation(changed)
        return with_remarks(
            empty, emptied_remarks(source.key.text, source.translations, harm)
        )
    return _fuzzy(changed)._replace(previous=meant(source))


def _without_translation(message: Message) -> Message:
    return message._replace(
        translations=("",) * len(message.translations),
        flags=tuple(flag for flag in message.flags if flag != FUZZY),
        previous=None,
    )


def _fitted(message: Message, source: Message, count: int) -> tuple[str, ...]:
    """Return the translations of *source* for *message*, which may have a plural."""
    if message.plural is None:
        return source.translations[:1]
    if source.plural is None:
        return source.translations * count
    return source.translations


def _fuzzy(message: Message) -> Message:
    if message.fuzzy:
        return message
    return message._replace(flags=(FUZZY, *message.flags))


def _made(message: Message, offer: Offer | None, count: int) -> Message:
    """Return the new *message* with what *offer* brings it."""
    forms = 1 if message.plural is None else count
    empty = message._replace(translations=("",) * forms, comments=(), line=0)
    if offer is None:
        return empty
    source = offer.source
    if not offer.origin:
        empty = empty._replace(comments=without_remarks(source).comments)
    before = meant(source)
    if offer.dangers:
        text = before.key.text
        remarks = emptied_remarks(text, source.translations, offer.dangers)
        return with_remarks(empty, remarks)
    origin = f"from {offer.origin}" if offer.origin else ""
    offered = empty._replace(
        translations=_fitted(message, source, count), previous=before
    )
    return with_remarks(_fuzzy(offered), filter(None, (origin, offer.reason)))


def _worth_keeping(message: Message, others: Sequence[Message]) -> bool:
    return (
        message.obsolete
        or any(message.translations)
        or holds_a_text_of_its_own(message, others)
    )


def _obsolete(message: Message) -> Message:
    if message.obsolete:
        return message
    return message._replace(obsolete=True, extracted=(), references=())


def _stats(
    messages: Sequence[Message],
    known: Mapping[Key, Message],
    found: Mapping[Key, Offer],
) -> MergeStats:
    sources = [known[each.key] for each in messages if each.key in known]
    revived = sum(each.obsolete for each in sources)
    emptied = sum(bool(offer.dangers) for offer in found.values())
    return MergeStats(
        kept=len(sources) - revived,
        revived=revived,
        fuzzy=len(found) - emptied,
        emptied=emptied,
        new=len(messages) - len(sources) - len(found),
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
