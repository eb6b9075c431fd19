"""What a message must have for a rule to be worth running: a bit each.

Traits cost a few microseconds a message, and most messages have none of those
that most rules ask for. Each is a necessary condition of the rules that name it
as something they need: a rule that is left out would have found nothing.
"""

import re
from collections.abc import Iterable
from operator import eq
from typing import Literal, get_args

from i18n_site.text import classes, mojibake, scripts
from i18n_site.text.addresses import is_program
from i18n_site.text.needles import has_some
from i18n_site.text.placeholders import ANY, SPEC
from i18n_site.text.prose import TARGET
from i18n_site.text.punctuation import unpaired
from i18n_site.text.simple_inline import Targets, simple_targets

# Letters and marks that nobody sees.
_FILLERS = "\u034f\u115f\u1160\u3164\uffa0"

# A character that one of the two texts has.
_Character = Literal[
    "numbers",
    "braces",
    "percent",
    "tags",
    "addresses",
    "backslash",
    "lines",
    "emphasis",
    "code",
    "links",
]
# Of the message; of the source; of the translation; of one beside the other.
_Other = Literal[
    "markdown",
    "formatted",
    "brace-formatted",
    "flagged",
    "plural",
    "notice",
    "number words",
    "frequency",
    "negation",
    "sentences",
    "invisible",
    "blank start",
    "block start",
    "link targets",
    "footnotes",
    "empty link",
    "host",
    "mixed scripts",
    "mojibake",
    "scheme",
    "foreign script",
    "brackets",
    "marks",
    "capitals",
    "typographic",
    "typewriter",
    "placeholders",
    "conversions",
    "double space",
    "repeated word",
    "kashida",
    "ending",
    "edges",
    "length",
    "equal",
    "small start",
    "source doubt",
    "quoted",
    "pipe",
    "half",
    "order",
    "opposite",
    "limits",
    "foreign words",
]
Trait = Literal[_Character, _Other]

_CHARACTERS: dict[str, int] = {
    "numbers": classes.NUMBERS,
    "braces": classes.BRACES,
    "percent": classes.PERCENT,
    "tags": classes.TAGS,
    "addresses": classes.ADDRESSES,
    "backslash": classes.BACKSLASH,
    "lines": classes.LINES,
    "emphasis": classes.EMPHASIS,
    "code": classes.CODE,
    "links": classes.LINKS,
}
FILLED = classes.BRACES | classes.PERCENT
LINKED = classes.LINKS | classes.TAGS
# The traits that are classes of characters of one of the two texts.
CHARACTERS = sum(_CHARACTERS.values())
_BITS: dict[str, int] = {
    **_CHARACTERS,
    **{name: 1 << place for place, name in enumerate(get_args(_Other), 21)},
}
_FLAGS: dict[str, Trait] = {
    "md-text": "markdown",
    "python-format": "formatted",
    "python-brace-format": "brace-formatted",
}


def bits(*traits: Trait) -> int:
    """Return the bits of *traits*, joined."""
    return sum(_BITS[each] for each in set(traits))


def _each(*traits: Trait) -> tuple[int, ...]:
    return tuple(_BITS[each] for each in traits)


MARKDOWN, PLURAL, NOTICE = _each("markdown", "plural", "notice")
NUMBER_WORDS, FREQUENCY = _each("number words", "frequency")
NEGATION, SENTENCES, TYPOGRAPHIC = _each("negation", "sentences", "typographic")
ENDING, EDGES, LENGTH = _each("ending", "edges", "length")
EQUAL, SMALL_START, _PIPE = _each("equal", "small start", "pipe")
SOURCE_DOUBT, QUOTED = _each("source doubt", "quoted")
HALF, ORDER, OPPOSITE = _each("half", "order", "opposite")
LIMITS, FOREIGN_WORDS = _each("limits", "foreign words")
_UNSEEN, _BLANK, _BLOCK = _each("invisible", "blank start", "block start")
_HOST, _MIXED, _MOJIBAKE = _each("host", "mixed scripts", "mojibake")
_SCHEME, FOREIGN, _BRACKETS = _each("scheme", "foreign script", "brackets")
_MARKS, _CAPITALS, _DOUBLE = _each("marks", "capitals", "double space")
_REPEATED, _KASHIDA, _TYPED = _each("repeated word", "kashida", "typewriter")
_FORMATTED, _PLACEHOLDERS, _CONVERSIONS = _each(
    "formatted", "placeholders", "conversions"
)
LINK_TARGETS, _FOOTNOTES, _EMPTY = _each("link targets", "footnotes", "empty link")

_EMPTY_LINK = re.compile(f"\\[(?:[^\\w\\[\\]]|_|[{_FILLERS}])*\\]\\(")
_DOT_IN_WORD = re.compile(r"\.[^\W\d_]")
_SOME_BRACKET = classes.BRACKETS | classes.LATIN_1 | classes.OTHER
_SOME_MARK = classes.MARKS | classes.COLON | classes.LATIN_1 | classes.REFERENCES
_NOT_LATIN = classes.CONFUSABLE | classes.ARABIC | classes.OTHER
# Not printable for Python, and of no interest.
_SPACES = "\n\u00a0\u202f\u3000"


