"""The words that a site wants translated in one way only, as its glossary says."""

from collections.abc import Mapping
from typing import NamedTuple

from i18n_site.model.finding import Severity
from i18n_site.model.frozen import Frozen, field


class Term(NamedTuple):
    """A word of the source language and how each locale says it.

    *forms* are its other forms in the source. *translations* holds, by BCP 47 tag,
    every form that a translation may have; the first one is what translators are
    shown. *note* says what the word means here.
    """

    text: str
    forms: tuple[str, ...] = ()
    translations: Mapping[str, tuple[str, ...]] = {}
    note: str = ""

    def into(self, tag: str) -> tuple[str, ...]:
        """Return the forms for *tag*, or for its language; empty if there are none."""
        language = tag.partition("-")[0]
        return self.translations.get(tag) or self.translations.get(language, ())


class Prohibited(NamedTuple):
    """A word that translations into *locale* must not have, why, and what to *use*."""

    text: str
    locale: str
    reason: str
    use: str = ""
    forms: tuple[str, ...] = ()
    severity: Severity = Severity.WARNING


class Glossary(Frozen):
    """Terms, words that are the same in every language, and prohibited words."""

    terms: tuple[Term, ...] = ()
    untranslated: tuple[str, ...] = ()
    prohibited: tuple[Prohibited, ...] = field(default=())


EMPTY = Glossary()
