"""HTML in a translation: exactly what the source has."""

from collections import Counter
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text.markup import Tag

MARKDOWN = ("md-text",)
# HTML Living Standard 13.1.2, void elements.
_VOIDS = "area base br col embed hr img input link meta source track wbr"
_VOID = frozenset(_VOIDS.split())


@check(
    severity=Severity.ERROR,
    needs=("tags",),
    hint="copy the tags and their attributes from the source, and nest them",
    mutable=False,
    good=(
        Example('See <a href="/x">this</a>', 'Voir <a href="/x">ceci</a>'),
        Example('<img alt="A cup" src="c.png">', '<img src="c.png" alt="Une tasse">'),
        Example("x < 5 & y", "x < 5 et y"),
        Example("Use `<b>` here", "Mettez `<b>` ici", flags=MARKDOWN),
    ),
    bad=(
        Example("Important", "<b>Important</b>"),
        Example("<b>Important</b>", "<b>Important"),
        Example("<b>Important</b>", "</b>Important<b>"),
        Example('<a href="/x">this</a>', '<a href="/y">ceci</a>'),
        Example('<a href="/x">this</a>', '<a href="/x" onclick="y()">ceci</a>'),
        Example("Stop", "Stop <!--"),
        Example("Stop", "Stop <b"),
        Example("a <sub>2</sub>", "a <sup>2</sup>", flags=MARKDOWN),
    ),
)
def xml_tags(pair: Pair) -> Iterator[str]:
    """A tag or attribute of the source is missing, changed or new, or out of order.

    The translation is read as a browser reads it. The words in ``alt``, ``title``,
    ``placeholder`` and the like may change; all else must be equal. Elements may
    change places, but must nest if those of the source do.
    """
    if pair.translation.stray_tags > pair.source.stray_tags:
        yield "a '<' begins a tag that does not end; write '\\\\<'"
    source, translation = pair.source.tags, pair.translation.tags
    if source == translation:
        return
    expected = Counter(tag.shape for tag in source)
    found = Counter(tag.shape for tag in translation)
    if missing := expected - found:
        yield f"tag {_list(missing)} is missing"
    if new := found - expected:
        yield f"tag {_list(new)} is not in the source"
    if expected == found and _nested(source) and not _nested(translation):
        yield "the tags do not nest"


def _list(tags: Counter[Tag]) -> str:
    return ", ".join(sorted(f"'{tag}'" for tag in tags.elements()))


def _nested(tags: tuple[Tag, ...]) -> bool:
    open_: list[str] = []
    for tag in tags:
        if tag.mark == "/":
            if not open_ or open_.pop() != tag.name:
                return False
        elif not tag.mark and tag.name not in _VOID:
            open_.append(tag.name)
    return not open_


@check(
    severity=Severity.WARNING,
    needs=("markdown", "emphasis"),
    hint="emphasise what the source emphasises: _so_ or **so**",
    good=(
        Example("a _b_ **c**", "**c** _b_ a", flags=MARKDOWN),
        Example("_b_", "*b*", flags=MARKDOWN),
    ),
    bad=(
        Example("a _b_", "a b", flags=MARKDOWN),
        Example("a **b**", "a ** b**", flags=MARKDOWN),
        Example("a ~~b~~", "a b", flags=MARKDOWN),
    ),
)
def md_syntax(pair: Pair) -> Iterator[str]:
    """Emphasis of the source is missing or new, or its marks are not read as such."""
    source, translation = pair.source.structure, pair.translation.structure
    for name, before, after in (
        ("emphasised", source.emphasis, translation.emphasis),
        ("strong", source.strong, translation.strong),
        ("struck", source.strikes, translation.strikes),
    ):
        if before != after:
            yield f"{after} {name} parts where the source has {before}"


@check(
    severity=Severity.WARNING,
    needs=("markdown", "code"),
    hint="copy what stands between backticks from the source",
    good=(Example("Use `pip`", "Mettez `pip`", flags=MARKDOWN),),
    bad=(
        Example("Use `pip`", "Mettez `pépin`", flags=MARKDOWN),
        Example("Use `pip`", "Mettez pip", flags=MARKDOWN),
    ),
)
def md_code(pair: Pair) -> Iterator[str]:
    """Code of the source is missing, changed or new."""
    expected = Counter(pair.source.structure.codes)
    found = Counter(pair.translation.structure.codes)
    if missing := sorted((expected - found).elements()):
        yield f"code {', '.join(map(repr, missing))} is missing"
    if new := sorted((found - expected).elements()):
        yield f"code {', '.join(map(repr, new))} is not in the source"


@check(
    severity=Severity.WARNING,
    needs=(("tags", "links"),),
    hint="describe the picture in the language of the catalog",
    good=(
        Example('<img alt="A cup">', '<img alt="Une tasse">'),
        Example("![](a)", "![](a)", flags=MARKDOWN),
    ),
    bad=(
        Example('<img alt="A cup">', '<img alt="">'),
        Example("![A cup](a.png)", "![](a.png)", flags=MARKDOWN),
    ),
)
def alt_text(pair: Pair) -> Iterator[str]:
    """A picture has a description in the source and none in the translation."""
    if _undescribed(pair.translation) > _undescribed(pair.source):
        yield "the description of a picture is empty"


def _undescribed(side: Side) -> int:
    images = side.text.count("![](") if side.targets[1] else 0
    return images + sum(
        not dict(tag.attributes).get("alt", "x").strip() for tag in side.tags
    )
