"""Characters of the typewriter where the source has those of print."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.checks.side import Side
from i18n_site.model.finding import Severity
from i18n_site.text import quotes

_DOUBLE = quotes.TYPOGRAPHIC | {'"'}


@check(
    severity=Severity.INFO,
    needs=("typographic", "typewriter"),
    hint="write … (U+2026), or let `i18n-site check --fix` do it",
    good=(
        Example("More…", "Plus…"),
        Example("More...", "Plus..."),
        Example("More…", "更多......", "zh-Hans"),
    ),
    bad=(Example("More…", "Plus..."),),
)
def ellipsis_(pair: Pair) -> Iterator[str]:
    """Three full stops stand for an ellipsis, and the source has the character.

    Chinese writes six dots, so it is left alone.
    """
    if "…" not in pair.source.characters or pair.language == "zh":
        return
    if "..." in pair.translation.prose:
        yield "three full stops for an ellipsis"


@check(
    severity=Severity.INFO,
    needs=("typographic", "typewriter"),
    hint="write the quotes of the language, or let `i18n-site check --fix` do it",
    good=(
        Example("a “word”", "un «\u00a0mot\u00a0»"),
        Example('a "word"', 'un "mot"'),
        Example('a “word” <b class="x">', 'un « mot » <b class="x">'),
    ),
    bad=(
        Example("a “word”", 'un "mot"'),
        Example("a “word”", 'ein "Wort"', "de"),
    ),
)
def straight_quotes(pair: Pair) -> Iterator[str]:
    """Straight quotes stand where the source has typographic ones."""
    if '"' not in pair.translation.characters:
        return
    if pair.source.characters.isdisjoint(quotes.TYPOGRAPHIC):
        return
    if '"' in pair.translation.prose:
        known = quotes.quotes(pair.locale.tag)
        shown = f" for {known[0].strip()} {known[1].strip()}" if known else ""
        yield f"straight quotes{shown}"


@check(
    severity=Severity.INFO,
    needs=("quoted",),
    hint="write the quotes of the language, both of each pair",
    good=(
        Example("a “word”", "un «\u00a0mot\u00a0»"),
        Example("a “word”", "ein „Wort“", "de"),
        Example("a “word”", "ein »Wort«", "de"),
        Example("a “word”", "「言葉」", "ja"),
        Example("a word", "ein “Wort”", "de"),
    ),
    bad=(
        Example("a “word”", "ein “Wort”", "de"),
        Example("a “word”", "「word」", "es"),
        Example("a “word”", "«\u00a0mot"),
    ),
)
def quotation_marks(pair: Pair) -> Iterator[str]:
    """Quotation marks are those of another language, or one of a pair is missing.

    The marks are those of CLDR, and such as publishers of the language have as
    well. Looked at only where the source has quotes.
    """
    if pair.source.characters.isdisjoint(_DOUBLE):
        return
    tag, translation = pair.locale.tag, pair.translation.prose
    if wrong := quotes.foreign(translation, tag):
        known = quotes.quotes(tag) or ("", "")
        yield f"'{wrong}' where the language has {known[0].strip()} {known[1].strip()}"
    elif quotes.unpaired(translation, tag) and not _unpaired(pair.source):
        yield "a quotation mark has no partner"


def _unpaired(side: Side) -> bool:
    return quotes.unpaired(side.prose, side.tag)
