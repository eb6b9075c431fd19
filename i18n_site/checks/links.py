"""Where links and images lead is the source's business."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text.addresses import is_exchange
from i18n_site.text.invisible import blank
from i18n_site.text.prose import footnotes

MARKDOWN = ("md-text",)
_LINK_TEXT = re.compile(r"(?<!!)\[([^\[\]]*)\]\(")
_PHRASES = """
    here click_here this ici cliquez_ici aquí haga_clic_aquí pulse_aquí hier
    hier_klicken aqui clique_aqui هنا اضغط_هنا انقر_هنا यहाँ यहां
    यहाँ_क्लिक_करें
    こちら ここ 这里 此处 這裡 点击这里 点击此处
    اینجا qui clicca_qui klik_hier тут здесь
    нажмите_здесь tutaj kliknij_tutaj tu buraya burada tıklayın 여기 여기를_클릭 hapa
    bofya_hapa tại_đây ở_đây nhấp_vào_đây
"""
_HERE = frozenset(each.replace("_", " ") for each in _PHRASES.split())
_TRAILING = ".,;:!?)]}»”\"'。、，）।؟،"


@check(
    severity=Severity.ERROR,
    needs=("markdown", "link targets"),
    hint="copy the address in (...) from the source, with no space before '('",
    mutable=False,
    good=(
        Example("See [this](a.md).", "Voir [ceci](a.md).", flags=MARKDOWN),
        Example("[a](a.md) and [b](b.md)", "[b](b.md) et [a](a.md)", flags=MARKDOWN),
        Example("![A cup](cup.png)", "![Une tasse](cup.png)", flags=MARKDOWN),
    ),
    bad=(
        Example("See [this](a.md).", "Voir [ceci](b.md).", flags=MARKDOWN),
        Example("See [this](a.md).", "Voir ceci.", flags=MARKDOWN),
        Example(
            "[a](https://en.wikipedia.org/wiki/A)",
            "[a](https://fr.wikipedia.org/wiki/A)",
            flags=MARKDOWN,
        ),
        Example("See [this](a.md).", "Voir [ceci] (a.md).", flags=MARKDOWN),
        Example("See this.", "Voir [ceci](https://evil.example).", flags=MARKDOWN),
        Example("<https://a.example>", "<https://b.example>", flags=MARKDOWN),
        Example("![A cup](cup.png)", "![Une tasse](dup.png)", flags=MARKDOWN),
        Example("![A cup](cup.png)", "[Une tasse](cup.png)", flags=MARKDOWN),
    ),
)
def md_link(pair: Pair) -> Iterator[str]:
    """A link or image of the source is missing, leads elsewhere, or is new.

    Addresses are compared with their numbers; their order and the words of the
    link are free. The text is parsed as Markdown, so ``[text] (address)`` is no
    link, as it will be none on the page. A link may lead to another site if
    ``[links] allow`` of the settings says so: to its edition in the language.
    """
    source, translation = pair.source.targets, pair.translation.targets
    ours, theirs = _unlike(source[0], translation[0], pair.locale.link_hosts)
    yield from _differences("link to", ours, theirs)
    yield from _differences("image", source[1], translation[1])


def _unlike(
    source: Sequence[str], translation: Sequence[str], hosts: Sequence[tuple[str, str]]
) -> tuple[list[str], list[str]]:
    """Return the links of both without those that are each other's exchange."""
    ours, theirs = list(source), list(translation)
    if not hosts or ours == theirs:
        return ours, theirs
    for target in list((Counter(theirs) - Counter(ours)).elements()):
        left = (Counter(ours) - Counter(theirs)).elements()
        same = (each for each in left if is_exchange(each, target, hosts))
        if found := next(same, None):
            ours.remove(found)
            theirs.remove(target)
    return ours, theirs


def _differences(
    noun: str, source: Sequence[str], translation: Sequence[str]
) -> Iterator[str]:
    if source == translation:
        return
    expected, found = Counter(source), Counter(translation)
    if missing := sorted((expected - found).elements()):
        yield f"{noun} {', '.join(map(repr, missing))} is missing"
    if new := sorted((found - expected).elements()):
        yield f"{noun} {', '.join(map(repr, new))} is not in the source"


