"""What is done first, last, from a day on, once something is over, not until then.

Each turn is asked of sentences in English that have only one word for an order: what
else of it a translation says must then come from that word.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from i18n_site.checks.asked import Asked
from i18n_site.text import phrases
from i18n_site.text.contraries import COURSE


class _Turn(NamedTuple):
    """What a sentence of the source says, and what shows that it was turned.

    *asked* is such a sentence; of *found* a translation has one, of *kept* none. They
    are meanings of the tables ``order`` and ``contrasts``.
    """

    what: str
    asked: Asked
    found: tuple[str, ...]
    kept: tuple[str, ...]


def _without(words: str, rest: str) -> Asked:
    return Asked(rf"(?is)^(?!.*\b(?:{words})\b).*{rest}")


_FIRST = _Turn(
    "'first' became 'last'",
    _without(
        "after|then|last|later|once|when|until|end|next|finally",
        r"\b(?:first|beforehand)[.!]*$",
    ),
    ("at last",),
    ("beforehand", "to begin with", "first", "before"),
)
_AFTERWARDS = _Turn(
    "'afterwards' became 'first'",
    _without(
        r"first|before\w*|prior|begin\w*|start\w*|until|then|advance|previous\w*",
        r"\bafterwards?\b",
    ),
    ("to begin with", "beforehand", "before"),
    ("afterwards", "after", "at last"),
)
_FROM = _Turn(
    "'from' became 'until'",
    _without(
        r"to|until|till|up|before|by|under|through|and",
        r"\bfrom (?:day|week|month|the \w+ (?:day|week|month))\b",
    ),
    ("until",),
    ("from", "after"),
)
_ONCE = _Turn(
    "'once it is done' became 'before'",
    _without(
        r"until|before\w*|prior|(?<!they )(?<!it )(?<!you )first|ahead|advance|ago"
        r"|early|earlier|last|previous\w*|current\w*|protect\w*|from|front|warn\w*"
        r"|shield\w*|not?|never|cannot|by \d|\d to|up to",
        r"\b(?:once (?:all|the|your|it|they|you|he|she|this|there)|only (?:when|after"
        r"|once) (?:all|the|your|it|they|you|he|she)|as soon as (?:the|it|they))\b",
    ),
    ("before",),
    (),
)
_NOT_UNTIL = _Turn(
    "'not until' became 'not after'",
    _without(
        r"after\w*|wait\w*|only|then|later|following",
        r"\b(?:not|never)\b[^.;]{1,60} until (?:you|your|it|they|the|he|she)\b",
    ),
    ("after",),
    ("before", "until"),
)
_BY_THEN = _Turn(
    "'until' became 'from'",
    _without(
        "from|since|start", r"\buntil (?:\w+ ){1,2}(?:hour|minute|day)s? before\b"
    ),
    ("from",),
    ("until",),
)
_ONSET, _OVER = COURSE
# What somebody has for a time.
_HAD = (
    r"\b(?:symptoms?|pains?|fever|rash|bleeding|it|they|vomiting|diarrh\w+|contractions"
    r"|swelling|itching|cramps|signs|attack|seizure|fit|coughing|headache|illness) "
)
_BEGAN = _Turn(
    "'it began' became 'it ended'",
    _without(
        r"end\w*|stop\w*|finish\w*|over|gone?|goes|until|last\w*|clear\w*|pass\w*"
        r"|disappear\w*|settle\w*|better|improv\w*|subsid\w*|recover\w*|eas\w*",
        _HAD + r"(?:first )?(?:start(?:s|ed)?|began|begins?|appear(?:s|ed)?)\b",
    ),
    (_OVER,),
    (_ONSET,),
)
_ENDED = _Turn(
    "'it ended' became 'it began'",
    _without(
        r"start\w*|begin\w*|beg[au]n|appear\w*|onset|first|develop\w*|occur\w*|return",
        _HAD + r"(?:ha(?:s|ve) )?(?:stop(?:s|ped)?|end(?:s|ed)?|gone|go(?:es)? away)\b",
    ),
    (_ONSET,),
    (_OVER,),
)
_TURNS = (_FIRST, _AFTERWARDS, _FROM, _ONCE, _NOT_UNTIL, _BY_THEN, _BEGAN, _ENDED)
_SOME = Asked(
    r"(?i)\b(?:(?:first|beforehand)(?=[.!]|$)|afterwards?|from (?:day|week|month|the)"
    r"|once (?:all|the|your|it|they|you|he|she|this|there)|only (?:when|after|once)"
    rf"|as soon as|until)\b|{_HAD}(?:first )?(?:start|beg[ai]n|appear|ha(?:s|ve) |stop"
    r"|end|go)"
)
# Which many say for "not ... until": "not if not", "not other than".
_BUT = re.compile(
    r"(?i)\bqu['\u2019]|\b(?:decât|se non|che dopo|sino|dan|παρά|med mindre)\b"
)


def asked(source: str) -> bool:
    """Return whether the English *source* may say what ``turned`` looks for."""
    return _SOME.search(source) is not None


def turned(pairs: Iterable[tuple[str, str]], ours: str, theirs: str) -> str:
    """Return what to say of the first of *pairs* that has a moment turned, or "".

    *pairs* are sentences in the languages *ours* and *theirs*.
    """
    if ours.partition("-")[0] != "en":
        return ""
    for source, translation in pairs:
        if asked(source):
            for turn in _TURNS:
                if turn.asked.search(source) and _shows(
                    turn, source, translation, theirs
                ):
                    return turn.what
    return ""


def _shows(turn: _Turn, source: str, text: str, tag: str) -> bool:
    """Return whether *text* shows what *turn* looks for."""
    if not all(_known(each, tag) for each in turn.kept):
        return False
    if not any(_said(each, text, tag) for each in turn.found):
        return False
    if turn is _ONCE:
        expected = phrases.meanings("order", source, "en")["after"]
        return _said("after", text, tag) <= expected
    if turn is _NOT_UNTIL and not _forbids(text, tag):
        return False
    if turn is _BY_THEN:  # some say "until" by their word for "before"
        text = phrases.without("order", text, tag, {"before"})
    return not any(_said(each, text, tag) for each in turn.kept)


def _forbids(text: str, tag: str) -> bool:
    """Return whether *text* forbids by one "not", and with no exception."""
    found = phrases.meanings("negation", text, tag)
    del found[phrases.LOOKS_LIKE]
    return (
        found.total() == 1
        and phrases.occurs("prohibition", text, tag)
        and not phrases.occurs("only", text, tag)
        and not phrases.occurs("only after", text, tag)
        and not _BUT.search(text)
    )


def _known(meaning: str, tag: str) -> bool:
    return phrases.known(_table(meaning), tag)


def _said(meaning: str, text: str, tag: str) -> int:
    return phrases.meanings(_table(meaning), text, tag)[meaning]


def _table(meaning: str) -> str:
    return "order" if meaning in ("before", "after") else f"contrast: {meaning}"
