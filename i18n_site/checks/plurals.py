"""The plural forms of a message."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text.invisible import blank

# Forms by older rules than CLDR's that published catalogs have; of their headers
# another rule tells.
_OLDER = {"cy": 4, "ky": 1, "uz": 1}


@check(
    severity=Severity.ERROR,
    needs=("plural",),
    hint="fill every msgstr[N] of the message, as many as the header says",
    mutable=False,
    good=(
        Example("a day", plural="days", forms=("un jour", "jours")),
        Example("a day", plural="days", forms=("日",), tag="ja"),
    ),
    bad=(
        Example("a day", plural="days", forms=("un jour", "")),
        Example("a day", plural="days", forms=("يوم", "أيام"), tag="ar"),
        Example("a day", plural="days", forms=("un jour", "\u200b")),
    ),
)
def plurals(pair: Pair) -> Iterator[str]:
    """Some plural forms have a text and some have none, or there are too few.

    With a form missing, the page would show the source text for some numbers
    and the translation for others.
    """
    if not pair.first:
        return
    forms = pair.message.translations
    least = _OLDER.get(
        pair.language, min(each.count for each in pair.locale.plural_rules)
    )
    if len(forms) < least:
        yield f"{len(forms)} plural forms where {pair.locale.english_name} has {least}"
    for at, form in enumerate(forms):
        if blank(form):
            yield f"plural form {at} is empty"


@check(
    severity=Severity.INFO,
    needs=("plural",),
    hint="see whether the forms should differ",
    good=(
        Example("a day", plural="days", forms=("un jour", "jours")),
        Example("a day", plural="days", forms=("日",), tag="ja"),
        Example("fish", plural="fish", forms=("poisson", "poisson")),
    ),
    bad=(Example("a day", plural="days", forms=("jours", "jours")),),
)
def same_plurals(pair: Pair) -> Iterator[str]:
    """All plural forms are the same text, though the source has two."""
    if not pair.first:
        return
    forms = pair.message.translations
    differs = pair.message.key.text != pair.message.plural
    if differs and len(forms) > 1 and len(set(forms)) == 1:
        yield "all plural forms are the same"
