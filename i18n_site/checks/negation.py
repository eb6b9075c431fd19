"""Whether a "not" survives."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from i18n_site.checks import limits
from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import phrases
from i18n_site.text.contrast_tables import CONTRARY
from i18n_site.text.opposite_tables import OPPOSITE
from i18n_site.text.punctuation import split_sentences

_SEVERAL = 2
_LIMITS = frozenset({"less", "more"})
_STOP = re.compile(r"(?i)\b(?:stop|discontinu)\w*")
# What must be said in both texts.
_KEPT = frozenset({"except", "instead"})


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
        Example("Page not found", "找不到页面", "zh-Hans"),
        Example("If in doubt, do not wait.", "Om du är osäker, vänta inte.", "sv"),
        Example("Do not drive until you know.", "Non guidi finché non sa.", "it"),
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
        Example("Avoid it, except when ill.", "Évitez-le quand on est malade."),
        Example("Stop taking it, even if well.", "N'arrêtez pas, même guéri."),
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
    for source, translation in _aligned(pair):
        if what := _difference(source, pair.source.tag, translation, tag):
            yield what
            return


def _aligned(pair: Pair) -> Iterable[tuple[str, str]]:
    """Return the sentences of both texts, or the texts if one has more sentences."""
    source, translation = pair.source.prose, pair.translation.prose
    if pair.source.sentences < _SEVERAL:
        return [(source, translation)]
    ours, theirs = (split_sentences(each) for each in (source, translation))
    if len(ours) == len(theirs):
        return zip(ours, theirs, strict=True)
    return [(source, translation)]


class _Said(NamedTuple):
    """What says no in a source.

    *aside* is what else of it other languages may say with a "not"; *invited* whether
    something only looks as if it said no ("why not").
    """

    negations: Counter[str]
    aside: frozenset[str]
    invited: bool


@lru_cache(maxsize=20_000)
def _said(source: str, tag: str) -> _Said:
    aside = frozenset(phrases.meanings("aside", source, tag))
    text = phrases.without("aside", source, tag, aside - {"until"}) if aside else source
    found = phrases.meanings("negation", text, tag)
    return _Said(found, aside, found.pop(phrases.LOOKS_LIKE, 0) > 0)


def _difference(source: str, source_tag: str, translation: str, tag: str) -> str:
    said = _said(source, source_tag)
    if said.aside and phrases.known("aside", tag):
        found = phrases.meanings("aside", translation, tag)
        for each in sorted(said.aside & _KEPT):
            if not found[each]:
                return f"the '{each}' of the source is missing"
    if said.negations:
        if _fewer(said, translation, tag):
            rest = limits.without_bounds(source, source_tag, translation, tag)
            return _fewer(_said(rest, source_tag), translation, tag)
        return _condition(source, source_tag, translation, tag)
    if what := _condition(source, source_tag, translation, tag):
        return what
    by_not = limits.says_by_not(source, source_tag, translation, tag)
    translation = phrases.without("aside", translation, tag, said.aside)
    translation = phrases.without("comparison", translation, tag, _LIMITS)
    limited = phrases.occurs("negated-limit", source, source_tag)
    invited = said.invited or limited or by_not
    strong = not invited and phrases.occurs("strong-negation", translation, tag)
    if not strong:
        return ""
    if _says_stop(translation, tag):
        source = _STOP.sub(" ", source)  # "no more" does not say it, but "stop" does
    if not phrases.occurs("loose-negation", source, source_tag):
        return "the translation has a negation and the source has none"
    return ""


def _says_stop(text: str, tag: str) -> bool:
    return any(
        meaning == "stop" and not phrases.occurs("negation", phrase, tag)
        for meaning, phrase in phrases.found("opposite", text, tag)
    )


def _fewer(said: _Said, translation: str, tag: str) -> str:
    """Return what to say of a translation with fewer negations, or ""."""
    if not (expected := said.negations):
        return ""
    if said.aside:
        translation = phrases.without("aside", translation, tag, said.aside)
    found = phrases.meanings("negation", translation, tag)
    del found[phrases.LOOKS_LIKE]
    before, never = found.pop("before", 0), found.pop("never", 0)
    only = found.pop("only", 0)
    if expected["without"]:  # "not without asking" is "not before you have asked"
        found["no"] += before + 2 * only  # and "only if you have"
    elif expected["unless"] or said.aside:
        found["no"] += only
    if expected["sure"] and phrases.meanings("always", translation, tag)["always"]:
        found["no"] += expected["sure"]  # "do not forget to" is "always"
    count = found.total() or never
    if not count:
        return "the source has a negation and the translation has none"
    if count < expected.total():
        return f"negations: {count} where the source has {expected.total()}"
    return ""


# A condition that fails, said without "not".
_DENIED = re.compile(
    r"\b(?:if|when)\b.*\b(?:no|nothing|nobody|none|never|cannot|unable"
    r"|differ|differs|fails?|lacks?|stops?)\b",
    re.IGNORECASE,
)


def _condition(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of an "if not" where the source has an "if" alone."""
    if _if_alone(source, source_tag) and phrases.occurs("if-not", translation, tag):
        return "the translation has a negation in a condition and the source has none"
    return ""


