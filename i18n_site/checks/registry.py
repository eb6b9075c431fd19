"""What a rule is: one function, its manual and its examples."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from i18n_site.checks.pair import Pair
from i18n_site.model.finding import Rule, Severity


class Example(NamedTuple):
    """A message and its translation into *tag*; *forms* if it has a plural."""

    source: str
    translation: str = ""
    tag: str = "fr"
    flags: tuple[str, ...] = ()
    plural: str | None = None
    forms: tuple[str, ...] = ()
    context: str | None = None

    def __str__(self) -> str:
        """Return it as the manual page shows it."""
        shown = " | ".join(self.forms) or self.translation
        return f"{self.source!r} -> {shown!r} ({self.tag})"


@dataclass(frozen=True, slots=True)
class Check:
    """A rule about one source text and one translation of it.

    *run* yields what is wrong, a clause each. A rule that guards the site
    against what a translation may contain is not *mutable*: who can write a
    translation can write the comment that mutes a rule, too.
    """

    name: str
    severity: Severity
    hint: str
    manual: str
    run: Callable[[Pair], Iterator[str]]
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    mutable: bool = True

    @property
    def rule(self) -> Rule:
        """The manual page of this check."""
        return Rule(
            self.name,
            self.severity,
            self.manual,
            self.hint,
            tuple(map(str, self.good)),
            tuple(map(str, self.bad)),
        )


def check(
    *,
    severity: Severity,
    hint: str,
    good: tuple[Example, ...],
    bad: tuple[Example, ...],
    mutable: bool = True,
) -> Callable[[Callable[[Pair], Iterator[str]]], Check]:
    """Make a check of a function; its name, with hyphens, is the rule's name."""

    def decorate(run: Callable[[Pair], Iterator[str]]) -> Check:
        manual = "\n".join(line.strip() for line in (run.__doc__ or "").splitlines())
        name = run.__name__.replace("_", "-")
        return Check(name, severity, hint, manual.strip(), run, good, bad, mutable)

    return decorate