@check(
    severity=Severity.WARNING,
    needs=("addresses",),
    hint="copy the address from the source",
    good=(
        Example("See https://a.example/x.", "Voir https://a.example/x."),
        Example("Write to a@b.example.", "Écrivez à a@b.example."),
        Example("See it.", "Voir ceci."),
    ),
    bad=(
        Example("See https://a.example/x", "Voir https://a.example/y"),
        Example("See https://a.example/x", "Voir le site"),
        Example("Write to a@b.example.", "Écrivez à a@c.example."),
    ),
)
def url(pair: Pair) -> Iterator[str]:
    """An address in the text itself is missing, another one, or new."""
    if _addressless(pair.source) and _addressless(pair.translation):
        return
    expected, found = _addresses(pair.source), _addresses(pair.translation)
    if missing := sorted((expected - found).elements()):
        yield f"address {', '.join(map(repr, missing))} is missing"
    if new := sorted((found - expected).elements()):
        yield f"address {', '.join(map(repr, new))} is not in the source"


def _addressless(side: Side) -> bool:
    return "@" not in side.characters and "/" not in side.characters


def _addresses(side: Side) -> Counter[str]:
    if side.targets[0]:
        return Counter()  # md-link compares them
    return Counter(each.rstrip(_TRAILING) for each in side.addresses)


@check(
    severity=Severity.ERROR,
    needs=("markdown", "footnotes"),
    hint="copy the footnote marks [^…] from the source",
    mutable=False,
    good=(Example("True.[^a]", "Vrai[^a].", flags=MARKDOWN),),
    bad=(
        Example("True.[^a]", "Vrai.", flags=MARKDOWN),
        Example("True.[^a]", "Vrai.[^b]", flags=MARKDOWN),
        Example("True.", "Vrai.[^a]", flags=MARKDOWN),
    ),
)
def md_reflink(pair: Pair) -> Iterator[str]:
    """A footnote mark of the source is missing, changed or new."""
    yield from _differences(
        "footnote", footnotes(pair.source.text), footnotes(pair.translation.text)
    )


@check(
    severity=Severity.ERROR,
    needs=("markdown", "empty link"),
    hint="put the words of the link between [ and ]",
    mutable=False,
    good=(
        Example("See [this](a.md).", "Voir [ceci](a.md).", flags=MARKDOWN),
        Example("[![x](a.png)](a.md)", "[![y](a.png)](a.md)", flags=MARKDOWN),
    ),
    bad=(
        Example("See [this](a.md).", "Voir ceci [](a.md).", flags=MARKDOWN),
        Example("See [this](a.md).", "Voir [\u200b](a.md).", flags=MARKDOWN),
    ),
)
def link_text(pair: Pair) -> Iterator[str]:
    """A link has no words, so that nobody can see, hear or click it."""
    if pair.translation.targets[0]:
        empty = [
            each for each in _LINK_TEXT.findall(pair.translation.text) if blank(each)
        ]
        if empty and not any(map(blank, _LINK_TEXT.findall(pair.source.text))):
            yield "a link has no words"


@check(
    severity=Severity.WARNING,
    needs=("markdown", "links"),
    hint="say in the words of the link where it leads",
    good=(
        Example("[Doses](a.md)", "[Doses](a.md)", flags=MARKDOWN),
        Example("[Here](a.md)", "[Ici](a.md)", flags=MARKDOWN),
    ),
    bad=(
        Example("See [doses](a.md).", "Voir les doses [ici](a.md).", flags=MARKDOWN),
        Example("[Doses](a.md)", "[こちら](a.md)", "ja", flags=MARKDOWN),
    ),
)
def link_words(pair: Pair) -> Iterator[str]:
    """The words of a link say only "here", and those of the source say more.

    Who lists the links of a page with a screen reader hears nothing else.
    """
    found = [each for each in _LINK_TEXT.findall(pair.translation.text) if _here(each)]
    if found and not any(map(_here, _LINK_TEXT.findall(pair.source.text))):
        yield f"the link says only {found[0]!r}"


def _here(words: str) -> bool:
    return words.strip(" \u00a0*_.").casefold() in _HERE
