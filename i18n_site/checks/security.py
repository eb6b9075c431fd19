"""What must never come from a translation."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import addresses
from i18n_site.text.placeholders import JINJA

_ELEMENTS = """
    applet audio base body button embed form frame frameset head html iframe input
    link main math meta noscript object script select style svg template textarea
    title video
"""
_DANGEROUS = frozenset(_ELEMENTS.split())
_HIDING = frozenset({"aria-hidden", "class", "hidden", "id", "srcdoc", "style"})
_URL_ATTRIBUTES = frozenset(
    {"action", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"}
)


@check(
    severity=Severity.ERROR,
    needs=("braces",),
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
    needs=("host",),
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
    needs=("scheme",),
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
    needs=("tags",),
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
    found = [each for kind in side.targets for each in kind]
    for tag in side.tags:
        found.extend(value for name, value in tag.attributes if name in _URL_ATTRIBUTES)
    return found
