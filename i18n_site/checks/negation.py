"""Whether a "not" survives."""

import re
from collections.abc import Iterator
from functools import lru_cache

from i18n_site.checks import commands, denials, limits
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.swapped import swapped
from i18n_site.model.finding import Severity
from i18n_site.text import phrases

_LIMITS = frozenset({"less", "more"})
_STOP = re.compile(r"(?i)\b(?:stop|discontinu)\w*")


@check(
    severity=Severity.WARNING,
    needs=("negation",),
    hint="read both texts again; if the meaning is the same, mute the rule",
    good=(
        Example("Do not take it.", "Ne le prenez pas."),
        Example("Do not take it.", "لا تتناوله.", "ar"),
        Example("Avoid alcohol.", "アルコールは避けてください。", "ja"),
        Example("You are not alone.", "فلستَ وحدك.", "ar"),
        Example("It is not covered.", "Queda excluido.", "es"),
        Example("It is unsafe.", "Ce n'est pas sûr."),
        Example("Never mix them.", "Niemals mischen.", "de"),
        Example("Not now.", "Ekki núna.", "is"),
        Example("Not more than 5 mg", "Au maximum 5 mg"),
        Example("The gas has no smell.", "Le gaz est inodore."),
        Example("The gas has no smell.", "Häkä on hajutonta.", "fi"),
        Example("Page not found", "找不到页面", "zh-Hans"),
        Example("If ill, call us.", "Jeśli jesteś chory, zadzwoń.", "pl"),
        Example("Call us if you have any questions.", "Nie wahaj się dzwonić.", "pl"),
        Example("No honey, not even a little.", "Не давайте мед, дори малко.", "bg"),
        Example("Do not, unless told so.", "Не, освен ако не е казано.", "bg"),
        Example("Avoid sun and use a cream.", "Не загорайте и пользуйтесь.", "ru"),
        Example("If in doubt, do not wait.", "Om du är osäker, vänta inte.", "sv"),
        Example("Do not drive until you know.", "Non guidi finché non sa.", "it"),
        Example("Do not drive until you know.", "Fahren Sie erst, wenn …", "de"),
        Example("Use A instead of B.", "Nehmen Sie A anstelle von B.", "de"),
        Example("Do not miss it.", "必ず受けてください。", "ja"),
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
        Example("Do not eat. Do not drink.", "Mangez. Ne buvez pas."),
        Example("Do not eat ice.", "Ne mangez que de la glace."),
        Example("You must stay. Do not go.", "Ne restez pas. N'allez pas."),
        Example("Do not use it without gloves.", "Utilisez-le sans gants."),
        Example("Avoid it unless told so.", "Bruk det, med mindre du blir bedt.", "nb"),
        Example("Do not use it if ill.", "Non usare se non è malato.", "it"),
        Example("If in doubt, do not wait.", "Om du är osäker, vänta.", "sv"),
        Example("Do not drive until you know.", "Guidi finché non sa.", "it"),
        Example("Use A instead of B.", "Nehmen Sie A und B.", "de"),
        Example("Into a vein, not the skin.", "In die Haut, nicht in die Vene.", "de"),
        Example("Throw away any left.", "Zbytek nevyhazujte.", "cs"),
        Example("If it burns, call us.", "Если жжёт, не звоните.", "ru"),
        Example("For information only.", "Nicht nur zur Information.", "de"),
        Example("Not now, unless told so.", "Ahora no, si se lo dicen.", "es"),
        Example("Only use it in the nose.", "Bruk den ikke i nesen.", "nb"),
        Example("Avoid alcohol.", "Nie unikaj alkoholu.", "pl"),
        Example("No cure, but it may help.", "Δεν υπάρχει, αλλά δεν βοηθά.", "el"),
        Example("Avoid sun and use a cream.", "Избегайте и не пользуйтесь.", "ru"),
        Example("Do not drink tea or coffee.", "Пијте чај ни кафу.", "sr"),
        Example("Avoid it, except when ill.", "Évitez-le quand on est malade."),
        Example("Stop taking it, even if well.", "N'arrêtez pas, même guéri."),
        Example("It may be taken without food.", "Nie można bez posiłku.", "pl"),
    ),
)
def negation_differs(pair: Pair) -> Iterator[str]:
    """The source says "not" and the translation does not, or the other way round.

    For translations from English into 30 languages, by lists of words: not, never,
    without, avoid, unless. Sentence by sentence where both have as many. A negation
    can be said otherwise, so this asks for a second look.
    """
    tag = pair.translation.tag
    if not phrases.known("negation", tag) or pair.same_language:
        return
    if pair.numbers == (0,):  # "no pages" is a plural form of its own
        return
    ours = pair.source.tag
    for texts in ((a, ours, b, tag) for a, b in pair.aligned if a != b):
        if what := _difference(*texts) or swapped(*texts):
            yield what
            return


def _difference(source: str, source_tag: str, translation: str, tag: str) -> str:
    said = denials.said(source, source_tag)
    if what := denials.lost_aside(said, translation, tag):
        return what
    if said.negations:
        if denials.fewer(source, source_tag, translation, tag):
            rest = limits.without_bounds(source, source_tag, translation, tag)
            return denials.fewer(rest, source_tag, translation, tag)
        what = _more(source, source_tag, translation, tag)
        return what or denials.gained(source, source_tag, translation, tag)
    if what := _more(source, source_tag, translation, tag):
        return what
    if said.invited or not phrases.occurs("strong-negation", translation, tag):
        return ""
    if limits.says_by_not(source, source_tag, translation, tag):
        return ""
    translation = phrases.without("aside", translation, tag, said.aside)
    return _added(source, source_tag, translation, tag)


def _added(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a "not" beside a source with no word that asks for one."""
    if phrases.occurs("negated-limit", source, source_tag):
        return ""
    translation = phrases.without("comparison", translation, tag, _LIMITS)
    if not phrases.occurs("strong-negation", translation, tag):
        return ""
    if commands.says_stop(translation, tag):
        source = _STOP.sub(" ", source)  # "no more" does not say it, but "stop" does
    if not phrases.occurs("loose-negation", source, source_tag):
        return "the translation has a negation and the source has none"
    return ""


def _more(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a "not" that only the translation has, and surely so."""
    if not _may_gain(source, source_tag):
        return ""
    if what := denials.condition(source, source_tag, translation, tag):
        return what
    if denials.lost_unless(source, translation, tag):
        return "the source says 'unless' and the translation 'if'"
    if denials.not_only(source, translation, tag):
        return "the source says 'only' and the translation 'not only'"
    if not commands.forbidden(source, source_tag, translation, tag) and not (
        commands.clause_forbidden(source, source_tag, translation, tag)
        and denials.more(source, source_tag, translation, tag)
    ):
        return ""
    if phrases.occurs("plain-limit", source, source_tag):
        if phrases.occurs("negation", source, source_tag):
            return ""
        if limits.says_by_not(source, source_tag, translation, tag):
            return ""
    return "the translation forbids what the source tells to do"


@lru_cache(maxsize=20_000)
def _may_gain(source: str, tag: str) -> bool:
    """Return whether *source* has what ``_more`` looks for."""
    return denials.conditional(source, tag) or commands.gives(source, tag)
