"""Units, comparison, frequency: what turns a number into a dose."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import phrases
from i18n_site.text.units import Measure

# Languages whose spellings of units are known well enough to miss one.
_KNOWN = frozenset({"ar", "de", "en", "es", "fa", "fr", "hi", "it", "ja", "pt", "zh"})
_SIGNS = frozenset("<>≤≥≦≧±")
_SAME_SIGN = str.maketrans("≦≧＜＞", "≤≥<>")
_MINUS_WORDS = (
    "minus",
    "moins",
    "menos",
    "meno",
    "negativ",
    "سالب",
    "تحت",
    "منفی",
    "零下",
    "マイナス",
    "氷点下",
    "माइनस",
    "शून्य से",
    "минус",
    "below",
    "unter null",
)
_MINUS = frozenset("-\u2212\u2013\ufe63\uff0d")


@check(
    severity=Severity.ERROR,
    hint="write the unit of the source; if a change is meant, add the comment"
    " '# ignore-unit-differs: REASON'",
    good=(
        Example("Take 5 mg", "Prendre 5 mg"),
        Example("Take 5 mg/kg", "服用5毫克/公斤", "zh-Hans"),
        Example("50 mcg", "50 µg"),
        Example("50 micrograms", "٥٠ ميكروغرام", "ar"),
        Example("every 24 hours", "toutes les 24 heures"),
        Example("45% of people", "45 % des gens"),
        Example("45 percent", "٪45", "ar"),
        Example("in 2016", "2016年", "ja"),
        Example("10 million IU", "10 millions d'UI"),
    ),
    bad=(
        Example("Take 5 mg", "Prendre 5 g"),
        Example("Take 5 µg", "Prendre 5 mg"),
        Example("Take 5 mcg", "服用5毫克", "zh-Hans"),
        Example("5 mg, then 10 g", "5 g, puis 10 mg"),
        Example("every 24 hours", "tous les 24 jours"),
        Example("38 °C", "38 °F"),
        Example("5 mg/kg", "5 mg/l"),
    ),
)
def unit_differs(pair: Pair) -> Iterator[str]:
    """A number has another unit of measure than in the source.

    Units are known by symbol and by name in the languages en fr es de pt it nl ru
    ar fa hi ja zh; in others by symbol. ``mcg`` and ``µg`` are one unit.
    """
    lost, new = _units(pair)
    for measure in lost:
        others = [each for each in new if each.value == measure.value and each.unit]
        if others and not any(_agree(measure, each) for each in others):
            yield f"'{measure}' became '{others[0]}'"


@check(
    severity=Severity.WARNING,
    hint="write the unit after the number; if it is there in words, mute the rule",
    good=(
        Example("Take 5 mg", "Prendre 5 mg"),
        Example("5 mg", "5 milligrammaa", "fi"),
    ),
    bad=(
        Example("Take 5 mg", "Prendre 5 comprimés"),
        Example("45% of men", "45 hommes"),
    ),
)
def unit_missing(pair: Pair) -> Iterator[str]:
    """A number has lost its unit of measure."""
    if pair.translation.tag.partition("-")[0] not in _KNOWN:
        return
    lost, new = _units(pair)
    for measure in lost:
        others = [each for each in new if each.value == measure.value]
        if others and not any(each.unit for each in others) and not measure.of_time:
            yield f"the unit of '{measure}' is missing"


def _units(pair: Pair) -> tuple[list[Measure], list[Measure]]:
    """Return the measures of the source that the translation lacks, and the rest."""
    if not pair.source.numbers or not pair.translation.numbers:
        return [], []
    source = [each for each in pair.source.measures if each.unit]
    if not source:
        return [], []
    left = list(pair.translation.measures)
    lost = []
    for measure in source:
        same = [each for each in left if _agree(measure, each)]
        if same:
            left.remove(same[0])
        else:
            lost.append(measure)
    return lost, left


def _agree(one: Measure, other: Measure) -> bool:
    if one.value != other.value:
        return False
    if "/" in one.unit and "/" in other.unit:
        return one.unit == other.unit
    return one.unit.partition("/")[0] == other.unit.partition("/")[0]


@check(
    severity=Severity.ERROR,
    hint="say 'more' where the source says more, and 'less' where it says less",
    good=(
        Example("More than 8 weeks", "Plus de 8 semaines"),
        Example("at least 3 days", "au moins 3 jours"),
        Example("no more than 3 days", "pas plus de 3 jours"),
        Example("not more than 3 days", "moins de 3 jours"),
        Example("BMI > 30", "IMC > 30"),
        Example("BMI > 30", "IMC supérieur à 30"),
        Example("age ≥ 65", "65歳以上", "ja"),
        Example("at -18 °C", "à −18 °C"),
        Example("at -18 °C", "à moins 18 °C"),
    ),
    bad=(
        Example("More than 8 weeks", "Moins de 8 semaines"),
        Example("at least 3 days", "au plus 3 jours"),
        Example("BMI > 30", "IMC < 30"),
        Example("BMI ≥ 30", "IMC > 30"),
        Example("BMI > 30", "IMC 30"),
        Example("age ≥ 65", "65歳未満", "ja"),
        Example("at -18 °C", "à 18 °C"),
    ),
)
def comparison_differs(pair: Pair) -> Iterator[str]:
    """A limit has turned round: "more than" became "less than", ``≥`` became ``<``.

    Looked at only where the source has a number. Signs are compared with signs; a
    sign may become a phrase if that says the same.
    """
    if not pair.source.numbers:
        return
    expected, found = _signs(pair.source), _signs(pair.translation)
    if expected and found and expected != found:
        yield f"'{_list(expected)}' became '{_list(found)}'"
        return
    source, translation = _directions(pair.source), _directions(pair.translation)
    if len(source) == 1 and len(translation) == 1 and source != translation:
        yield f"'{source.pop()}' became '{translation.pop()}'"
    elif expected and not found and not translation and _known(pair):
        yield f"'{_list(expected)}' is missing"
    elif _negatives(pair.source) and not _negatives(pair.translation):
        if not _says_minus(pair.translation):
            yield "the minus sign of a number is missing"


def _says_minus(side: Side) -> bool:
    text = side.prose.casefold()
    return any(word in text for word in _MINUS_WORDS) or not _MINUS.isdisjoint(text)


def _known(pair: Pair) -> bool:
    return phrases.known("comparison", pair.translation.tag)


def _list(signs: Counter[str]) -> str:
    return " ".join(sorted(signs.elements()))


def _signs(side: Side) -> Counter[str]:
    if side.characters.isdisjoint(_SIGNS) and "&" not in side.characters:
        return Counter()
    text = side.prose.translate(_SAME_SIGN)
    return Counter(each for each in text if each in _SIGNS)


def _directions(side: Side) -> set[str]:
    found = set(phrases.meanings("comparison", side.prose, side.tag))
    signs = _signs(side)
    if signs["<"] or signs["≤"]:
        found.add("less")
    if signs[">"] or signs["≥"]:
        found.add("more")
    return found


def _negatives(side: Side) -> int:
    text = side.prose
    starts = [each.start for each in side.numbers if each.start]
    return sum(
        text[at - 1] in _MINUS and (at == 1 or text[at - 2] in " (\u00a0\u202f")
        for at in starts
    )


@check(
    severity=Severity.ERROR,
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
