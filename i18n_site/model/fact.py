"""Facts that hold in one place only, such as the number to call for help."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen, field
from i18n_site.model.source import Location

FactKind = Literal["number", "url", "text"]


class Fact(Frozen):
    """One table of ``data/locales/<locale>.toml``.

    *value* is a number to call, an address or a text, by its *kind*. *source* is
    the address of who says so, *verified_on* the day when a person last looked.
    """

    name: str
    kind: FactKind
    value: str
    source: str
    verified_on: date
    at: Location
    label: str = ""
    expires: date | None = None

    def __str__(self) -> str:
        """Return the value: what ``{{ facts.emergency }}`` prints."""
        return self.value

    @property
    def href(self) -> str:
        """What a link to it holds: ``tel:`` with a number; '' for a text."""
        if self.kind == "number":
            digits = "".join(each for each in self.value if each.isdecimal())
            plus = "+" if self.value.startswith("+") else ""
            return f"tel:{plus}{digits}"
        return self.value if self.kind == "url" else ""


class FactSheet(Frozen):
    """The facts of one locale by name, and what is wrong in their file at *path*."""

    path: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    faults: tuple[Finding, ...] = ()
