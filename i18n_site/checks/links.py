"""Where links and images lead is the source's business."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity

MARKDOWN = ("md-text",)


@check(
    severity=Severity.ERROR,
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
    if not pair.source.markdown:
        return
    source, translation = pair.source.structure, pair.translation.structure
    if source is translation:
        return
    yield from _differences("link to", source.links, translation.links)
    yield from _differences("image", source.images, translation.images)


def _differences(
    noun: str, source: tuple[str, ...], translation: tuple[str, ...]
) -> Iterator[str]:
    expected, found = Counter(source), Counter(translation)
    if missing := sorted((expected - found).elements()):
        yield f"{noun} {', '.join(map(repr, missing))} is missing"
    if new := sorted((found - expected).elements()):
        yield f"{noun} {', '.join(map(repr, new))} is not in the source"
