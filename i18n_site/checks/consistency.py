"""What only shows when all messages of a catalog are seen."""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.registry import Example, catalog_check
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Severity
from i18n_site.model.locale import Locale

_COUNT = re.compile(r"nplurals\s*=\s*(\d{1,2})")


@catalog_check(
    severity=Severity.WARNING,
    hint="use one translation, or say in a context why they differ",
    good=(
        (Example("Dose", "Dose"), Example("Dose", "Dose", context="a")),
        (
            Example("May", "Mai", context="month"),
            Example("May", "Peut", context="verb"),
        ),
    ),
    bad=((Example("Dose", "Dose"), Example("Dose", "Dosage", context="title")),),
)
def inconsistent(
    catalog: Catalog, locale: Locale
) -> Iterator[tuple[Message | None, str]]:
    """The same source text, without a context of its own, is translated in two ways.

    A context is there to tell two meanings apart, so messages that both have one
    are not compared.
    """
    del locale
    finished = _finished(catalog)
    first = {each.key.text: each for each in finished if each.key.context is None}
    for message in finished:
        other = first.get(message.key.text)
        if (
            other is not None
            and message.key.context is not None
            and message.plural == other.plural
            and message.translations != other.translations
        ):
            yield message, f"translated as {other.translations[0]!r} in another place"


@catalog_check(
    severity=Severity.INFO,
    hint="see whether readers can tell the two apart",
    good=(
        (Example("Stop at once", "Arrêtez"), Example("Wait here", "Attendez")),
        (Example("Stop now", "Arrêtez"), Example("stop now!", "Arrêtez")),
    ),
    bad=((Example("Stop at once", "Arrêtez"), Example("Wait here", "Arrêtez")),),
)
def reused(catalog: Catalog, locale: Locale) -> Iterator[tuple[Message | None, str]]:
    """Two different source texts have the same translation."""
    del locale
    seen: dict[str, Message] = {}
    for message in _finished(catalog):
        other = seen.setdefault(message.translations[0], message)
        if other is message or message.plural is not None:
            continue
        if _bare(other) != _bare(message):
            yield message, f"the translation is also that of {other.key.text!r}"


def _bare(message: Message) -> str:
    return "".join(filter(str.isalnum, message.key.text.casefold()))


@catalog_check(
    severity=Severity.ERROR,
    hint="write the language's rule as 'Plural-Forms', then run `i18n-site update`,"
    " which gives every plural as many forms",
    mutable=False,
    good=((Example("a day", plural="days", forms=("un jour", "jours")),),),
    bad=((Example("a day", plural="days", forms=("un", "deux", "trois", "4")),),),
)
def plural_count(
    catalog: Catalog, locale: Locale
) -> Iterator[tuple[Message | None, str]]:
    """A message has another number of plural forms than the header of its catalog.

    Without a header (or in a catalog in memory) the locale's own rules count. If
    most messages agree with each other and not with the header, it is the header
    that is wrong, and said once.
    """
    match = _COUNT.search(catalog.field("Plural-Forms") or "")
    counts = {int(match[1])} if match else {each.count for each in locale.plural_rules}
    wanted = " or ".join(map(str, sorted(counts)))
    plural = [each for each in _finished(catalog) if each.plural is not None]
    found = Counter(len(each.translations) for each in plural)
    usual = max(found, key=found.__getitem__, default=0)
    if match and usual not in counts and found[usual] > max(1, len(plural) // 2):
        shown = f"{found[usual]} of {len(plural)} messages have {usual}"
        yield None, f"the header says {wanted} plural forms and {shown}"
        counts.add(usual)
    for message in plural:
        forms = len(message.translations)
        if forms not in counts:
            yield message, f"{forms} plural forms where the catalog has {wanted}"


def _finished(catalog: Catalog) -> list[Message]:
    return [each for each in catalog.messages if each.finished]
