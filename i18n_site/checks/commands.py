"""What a source tells its reader to do, and whether a translation forbids it."""

import re
from functools import lru_cache

from i18n_site.checks.asked import Asked
from i18n_site.text import phrases

_VERBS = """
    add air apply arrange ask attach attend bathe begin boil book breastfeed breathe
    bring brush call carry change check chew choose clean click close comb come
    complete consult contact continue cook cool count cover crush cut dab dial
    discard dispose dissolve do download dress drink drop dry eat elevate empty
    enter evacuate exercise feed fill finish flush follow freeze gargle get give go
    grip have heat help hold include inform inhale inject insert join keep lay learn
    leave let lie lift loosen lower make massage measure mix move open pat peel
    phone place pour press pull push put raise read reapply reconnect record
    register release remove repeat replace report rest return ring rinse roll rub
    scan see seek select send shake share show sign sit sleep slow soak speak spit
    spray spread stand start sterilise sterilize stir store suck swallow switch take
    talk tap tell test throw tilt treat try turn unplug use vaccinate ventilate
    visit wait walk warm wash watch wear wipe wrap write
"""
_COMMAND = re.compile(
    r"(?i)(?:^|[.!?:;,*(\u2013\u2014]|\b(?:and|then|or|please|always|also|immediately"
    r"|you (?:should|must|need to|have to|can|may)|to))\W{0,3}"
    rf"(?:{'|'.join(_VERBS.split())})\b"
    r"|\b(?:must|should) (?:always )?(?:be )?\w+"
)
_NOT = Asked(
    r"(?i)\b(?:no|not|never|none|nobody|cannot|avoid\w*|neither|nor|\w{2,7}n['\u2019]t"
    r"|contraindicated|unable)\b"
)
# What a translator may well say by forbidding something else.
_EXCUSE = re.compile(
    r"(?i)\b(?:stay|remain|only|until|till|unless|except|stop\w*|skip\w*"
    r"|without(?! (?:any )?delay)"
    r"|refus\w+|rather|instead|whole(?! (?:course|pack|box))|intact|alone|calm"
    r"|(?:sit|lie|hold|keep)(?: \w+){0,6} (?:still|steady)|careful\w*|beware|quit"
    r"|un(?!til|der|its?\b|i|less|cle)\w{3,}|wait|protect\w*|prevent\w*|forbid\w*"
    r"|forbidden|bann?\w{0,4}|prohibit\w*|give up|cancel\w*|refrain|abstain|withhold"
    r"|(?<!without )(?<!any )delay\w*|postpone\w*|nothing|wrong|lack\w*|fail\w*|less"
    r"|fewer|limit\w*|cut down"
    r"|exceed\w*|max\w*|most|too|up to|no longer|hesitat\w*|sparingly|fast|fasting"
    r"|clear of|free (?:of|from)|out of|away from|other than|empty stomach|optional\w*"
    r"|keep (?:your|off|out|quiet|clear|dry|apart|separate)|even if|ignor\w+|disregard"
    r"|leave(?! the (?:building|house|room|area))|danger\w*|harmful|risk|rarely|before"
    r" (?:talking|speaking|asking|checking|consulting))\b"
)
_STOP = Asked(
    r"(?i)\b(?:stop|discontinue)\b(?= (?:tak|us|giv|the|this|treat|breast|it))"
)
# What is gone on with is not stopped.
_LASTING = Asked(r"(?i)\b(?:finish|complet|continu|keep|carry on|go on)\w*")
# What may be said as "do not wet it", which has no word for "dry".
_KEPT_DRY = Asked(r"(?i)\b(?:keep|kept)\b[^.;:!?]{0,60}\bdry\b")
_DRY = "contrast: dry"
# A part that may have a "not" of its own and orders nothing.
_ASIDE = re.compile(
    r"(?i)\b(?:if|when|whenever|because|since|as|although|though|so that|even)\b"
    r"[^.,;:!?\u2013\u2014]*"
)


@lru_cache(maxsize=20_000)
def orders(source: str, tag: str) -> str:
    """Return how *source* tells a reader to do something, and forbids nothing.

    That is "" if it does not, "if" if some part of it that has a condition says no,
    else "so". Known in English only.
    """
    if tag.partition("-")[0] != "en" or not _COMMAND.search(source):
        return ""
    said = "so"
    if _NOT.search(source) or _EXCUSE.search(source):
        source, said = _ASIDE.sub(" ", source), "if"
        if _NOT.search(source) or _EXCUSE.search(source):
            return ""
    return said if _COMMAND.search(source) else ""