@lru_cache(maxsize=20_000)
def _if_alone(source: str, tag: str) -> bool:
    """Return whether a source has a condition, and none with a "not"."""
    words = source.lower().split()
    some = "if" in words or "when" in words
    denied = _DENIED.search(source) or phrases.occurs("condition", source, tag)
    return some and not denied


@check(
    severity=Severity.WARNING,
    needs=("opposite",),
    hint="read both texts again; if the meaning is the same, mute the rule",
    good=(
        Example("Reduce the dose.", "Réduisez la dose."),
        Example("Stop taking it.", "Nehmen Sie es nicht mehr ein.", "de"),
        Example("Take it with food.", "食事と一緒に服用してください。", "ja"),
        Example("Never mix them.", "Mischen Sie sie nicht.", "de"),
        Example("Call at once.", "Appelez sans attendre."),
        Example("Call us later.", "Appelez-nous."),
        Example("Talk to your doctor first.", "Consulte antes a su médico.", "es"),
        Example("It is not serious.", "Det är inte farligt.", "sv"),
        Example("on an empty stomach", "nicht auf vollen Magen", "de"),
        Example("If you have ever had it", "Wenn Sie es jemals hatten", "de"),
    ),
    bad=(
        Example("Reduce the dose.", "Augmentez la dose."),
        Example("Stop taking it.", "Nehmen Sie es weiter ein.", "de"),
        Example("Keep out of the reach of children.", "Manténgase al alcance.", "es"),
        Example("Take it with food.", "空腹時に服用してください。", "ja"),
        Example("Never mix them.", "Mischen Sie sie immer.", "de"),
        Example("Always rinse it.", "Niemals abspülen.", "de"),
        Example("until you are 12 weeks pregnant", "od 12. týdne těhotenství", "cs"),
        Example("Talk to your doctor first.", "Tal bagefter med din læge.", "da"),
        Example("Arrive 10 minutes early.", "Llegue 10 minutos tarde.", "es"),
        Example("Put your baby on their back.", "Legg babyen på magen.", "nb"),
        Example("The result is negative.", "检测结果为阳性。", "zh-Hans"),
        Example("Call at once.", "Llame más tarde.", "es"),
        Example("If you have ever had it", "Om du aldrig har haft det", "sv"),
    ),
)
def opposite_differs(pair: Pair) -> Iterator[str]:
    """The source says "reduce", "stop" or "with food", the translation the opposite.

    For the languages whose words are known: raise and lower, stop and go on, in and
    out of reach, with food and fasting, always and never, at once and later; and by
    words that must not stand in the place of the source's own: until and from, first
    and afterwards, severe and mild, positive and negative, free and paid.
    """
    expected, found = (_opposites(each) for each in (pair.source, pair.translation))
    lost, new = expected - found, found - expected
    for each in sorted(lost):
        if (other := OPPOSITE.get(each, "")) in new:
            yield f"'{each}' became '{other}'"
            return
    yield from _contraries(pair)


def _contraries(pair: Pair) -> Iterator[str]:
    """Yield what to say of the first word whose contrary stands in its place."""
    text, tag = pair.translation.prose, pair.translation.tag
    for one, other in _may_turn(pair.source.prose, pair.source.tag):
        if (
            phrases.occurs(f"contrast: {other}", text, tag)
            and not phrases.occurs(f"contrast: {one}", text, tag)
            and not _negated_more(pair, other)
        ):
            yield f"'{one}' became '{other}'"
            return


@lru_cache(maxsize=20_000)
def _may_turn(source: str, tag: str) -> tuple[tuple[str, str], ...]:
    """Return the contraries of which a source says the first and not the other."""
    if not phrases.occurs("contrast", source, tag):
        return ()
    return tuple(
        (one, other)
        for one, other in CONTRARY
        if phrases.occurs(f"contrast: {one}", source, tag)
        and not phrases.occurs(f"contrast: {other}", source, tag)
    )


def _negated_more(pair: Pair, other: str) -> bool:
    """Return whether a "not" more may turn the contrary back again."""
    ours, theirs = pair.source.tag, pair.translation.tag
    return any(
        phrases.meanings("negation", translation, theirs)["no"]
        > phrases.meanings("negation", source, ours)["no"]
        for source, translation in _aligned(pair)
        if phrases.occurs(f"contrast: {other}", translation, theirs)
    )


def _opposites(side: Side) -> Counter[str]:
    tables = ("opposite", "always", "antonym")
    found = (phrases.meanings(each, side.prose, side.tag) for each in tables)
    return sum(found, Counter())
