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
    elif _negatives(pair.source) and not _says_minus(pair.translation):
        yield "the minus sign of a number is missing"


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


def _directions(side: Side) -> set[str]:
    found = set(phrases.meanings("comparison", side.prose, side.tag)) - {"?"}
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
