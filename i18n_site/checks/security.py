"""What must never come from a translation."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import bidi
from i18n_site.text.placeholders import JINJA


@check(
    severity=Severity.ERROR,
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
    hint="remove the template syntax; write the words only",
    mutable=False,
    good=(
        Example("By {{ author }}", "Par {{ author }}"),
        Example("{% if x %}", "{% if x %}"),
        Example("{a}", "{a}"),
    ),
    bad=(
        Example("Hello", "Bonjour {{ config }}"),
        Example("Hello", "{% include 'x' %}"),
        Example("Hello", "Bonjour {# rien"),
    ),
)
def jinja_syntax(pair: Pair) -> Iterator[str]:
    """The translation has template syntax that the source does not have.

    Translations are never run as templates, so it would be printed; that
    somebody wrote it is a mistake or an attack.
    """
    if not pair.translation.characters & {"{", "}"}:
        return
    new = {*JINJA.findall(pair.translation.text)} - {*JINJA.findall(pair.source.text)}
    if new and "python-brace-format" not in pair.message.flags:
        shown = ", ".join(map(repr, sorted(new)))
        yield f"template syntax {shown} is not in the source"
