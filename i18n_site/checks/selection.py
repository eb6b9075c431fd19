"""Which of the rules are run on a message: those that may find something."""

from functools import lru_cache

from i18n_site.checks import prose, traits
from i18n_site.checks.registry import Check
from i18n_site.checks.rules import CHECKS
from i18n_site.checks.side import Side
from i18n_site.model.catalog import Message
from i18n_site.model.finding import Severity
from i18n_site.model.locale import Locale
from i18n_site.text import number_words, phrases

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
        self.knows_negation = phrases.known("negation", tag)
        self._checks = tuple(
            (each, _masks(each))
            for each in CHECKS
            if each.severity.reaches(level)
            and (not each.languages or language in each.languages)
        )
        self._found: dict[int, tuple[Check, ...]] = {}
        self.passes_prose = self.harmful and not self._having(prose.TRAITS)

    def checks(self, message: Message, source: Side, text: str) -> tuple[Check, ...]:
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

    def _traits(self, message: Message, source: Side, text: str) -> int:
        of_message = _of_message(message)
        found, shown = traits.classes_of(text, bool(of_message & traits.MARKDOWN))
        if of_message & traits.MARKDOWN and (source.classes | found) & traits.LINKED:
            of_message |= traits.of_links(source.text, source.simple_targets, text)
        if (source.classes | found) & traits.FILLED:
            of_message |= traits.of_fillers(source.fillers, text, of_message)
        having = (
            of_message
            | traits.characters(source.classes, found)
            | source.traits
            | traits.of_translation(text, shown, found, of_message)
        )
        if self.harmful:
            return having
        having |= source.beside(text) | traits.of_style(text, found, self.script)
        if self.knows_negation and not having & traits.NEGATION:
            having |= traits.negation(self.needles, text, found)
        return having | source.style


@lru_cache(maxsize=256)
def selection(tag: str, script: str, level: Severity) -> Selection:
    """Return the rules for translations into the locale *tag*, down to *level*."""
    return Selection(tag, script, level)


def for_locale(locale: Locale, level: Severity) -> Selection:
    """Return the rules for translations into *locale*, down to *level*."""
    return selection(locale.tag, locale.script, level)


def _of_message(message: Message) -> int:
    having = _of_flags(message.flags)
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
