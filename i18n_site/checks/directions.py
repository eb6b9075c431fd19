"""Which limits a text sets, and which of them another text turns round."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from i18n_site.checks import limits
from i18n_site.text import number_words, phrases

_UNLESS = frozenset({"unless"})  # its "not" is of no limit
# It may be "at intervals of at least": a limit the other way.
_OFTEN = re.compile(r"(?i)\bmore (?:often|frequently) than (?:once )?every\b")
_SIGNS = frozenset("<>≤≥≦≧±")
_SAME_SIGN = str.maketrans("≦≧＜＞", "≤≥<>")
# Languages whose verb, with its negation, may stand at the end.
_VERB_LAST = frozenset({"bn", "de", "fa", "hi", "ja", "ko", "nl", "tr", "ur"})
_VERB_LAST |= {"am", "az", "gu", "hy", "ka", "kk", "kn", "ml", "mr", "ne", "pa", "si"}
_VERB_LAST |= {"ta", "te"}


class Text(NamedTuple):
    """What a reader is shown of a text or a sentence, and its language."""

    prose: str
    tag: str


def turned(source: Text, translation: Text) -> str:
    """Return which limit of the source has turned round, or ""."""
    if not sets_limits(source):
        return ""
    if _OFTEN.search(source.prose) and not _says_more(translation):
        return ""
    expected = directions(source)
    found = [_turned(expected, each) for each in _readings(source, translation)]
    return found[0] if all(found) and not _is_bound(source, translation) else ""


def _says_more(side: Text) -> bool:
    said = phrases.found("comparison", *side)
    return any(each == "more" and _is_plain(text, side.tag) for each, text in said)


@lru_cache(maxsize=20_000)
def sets_limits(source: Text) -> bool:
    """Return whether a source text sets some limit; each locale asks for the same."""
    return bool(directions(source))


def says_nothing(source: Text, translation: Text) -> bool:
    """Return whether the translation sets no limit at all."""
    return not _readings(source, translation)[0]


def signs(text: str) -> Counter[str]:
    """Return the signs of comparison in *text*."""
    if _SIGNS.isdisjoint(text):
        return Counter()
    return Counter(each for each in text.translate(_SAME_SIGN) if each in _SIGNS)


def directions(side: Text) -> Counter[str]:
    """Return the limits that a text sets, by words and by signs."""
    found = phrases.meanings("comparison", side.prose, side.tag)
    del found["?"]
    said = signs(side.prose)
    return found + Counter(less=said["<"] + said["≤"], more=said[">"] + said["≥"])


def _is_bound(source: Text, translation: Text) -> bool:
    """Return whether one text says by a "not" the limit that the other sets without."""
    if limits.bounds(*source):
        allowed, found = limits.allowed(*source), limits.understood(*translation)
        least = directions(translation)["more"]
        if _limits_itself(source) and least < allowed["more"]:
            return False
        return found["more"] <= allowed["more"] and not _turned(allowed, found)
    if limits.says_by_not(*source, *translation):
        return not _turned(directions(source), limits.understood(*translation))
    return False


def _limits_itself(source: Text) -> bool:
    """Return whether a word of the source is a limit by itself: "do not exceed"."""
    return phrases.meanings("comparison", *source)["?"] > 0


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


def _readings(source: Text, translation: Text) -> list[Counter[str]]:
    """Return the limits of the translation, in each way that they can be read.

    "More than" is "at most" in a clause that says no, if it is the limit that is
    negated. It surely is where the source has just such a limit ("do not take more
    than 3") and nothing else that says no.
    """
    found, turned = directions(translation), _negated(translation)
    sure = phrases.occurs("negated-limit", source.prose, source.tag)
    if not turned:
        return [found, *(_far(found, translation) if sure else ())]
    if not sure or (_denies(source) and not _denies_more(source, translation)):
        return [found, _with(found, turned & _including(source))]
    # Of "adults over 65 must not take more than 20" it turns one of two.
    count = min(max(_to_turn(source, translation), 0), turned.total())
    fewest = max(count - turned["less"], 0)
    return [
        _with(found, Counter(more=more, less=count - more))
        for more in range(fewest, min(turned["more"], count) + 1)
    ]


def _far(found: Counter[str], translation: Text) -> Iterator[Counter[str]]:
    """Yield the reading in which a "not" in another clause turns the limits.

    "Do not use what holds more than 50 %" has a clause of its own in many languages.
    """
    said = phrases.found("comparison", translation.prose, translation.tag)
    plain = [each for each, text in said if _is_plain(text, translation.tag)]
    rest = phrases.without("comparison", *translation, frozenset({"less", "more"}))
    rest = phrases.without("antonym", rest, translation.tag, _UNLESS)
    if plain == ["more"] and _denies(translation, rest):
        yield _with(found, Counter(plain))


def _with(found: Counter[str], turned: Counter[str]) -> Counter[str]:
    """Return the limits *found*, of which those *turned* say the opposite."""
    negated = Counter(found)
    for each, count in turned.items():
        negated[each] -= count
        negated["less" if each == "more" else "more"] += count
    return negated


def _to_turn(source: Text, translation: Text) -> int:
    """Return how many limits the source negates and the translation does not.

    It does so by a phrase that has its own "not": "nicht mehr als".
    """
    negated = phrases.meanings("negated-limit", source.prose, source.tag).total()
    said = phrases.found("comparison", translation.prose, translation.tag)
    return negated - sum(limits.denies(text, translation.tag) for _, text in said)


def _including(side: Text) -> Counter[str]:
    """Return what a negation may have turned into the limits of the source.

    That is "more than" for each "at most", which is no "less than".
    """
    found = phrases.found("comparison", side.prose, side.tag)
    limits = (each for each, text in found if not _is_plain(text, side.tag))
    return Counter("less" if each == "more" else "more" for each in limits)


def _negated(side: Text) -> Counter[str]:
    """Return the plain "more than" and "less than" that a negation stands with."""
    turned: Counter[str] = Counter()
    if not phrases.occurs("plain-limit", side.prose, side.tag):
        return turned
    for meaning, text, before, behind in limits.placed(side.prose, side.tag):
        if limits.is_alternative(before):
            continue
        last = number_words.language(side.tag) in _VERB_LAST
        near = f"{before}{text}{behind}" if last else before
        if _is_plain(text, side.tag) and _denies(side, near):
            turned[meaning] += 1
    return turned


def _is_plain(text: str, tag: str) -> bool:
    return any(text == each for _, each in phrases.found("plain-limit", text, tag))


def _denies_more(source: Text, translation: Text) -> bool:
    """Return whether the translation says no once more than the source.

    That is but for the limit: "not for longer than 7 days without asking".
    """
    return _denials(translation) > _denials(source)


def _denials(side: Text) -> int:
    found = phrases.meanings("negation", side.prose, side.tag)
    return sum(found[each] for each in ("no", "never", "unless", "without"))


def _denies(side: Text, part: str | None = None) -> bool:
    found = phrases.meanings("negation", side.prose if part is None else part, side.tag)
    return any(found[each] for each in ("no", "never", "unless", "without"))
