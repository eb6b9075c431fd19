"""Limits and signs: "at least" and "≥" must not turn round."""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.checks import deadlines
from i18n_site.checks.directions import (
    Text,
    says_nothing,
    sets_limits,
    signs,
    turned,
)
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import phrases
from i18n_site.text.numbers import ascii_digits

# "Minus", before a number, and "below zero".
_MINUS_WORDS = re.compile(
    r"(?:minus|moins|menos|meno|negativ\w{0,2}|eksi|âm|miinus|mínusz|μείον|מינוס|минус|hasi"
    r"|мінус|ลบ|ناقص|منفی|سالب|マイナス|माइनस|零下|영하)\s*(?=\d)"
    r"|تحت|氷点下|शून्य से|unter null|bajo cero|sotto zero|abaixo de zero|onder nul"
    r"|below zero|poniżej zera|pod nulou|ниже нуля|нижче нуля|sıfırın altı|sous zéro"
)
_MINUS = frozenset("-\u2212\u2013\ufe63\uff0d")


@check(
    severity=Severity.ERROR,
    needs=("limits",),
    hint="say 'more' where the source says more, and 'less' where it says less",
    good=(
        Example("More than 8 weeks", "Plus de 8 semaines"),
        Example("at least 3 days", "au moins 3 jours"),
        Example("no more than 3 days", "pas plus de 3 jours"),
        Example("not more than 3 days", "moins de 3 jours"),
        Example("Do not take more than 3", "Nicht mehr als 3 nehmen", "de"),
        Example("Do not take more than 3", "No tome más de 3", "es"),
        Example("BMI > 30", "IMC > 30"),
        Example("Add 2 to each litre, wait at least 3", "2 par litre, au moins 3"),
        Example("BMI > 30", "IMC supérieur à 30"),
        Example("age ≥ 65", "65歳以上", "ja"),
        Example("Use within 24 hours", "Nach dem Öffnen binnen 24 h nutzen", "de"),
        Example("Eat no more than 5 g", "Nejezte více než 5 g", "cs"),
        Example("Eat no more than 5 g", "Ne egyen 5 g-nál több sót", "hu"),
        Example("Boil for at least one hour", "Mindestens eine Stunde kochen", "de"),
        Example("Do not store above 25 °C", "Legfeljebb 25 °C-on tárolandó", "hu"),
        Example("Do not store above 25 °C", "Beneden 25 °C bewaren", "nl"),
        Example("Store below 25 °C", "No conservar por encima de 25 °C", "es"),
        Example("fewer than {n} left", "moins de {n}"),
        Example("Adults over 65 take no more than 2", "Más de 65: no más de 2", "es"),
        Example("If over 65, no more than 2", "Si más de 65, no tome más de 2", "es"),
        Example("at -18 °C", "à −18 °C"),
        Example("at -18 °C", "à moins 18 °C"),
    ),
    bad=(
        Example("More than 8 weeks", "Moins de 8 semaines"),
        Example("at least 3 days", "au plus 3 jours"),
        Example("BMI > 30", "IMC < 30"),
        Example("Add 2 to each litre, wait at least 3", "2 par litre, au plus 3"),
        Example("within 72 hours of it", "no mínimo 72 horas após", "pt"),
        Example("up to 5 days after it", "au plus tôt 5 jours après"),
        Example("not for 8 hours or more", "nicht seit 8 Stunden oder weniger", "de"),
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
        Example("fewer than {n} left", "plus de {n}"),
        Example("If over 65, no more than 2", "Si más de 65, no tome menos de 2", "es"),
        Example("It should not be over 120", "Mag niet lager zijn dan 120", "nl"),
        Example("age ≥ 65", "65歳未満", "ja"),
        Example("at -18 °C", "à 18 °C"),
        Example("at 18 °C", "à -18 °C"),
    ),
)
def comparison_differs(pair: Pair) -> Iterator[str]:
    """A limit has turned round: "more than" became "less than", ``≥`` became ``<``.

    Looked at only where the source has a number, or a limit before a placeholder.
    Signs are compared with signs; a sign may become a phrase that says the same.
    """
    if not pair.source.counts:
        if pair.source.limited and (what := _limit_turned(pair)):
            yield what
        return
    expected, found = _signs(pair.source), _signs(pair.translation)
    if expected.total() == found.total() and expected != found:
        yield f"'{_list(expected)}' became '{_list(found)}'"
        return
    if what := _limit_turned(pair):
        yield what
    elif expected and not found and _known(pair) and says_nothing(*_texts(pair)):
        yield f"'{_list(expected)}' is missing"
    elif _negatives(pair.source) and not _says_minus(pair.translation):
        yield "the minus sign of a number is missing"
    elif _inner_negatives(pair.translation) and not _says_minus(pair.source):
        yield "a number has got a minus sign"


def _limit_turned(pair: Pair) -> str:
    """Return which limit turned round, in all of the text or in one of its sentences.

    Two that change places in a text are still as many.
    """
    ours, theirs = _texts(pair)
    if not sets_limits(ours):
        return ""
    if what := turned(ours, theirs):
        return what
    for source, translation in pair.aligned if len(pair.aligned) > 1 else ():
        if what := turned(Text(source, ours.tag), Text(translation, theirs.tag)):
            return what
    return deadlines.turned(pair)


def _texts(pair: Pair) -> tuple[Text, Text]:
    source, translation = pair.source, pair.translation
    return Text(source.prose, source.tag), Text(translation.prose, translation.tag)


def _signs(side: Side) -> Counter[str]:
    return signs(side.prose)


def _says_minus(side: Side) -> bool:
    if _negatives(side) > 0:
        return True
    return _MINUS_WORDS.search(ascii_digits(side.prose.casefold())) is not None


def _known(pair: Pair) -> bool:
    return phrases.known("comparison", pair.translation.tag)


def _list(signs: Counter[str]) -> str:
    return " ".join(sorted(signs.elements()))


def _inner_negatives(side: Side) -> int:
    """Return how many numbers have a sign that is no dash of a range or a list."""
    text = side.prose
    starts = [each.start for each in side.numbers if each.start > 2]
    return sum(
        text[at - 1] in _MINUS
        and (
            text[at - 2] == "("
            or (text[at - 2].isspace() and text[at - 3].isalpha())
            or (text[at - 1] == "\u2212" and text[at - 2] >= "\u3040")
        )
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
