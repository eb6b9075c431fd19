"""The facts about one text of a pair: each is computed once, and only if asked for."""

from collections import Counter
from functools import lru_cache

from i18n_site.checks.fact import Fact
from i18n_site.languages.formatting import symbols
from i18n_site.text import (
    inline,
    markup,
    number_words,
    phrases,
    placeholders,
    prose,
    scripts,
)
from i18n_site.text.numbers import Number, Separators, has_digits
from i18n_site.text.numbers import numbers as numbers_in
from i18n_site.text.punctuation import ending, sentences
from i18n_site.text.units import Measure, unit_at

_NOTHING = inline.Structure((), (), (), (), 0, 0, 0)


class Side:
    """One text of a pair, and what it contains."""

    def __init__(self, text: str, tag: str, markdown: bool, formatted: bool) -> None:
        self.text = text
        self.tag = tag
        self.markdown = markdown
        self.formatted = formatted

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

    @property
    def stray_tags(self) -> int:
        """How many ``<`` of Markdown begin a tag that its parser sees as text."""
        if not self.markdown or "<" not in self.characters:
            return 0
        found = self.structure
        seen = len(found.tags) + sum(
            self.text.count(f"<{each}>") for each in found.links
        )
        return (
            prose.tag_starts(self.text) - seen - sum(map(prose.tag_starts, found.codes))
        )

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
        """The URLs and e-mail addresses that stand in the text, not in its tags."""
        return prose.addresses(markup.plain(self.text) if self.tags else self.text)

    @Fact
    def words(self) -> list[str]:
        """The words of the prose, in order."""
        return prose.WORD.findall(self.prose)

    @Fact
    def ending(self) -> str:
        """The kind of mark that the text ends with."""
        return ending(self.text)

    @Fact
    def sentences(self) -> int:
        """How many sentences the prose has, by the marks that end one."""
        return sentences(self.prose)

    @Fact
    def scripts(self) -> frozenset[str]:
        """The scripts of its letters."""
        return scripts.scripts(self.characters)

    @Fact
    def has_digits(self) -> bool:
        """Whether a digit of any script is in the text."""
        return has_digits(self.text)

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
        if not self.has_digits:
            return ()
        known = symbols(self.tag)
        separators = Separators(known.decimal, known.group)
        return numbers_in(self.prose, self.tag, separators, spaced=spaced)

    @Fact
    def number_words(self) -> Counter[str]:
        """The values of the words that are nothing but numbers from two."""
        return number_words.surely_means(self.prose, self.tag)

    @Fact
    def negations(self) -> int:
        """How many words say no."""
        return phrases.meanings("negation", self.prose, self.tag).total()

    @Fact
    def frequency(self) -> Counter[str]:
        """How often something is done in what period; empty if no period is said."""
        periods = phrases.meanings("period", self.prose, self.tag)
        if not periods:
            return periods
        return periods + phrases.meanings("times", self.prose, self.tag)


# Without any of these a text is its own prose.
_PLAIN = frozenset("<&{%@/")
_MARKDOWN = prose.MARKUP | _PLAIN


@lru_cache(maxsize=8192)
def source_side(text: str, tag: str, markdown: bool, formatted: bool) -> Side:
    """Return the facts about a source text; each locale asks for the same ones."""
    return Side(text, tag, markdown, formatted)
