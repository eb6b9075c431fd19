"""The facts that rules look at: a source text and one translation of it."""

from functools import cache

from i18n_site.checks.fact import Fact
from i18n_site.checks.side import Side
from i18n_site.checks.source_side import SourceSide, source_side
from i18n_site.model.catalog import Message
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.text import number_words
from i18n_site.text.numbers import Number
from i18n_site.text.punctuation import (
    NO_STOP,
    split_sentences,
    unmarked_sentences,
)


class Pair:
    """A source text and one translation of it.

    A message with a plural gives a pair for every form that has a text: *form*
    is its index and *numbers* are the numbers up to 1000 that it is for. Its
    source is the singular if the form stands for one number, else the plural.
    *first* marks one pair a message, for rules about the message as a whole.
    """

    def __init__(
        self, message: Message, locale: Locale, source: Locale, form: int, first: bool
    ) -> None:
        self.message = message
        self.locale = locale
        self.language = number_words.language(locale.tag)
        self.form = form
        self.first = first
        self.numbers = _numbers_of(message, locale, form)
        singular = message.plural is None or self.lone
        text = message.key.text if singular else message.plural or ""
        self.markdown, self.formatted = kinds(message)
        self.source = source_side(text, source.tag, self.markdown, self.formatted)
        self.translation = Side(
            message.translations[form], locale.tag, self.markdown, self.formatted
        )

    @property
    def same_language(self) -> bool:
        """Whether source and translation are of one language ("en", "en-GB")."""
        return number_words.language(self.source.tag) == self.language

    @property
    def lone(self) -> bool:
        """Whether the form stands for one number (or 0 and 1), which may be left out.

        "One day", "zwei Tage": the number is said by the words.
        """
        if not self.numbers:  # a rule that the locale does not know: one comes first
            return self.form == 0 and len(self.message.translations) > 1
        return len(self.numbers) <= 2 and max(self.numbers) <= 2

    @property
    def other_source(self) -> str:
        """The other of singular and plural; empty if there is no plural."""
        if self.message.plural is None:
            return ""
        return self.message.plural if self.lone else self.message.key.text

    @property
    def other_placeholders(self) -> tuple[str, ...]:
        """The placeholders of the other of singular and plural."""
        return self._other.placeholders

    @property
    def other_numbers(self) -> tuple[Number, ...]:
        """The numbers of the other of singular and plural."""
        return self._other.numbers

    @property
    def _other(self) -> SourceSide:
        tag = self.source.tag
        return source_side(self.other_source, tag, self.markdown, self.formatted)

    @Fact
    def new_characters(self) -> frozenset[str]:
        """The characters of the translation that the source does not have."""
        return self.translation.characters - self.source.characters

    @Fact
    def is_usual(self) -> bool:
        """Whether the translation has nothing but what can be printed, and newlines."""
        return self.translation.text.replace("\n", "").isprintable()

    @Fact
    def aligned(self) -> tuple[tuple[str, str], ...]:
        """The sentences of both texts' prose; the texts if one has more sentences."""
        source, translation = self.source.prose, self.translation.prose
        if self.source.sentences > 1:
            ours, theirs = (split_sentences(each) for each in (source, translation))
            if len(ours) != len(theirs) and self.language in NO_STOP:
                theirs = unmarked_sentences(translation)
            if len(ours) == len(theirs):
                return tuple(zip(ours, theirs, strict=True))
        return ((source, translation),)

    @property
    def scales_known(self) -> bool:
        """Whether words such as "million" can be read in both languages."""
        tags = (self.source.tag, self.translation.tag)
        return all(number_words.scale(tag)[1] for tag in tags)


def kinds(message: Message) -> tuple[bool, bool]:
    """Return whether the texts of *message* are Markdown, and printf-style formats."""
    return "md-text" in message.flags, "python-format" in message.flags


def _numbers_of(message: Message, locale: Locale, form: int) -> tuple[int, ...]:
    if message.plural is None:
        return ()
    for rule in locale.plural_rules:
        if rule.count == len(message.translations):
            return _numbers(rule, form)
    return ()


@cache
def _numbers(rule: PluralRule, form: int) -> tuple[int, ...]:
    return tuple(n for n, index in enumerate(rule.indexes) if index == form)
