"""The facts that rules look at: each is computed once, and only if asked for."""

from functools import cache

from i18n_site.checks.fact import Fact
from i18n_site.languages.formatting import symbols
from i18n_site.model.catalog import Message
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.text import inline, markup, number_words, placeholders, prose
from i18n_site.text.numbers import Number, Separators, has_digits
from i18n_site.text.numbers import numbers as numbers_in
from i18n_site.text.units import Measure, unit_at

_NOTHING = inline.Structure((), (), (), (), 0, 0, 0)


class Side:
    """One text of a pair, and what it contains."""

    def __init__(self, text: str, tag: str, flags: tuple[str, ...]) -> None:
        self.text = text
        self.tag = tag
        self.markdown = "md-text" in flags
        self.formatted = "python-format" in flags

    @Fact
    def characters(self) -> frozenset[str]:
        """The characters of the text: the cheapest test whether a rule applies."""
        return frozenset(self.text)

    @Fact
    def structure(self) -> inline.Structure:
        """What inline Markdown the text holds (nothing, if it is no Markdown)."""
        if not self.markdown or self.characters.isdisjoint(prose.MARKUP):
            return _NOTHING
        return inline.structure(self.text)

    @Fact
    def tags(self) -> tuple[markup.Tag, ...]:
        """The HTML tags, those inside of Markdown code spans left out."""
        if "<" not in self.characters:
            return ()
        if self.markdown:
            return markup.tags("\n".join(self.structure.tags))
        return markup.tags(self.text)

    @Fact
    def placeholders(self) -> tuple[str, ...]:
        """What looks like a placeholder, whatever the format."""
        if "{" not in self.characters and "%" not in self.characters:
            return ()
        return placeholders.placeholders(self.text)

    @Fact
    def prose(self) -> str:
        """What the reader reads as words: no markup, placeholders, addresses."""
        special = _MARKDOWN if self.markdown else _PLAIN
        if self.characters.isdisjoint(special) and "www." not in self.text:
            return self.text
        structure = self.structure if self.markdown else None
        return prose.prose(self.text, structure, self.formatted)

    @Fact
    def addresses(self) -> list[str]:
        """The URLs and e-mail addresses that stand in the text itself."""
        return prose.addresses(self.text)

    @Fact
    def words(self) -> list[str]:
        """The words of the prose, in order."""
        return prose.WORD.findall(self.prose)

    @Fact
    def numbers(self) -> tuple[Number, ...]:
        """The numbers of the prose, as the locale writes them, in order."""
        return self._numbers(spaced=False)

    @Fact
    def spaced_numbers(self) -> tuple[Number, ...]:
        """The numbers, with ordinary spaces taken as separators of groups."""
        return self._numbers(spaced=True)

    @Fact
    def measures(self) -> tuple[Measure, ...]:
        """The numbers with their units, or with "" for none, in order."""
        return tuple(
            Measure(each.value, unit_at(self.prose, each.start, each.end))
            for each in self.numbers
        )

    def _numbers(self, *, spaced: bool) -> tuple[Number, ...]:
        if not has_digits(self.text):
            return ()
        known = symbols(self.tag)
        separators = Separators(known.decimal, known.group)
        return numbers_in(self.prose, self.tag, separators, spaced=spaced)


# Without any of these a text is its own prose.
_PLAIN = frozenset("<&{%@/")
_MARKDOWN = prose.MARKUP | _PLAIN


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
        self.form = form
        self.first = first
        self.numbers = _numbers_of(message, locale, form)
        singular = message.plural is None or self.lone
        text = message.key.text if singular else message.plural or ""
        self.source = Side(text, source.tag, message.flags)
        self.translation = Side(message.translations[form], locale.tag, message.flags)

    @property
    def same_language(self) -> bool:
        """Whether source and translation are of one language ("en", "en-GB")."""
        languages = map(number_words.language, (self.source.tag, self.translation.tag))
        return len(set(languages)) == 1

    @property
    def lone(self) -> bool:
        """Whether the form stands for one number (or 0 and 1), which may be left out.

        "One day", "zwei Tage": the number is said by the words.
        """
        return 0 < len(self.numbers) <= 2 and max(self.numbers) <= 2

    @property
    def other_source(self) -> str:
        """The other of singular and plural; empty if there is no plural."""
        if self.message.plural is None:
            return ""
        return self.message.plural if self.lone else self.message.key.text

    @Fact
    def other_placeholders(self) -> tuple[str, ...]:
        """The placeholders of the other of singular and plural."""
        return placeholders.placeholders(self.other_source)

    @Fact
    def other_numbers(self) -> tuple[Number, ...]:
        """The numbers of the other of singular and plural."""
        return Side(self.other_source, self.source.tag, self.message.flags).numbers

    @Fact
    def new_characters(self) -> frozenset[str]:
        """The characters of the translation that the source does not have."""
        return self.translation.characters - self.source.characters

    @property
    def scales_known(self) -> bool:
        """Whether words such as "million" can be read in both languages."""
        tags = (self.source.tag, self.translation.tag)
        return all(number_words.scale(tag)[1] for tag in tags)


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
