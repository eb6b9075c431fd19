"""The plural forms of a message."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text.invisible import blank


@check(
    severity=Severity.ERROR,
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
    """Some plural forms have a text and some have none, or the number is wrong.

    With a form missing, the page would show the source text for some numbers
    and the translation for others.
    """
    if not pair.first or pair.message.plural is None:
        return
    forms = pair.message.translations
    counts = sorted({rule.count for rule in pair.locale.plural_rules})
    if len(forms) not in counts:
        wanted = " or ".join(map(str, counts))
        yield f"{len(forms)} plural forms where {pair.locale.english_name} has {wanted}"
    for at, form in enumerate(forms):
        if blank(form):
            yield f"plural form {at} is empty"
