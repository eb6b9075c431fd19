"""What says no in a source, and how much of it a translation says."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from i18n_site.checks.asked import Asked
from i18n_site.text import phrases, plain_ways


class Said(NamedTuple):
    """What says no in a source.

    *aside* is what else of it other languages may say with a "not"; *invited* whether
    something only looks as if it said no ("why not").
    """

    negations: Counter[str]
    aside: frozenset[str]
    invited: bool


@lru_cache(maxsize=20_000)
def said(source: str, tag: str) -> Said:
    """Return what says no in *source*."""
    aside = frozenset(phrases.meanings("aside", source, tag))
    text = phrases.without("aside", source, tag, aside - {"until"}) if aside else source
    found = phrases.meanings("negation", text, tag)
    invited = found.pop(phrases.LOOKS_LIKE, 0) > 0
    even = found.pop("even", 0)
    if not found:
        found["no"] += even  # beside another "not" many languages say "even" alone
    return Said(+found, aside, invited)


def fewer(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a translation with fewer negations, or ""."""
    its = said(source, source_tag)
    if not (expected := its.negations):
        return ""
    if its.aside:
        translation = phrases.without("aside", translation, tag, its.aside)
    if _MISSED.search(source) and tag.partition("-")[0] in _JOINED_NOT:
        translation = phrases.without("if-not", translation, tag, {"no"})
    found = _counted(source, translation, tag)
    before, never = found.pop("before", 0), found.pop("never", 0)
    only = found.pop("only", 0)
    found["no"] += _fasting(its, source, translation, tag) + _by_only(its, before, only)
    if "until" in its.aside and "wait" not in source:  # "not until" is "only after"
        found["no"] += phrases.meanings("only after", translation, tag).total()
    if expected["sure"] and phrases.meanings("always", translation, tag)["always"]:
        found["no"] += expected["sure"]  # "do not forget to" is "always"
    count, needed = found.total() or never, expected.total()
    if not count:
        spared = needed == 1 and plain_ways.spares(source, translation)
        what = "the source has a negation and the translation has none"
        return "" if spared else what
    if its.invited and expected["without"] and _limited(source, source_tag):
        needed += 1  # "not for longer than 3 days without asking"
        limits = phrases.meanings("comparison", translation, tag)
        count += limits["less"] + limits["within"]
    if count < needed:
        return f"negations: {count} where the source has {needed}"
    return ""


# What some languages say as "if you do not take it", in one word with its "not".
_MISSED = Asked(r"(?i)\bif you (?:miss|forg[eo]t|skip)\w*\b(?!.*\bor not\b)")
_JOINED_NOT, _SHUT = ("am", "az", "kk", "ta", "te"), ("unopened",)


def _fasting(its: Said, source: str, translation: str, tag: str) -> int:
    """Return how many "on an empty stomach" stand for a "without food"."""
    asked = its.negations["without"] > 0 and "food" in source
    return asked * phrases.meanings("opposite", translation, tag)["fasting"]


def _by_only(its: Said, before: int, only: int) -> int:
    """Return how many negations of a source an "only" and a "before" may stand for."""
    expected = its.negations
    if expected["without"]:  # "not without asking" is "not before you have asked"
        return before + (2 * only if expected["no"] else 0)  # and "only if you have"
    if expected["unless"]:  # "not, unless" is "only if"
        return only * (2 if expected["no"] else 1)
    return only if its.aside else 0


def _limited(source: str, tag: str) -> bool:
    return phrases.occurs("negated-limit", source, tag)


def more(source: str, source_tag: str, translation: str, tag: str) -> bool:
    """Return whether *translation* says no more often than *source*."""
    found = _counted(source, translation, tag)
    count = sum(found[each] for each in ("no", "unless", "without"))
    return count > said(source, source_tag).negations.total()


# What must be said in both texts.
_KEPT = frozenset({"except", "instead"})


def lost_aside(its: Said, translation: str, tag: str) -> str:
    """Return what to say of an "except" or "instead" that is lost, or ""."""
    if its.aside and phrases.known("aside", tag):
        found = phrases.meanings("aside", translation, tag)
        for each in sorted(its.aside & _KEPT):
            if not found[each]:
                return f"the '{each}' of the source is missing"
    return ""


