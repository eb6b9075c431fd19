"""Where links and images lead is the source's business."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text.invisible import blank
from i18n_site.text.prose import footnotes

MARKDOWN = ("md-text",)
_LINK_TEXT = re.compile(r"(?<!!)\[([^\[\]]*)\]\(")
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
    link, as it will be none on the page.
    """
    source, translation = pair.source.targets, pair.translation.targets
    yield from _differences("link to", source[0], translation[0])
    yield from _differences("image", source[1], translation[1])


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
