"""What a rule is: one function, its manual and its examples."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from i18n_site.checks.pair import Pair
from i18n_site.checks.traits import Trait
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.finding import Rule, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.model.locale import Locale


class Example(NamedTuple):
    """A message and its translation into *tag*; *forms* if it has a plural."""

    source: str
    translation: str = ""
    tag: str = "fr"
    flags: tuple[str, ...] = ()
    plural: str | None = None
    forms: tuple[str, ...] = ()
    context: str | None = None
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it as the manual page shows it."""
        shown = " | ".join(self.forms) or self.translation
        return f"{self.source!r} -> {shown!r} ({self.tag})"


# The traits without which a rule can find nothing; of a tuple in it one will do.
Needs = tuple[Trait | tuple[Trait, ...], ...]
Run = Callable[[Pair], Iterator[str]]
CatalogRun = Callable[[Catalog, Locale], Iterator[tuple[Message | None, str]]]


class Check(Frozen):
    """A rule about one source text and one translation of it.

    *run* yields what is wrong, a clause each. A rule that guards the site
    against what a translation may contain is not *mutable*: who can write a
    translation can write the comment that mutes a rule, too. It runs on messages
    that have the traits it *needs*, in *languages* only (none: in all).
    """

    name: str
    severity: Severity
    hint: str
    manual: str
    run: Run
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    mutable: bool = True
    needs: Needs = ()
    languages: frozenset[str] = frozenset()

    @property
    def rule(self) -> Rule:
        """The manual page of this check."""
        good, bad = tuple(map(str, self.good)), tuple(map(str, self.bad))
        return Rule(self.name, self.severity, self.manual, self.hint, good, bad)


class CatalogCheck(Frozen):
    """A rule about a catalog as a whole.

    *run* yields the message concerned (None: the header) and what is wrong. An
    example is a catalog: its messages in order.
    """

    name: str
    severity: Severity
    hint: str
    manual: str
    run: CatalogRun
    good: tuple[tuple[Example, ...], ...]
    bad: tuple[tuple[Example, ...], ...]
    mutable: bool = True

    @property
    def rule(self) -> Rule:
        """The manual page of this check."""
        good, bad = (
            tuple("\n".join(map(str, each)) for each in examples)
            for examples in (self.good, self.bad)
        )
        return Rule(self.name, self.severity, self.manual, self.hint, good, bad)


def check(
    *,
    severity: Severity,
    hint: str,
    good: tuple[Example, ...],
    bad: tuple[Example, ...],
    mutable: bool = True,
    needs: Needs = (),
    languages: frozenset[str] = frozenset(),
) -> Callable[[Run], Check]:
    """Make a check of a function; its name, with hyphens, is the rule's name."""

    def decorate(run: Run) -> Check:
        name, manual = _described(run)
        examples = good, bad
        return Check(
            name, severity, hint, manual, run, *examples, mutable, needs, languages
        )

    return decorate


def catalog_check(
    *,
    severity: Severity,
    hint: str,
    good: tuple[tuple[Example, ...], ...],
    bad: tuple[tuple[Example, ...], ...],
    mutable: bool = True,
) -> Callable[[CatalogRun], CatalogCheck]:
    """Make a check of a function about catalogs."""

    def decorate(run: CatalogRun) -> CatalogCheck:
        name, manual = _described(run)
        return CatalogCheck(name, severity, hint, manual, run, good, bad, mutable)

    return decorate


def _described(run: Run | CatalogRun) -> tuple[str, str]:
    """Return the name of the rule and its manual: name and docstring of *run*."""
    lines = (run.__doc__ or "").splitlines()
    name = run.__name__.rstrip("_").replace("_", "-")
    return name, "\n".join(map(str.strip, lines)).strip()
