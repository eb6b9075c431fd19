"""Which messages are ordinary prose, in which no rule for errors finds anything.

A build asks for errors only, and most of what it asks about has none of what these
rules look for: no digit, link or tag, no letter that nobody sees. That is told of
many messages at once, at a tenth of what it costs to look at each: their texts are
joined, and where all joined have nothing odd, none of them has.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from i18n_site.checks import traits
from i18n_site.checks.rules import MOST_MARKS
from i18n_site.checks.source_side import SourceSide
from i18n_site.model.catalog import Message
from i18n_site.text import classes, number_words, phrases
from i18n_site.text.addresses import is_program

Targets = tuple[str, ...]

# What the traits of ordinary messages are among.
TRAITS = traits.bits("markdown", "emphasis", "links", "addresses")
_FLAGS = frozenset({(), ("md-text",)})
# How many messages are looked at together.
_TOGETHER = 64
# Source texts that are remembered, of each language.
_MOST = 60_000

_ODD = (
    classes.NUMBERS
    | classes.BRACES
    | classes.PERCENT
    | classes.TAGS
    | classes.REFERENCES
    | classes.BACKSLASH
    | classes.LINES
    | classes.CODE
    | classes.LINKS
)
_ODD_TRANSLATION = _ODD | classes.CONTROLS | classes.COLON
_ADDRESSES = ("www.", "mailto:")
_WEEKDAYS = ("nday", "sday", "friday", "urday")
# A link with words, whose target has nothing that a rule looks for. It begins with a
# fixed character, for which ``re`` looks first: a tenth of the time.
_LINK = re.compile(r"\[(?<!!\[)([^\W_][^\[\]]*)\]\(([A-Za-z0-9_.~:/?#@!$*+,;=-]+)\)")


class Prose:
    """What tells the ordinary messages whose source texts are in the language *tag*."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._known: dict[str, Targets | None] = {}
        known = {*number_words.sure_words(tag), "one"}
        words = map(_spaced, filter(str.isascii, known))
        self._number = re.compile(b" (?:%s) " % (b"|".join(sorted(words)) or b"(?!)"))
        timed = (f" {each} " for each in number_words.TIMED)
        needles = (
            *_ADDRESSES,
            "half",
            "quarter",
            " twice ",
            " once ",
            *_WEEKDAYS,
            *timed,
            *phrases.needles("period", tag),
        )
        self._needles = [_spaced(each) for each in needles if each.isascii()]

    def ordinary(self, messages: Sequence[Message]) -> list[bool]:
        """Return of each message whether it is surely ordinary."""
        found: list[bool] = []
        for start in range(0, len(messages), _TOGETHER):
            group = messages[start : start + _TOGETHER]
            fine = [False] * len(group)
            for number in self._ordinary(group):
                fine[number] = True
            found += fine
        return found

    def _ordinary(self, messages: Sequence[Message]) -> Sequence[int]:
        """Return the numbers of the ordinary ones among a few *messages*."""
        sources = self._targets([each.key.text for each in messages])
        texts = [each.translations[0] for each in messages]
        leading, shown = _without_links(texts)
        marks = classes.marks(shown, _ODD_TRANSLATION)
        likely = [
            number
            for number, (message, text, found, target) in enumerate(
                zip(messages, texts, marks, sources, strict=True)
            )
            if target is not None
            and target == leading.get(number, ())
            and text[:1].isalpha()
            and (not found or _is_label(found, text))
            and len(text) <= MOST_MARKS
            and _is_plain(message, target)
        ]
        odd = set(_having(_is_odd, [texts[each] for each in likely]))
        odd.update(_having(_has_odd_letters, [shown[each] for each in likely]))
        return [each for at, each in enumerate(likely) if at not in odd]

    def _targets(self, texts: Sequence[str]) -> list[Targets | None]:
        """Return the targets of each source text, None if it is out of the ordinary."""
        known = self._known
        if len(known) > _MOST:
            known.clear()
        new = [each for each in texts if each not in known]
        if new:
            known.update(zip(new, self._told(new), strict=True))
        return [known[each] for each in texts]

    def _told(self, texts: Sequence[str]) -> list[Targets | None]:
        leading, shown = _without_links(texts)
        fine: list[Targets | None] = [
            None if found or len(text) > MOST_MARKS else leading.get(number, ())
            for number, (text, found) in enumerate(
                zip(texts, classes.marks(shown, _ODD), strict=True)
            )
        ]
        likely = [number for number, each in enumerate(fine) if each is not None]
        for at in _having(self._may_mean, [shown[number] for number in likely]):
            if not self._means_nothing(texts[likely[at]]):
                fine[likely[at]] = None
        return fine

    def _may_mean(self, text: str) -> bool:
        """Return whether a word of *text* may be a number, or say how often."""
        if not text.isascii() or "://" in text or "@" in text:
            return True
        words = _spaced(f" {text} ")
        return self._number.search(words) is not None or any(
            each in words for each in self._needles
        )

    def _means_nothing(self, text: str) -> bool:
        side = SourceSide(text, self._tag, markdown=False, formatted=False)
        # Without links and emphasis, Markdown has the same words.
        return not side.classes & (_ODD | classes.EMPHASIS) and not side.traits


@lru_cache(maxsize=8)
def prose(tag: str) -> Prose:
    """Return what tells ordinary messages whose source texts are in *tag*."""
    return Prose(tag)


_SPACED = bytes(
    byte | 32 if chr(byte).isalpha() and byte < 128 else 32 for byte in range(256)
)


def _spaced(text: str) -> bytes:
    """Return *text* in lower case, with a space for all but the letters of ASCII."""
    return text.encode("utf-8", "surrogatepass").translate(_SPACED)


def _without_links(texts: Sequence[str]) -> tuple[dict[int, Targets], Sequence[str]]:
    """Return the targets of links by the number of their text, and the texts without.

    Links are left in a text that has some which are not simple.
    """
    targets: dict[int, Targets] = {}
    shown = list(texts)
    for number, text in enumerate(texts):
        if "](" in text:
            parts = _LINK.split(text)
            found = tuple(parts[2::3])
            del parts[2::3]
            rest = " ".join(parts)
            if "]" not in rest:
                targets[number], shown[number] = found, rest
    return targets, shown


def _is_plain(message: Message, targets: Targets) -> bool:
    """Whether *message* is of the kind that only its two texts are to be looked at."""
    context = message.key.context
    return (
        message.plural is None
        and message.flags in _FLAGS
        and bool(message.flags or not targets)  # links are of Markdown only
        and not message.obsolete
        and (context is None or not context.startswith("notice:"))
    )


def _is_label(found: bytes, text: str) -> bool:
    """Whether nothing but colons was found in *text*, that follow no scheme."""
    return not found.strip(b":") and not is_program(text)


def _is_odd(text: str) -> bool:
    """Return whether *text* has what only rare texts have and no mark shows."""
    return "|" in text or "xn--" in text


def _has_odd_letters(text: str) -> bool:
    if text.isascii():
        return False
    found = classes.classes(text)
    return bool(found & classes.NUMBERS or traits.of_letters(text, text, found))


def _having(
    is_odd: Callable[[str], bool], texts: Sequence[str], first: int = 0
) -> Iterator[int]:
    """Yield the numbers from *first* of those of *texts* that are odd.

    What *is_odd* says of texts joined by spaces must be true if it is of one of them.
    """
    if not texts or not is_odd(" ".join(texts)):
        return
    if len(texts) == 1:
        yield first
        return
    half = len(texts) // 2
    yield from _having(is_odd, texts[:half], first)
    yield from _having(is_odd, texts[half:], first + half)