def of_flags(flags: Iterable[str]) -> int:
    """Return the traits of a message that has *flags*."""
    return bits(*(_FLAGS.get(each, "flagged") for each in flags))


def classes_of(text: str, markdown: bool) -> tuple[int, str]:
    """Return the classes of characters of *text*, and what of it a reader is shown.

    A number in the target of a link, which most articles have, is none.
    """
    found = classes.classes(text)
    if not markdown or not found & classes.LINKS or found & classes.CODE:
        return found, text
    if "](" not in text or "[^" in text:
        return found, text
    shown = TARGET.sub(" ", text)
    if found & classes.NUMBERS and not classes.classes(shown) & classes.NUMBERS:
        found &= ~classes.NUMBERS
    return found, shown


def of_fillers(
    source: tuple[list[str], list[tuple[str, ...]]], text: str, message: int
) -> int:
    """Return whether what programs fill in is other than in the *source*."""
    traits = _PLACEHOLDERS if ANY.findall(text) != source[0] else 0
    if message & _FORMATTED and SPEC.findall(text) != source[1]:
        traits |= _CONVERSIONS
    return traits


def of_links(source: str, targets: Targets | None, text: str) -> int:
    """Return what the links of the Markdown *text* have that those of *source* lack.

    *targets* are those of *source* if they are simple.
    """
    traits = 0
    if targets is None or simple_targets(text) != targets:
        traits |= LINK_TARGETS
    if "[^" in text or "[^" in source:
        traits |= _FOOTNOTES
    if _EMPTY_LINK.search(text):
        traits |= _EMPTY
    return traits


def of_translation(text: str, shown: str, found: int, message: int) -> int:
    """Return the traits of the translation that could do harm.

    *found* are the classes of its characters, *shown* is what a reader is shown of
    it, *message* are the traits of the message and of its links.
    """
    traits = 0
    first = text[0]
    if not first.isalnum() and not any(map(str.isalnum, text[1:6])):
        traits |= _BLANK
    if message & MARKDOWN and (found & classes.LINES or not first.isalpha()):
        traits |= _BLOCK
    if found & (classes.COLON | classes.REFERENCES) and _may_lead(text, found, message):
        traits |= _SCHEME
    if found & classes.REFERENCES:
        traits |= _MIXED
    if "|" in text:
        traits |= _PIPE
    if text.isascii():
        if found & classes.CONTROLS:
            traits |= _UNSEEN
        return traits | _HOST if "xn--" in text else traits
    # What is equal in both leads nowhere else.
    leading = text if message & LINK_TARGETS else shown
    return traits | of_letters(text, leading, found)


def of_letters(text: str, leading: str, found: int) -> int:
    """Return the traits that ASCII does not have; *leading* is what may have hosts."""
    traits = 0
    if _has_unseen(text, found):
        traits |= _UNSEEN | _BLANK
    if "." in text and _DOT_IN_WORD.search(leading):
        traits |= _HOST
    if found & classes.CONFUSABLE and scripts.adjoining(text):
        traits |= _MIXED
    if found & (classes.ACCENTS | classes.OTHER) and mojibake.broken(text):
        traits |= _MOJIBAKE
    return traits


def _may_lead(text: str, found: int, message: int) -> bool:
    """Return whether something in the text may be an address with a scheme."""
    if found & classes.TAGS or message & LINK_TARGETS:
        return True
    return is_program(text)


def _has_unseen(text: str, found: int) -> bool:
    plain = text
    if not plain.isprintable():
        for each in _SPACES:
            plain = plain.replace(each, "")
        if not plain.isprintable():
            return True
    return bool(found & _NOT_LATIN) and has_some(_FILLERS, text)


def of_style(text: str, words: list[str], found: int, script: str) -> int:
    """Return the traits that only rules of lesser severity ask for.

    *words* are those of *text* in lower case, *script* is what its language is
    written in.
    """
    traits = _of_marks(text, found)
    if any(map(eq, words, words[1:])):
        traits |= _REPEATED
    if text.isupper():
        traits |= _CAPITALS
    if found & classes.ARABIC and "\u0640" in text:
        traits |= _KASHIDA
    if script == "Latn":
        foreign = bool(found & _NOT_LATIN)
    else:
        foreign = scripts.has_other(text, script)
    return traits | FOREIGN if foreign else traits


def _of_marks(text: str, found: int) -> int:
    traits = 0
    if found & _SOME_MARK:
        traits |= _MARKS
    if '"' in text or "..." in text or found & classes.REFERENCES:
        traits |= _TYPED
    if found & _SOME_BRACKET and unpaired(text):
        traits |= _BRACKETS
    if "  " in text or (found & classes.LATIN_1 and _spaced_twice(text)):
        traits |= _DOUBLE
    return traits


def _spaced_twice(text: str) -> bool:
    return " \u00a0" in text or "\u00a0 " in text
