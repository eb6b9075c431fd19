"""Limits and signs: "at least" and "≥" must not turn round."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import phrases

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
    needs=("numbers",),
    hint="say 'more' where the source says more, and 'less' where it says less",
    good=(
        Example("More than 8 weeks", "Plus de 8 semaines"),
        Example("at least 3 days", "au moins 3 jours"),
        Example("no more than 3 days", "pas plus de 3 jours"),
        Example("not more than 3 days", "moins de 3 jours"),
        Example("Do not take more than 3", "Nicht mehr als 3 nehmen", "de"),
        Example("Do not take more than 3", "No tome más de 3", "es"),
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
        Example("at least 3, at most 5", "au plus 3, au plus 5"),
        Example("BMI ≥ 30", "IMC > 30"),
        Example("Do not take more than 3", "Tome más de 3", "es"),
        Example("Do not take more than 3", "No tome menos de 3", "es"),
        Example("BMI > 30", "IMC 30"),
        Example("age ≥ 65", "65歳未満", "ja"),
        Example("at -18 °C", "à 18 °C"),
        Example("at 18 °C", "à -18 °C"),
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
    if expected.total() == found.total() and expected != found:
        yield f"'{_list(expected)}' became '{_list(found)}'"
        return
    source, translation = _directions(pair.source), _directions(pair.translation)
    if source.pop("limit", 0):
        yield from _turned(pair, source, translation)
        return
    # Where the source has "at most", some languages have "within".
    allowed = Counter(less=translation["within"] - source["within"])
    del source["within"], translation["within"]
    translation += +allowed
    lost, new = source - translation, translation - source
    if lost and new:
        yield f"'{min(lost)}' became '{min(new)}'"
    elif expected and not found and not translation and _known(pair):
        yield f"'{_list(expected)}' is missing"
    elif _negatives(pair.source) and not _says_minus(pair.translation):
        yield "the minus sign of a number is missing"
    elif _inner_negatives(pair.translation) and not _says_minus(pair.source):
        yield "a number has got a minus sign"


def _turned(
    pair: Pair, source: Counter[str], translation: Counter[str]
) -> Iterator[str]:
    """Yield what became of the "not more than" of the source, if it has turned."""
    more, less = translation["more"], translation["less"]
    text, tag = pair.translation.prose, pair.translation.tag
    if more and not less and not _negated(pair):
        yield "'no more than' became 'more than'"
    elif bool(more) == bool(less) or source["less"] or source["more"]:
        return
    elif phrases.occurs("less", text, tag) and _negated(pair):
        yield "'no more than' became 'no less than'"


def _negated(pair: Pair) -> bool:
    tag = pair.translation.tag
    known = phrases.known("negation", tag)
    return not known or phrases.occurs("negation", pair.translation.prose, tag)


def _says_minus(side: Side) -> bool:
    text = side.prose.casefold()
    return _negatives(side) > 0 or any(word in text for word in _MINUS_WORDS)


def _known(pair: Pair) -> bool:
    return phrases.known("comparison", pair.translation.tag)


def _list(signs: Counter[str]) -> str:
    return " ".join(sorted(signs.elements()))


def _signs(side: Side) -> Counter[str]:
    if side.characters.isdisjoint(_SIGNS) and "&" not in side.characters:
        return Counter()
    text = side.prose.translate(_SAME_SIGN)
    return Counter(each for each in text if each in _SIGNS)


def _directions(side: Side) -> Counter[str]:
    found = phrases.meanings("comparison", side.prose, side.tag)
    del found["?"]
    signs = _signs(side)
    return found + Counter(less=signs["<"] + signs["≤"], more=signs[">"] + signs["≥"])


def _inner_negatives(side: Side) -> int:
    """Return how many numbers have a sign that is no dash of a range or a list."""
    text = side.prose
    starts = [each.start for each in side.numbers if each.start > 2]
    return sum(
        text[at - 1] in _MINUS
        and (text[at - 2] == "(" or (text[at - 2].isspace() and text[at - 3].isalpha()))
        for at in starts
    )


def _negatives(side: Side) -> int:
    text = side.prose
    starts = [each.start for each in side.numbers if each.start]
    return sum(
        text[at - 1] in _MINUS and (at == 1 or text[at - 2] in " (\u00a0\u202f")
        for at in starts
    )
