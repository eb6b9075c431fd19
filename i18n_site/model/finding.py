"""What a rule has to say about a place in the sources, catalogs or pages."""

from enum import Enum
from typing import NamedTuple

from i18n_site.model.source import Location


class Severity(Enum):
    """How much a finding matters. Only an ERROR keeps something off the site."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    def reaches(self, level: "Severity") -> bool:
        """Return whether this is as severe as *level*, or more."""
        severities = list(Severity)
        return severities.index(self) <= severities.index(level)


class Finding(NamedTuple):
    """One thing to mend, at the place where its reader must edit.

    *message* is one clause in lower case without a full stop. *hint* is one
    imperative sentence, the same for every finding of a rule. *msgid* is the
    source text concerned, or empty.
    """

    rule: str
    severity: Severity
    message: str
    at: Location
    hint: str = ""
    msgid: str = ""

    def __str__(self) -> str:
        """Return ``path:line: severity: what is wrong [rule]``."""
        return f"{self.at}: {self.severity.value}: {self.message} [{self.rule}]"


# What a reader may be harmed by in silence comes before all else.
URGENT = "safety-changed"


def order(finding: Finding) -> tuple[bool, Location, str, str, str]:
    """Return what findings are sorted by: the urgent first, then their places."""
    urgent = finding.rule == URGENT
    return not urgent, finding.at, finding.rule, finding.message, finding.msgid


class Rule(NamedTuple):
    """A named rule and its manual page, as ``explain`` prints it.

    *manual* is prose; its first line says what is wrong in one sentence.
    *good* and *bad* are ready-made examples, each a few lines of text.
    """

    name: str
    severity: Severity
    manual: str
    hint: str = ""
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
