"""Whether a word has become its contrary: "stop" and "go on", "left" and "right"."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import phrases
from i18n_site.text.contraries import (
    BOTH,
    CONTRARY,
    COUNTED,
    DENIED,
    OPPOSITE,
    UNDENIED,
)

_LIMITS = frozenset({"less", "more"})
_UNTIL = frozenset({"until"})


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
        Example("Talk to your doctor first.", "Consulte antes a su médico.", "es"),
        Example("It is not serious.", "Det är inte farligt.", "sv"),
        Example("on an empty stomach", "nicht auf vollen Magen", "de"),
        Example("If you have ever had it", "Wenn Sie es jemals hatten", "de"),
        Example("Use a different place.", "Nicht am selben Ort", "de"),
    ),
    bad=(
        Example("Stop taking it.", "Nehmen Sie es weiter ein.", "de"),
        Example("Keep out of the reach of children.", "Manténgase al alcance.", "es"),
        Example("Take it with food.", "空腹時に服用してください。", "ja"),
        Example("Never mix them.", "Mischen Sie sie immer.", "de"),
        Example("Always rinse it.", "Niemals abspülen.", "de"),
        Example("until you are 12 weeks pregnant", "od 12. týdne těhotenství", "cs"),
        Example("Ask if you are not sure.", "Fragen Sie, wenn Sie sicher sind.", "de"),
        Example("The sooner, the better.", "Plus tard vous venez, mieux c'est."),
        Example("Put your baby on their back.", "Legg babyen på magen.", "nb"),
        Example("The result is negative.", "检测结果为阳性。", "zh-Hans"),
        Example("Call at once.", "Llame más tarde.", "es"),
        Example("If you have ever had it", "Om du aldrig har haft det", "sv"),
        Example("They need a lower dose.", "Precisam de uma dose maior.", "pt"),
        Example("Ask your doctor.", "Frag en ven.", "da"),
        Example("Allergic to nuts", "Sin alergia a las nueces", "es"),
        Example(
            "on the first day of the first week", "am letzten Tag der ersten", "de"
        ),
    ),
)
def opposite_differs(pair: Pair) -> Iterator[str]:
    """The source says "reduce", "stop" or "with food", the translation the opposite.

    For the languages whose words are known: raise and lower, stop and go on, in and
    out of reach, with food and fasting, always and never, at once and later; and by
    words that must not stand in the place of the source's own: until and from, first
    and afterwards, severe and mild, positive and negative, free and paid.
    """
    if expected := _opposites(pair.source.prose, pair.source.tag):
        found = _opposites(pair.translation.prose, pair.translation.tag)
        lost, new = expected - found, found - expected
        for each in sorted(lost):
            other = OPPOSITE.get(each, "")
            if other in new and not (other == "stop" and _not_stopped(pair)):
                yield f"'{each}' became '{other}'"
                return
    yield from _contraries(pair)


def _not_stopped(pair: Pair) -> bool:
    """Return whether the translation says "do not stop"."""
    return _said("not stop", pair.translation.prose, pair.translation.tag) > 0


def _contraries(pair: Pair) -> Iterator[str]:
    """Yield what to say of the first word whose contrary stands in its place."""
    ours, theirs = pair.source.tag, pair.translation.tag
    if not _has_contrary(pair.source.prose, ours):
        return
    whole = (pair.source.prose, pair.translation.prose)
    for source, text in (whole, *(pair.aligned if len(pair.aligned) > 1 else ())):
        for one, other, count in _may_turn(source, ours):
            if (
                _said(other, text, theirs) > count
                and _lost(one, other, (source, ours), (text, theirs))
                and (other in DENIED or not _negated_more(pair, other))
            ):
                yield f"'{one}' became '{other}'"
                return


def _lost(one: str, other: str, ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Return whether a translation does not say *one*, or not as often.

    *ours* and *theirs* are the two texts, each with its language.
    """
    found = _said(one, *theirs)
    return found < _said(one, *ours) if (one, other) in COUNTED else not found


def _said(meaning: str, text: str, tag: str) -> int:
    return phrases.meanings(f"contrast: {meaning}", text, tag).total()


@lru_cache(maxsize=20_000)
def _has_contrary(source: str, tag: str) -> bool:
    return phrases.occurs("contrast", source, tag)


@lru_cache(maxsize=20_000)
def _may_turn(source: str, tag: str) -> tuple[tuple[str, str, int], ...]:
    """Return the contraries of which a source says the first and not the other.

    With each how often it says the other, after all: see ``BOTH``.
    """
    if not _has_contrary(source, tag):
        return ()
    firsts = dict.fromkeys(one for one, _ in CONTRARY)
    said = {each for each in firsts if phrases.occurs(f"contrast: {each}", source, tag)}
    counted = (
        (one, other, _said(other, source, tag))
        for one, other in CONTRARY
        if one in said
    )
    return tuple(
        (one, other, count)
        for one, other, count in counted
        if not count or (one, other) in BOTH
    )


def _negated_more(pair: Pair, other: str) -> bool:
    """Return whether a "not" more may turn the contrary back again."""
    ours, theirs = pair.source.tag, pair.translation.tag
    table = f"contrast: {other}"
    own = UNDENIED & {other}
    return any(
        _denials(phrases.without(table, translation, theirs, own), theirs)
        > _said_no(source, ours)
        for source, translation in pair.aligned
        if phrases.occurs(table, translation, theirs)
    )


def _said_no(source: str, tag: str) -> int:
    found = phrases.meanings("negation", source, tag)
    return found["no"] + found["unless"] + found["without"]


def _denials(text: str, tag: str) -> int:
    """Return how often *text* says "not", but for limits, and for "until ... not"."""
    rest = phrases.without("comparison", text, tag, _LIMITS)
    rest = phrases.without("aside", rest, tag, _UNTIL)
    return phrases.meanings("negation", rest, tag)["no"]


@lru_cache(maxsize=20_000)
def _opposites(text: str, tag: str) -> Counter[str]:
    tables = ("opposite", "always", "antonym")
    return sum((phrases.meanings(each, text, tag) for each in tables), Counter())
