"""How a text ends and how languages space and pair their punctuation."""

import re
from itertools import pairwise

# What may stand after the mark that ends a text.
_CLOSING = "“„«\"'”’»›)]}）」』】>*_`~\u200e\u200f\u2069\u202c \u00a0\u202f\n"
ENDS = {
    "colon": frozenset(":：：՝៖"),
    "ellipsis": frozenset("…⋯"),
    "exclamation": frozenset("!！¡՜‼︕"),
    "question": frozenset("?？؟\u037e⁇՞፧"),
    "semicolon": frozenset(";；؛"),
    "stop": frozenset(".。．।॥۔።｡։។။"),
}

_KINDS = {mark: kind for kind, marks in ENDS.items() for mark in marks}

# Languages that end a sentence with a space or nothing.
NO_STOP = frozenset({"th", "lo", "my", "km", "bo", "dz"})

# Before these French writes a (no-break) space; so do Breton and a few others.
_FRENCH = re.compile(r"[^\W\d_]{1,20}[!?;:»](?=\s|$)|«\w{1,20}")
_SENTENCE = re.compile(r"[.!?؟։\u2024](?=\s|$)|[。．！？।॥۔።។။]")
_MARK = re.compile("[.!?؟։\u2024。．！？।॥۔።။&]")
_SPACE = re.compile(
    r"(?<=[\u0e00-\u0e4f\u0e80-\u0ec6]) (?=[\u0e00-\u0e45\u0e80-\u0ec6])"
    r"(?!และ|หรือ|ແລະ|ຫຼື)"
)
_OTHER_SPACE = re.compile(r"[^\u0e00-\u0eff\d] | [^\u0e00-\u0eff\d]")
_PAIRS = {
    ")": "(",
    "]": "[",
    "}": "{",
    "）": "（",
    "」": "「",
    "』": "『",
    "】": "【",
    "»": "«",
}
_OPENING = frozenset(_PAIRS.values())
BRACKETS = _OPENING | _PAIRS.keys()
_BRACKET = re.compile(f"[{re.escape(''.join(sorted(BRACKETS)))}]")


def ending(text: str) -> str:
    """Return the kind of mark that *text* ends with, a key of ``ENDS``, or "".

    Quotes, brackets and markup after it do not count.
    """
    if text[-1:].isalnum():
        return ""
    text = text.rstrip(_CLOSING)
    return "ellipsis" if text.endswith("...") else _KINDS.get(text[-1:], "")


def marks(text: str) -> int:
    """Return how many marks *text* has that can end a sentence, at most.

    A reference to a character may be one.
    """
    if text.isascii():
        return text.count(".") + text.count("!") + text.count("?") + text.count("&")
    return len(_MARK.findall(text))


def sentences(text: str) -> int:
    """Return how many sentences *text* has, by the marks that end one.

    A mark between letters or digits ("3.5", "a.m.") ends none.
    """
    return len(_SENTENCE.findall(text))


def split_sentences(text: str) -> list[str]:
    """Return the sentences of *text*, each with its mark; what is blank is none."""
    ends = [each.end() for each in _SENTENCE.finditer(text)]
    parts = (text[a:b] for a, b in pairwise([0, *ends, len(text)]))
    return [each for each in parts if any(map(str.isalnum, each))]


def unmarked_sentences(text: str) -> list[str]:
    """Return the parts of Thai or Lao *text* that spaces part, as they part sentences.

    No space beside a number parts any, nor one before "and" or "or". Of a text with
    spaces beside anything else, as quotes or Latin words, no parts are known.
    """
    return [] if _OTHER_SPACE.search(text) else _SPACE.split(text)


def unspaced_french(text: str) -> list[str]:
    """Return the marks of *text* that lack the space French writes at them."""
    return _FRENCH.findall(text)


def unpaired(text: str) -> str:
    """Return the brackets of *text* that have no partner, in order."""
    open_: list[str] = []
    wrong: list[str] = []
    for character in _BRACKET.findall(text):
        if character in _OPENING:
            open_.append(character)
        elif character in _PAIRS:
            if open_ and open_[-1] == _PAIRS[character]:
                open_.pop()
            else:
                wrong.append(character)
    return "".join([*wrong, *open_])
