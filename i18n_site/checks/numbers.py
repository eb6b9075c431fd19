"""Numbers say how much, when, and whom to call."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity


@check(
    severity=Severity.ERROR,
    hint="write the numbers of the source; if the change is meant, add the comment"
    " '# ignore-numbers-differ: REASON'",
    good=(
        Example("Take 0.5 mg", "Prendre 0,5 mg"),
        Example("Take 0.5 mg", "خذ ٠٫٥ ملغ", "ar"),
        Example("1,510 adults", "1 510 adultes"),
        Example("1,510 adults", "1.510 Erwachsene", "de"),
        Example("one day", plural="%(n)d days", forms=("1 jour", "%(n)d jours")),
    ),
    bad=(
        Example("Take 0.5 mg", "Prendre 5 mg"),
        Example("Take 0.5 mg", "Prendre 0,05 mg"),
        Example("1.510 mg", "1.510 mg", "de"),
        Example("Call 112", "Appelez le 15"),
        Example("Take 500 mg", "Prendre du paracétamol"),
    ),
)
def numbers_differ(pair: Pair) -> Iterator[str]:
    """Source and translation do not hold the same numbers.

    Numbers are read as each locale writes them: digits of any script, decimal and
    group separators by CLDR. A lost decimal is a tenfold dose.
    """
    source, translation = pair.source.numbers, pair.translation.numbers
    if source == translation:
        return
    lost = sorted((Counter(source) - Counter(translation)).elements())
    added = sorted((Counter(translation) - Counter(source)).elements())
    if pair.lone:
        lost, added = [], [each for each in added if each not in ("0", "1", "2")]
    if lost or added:
        shown = ", ".join(lost) or "none", ", ".join(added) or "none"
        yield f"numbers differ (lost: {shown[0]}; added: {shown[1]})"
