"""Whether a "not" survives."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import phrases


@check(
    severity=Severity.WARNING,
    needs=("negation",),
    hint="read both texts again; if the meaning is the same, mute the rule",
    good=(
        Example("Do not take it.", "Ne le prenez pas."),
        Example("Do not take it.", "لا تتناوله.", "ar"),
        Example("Avoid alcohol.", "アルコールは避けてください。", "ja"),
        Example("It is unsafe.", "Ce n'est pas sûr."),
        Example("Never mix them.", "Niemals mischen.", "de"),
        Example("Not now.", "Ekki núna.", "is"),
        Example("Not more than 5 mg", "Au maximum 5 mg"),
        Example("Page not found", "找不到页面", "zh-Hans"),
        Example(
            "in %(n)s language",
            plural="in %(n)s languages",
            forms=("لا لغة", "لغة", "لغتان", "لغات", "لغة", "لغة"),
            tag="ar",
        ),
    ),
    bad=(
        Example("Do not take it with alcohol.", "Prenez-le avec de l'alcool."),
        Example("Do not stop suddenly.", "Hören Sie plötzlich auf.", "de"),
        Example("Do not take it.", "تناوله.", "ar"),
        Example("Do not take it.", "服用它。", "zh-Hans"),
        Example("Take it with alcohol.", "Ne le prenez pas avec de l'alcool."),
    ),
)
def negation_differs(pair: Pair) -> Iterator[str]:
    """The source says "not" and the translation does not, or the other way round.

    For translations from English into fr es de pt it nl ru pl tr vi sw ar fa hi ja ko
    zh, by lists of words: not, never, without, avoid. A negation can be said
    otherwise, so this asks for a second look.
    """
    source, translation = pair.source, pair.translation
    if not phrases.known("negation", translation.tag) or pair.same_language:
        return
    if pair.numbers == (0,):  # "no pages" is a plural form of its own
        return
    if source.negated:
        if not translation.negated:
            yield "the source has a negation and the translation has none"
    elif phrases.known("strong-negation", translation.tag):
        strong = phrases.occurs("strong-negation", translation.prose, translation.tag)
        if strong and not phrases.occurs("loose-negation", source.prose, source.tag):
            yield "the translation has a negation and the source has none"
