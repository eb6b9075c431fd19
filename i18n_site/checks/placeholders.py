"""What a program fills in must be there, and nothing else."""

from collections import Counter
from collections.abc import Iterable, Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import placeholders as text

PYTHON = ("python-format",)
BRACE = ("python-brace-format",)


@check(
    severity=Severity.ERROR,
    needs=("formatted", "conversions"),
    hint="copy each %(name)s of the source exactly, and write %% for a percent sign",
    mutable=False,
    good=(
        Example("%(n)s pages by %(who)s", "%(n)s pages de %(who)s", flags=PYTHON),
        Example("%d%% of %s", "%d %% de %s", flags=PYTHON),
        Example("50 % of patients", "50 % des patients"),
        Example(
            "one day",
            plural="%(n)d days",
            forms=("un jour", "%(n)d jours"),
            flags=PYTHON,
        ),
    ),
    bad=(
        Example("%(n)s pages", "des pages", flags=PYTHON),
        Example("%(n)s pages", "%(m)s pages", flags=PYTHON),
        Example("%(n)s pages", "%(n)d pages", flags=PYTHON),
        Example("%(n)s pages", "%(n)30000000s pages", flags=PYTHON),
        Example("%s of %d", "%d de %s", flags=PYTHON),
        Example("%(n)s%% of men", "%(n)s % hommes", flags=PYTHON),
        Example(
            "one day", plural="%(n)d days", forms=("un jour", "jours"), flags=PYTHON
        ),
    ),
)
def python_format(pair: Pair) -> Iterator[str]:
    """A printf-style conversion of the source is missing, changed or new.

    For messages with the flag ``python-format``. A missing or misspelt name stops
    the page, a stray ``%`` swallows the letter after it, and a width fills the page
    with spaces. Named conversions may change their order and repeat; unnamed
    ones may not. The plural form that stands for one number may leave it out.
    """
    if not pair.source.formatted or "%" not in (
        pair.source.characters | pair.translation.characters
    ):
        return
    source = text.python_format(pair.source.text)
    translation = text.python_format(pair.translation.text)
    if source == translation:
        return
    if text.Spec(None, "", "") in translation and text.Spec(None, "", "") not in source:
        yield "a '%' starts no conversion; write '%%' for a percent sign"
    elif all(each.name is not None for each in (*source, *translation)):
        known = {*source, *text.python_format(pair.other_source)}
        yield from _differences(
            set(map(str, source)),
            set(map(str, translation)),
            set(map(str, known)),
            pair,
        )
    elif not (pair.lone and not translation):
        expected = " ".join(map(str, source)) or "none"
        found = " ".join(map(str, translation)) or "none"
        yield f"conversions are '{found}' where the source has '{expected}'"


@check(
    severity=Severity.INFO,
    needs=("formatted", "source doubt"),
    hint="name the conversions in the source: %(page)s of %(pages)s",
    good=(
        Example("%(n)s of %(all)s", "%(n)s sur %(all)s", flags=PYTHON),
        Example("%s pages", "%s pages", flags=PYTHON),
    ),
    bad=(Example("%s of %s", "%s sur %s", flags=PYTHON),),
)
def unnamed_format(pair: Pair) -> Iterator[str]:
    """The source has unnamed conversions, whose order no language can change.

    That is a matter of the source, not of the translation. One alone is fine.
    """
    if not pair.source.formatted:
        return
    count = text.unnamed(pair.source.text)
    if count > 1:
        yield f"{count} unnamed conversions in the source"


@check(
    severity=Severity.ERROR,
    needs=("brace-formatted", "braces"),
    hint="copy each {name} of the source exactly, and write {{ for a brace",
    mutable=False,
    good=(
        Example("{n} pages by {who}", "{who} : {n} pages", flags=BRACE),
        Example("a set: {{}} {n}", "un ensemble : {{}} {n}", flags=BRACE),
    ),
    bad=(
        Example("{n} pages", "des pages", flags=BRACE),
        Example("{n} pages", "{n.__class__} pages", flags=BRACE),
        Example("{n} pages", "{n pages", flags=BRACE),
        Example("{} of {}", "{} de", flags=BRACE),
    ),
)
def python_brace_format(pair: Pair) -> Iterator[str]:
    """A ``str.format`` field of the source is missing, changed or new.

    For messages with the flag ``python-brace-format``. Fields with a name or a
    number may change their order and repeat; empty ones (``{}``) may not.
    """
    if "python-brace-format" not in pair.message.flags:
        return
    source = text.brace_format(pair.source.text)
    translation = text.brace_format(pair.translation.text)
    if source is None or source == translation:
        return
    if translation is None:
        yield "the braces make no format: one is left open, or stands alone"
        return
    if Counter(source)[""] != Counter(translation)[""]:
        yield "another number of '{}' than in the source"
    known = {*source, *(text.brace_format(pair.other_source) or ())}
    yield from _differences(set(source), set(translation), known, pair)


@check(
    severity=Severity.ERROR,
    needs=("placeholders",),
    hint="copy each placeholder of the source exactly; translate nothing inside it",
    mutable=False,
    good=(
        Example("By {{ author }}", "Par {{ author }}"),
        Example("%(n)s pages", "%(n)s pages"),
        Example("Use {name} here", "Mettez {name} ici"),
    ),
    bad=(
        Example("By {{ author }}", "Par {{ auteur }}"),
        Example("By {{ author }}", "Par l'auteur"),
        Example("%(n)s pages", "%(m)s pages"),
        Example("Pages", "%(n)s pages"),
        Example("Hello {name}", "Bonjour {nom}"),
        Example("Hello {name}", "Bonjour {nom}", flags=PYTHON),
        Example("Hello {name}", "こんにちは｛name｝", "ja"),
        Example("Hello", "Bonjour {x.__init__.__globals__[K]}"),
    ),
)
def placeholders(pair: Pair) -> Iterator[str]:
    """What looks like a placeholder is missing, changed or new.

    ``{{ name }}``, ``{% tag %}``, ``{name}``, ``%(name)s``, but for those that a rule
    of the format compares. Order and repetition are free.
    """
    source = pair.source.placeholders
    translation = pair.translation.placeholders
    if source == translation or "python-brace-format" in pair.message.flags:
        return
    known = {*source, *pair.other_placeholders}
    expected, found = _left(source, pair), _left(translation, pair)
    yield from _differences(expected, found, _left(known, pair), pair)


def _left(placeholders: Iterable[str], pair: Pair) -> set[str]:
    """Return those that ``python-format`` does not compare."""
    return {
        each
        for each in placeholders
        if not (pair.source.formatted and each.startswith("%("))
    }


def _differences(
    source: set[str], translation: set[str], known: set[str], pair: Pair
) -> Iterator[str]:
    missing = source - translation
    if missing and not (pair.lone and len(missing) == 1) and pair.numbers != (0,):
        yield f"placeholder {', '.join(map(repr, sorted(missing)))} is missing"
    if new := translation - known:
        shown = ", ".join(map(repr, sorted(new)))
        yield f"placeholder {shown} is not in the source"
