"""Limits that one text says by a "not" and the other without: "do not … above 25 °C".

"Do not store it above 25 °C" is "store it at 25 °C at most", in both directions.
"""

import re
from collections import Counter
from collections.abc import Iterator

from i18n_site.text import number_words, phrases

CLAUSE = re.compile("[.;:!?,،؛、。，；।]")
_OTHER = {"less": "more", "more": "less"}
_NO = ("no", "never", "unless", "without", "avoid", "prefix", "danger")
# Languages whose verb, with its negation, may stand behind the limit.
_NOT_BEHIND = frozenset(
    {"am", "az", "bn", "de", "et", "eu", "fa", "fi", "gu", "hi", "hu", "hy"}
)
_NOT_BEHIND |= {"ja", "ka", "kk", "ko", "ml", "mn", "mr", "ne", "nl", "pa", "si", "ta"}
_NOT_BEHIND |= {"kn", "te", "tr", "ur", "uz"}


# "8 hours or more": no "not" turns that round.
_OR = re.compile(
    r"(?:^|[\s,])(?:or|أو|או|یا|veya|या|বা|au|oder|ou|o|of|lub|albo|nebo|alebo|или|або|чи"
    r"|eller|tai|või|vagy|ή|sau|atau|hoặc|ili|или|ali|arba|vai|அல்லது|లేదా|ან|ወይም|किंवा|અથવા)"
    r"(?: (?:उस|उससे|इस|daha|তার|اس|اس سے|de|kwa|அதற்கு|ennél))?\s*$"
)


def is_alternative(before: str) -> bool:
    """Return whether what stands before a limit makes it one of "or more"."""
    return _OR.search(before) is not None


def denies(text: str, tag: str) -> bool:
    """Return whether something in *text* says no."""
    found = phrases.meanings("negation", text, tag)
    return any(found[each] for each in _NO)


def placed(text: str, tag: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield the limits of *text*: what each means, its phrase, what is round it.

    That is what its clause has before the phrase, and behind it, in lower case.
    """
    for clause in CLAUSE.split(text):
        lower, end = clause.lower(), 0
        for meaning, phrase in phrases.found("comparison", clause, tag):
            start = max(lower.find(phrase, end), end)
            end = start + len(phrase)
            yield meaning, phrase, lower[:start], lower[end:]


def understood(text: str, tag: str) -> Counter[str]:
    """Return the limits of *text*, those that stand with a "not" turned round."""
    said: Counter[str] = Counter()
    for meaning, phrase, before, behind in placed(text, tag):
        near = before
        if number_words.language(tag) in _NOT_BEHIND:
            near = f"{before} … {behind}"
        plain = meaning in _OTHER and not denies(phrase, tag)
        plain = plain and not is_alternative(before)
        turned = plain and denies(near, tag)
        said[_OTHER[meaning] if turned else meaning] += 1
    return said


def bounds(source: str, tag: str) -> Counter[str]:
    """Return the limits that *source* says by a "not", as what they allow.

    "Not above 25" allows less; known in English only.
    """
    return phrases.meanings("bound", source, tag)


def allowed(source: str, tag: str) -> Counter[str]:
    """Return the limits of *source*, those said by a "not" as what they allow."""
    rest = phrases.without("bound", source, tag, _OTHER)
    return phrases.meanings("comparison", rest, tag) + bounds(source, tag)


def without_bounds(source: str, tag: str, translation: str, other: str) -> str:
    """Return *source* without the "not" of limits that *translation* says without it.

    *tag* and *other* are the languages of the two.
    """
    expected = bounds(source, tag)
    if not expected:
        return source
    said = understood(translation, other)
    said["less"] += said.pop("within", 0) + said.pop("to", 0)
    plain = phrases.meanings("comparison", translation, other)
    plain["less"] += plain.pop("within", 0) + plain.pop("to", 0)
    meant = {each for each in expected if said[each] and plain[each]}
    return phrases.without("bound", source, tag, meant) if meant else source


def says_by_not(source: str, tag: str, translation: str, other: str) -> bool:
    """Return whether *translation* says by a "not" a limit that *source* sets without.

    "Store below 25 °C" may be "do not store above 25 °C".
    """
    expected = phrases.meanings("plain-limit", source, tag)
    if not expected or denies(source, tag):
        return False
    if not phrases.occurs("strong-negation", translation, other):
        return False
    plain = phrases.meanings("comparison", translation, other)
    said = understood(translation, other)
    return any(
        expected[each] > plain[each] and said[each] >= expected[each] for each in _OTHER
    )
