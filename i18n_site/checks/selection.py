"""Which of the rules are run on a message: those that may find something."""

from functools import lru_cache

from i18n_site.checks import prose, traits
from i18n_site.checks.registry import Check
from i18n_site.checks.rules import CHECKS
from i18n_site.checks.source_side import SourceSide
from i18n_site.model.catalog import Message
from i18n_site.model.finding import Severity
from i18n_site.model.locale import Locale
from i18n_site.text import (
    classes,
    function_words,
    left_words,
    number_words,
    phrases,
)
from i18n_site.text.function_words import may_be_other
from i18n_site.text.needles import has_some

# Sets of traits, of all that there can be, whose rules are remembered.
_MOST = 20_000


class Selection:
    """The rules for the translations into a locale that are at least of a severity.

    *harmful* says that it has only those of severity ERROR, *passes_prose* that
    none of them finds anything in ordinary prose.
    """

    def __init__(self, tag: str, script: str, level: Severity) -> None:
        language = number_words.language(tag)
        self.script = script
        self.harmful = level is Severity.ERROR
        self.needles = phrases.needles("strong-negation", tag)
        self.language = language if language in function_words.KNOWN else ""
        self.knows_left = language in left_words.KNOWN
        self._checks = tuple(
            (each, _masks(each))
            for each in CHECKS
            if each.severity.reaches(level)
            and (not each.languages or language in each.languages)
        )
        self._found: dict[int, tuple[Check, ...]] = {}
        self.passes_prose = self.harmful and not self._having(prose.TRAITS)

    def checks(
        self, message: Message, source: SourceSide, text: str
    ) -> tuple[Check, ...]:
        """Return the rules that may find something in *text*, in their order.

        It is not empty, and the translation of *source* in *message*.
        """
        having = self._traits(message, source, text)
        found = self._found.get(having)
        if found is None:
            found = self._having(having)
            if len(self._found) < _MOST:
                self._found[having] = found
        return found

    def _having(self, having: int) -> tuple[Check, ...]:
        return tuple(
            check for check, masks in self._checks if all(map(having.__and__, masks))
        )

    def _traits(self, message: Message, source: SourceSide, text: str) -> int:
        of_message = _of_message(message)
        found, shown = traits.classes_of(text, source.markdown)
        either = source.classes | found
        if source.markdown and either & traits.LINKED:
            of_message |= traits.of_links(source.text, source.simple_targets, text)
        if either & traits.FILLED:
            of_message |= traits.of_fillers(source.fillers, text, of_message)
        having = of_message | source.traits | (either & traits.CHARACTERS)
        having |= traits.of_translation(text, shown, found, of_message)
        return having if self.harmful else having | self._style(source, text, found)

    def _style(self, source: SourceSide, text: str, found: int) -> int:
        """Return the traits that only rules of lesser severity ask for."""
        low = text.lower()
        words = low.split()
        having = source.style | source.beside(text)
        having |= traits.of_style(text, words, found, self.script)
        if found & classes.REFERENCES or has_some(self.needles, low):
            having |= traits.NEGATION
        if self._may_be_foreign(source, text, words, having):
            having |= traits.FOREIGN_WORDS
        return having

    def _may_be_foreign(
        self, source: SourceSide, text: str, words: list[str], having: int
    ) -> bool:
        long = len(text) >= function_words.SHORT
        if long and self.language and may_be_other(words, self.language):
            return True
        if self.script != "Latn" and not having & traits.FOREIGN:
            return False
        return self.knows_left and has_some(source.english, text)


@lru_cache(maxsize=256)
def selection(tag: str, script: str, level: Severity) -> Selection:
    """Return the rules for translations into the locale *tag*, down to *level*."""
    return Selection(tag, script, level)


def for_locale(locale: Locale, level: Severity) -> Selection:
    """Return the rules for translations into *locale*, down to *level*."""
    return selection(locale.tag, locale.script, level)


def _of_message(message: Message) -> int:
    having = _of_flags(message.flags) if message.flags else 0
    if message.plural is not None:
        having |= traits.PLURAL
    context = message.key.context
    if context is not None and context.startswith("notice:"):
        having |= traits.NOTICE
    return having


@lru_cache(maxsize=4096)
def _of_flags(flags: tuple[str, ...]) -> int:
    return traits.of_flags(flags)


def _masks(check: Check) -> tuple[int, ...]:
    return tuple(
        traits.bits(each) if isinstance(each, str) else traits.bits(*each)
        for each in check.needs
    )
