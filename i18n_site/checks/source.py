"""What a source text makes hard for every language; shown beside a translation."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import doubts

_SPACELESS = frozenset({"bo", "dz", "ja", "km", "ko", "lo", "my", "th", "zh"})


@check(
    severity=Severity.INFO,
    needs=("source doubt",),
    hint="give the source a plural form: ngettext, or {% trans count=n %}",
    good=(
        Example("1 day", "1 jour"),
        Example("in 1 class", "dans 1 classe"),
        Example("%(n)d day", plural="%(n)d days", forms=("un jour", "%(n)d jours")),
    ),
    bad=(
        Example("Drug(s)", "Médicament(s)"),
        Example("1 days", "1 jour"),
        Example("%(n)d days", "%(n)d jours"),
    ),
)
def optional_plural(pair: Pair) -> Iterator[str]:
    """The source says "day(s)", or a number and a plural, without plural forms.

    Languages with more than two forms can't translate that well.
    """
    if pair.message.plural is not None:
        return
    if found := doubts.unpluralised(pair.source.text):
        yield f"{found!r} has no plural forms in the source"


@check(
    severity=Severity.INFO,
    needs=("source doubt",),
    hint="write … (U+2026) in the source",
    good=(Example("More…", "Plus…"), Example("1...2", "1...2")),
    bad=(Example("Loading...", "Chargement..."),),
)
def source_ellipsis(pair: Pair) -> Iterator[str]:
    """The source has three full stops where it means an ellipsis.

    Screen readers say "dot dot dot", and lines break between them.
    """
    if doubts.has_dots(pair.source.text):
        yield "the source has three full stops for an ellipsis"


@check(
    severity=Severity.INFO,
    needs=("source doubt",),
    hint="give the message a context, or a comment for translators",
    good=(
        Example("Open", "Ouvert", context="opening hours"),
        Example("Open", "Ouvrir", extracted=("button",)),
        Example("Migraine", "Migraine"),
    ),
    bad=(Example("Open", "Ouvrir"), Example("May", "Mai")),
)
def ambiguous_source(pair: Pair) -> Iterator[str]:
    """A source of one word has several meanings, and nothing says which.

    "Open" is what a door is and what a button does; most languages have two words.
    """
    if pair.message.key.context is not None or pair.message.extracted:
        return
    if doubts.is_ambiguous(pair.source.text):
        yield f"{pair.source.text!r} means several things, and has no context"


@check(
    severity=Severity.INFO,
    needs=("source doubt",),
    hint="keep the no-break space between the number and its unit",
    good=(
        Example("5\u00a0mg", "5\u202fmg"),
        Example("5 mg", "5 mg"),
        Example("5\u00a0mg", "5mg", "ja"),
    ),
    bad=(Example("Take 5\u00a0mg", "Prendre 5 mg"),),
)
def no_break_space(pair: Pair) -> Iterator[str]:
    """The source has a no-break space and the translation has none.

    A line may then end between a number and its unit.
    """
    if "\u00a0" not in pair.source.text or pair.language in _SPACELESS:
        return
    if pair.translation.characters.isdisjoint("\u00a0\u202f\u2007"):
        yield "no no-break space, and the source has one"
