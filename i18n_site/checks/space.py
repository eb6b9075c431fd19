"""White space around and between words."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity

_TWO_SPACES = ("  ", " \u00a0", "\u00a0 ")


@check(
    severity=Severity.WARNING,
    needs=("edges",),
    hint="begin the translation with the same space as the source",
    good=(Example("A text", "Un texte"), Example(" of ", " de ")),
    bad=(Example("A text", " Un texte"), Example(" of ", "de ")),
)
def begin_space(pair: Pair) -> Iterator[str]:
    """The translation begins with other white space than the source."""
    source, translation = pair.source.text, pair.translation.text
    if source[:1].isspace() or translation[:1].isspace():
        expected = source[: len(source) - len(source.lstrip())]
        found = translation[: len(translation) - len(translation.lstrip())]
        if expected != found:
            yield f"it begins with {found!r} where the source begins with {expected!r}"


@check(
    severity=Severity.WARNING,
    needs=("edges",),
    hint="end the translation with the same space as the source",
    good=(Example("A text", "Un texte"), Example("Name: ", "Nom : ")),
    bad=(Example("A text", "Un texte "), Example("Name: ", "Nom :")),
)
def end_space(pair: Pair) -> Iterator[str]:
    """The translation ends with other white space than the source."""
    source, translation = pair.source.text, pair.translation.text
    if source[-1:].isspace() or translation[-1:].isspace():
        expected, found = source[len(source.rstrip()) :], ""
        found = translation[len(translation.rstrip()) :]
        if expected != found:
            yield f"it ends with {found!r} where the source ends with {expected!r}"


@check(
    severity=Severity.WARNING,
    needs=("double space",),
    hint="use one space between words",
    good=(Example("a b", "a b"), Example("a  b", "a  b"), Example("a  \nb", "a  \nb")),
    bad=(Example("a b", "a  b"), Example("a b", "a \u00a0 b")),
)
def double_space(pair: Pair) -> Iterator[str]:
    """There are two spaces in a row, which the source does not have."""
    if _two_spaces(pair.translation.text) and not _two_spaces(pair.source.text):
        yield "two spaces in a row"


def _two_spaces(text: str) -> bool:
    return any(each in text for each in _TWO_SPACES)
