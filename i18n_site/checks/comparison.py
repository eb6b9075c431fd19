"""Limits and signs: "at least" and "≥" must not turn round."""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks import limits
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import number_words, phrases
from i18n_site.text.numbers import ascii_digits

_SIGNS = frozenset("<>≤≥≦≧±")
_SAME_SIGN = str.maketrans("≦≧＜＞", "≤≥<>")
# "Minus", before a number, and "below zero".
_MINUS_WORDS = re.compile(
    r"(?:minus|moins|menos|meno|negativ\w{0,2}|eksi|âm|miinus|mínusz|μείον|מינוס|минус|hasi"
    r"|мінус|ลบ|ناقص|منفی|سالب|マイナス|माइनस|零下|영하|below)\s*(?=\d)"
    r"|تحت|氷点下|शून्य से|unter null|bajo cero|sotto zero|abaixo de zero|onder nul"
    r"|below zero|poniżej zera|pod nulou|ниже нуля|нижче нуля|sıfırın altı|sous zéro"
)
# Languages whose verb, with its negation, may stand at the end.
_VERB_LAST = frozenset({"bn", "de", "fa", "hi", "ja", "ko", "nl", "tr", "ur"})
_MINUS = frozenset("-\u2212\u2013\ufe63\uff0d")


@check(
    severity=Severity.ERROR,
    needs=(("numbers", "number words"),),
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
        Example("Use within 24 hours", "Nach dem Öffnen binnen 24 h nutzen", "de"),
        Example("Eat no more than 5 g", "Nejezte více než 5 g", "cs"),
        Example("Eat no more than 5 g", "Ne egyen 5 g-nál több sót", "hu"),
        Example("Boil for at least one hour", "Mindestens eine Stunde kochen", "de"),
        Example("Do not store above 25 °C", "Legfeljebb 25 °C-on tárolandó", "hu"),
        Example("Do not store above 25 °C", "Beneden 25 °C bewaren", "nl"),
        Example("Store below 25 °C", "No conservar por encima de 25 °C", "es"),
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
        Example("Eat no more than 5 g", "Nejezte méně než 5 g", "cs"),
        Example("No children under 6", "Pas d'enfants de plus de 6 ans"),
        Example("Reduce it to 5 mg if under 9", "До 5 мг, если старше 9", "ru"),
        Example("Use within 24 hours", "Nach 24 Stunden verbrauchen", "de"),
        Example("Boil for at least one hour", "Höchstens eine Stunde kochen", "de"),
        Example("Do not store above 25 °C", "No conservar a menos de 25 °C", "es"),
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
    if not pair.source.numbers and not _worded(pair.source):
        return
    expected, found = _signs(pair.source), _signs(pair.translation)
    if expected.total() == found.total() and expected != found:
        yield f"'{_list(expected)}' became '{_list(found)}'"
        return
    source, readings = _directions(pair.source), _readings(pair)
    turned = [_turned(source, each) for each in readings]
    if all(turned) and not _is_bound(pair, source):
        yield turned[0]
    elif _late(pair):
        yield "'within' became 'after'"
    elif expected and not found and not readings[0] and _known(pair):
        yield f"'{_list(expected)}' is missing"
    elif _negatives(pair.source) and not _says_minus(pair.translation):
        yield "the minus sign of a number is missing"
    elif _inner_negatives(pair.translation) and not _says_minus(pair.source):
        yield "a number has got a minus sign"


def _is_bound(pair: Pair, directions: Counter[str]) -> bool:
    """Return whether one text says by a "not" the limit that the other sets without."""
    ours, theirs = ((each.prose, each.tag) for each in (pair.source, pair.translation))
    if limits.bounds(*ours):
        allowed, found = limits.allowed(*ours), limits.understood(*theirs)
        return found["more"] <= allowed["more"] and not _turned(allowed, found)
    if limits.says_by_not(*ours, *theirs):
        return not _turned(directions, limits.understood(*theirs))
    return False


def _late(pair: Pair) -> bool:
    """Return whether what is to be done within a time is put off until after it."""
    ours, theirs = (
        phrases.meanings("deadline", each.prose, each.tag)
        for each in (pair.source, pair.translation)
    )
    put_off = theirs["after"] and not theirs["within"]
    return bool(ours["within"] and not ours["after"] and put_off)


def _worded(side: Side) -> bool:
    said = side.number_words or number_words.single(side.prose)
    return bool(said or number_words.timed(side.prose))


def _turned(source: Counter[str], translation: Counter[str]) -> str:
    """Return which limit of the source has turned round, or ""."""
    expected, found = Counter(source), Counter(translation)
    expected["less"] += expected.pop("limit", 0)
    # Where the source has "at most", some languages have "within"; many have one
    # word for "up to 5" and the "to 5" of a dose that is changed to it.
    within = found.pop("within", 0) - expected.pop("within", 0)
    found["less"] += max(within, 0)
    found["less"] -= min(expected.pop("to", 0), found["less"])
    lost, new = +expected - found, found - expected
    if source["limit"] and new["more"]:
        return "'no more than' became 'more than'"
    return f"'{min(lost)}' became '{min(new)}'" if lost and new else ""


def _readings(pair: Pair) -> list[Counter[str]]:
    """Return the limits of the translation, in each way that they can be read.

    "More than" is "at most" in a clause that says no, if it is the limit that is
    negated. It surely is where the source has just such a limit ("do not take more
    than 3") and nothing else that says no.
    """
    found, source = _directions(pair.translation), pair.source
    turned = _negated(pair.translation)
    if not turned:
        return [found]
    sure = phrases.occurs("negated-limit", source.prose, source.tag)
    sure = sure and not _denies(source)
    turned = turned if sure else turned & _including(source)
    negated = Counter(found)
    for each, count in turned.items():
        negated[each] -= count
        negated["less" if each == "more" else "more"] += count
    return [negated] if sure else [found, negated]


def _including(side: Side) -> Counter[str]:
    """Return what a negation may have turned into the limits of the source.

    That is "more than" for each "at most", which is no "less than".
    """
    found = phrases.found("comparison", side.prose, side.tag)
    limits = (each for each, text in found if not _is_plain(text, side.tag))
    return Counter("less" if each == "more" else "more" for each in limits)


def _negated(side: Side) -> Counter[str]:
    """Return the plain "more than" and "less than" that a negation stands with."""
    turned: Counter[str] = Counter()
    if not phrases.occurs("plain-limit", side.prose, side.tag):
        return turned
    for clause in limits.CLAUSE.split(side.prose):
        for meaning, text in phrases.found("comparison", clause, side.tag):
            before, _, _ = clause.lower().partition(text)
            near = clause if number_words.language(side.tag) in _VERB_LAST else before
            if _is_plain(text, side.tag) and _denies(side, near):
                turned[meaning] += 1
    return turned


def _is_plain(text: str, tag: str) -> bool:
    return any(text == each for _, each in phrases.found("plain-limit", text, tag))


def _denies(side: Side, part: str | None = None) -> bool:
    found = phrases.meanings("negation", side.prose if part is None else part, side.tag)
    return any(found[each] for each in ("no", "never", "unless", "without"))


def _says_minus(side: Side) -> bool:
    if _negatives(side) > 0:
        return True
    return _MINUS_WORDS.search(ascii_digits(side.prose.casefold())) is not None


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
        text[at - 1] in _MINUS
        and (at == 1 or text[at - 2] in " (\u00a0\u202f" or text[at - 2] >= "\u3040")
        for at in starts
    )
