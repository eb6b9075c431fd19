"""The facts that rules look at: each is computed once, and only if asked for."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, Generic, TypeVar, overload

from i18n_site.model.catalog import Message
from i18n_site.model.locale import Locale, PluralRule
from i18n_site.checks import standin as inline
from i18n_site.languages.formatting import symbols
from i18n_site.text import markup, placeholders
from i18n_site.text.invisible import blank
from i18n_site.text.numbers import numbers

_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+|\S+@\S+\.\w+")

Owner = TypeVar("Owner")
Value = TypeVar("Value")


class Fact(Generic[Owner, Value]):
    """A property that is computed once.

    ``functools.cached_property`` takes a lock at each first use in Python 3.11,
    which costs more than most of these facts.
    """

    def __init__(self, compute: Callable[[Owner], Value]) -> None:
        self.compute = compute
        self.name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "Fact[Owner, Value]": ...

    @overload
    def __get__(self, owner: Owner, kind: type) -> Value: ...

    def __get__(self, owner: Any, kind: type) -> Any:
        """Return the value, which from now on is an ordinary attribute."""
        if owner is None:
            return self
        value = owner.__dict__[self.name] = self.compute(owner)
        return value


class Side:
    """One text of a pair, and what it contains."""

    def __init__(self, text: str, tag: str, message: Message) -> None:
        self.text = text
        self.tag = tag
        self.markdown = "md-text" in message.flags
        self.formatted = "python-format" in message.flags

    @Fact
    def characters(self) -> frozenset[str]:
        """The characters of the text: the cheapest test whether a rule applies."""
        return frozenset(self.text)

    @Fact
    def structure(self) -> inline.Structure:
        """What inline Markdown the text holds (nothing, if it is no Markdown)."""
        return inline.structure(self.text) if self.markdown else inline.EMPTY

    @Fact
    def tags(self) -> tuple[markup.Tag, ...]:
        """The HTML tags, those inside of Markdown code spans left out."""
        if "<" not in self.characters:
            return ()
        if self.markdown:
            return markup.tags("\n".join(self.structure.html))
        return markup.tags(self.text)

    @Fact
    def placeholders(self) -> tuple[str, ...]:
        """What looks like a placeholder, whatever the format."""
        return placeholders.placeholders(self.text)

    @Fact
    def plain(self) -> str:
        """What the reader reads: no tags, placeholders, code, addresses."""
        text = self.text
        if self.markdown:
            text = inline.plain(text)
        text = placeholders.without_placeholders(text, self.formatted)
        return _ADDRESS.sub(" ", markup.plain(text))

    @Fact
    def numbers(self) -> tuple[str, ...]:
        """The values of the numbers the reader reads, in order."""
        if not _DIGIT.search(self.text):
            return ()
        known = symbols(self.tag)
        found = numbers(self.plain, known.decimal, known.group)
        return tuple(each.value for each in found)


class Pair:
    """A source text and one translation of it.

    A message with a plural gives a pair for every form that has a text: *form*
    is its index, and its source is the singular if the form stands for one
    number and the plural otherwise. *first* marks one pair a message, for rules
    about the message as a whole.
    """

    def __init__(
        self, message: Message, locale: Locale, source: Locale, form: int, first: bool
    ) -> None:
        self.message = message
        self.locale = locale
        self.form = form
        self.first = first
        self.numbers = numbers_of(message, locale, form)
        text = message.key.text
        if message.plural is not None and not self.lone:
            text = message.plural
        self.source = Side(text, source.tag, message)
        self.translation = Side(message.translations[form], locale.tag, message)

    @staticmethod
    def nothing(text: str) -> bool:
        """Return whether a reader would see nothing of *text*."""
        return blank(text)

    @property
    def same_language(self) -> bool:
        """Whether source and translation are of one language ("en", "en-GB")."""
        return self.source.tag.split("-")[0] == self.translation.tag.split("-")[0]

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
        return self.message.key.text if not self.lone else self.message.plural

    @Fact
    def other_placeholders(self) -> tuple[str, ...]:
        """The placeholders of the other of singular and plural."""
        return placeholders.placeholders(self.other_source)

    @Fact
    def new_characters(self) -> frozenset[str]:
        """The characters of the translation that the source does not have."""
        return self.translation.characters - self.source.characters


def numbers_of(message: Message, locale: Locale, form: int) -> tuple[int, ...]:
    """Return the numbers from 0 to 1000 that *form* is for; () without a plural."""
    if message.plural is None:
        return ()
    count = len(message.translations)
    for rule in locale.plural_rules:
        if rule.count == count:
            return _numbers(rule, form)
    return ()


@cache
def _numbers(rule: PluralRule, form: int) -> tuple[int, ...]:
    return tuple(n for n, index in enumerate(rule.indexes) if index == form)
