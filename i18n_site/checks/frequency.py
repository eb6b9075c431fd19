"""How often, and at what time of day."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import phrases


@check(
    severity=Severity.ERROR,
    needs=("frequency",),
    hint="say how often as the source does; if a change is meant, add the comment"
    " '# ignore-frequency-differs: REASON'",
    good=(
        Example("Take it twice a day", "À prendre deux fois par jour"),
        Example("Take it twice daily", "Zweimal täglich einnehmen", "de"),
        Example("once a week", "1 fois par semaine"),
        Example("twice a day", "1日2回", "ja"),
        Example("every day", "chaque jour"),
    ),
    bad=(
        Example("Take it twice a day", "À prendre une fois par jour"),
        Example("once a day", "zweimal täglich", "de"),
        Example("once a day", "1日2回", "ja"),
        Example("twice daily", "每日一次", "zh-Hans"),
        Example("once a week", "une fois par jour"),
        Example("every other day", "tous les jours"),
    ),
)
def frequency_differs(pair: Pair) -> Iterator[str]:
    """How often something is done has changed: "twice a day", "weekly".

    For the languages en fr es de pt ar hi ja zh fa, where both texts say how often.
    """
    expected = pair.source.frequency
    if not expected or not pair.translation.frequency:
        return
    found = pair.translation.frequency
    counts = [{k for k in each if k.isdigit()} for each in (expected, found)]
    if all(counts) and counts[0].isdisjoint(counts[1]):
        yield f"{_times(counts[0])} became {_times(counts[1])}"
    periods = [
        {k for k in each if k.isalpha() or " " in k} for each in (expected, found)
    ]
    if all(periods) and periods[0].isdisjoint(periods[1]):
        yield f"'every {_or(periods[0])}' became 'every {_or(periods[1])}'"


def _times(counts: set[str]) -> str:
    return f"'{_or(counts)} times'"


def _or(values: set[str]) -> str:
    return " or ".join(sorted(values))


@check(
    severity=Severity.ERROR,
    needs=("numbers",),
    hint="write the time of day that the source has",
    good=(
        Example("at 8 am", "à 8 h"),
        Example("at 8 pm", "à 20 h"),
        Example("at 8 pm", "午後8時", "ja"),
    ),
    bad=(Example("at 8 pm", "午前8時", "ja"), Example("at 8 am", "8 Uhr abends", "de")),
)
def clock_differs(pair: Pair) -> Iterator[str]:
    """Morning became afternoon, or the other way round."""
    if not pair.source.numbers:
        return
    expected = set(phrases.meanings("half-day", pair.source.prose, pair.source.tag))
    if len(expected) != 1:
        return
    translation = pair.translation
    found = set(phrases.meanings("half-day", translation.prose, translation.tag))
    if len(found) == 1 and found != expected:
        yield f"'{expected.pop()}' became '{found.pop()}'"
