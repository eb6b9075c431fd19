"""Characters that nobody sees, or that show something else."""

from collections.abc import Iterable, Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import bidi, invisible
from i18n_site.text.mojibake import broken

_UNSPACED = frozenset({"bo", "dz", "km", "lo", "my", "th"})


@check(
    severity=Severity.ERROR,
    needs=("invisible",),
    hint="remove the direction control, or close it with its pop in the same line",
    mutable=False,
    good=(
        Example("Take 5 mg", "خذ \u20685 mg\u2069 الآن", "ar"),
        Example("C++ is", "\u200eC++\u200e هي", "ar"),
    ),
    bad=(
        Example("Take 5 mg", "Prendre \u202e5 mg"),
        Example("Take 5 mg", "Prendre \u20665 mg"),
        Example("Take 5 mg", "خذ 5\u2069 mg", "ar"),
        Example("Take 5 mg", "خذ \u202d5 mg\u202c", "ar"),
    ),
)
def bidi_controls(pair: Pair) -> Iterator[str]:
    """A control of the direction of writing overrides it, or is left open.

    Such a control can show digits and words in another order than the text has
    them: "Trojan Source". Isolates and embeddings that end in the line they
    began in are fine, as are the marks U+200E, U+200F, U+061C.
    """
    new = pair.new_characters & bidi.OVERRIDES
    if new:
        shown = ", ".join(f"U+{ord(each):04X}" for each in sorted(new))
        yield f"direction override {shown}"
    elif pair.translation.characters & bidi.CONTROLS:
        text = pair.translation.text
        if bidi.unbalanced(text) and not bidi.unbalanced(pair.source.text):
            yield "a direction control is left open, or ends what was not begun"


@check(
    severity=Severity.ERROR,
    needs=("invisible",),
    hint="delete the character; it can't be seen, so type the words around it anew",
    mutable=False,
    good=(Example("a\tb", "a\tb"), Example("a b", "a\u00a0b")),
    bad=(
        Example("Stop", "Stop\x1b[0m"),
        Example("Stop", "Sto\x00p"),
        Example("Stop", "Stop\u2028now"),
        Example("Stop", "Stop\U000e0041"),
    ),
)
def control_characters(pair: Pair) -> Iterator[str]:
    """The translation has a control character, line separator or tag character.

    They put nothing on the page, and confuse terminals, editors and parsers.
    """
    if pair.is_usual:
        return
    if found := invisible.controls(pair.new_characters):
        yield f"control character {_codes(found)}"


@check(
    severity=Severity.ERROR,
    needs=("invisible",),
    hint="delete the invisible character; type the word or number anew",
    mutable=False,
    good=(
        Example("going", "می\u200cروم", "fa"),
        Example("doctor", "डॉक्\u200dटर", "hi"),
        Example("a long word", "Donau\u00addampf", "de"),
        Example("a b", "ก\u200bข", "th"),
    ),
    bad=(
        Example("Take 50 mg", "Prendre 5\u200b0 mg"),
        Example("Take 50 mg", "Prendre 5\u00ad0 mg"),
        Example("paracetamol", "para\u200bcétamol"),
        Example("paracetamol", "para\u2060cétamol"),
        Example("milk", "мо\u200dлоко", "ru"),
    ),
)
def invisible_characters(pair: Pair) -> Iterator[str]:
    """A zero-width character stands in a number, or in a word that has no use for it.

    It splits a drug's name for search and screen readers, and can make two
    digits look like one number.
    """
    if pair.new_characters.isdisjoint(invisible.ZERO_WIDTH):
        return
    if found := invisible.misplaced(pair.translation.text):
        yield f"invisible {_codes(sorted(set(''.join(found))))} within a word or number"


@check(
    severity=Severity.WARNING,
    needs=("invisible",),
    hint="remove U+200B, or use a space",
    good=(Example("a b", "ก\u200bข", "th"), Example("a b", "a b")),
    bad=(Example("a b", "a \u200bb"), Example("a b", "甲\u200b乙", "ja")),
)
def zero_width_space(pair: Pair) -> Iterator[str]:
    """There is a zero-width space in a language that does not use it.

    Thai, Lao, Khmer, Burmese, Tibetan and Dzongkha do.
    """
    if "\u200b" in pair.new_characters and pair.language not in _UNSPACED:
        yield "zero-width space U+200B"


@check(
    severity=Severity.ERROR,
    needs=("mojibake",),
    hint="save the text as UTF-8 and type the broken letters anew",
    good=(Example("Summer", "Été"), Example("Â", "Â"), Example("a", "São Paulo", "pt")),
    bad=(
        Example("Summer", "Ã‰tÃ©"),
        Example("a", "90\u00c2\u00a0%"),
        Example("a", "d\ufffdj\u00e0"),
    ),
)
def mojibake(pair: Pair) -> Iterator[str]:
    """UTF-8 was read as another encoding: "Ã©" where "é" should be."""
    if (found := broken(pair.translation.text)) and not broken(pair.source.text):
        shown = ", ".join(map(repr, dict.fromkeys(found)))
        yield f"broken characters {shown}"


def _codes(characters: Iterable[str]) -> str:
    return ", ".join(f"U+{ord(each):04X}" for each in characters)