def forbidden(source: str, source_tag: str, translation: str, tag: str) -> bool:
    """Return whether *translation* forbids something where *source* only orders."""
    if not phrases.known("prohibition", tag):
        return False
    if _STOP.search(source) and says_stop(translation, tag):
        source = _STOP.sub("take", source)  # "stop" turned into "do not stop"
    how = orders(source, source_tag)
    if not how:
        return _only_forbidden(source, source_tag, translation, tag)
    if how == "if" and not phrases.known("if-not", tag):
        return False
    if not phrases.occurs("prohibition", translation, tag):
        return False
    if _KEPT_DRY.search(source) and not phrases.occurs(_DRY, translation, tag):
        return False
    if phrases.known("if-not", tag):
        translation = phrases.without("if-not", translation, tag, {"no"})
        if not phrases.occurs("prohibition", translation, tag):
            return False
    return not (
        _LASTING.search(source)
        and (
            says_stop(translation, tag)
            or phrases.occurs("contrast: not stop", translation, tag)
        )
    )


_ONLY = Asked(r"(?i)\b(?:only|solely|exclusively)\b")
# "Only a doctor can tell", "for guidance only".
_ONLY_STATED = Asked(
    r"(?i)^only (?:an? |the |your )?(?:\w+ ){1,2}(?:can|may|should|must|is|are)\b"
    r"|\b(?:for|as) (?:\w+ ){1,4}only\b|\bonly (?:for|as|an?) "
)
# What may forbid all but what the source allows.
_ALL_BUT = ("only", "without", "unless", "before")


def _only_forbidden(source: str, source_tag: str, translation: str, tag: str) -> bool:
    """Return whether *translation* forbids what *source* says to do only so.

    "Only use it in the nose" may well be "do not use it but in the nose".
    """
    if not _ONLY.search(source) or _NOT.search(source):
        return False
    plain = _ONLY.sub(" ", source)
    if _ONLY_STATED.search(source) and phrases.known("only", tag):
        table = "strong-negation"
    else:
        table = "prohibition" if orders(plain, source_tag) == "so" else ""
    if not table or not phrases.occurs(table, translation, tag):
        return False
    if phrases.occurs("only", translation, tag):
        return False
    if any(
        phrases.occurs(each, source, source_tag) for each in ("comparison", "order")
    ):
        return False
    found = phrases.meanings("negation", translation, tag)
    if found["no"] != 1 or any(found[each] for each in _ALL_BUT):
        return False
    return not (
        phrases.occurs("aside", translation, tag)
        or phrases.occurs("contrast: another", translation, tag)
    )


def says_stop(text: str, tag: str) -> bool:
    """Return whether *text* has a word for "stop" that is no "not" itself."""
    return any(
        meaning == "stop" and not phrases.occurs("negation", phrase, tag)
        for meaning, phrase in phrases.found("opposite", text, tag)
    )


_JOINT = re.compile(r"(?i)(?:[;:,\u2013\u2014]|\s(?:and|but|then)(?=\s))+\s*")
_TWO = 2
# A short sentence of two parts, one of which may say no.
_BUT = Asked(
    r"(?i)^(?!.*\b(?:if|when|because)\b)[^;:\u2013\u2014]{1,60}\bbut\b.{1,60}$"
)
_MARK = re.compile(r"\s*[;:,\u060c\u3001\uff1b\uff0c\u2013\u2014\u2026]+\s*")
# What stands between commas may share one "not": "do not drive, drink or smoke".
_COMMA = re.compile(r"[,\u060c\u3001\uff0c](?!\s(?:and|but|then|\u2026)\s)")


def clause_forbidden(source: str, source_tag: str, translation: str, tag: str) -> bool:
    """Return whether a clause forbids what the clause in its place orders or says.

    Only where both texts have as many clauses, in languages whose "and" is known.
    """
    ours = _clauses(source, source_tag)
    if not ours or not phrases.known("and", tag):
        return False
    denying = _BUT.search(source) is not None and _NOT.search(source) is not None
    joined = phrases.without("and", translation, tag, {"and"})
    if _NOT.search(source):
        joined = _COMMA.sub(" ", joined)
    theirs = [each for each in _MARK.split(joined) if each.strip(" .!?")]
    return len(ours) == len(theirs) and any(
        forbidden(one, source_tag, other, tag)
        or (denying and _denied(one, source_tag, other, tag))
        for one, other in zip(ours, theirs, strict=True)
    )


def _denied(source: str, source_tag: str, translation: str, tag: str) -> bool:
    """Return whether *translation* says no and nothing in *source* asks for one."""
    if not phrases.occurs("strong-negation", translation, tag):
        return False
    return not any(
        phrases.occurs(each, source, source_tag)
        for each in ("negation", "loose-negation", "comparison")
    )


def gives(source: str, tag: str) -> bool:
    """Return whether *source* or a clause of it tells its reader to do something."""
    told = orders(source, tag) or _clauses(source, tag)
    return bool(told) or _STOP.search(source) is not None


@lru_cache(maxsize=20_000)
def _clauses(source: str, tag: str) -> tuple[str, ...]:
    """Return the clauses of *source* if some order something, or only one says no."""
    if _NOT.search(source):
        source = _COMMA.sub(" ", source)
    found = tuple(each for each in _JOINT.split(source) if each.strip(" .!?"))
    if len(found) < _TWO:
        return ()
    saying = sum(_NOT.search(each) is not None for each in found)
    if 0 < saying < len(found) or any(orders(each, tag) for each in found):
        return found
    return ()
