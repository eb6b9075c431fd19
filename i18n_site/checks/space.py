"""White space around and between words."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity


@check(
    severity=Severity.WARNING,
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
