"""What must never come from a translation."""

import re
from collections.abc import Iterable, Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import addresses, bidi, invisible
from i18n_site.text.placeholders import JINJA

_UNSPACED = frozenset({"bo", "dz", "km", "lo", "my", "th"})
_MOJIBAKE = re.compile(
    "Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ“”¦˜¢]"
    "|\ufffd|[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1}[ÐÑ]"
)
_BROKEN = frozenset("ÃÂâÐÑ\ufffd")
_DANGEROUS = frozenset(
    "applet audio base body button embed form frame frameset head html iframe input link"
    " main math meta noscript object script select style svg template textarea title"
    " video".split()
)
_HIDING = frozenset({"aria-hidden", "class", "hidden", "id", "srcdoc", "style"})
_URL_ATTRIBUTES = frozenset(
    {"action", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"}
)


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


@check(
    severity=Severity.ERROR,
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
    if pair.new_characters.isdisjoint(_BROKEN):
        return
    if found := _MOJIBAKE.findall(pair.translation.text):
        yield f"broken characters {', '.join(map(repr, dict.fromkeys(found)))}"


@check(
    severity=Severity.ERROR,
    hint="write the host in the letters of its real address",
    mutable=False,
    good=(
        Example("See who.int.", "Voir who.int."),
        Example("See a.example", "Voir a.example. Merci"),
        Example("e.g. this", "т.е. это", "ru"),
    ),
    bad=(
        Example("See paypal.com.", "Voir p\u0430yp\u0430l.com."),
        Example("See https://who.int/", "Voir https://wh\u043e.int/"),
        Example("See paypal.com.", "Voir xn--pypal-4ve.com."),
    ),
)
def link_host(pair: Pair) -> Iterator[str]:
    """An address has letters that look like others: a homoglyph host."""
    if "." not in pair.translation.characters:
        return
    text = pair.translation.text
    if text.isascii() and "xn--" not in text:
        return
    for name in sorted(addresses.hosts(text) - addresses.hosts(pair.source.text)):
        if addresses.deceptive(name):
            yield f"host {name!r} has look-alike letters"


@check(
    severity=Severity.ERROR,
    hint="use an address that begins with https: or that the source has",
    mutable=False,
    good=(
        Example("[a](b.md)", "[a](b.md)", flags=("md-text",)),
        Example("Note: this", "Note : ceci"),
    ),
    bad=(
        Example("[a](b.md)", "[a](javascript:x)", flags=("md-text",)),
        Example("[a](b.md)", "[a](&#x6A;avascript:x)", flags=("md-text",)),
        Example("[a](b.md)", "[a](data:text/html,x)", flags=("md-text",)),
        Example('<a href="/a">a</a>', '<a href="java\nscript:x">a</a>'),
        Example("a", "javascript:alert(1)"),
    ),
)
def link_scheme(pair: Pair) -> Iterator[str]:
    """A link has a scheme other than http, https, mailto and tel.

    ``javascript:`` and ``data:`` run programs. An attribute is filled by plain
    messages, too, so a text that begins with such a scheme is one as well.
    """
    if (
        ":" not in pair.translation.characters
        and "&" not in pair.translation.characters
    ):
        return
    known = {*map(addresses.scheme, _targets(pair.source)), *addresses.SAFE_SCHEMES, ""}
    text = pair.translation.text
    for target in _targets(pair.translation):
        if (scheme := addresses.scheme(target)) not in known:
            yield f"link with scheme {scheme!r}"
    if addresses.is_program(text) and not addresses.is_program(pair.source.text):
        yield f"the text begins with {addresses.scheme(text)!r}"


@check(
    severity=Severity.ERROR,
    hint="remove it; a translation has words only",
    mutable=False,
    good=(
        Example("<b>Stop</b>", "<b>Arrêtez</b>"),
        Example("Type `<script>`", "Tapez `<script>`", flags=("md-text",)),
    ),
    bad=(
        Example("Stop", "<script>x()</script>"),
        Example("<b>Stop</b>", '<b onclick="x()">Arrêtez</b>'),
        Example("<b>Stop</b>", '<b style="display:none">Arrêtez</b>'),
        Example("Stop", "<iframe src=x></iframe>", flags=("md-text",)),
        Example("Stop", "Stop</main>", flags=("md-text",)),
    ),
)
def safe_html(pair: Pair) -> Iterator[str]:
    """An element or attribute that can run, load or hide something is new.

    ``xml-tags`` asks for the same tags; this names those that are dangerous.
    """
    if pair.source.tags == pair.translation.tags:
        return
    known = {tag.name for tag in pair.source.tags}
    found = {tag.name for tag in pair.translation.tags} - known
    for name in sorted(found & _DANGEROUS):
        yield f"element '{name}'"
    known = {name for tag in pair.source.tags for name, _ in tag.attributes}
    found = {name for tag in pair.translation.tags for name, _ in tag.attributes}
    for name in sorted(found - known):
        if name.startswith("on") or name in _HIDING:
            yield f"attribute {name!r}"


def _targets(side: Side) -> list[str]:
    found = [*side.structure.links, *side.structure.images]
    for tag in side.tags:
        found.extend(value for name, value in tag.attributes if name in _URL_ATTRIBUTES)
    return found


def _codes(characters: Iterable[str]) -> str:
    return ", ".join(f"U+{ord(each):04X}" for each in characters)