# A part with a "not" of its own, beside which a statement has none.
_BESIDE = {
    "even if": re.compile(r"(?i)\beven (?:if|though|when)\b[^.,;:!?]*"),
    "without": re.compile(r"(?i)\bwithout \w+(?: \w+)?(?=[.,;:!?]|$)"),
}
_STATES = re.compile(r"(?i)\b(?:can|may|is|are|will|must|should)\b")
_SAYS_NO = ("negation", "loose-negation", "aside", "comparison")
# Languages whose "even if" ends its clause, and those where it may stand anywhere.
_LAST = frozenset({"ja", "ko", "tr"})
_ANYWHERE = frozenset({"hi", "ur", "bn", "sw", "fa"})
_PART_END = re.compile("[,\uff0c\u060c\u3001]")


def gained(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of a statement that *translation* denies, or "".

    Of one beside an "even if" or a "without", whose "not" is not its own.
    """
    kind = _beside(source, source_tag)
    if not kind or not phrases.occurs("strong-negation", translation, tag):
        return ""
    if kind == "without":
        denied = more(source, source_tag, translation, tag)
    else:
        part = _without_even_if(translation.lower(), tag)
        denied = phrases.occurs("strong-negation", part, tag)
    return f"the translation denies what stands beside '{kind}'" if denied else ""


@lru_cache(maxsize=20_000)
def _beside(source: str, tag: str) -> str:
    """Return what has the "not" of *source*, if the rest states something."""
    for kind, pattern in _BESIDE.items():
        if tag.partition("-")[0] == "en" and pattern.search(source):
            rest = pattern.sub(" ", source)
            if _STATES.search(rest) and not any(
                phrases.occurs(each, rest, tag) for each in _SAYS_NO
            ):
                return kind
    return ""


def _without_even_if(text: str, tag: str) -> str:
    """Return the part of *text* that is no "even if", or "" if that is not known."""
    said = phrases.found("antonym", text, tag)
    marks = [phrase for meaning, phrase in said if meaning == "even if"]
    language = tag.partition("-")[0]
    if len(marks) != 1 or language in _ANYWHERE:
        return ""
    ahead, _, behind = text.partition(marks[0])
    if language in _LAST:
        return behind
    return ahead if ahead.strip() else "".join(_PART_END.split(behind, 1)[1:])


_NOR = Asked(r"(?i)\b(?:neither|nor)\b")
# What other languages may say by a word that begins with a "not".
_UN = Asked(
    r"(?i)\b(?:un(?:conscious|able|usual|used|opened|known|comfortable|safe|likely|born"
    r"|washed|wanted|even|pasteuri|cooked|filtered|steril|broken|pleasant|stable|protected|expected|well)\w*|irregular\w*"
    r"|infertil\w+|insufficient\w*|undercooked|(?<!from )free)\b"
)
_EVEN = Asked(r"(?i)\bnot even\b")
# "Even for a moment", which another language says with a "not" of its own.
_ALSO = Asked(r"(?i)\beven (?:for|if|when|though|a|in|after)\b")
_LACKING = Asked(r"(?i)\b(?:miss(?:es|ing)?|lack|absent)")
_DANGER = Asked(r"(?i)\b(?:dangerous|unsafe)")
_AVOID = Asked(r"(?i)\bavoid")
_REACH = Asked(r"(?i)\b(?:out of|away from)\b.{0,30}\b(?:reach|sight|children)\b")
_KEPT_AWAY = frozenset({"out of reach"})
# What many languages say by a word that has no "not": "wrong", "it failed".
_WRONG = Asked(
    r"(?i)(?:\bcannot|\bnot|n['\u2019]t) (?:\w+ ){0,2}"
    r"(?:correct|right|valid\w*|match\w*|required|visible|found|undone|provided"
    r"|breath(?:e|ing))\b"
    r"|\bcould(?: not|n['\u2019]t) be (?:saved|created|loaded)\b"
    r"|\b(?:must|should) not exceed the\b|\bno differences?\b|^no, don"
)


def _counted(source: str, translation: str, tag: str) -> Counter[str]:
    """Return what says no in *translation*, as far as it tells beside *source*."""
    if phrases.known("negated-avoid", tag) and _AVOID.search(source):
        translation = phrases.without("negated-avoid", translation, tag, {"no"})
    if _REACH.search(source):  # "inaccessible to children"
        translation = phrases.without("opposite", translation, tag, _KEPT_AWAY)
    if "nopened" in source:  # "not opened" in many languages
        translation = phrases.without("contrast: unopened", translation, tag, _SHUT)
    found = phrases.meanings("negation", translation, tag)
    del found[phrases.LOOKS_LIKE]
    nor, danger = found.pop("nor", 0), found.pop("danger", 0)
    even, lacking = found.pop("even", 0), found.pop("lacking", 0)
    if not _EVEN.search(source) and not _ALSO.search(source):
        found["no"] += even
    if not _LACKING.search(source):
        found["no"] += lacking
    made = found.pop("prefix", 0)
    found["no"] += max(0, made - len(_UN.findall(source)))
    if _NOR.search(source) or found["no"]:
        found["no"] += nor  # else it needs the "not" that it stands beside
    if not _DANGER.search(source):
        found["no"] += danger  # "not safe"
    wrong = found.pop("wrong", 0)
    if wrong and _WRONG.search(source):
        found["no"] += wrong
    return found


# A condition that fails, said without "not".
_DENIED = re.compile(
    r"\b(?:if|when)\b[^;:!?]*\b(?:no|nothing|nobody|none|never|cannot|unable"
    r"|differ|differs|fails?|lacks?|stops?)\b",
    re.IGNORECASE,
)


def condition(source: str, source_tag: str, translation: str, tag: str) -> str:
    """Return what to say of an "if not" where the source has an "if" alone."""
    if (
        _if_alone(source, source_tag) and phrases.occurs("if-not", translation, tag)
    ) or (_while_alone(source) and phrases.occurs("while-not", translation, tag)):
        return "the translation has a negation in a condition and the source has none"
    return ""


_WHILE = Asked(r"(?i)\b(?:while|as long as)\b([^.,;:!?]*)")
_DENIES = re.compile(
    r"(?i)\b(?:not?|never|without|nothing|un\w{4,}|only|until|less|free|out|off)\b|n['\u2019]t\b"
)


def _while_alone(source: str) -> bool:
    """Return whether the English *source* has a "while", and none with a "not"."""
    parts = _WHILE.findall(source)
    return bool(parts) and "until" not in source and not any(map(_DENIES.search, parts))


@lru_cache(maxsize=20_000)
def _if_alone(source: str, tag: str) -> bool:
    """Return whether a source has a condition, and none with a "not"."""
    words = source.lower().split()
    some = "if" in words or "when" in words
    denied = _DENIED.search(source) or phrases.occurs("condition", source, tag)
    return some and not denied


_ONLY = Asked(r"(?i)\b(?:only|solely|exclusively|just for)\b")


def says_only(source: str) -> bool:
    """Return whether the English *source* says "only", and not "not only"."""
    return bool(_ONLY.search(source)) and not _NOT_ONLY.search(source)


_NOT_ONLY = Asked(r"(?i)(?:\bnot|n['\u2019]t) (?:\w+ ){0,2}(?:only|solely|just)\b")


def not_only(source: str, translation: str, tag: str) -> bool:
    """Return whether *translation* says "not only" where *source* has an "only"."""
    return says_only(source) and phrases.occurs("not-only", translation, tag)


_UNLESS = Asked(r"(?i)\bunless\b")
_CONDITIONS = Asked(r"(?i)\b(?:if|when|whenever|once|in case|where)\b")
# What may stand for an "unless".
_EXCEPTIONS = ("unless", "if-not")


def lost_unless(source: str, translation: str, tag: str) -> bool:
    """Return whether the "unless" of *source* became an "if" in *translation*."""
    if not _UNLESS.search(source) or _CONDITIONS.search(source):
        return False
    if any(phrases.occurs(each, translation, tag) for each in _EXCEPTIONS):
        return False
    if phrases.meanings("aside", translation, tag)["except"]:
        return False
    if phrases.meanings("antonym", translation, tag)["unless"]:
        return False
    return phrases.occurs("if", translation, tag)


def conditional(source: str, tag: str) -> bool:
    """Return whether *source* has an "if", an "unless" or an "only" to keep."""
    if says_only(source) or _UNLESS.search(source):
        return True
    return _if_alone(source, tag) or _while_alone(source)
