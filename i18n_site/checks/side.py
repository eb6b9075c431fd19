"""The facts about one text of a pair: each is computed once, and only if asked for."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cache

from i18n_site.checks.fact import Fact
from i18n_site.languages.formatting import symbols
from i18n_site.languages.months import months
from i18n_site.languages.units import unit_names
from i18n_site.later import later
from i18n_site.text import markup, number_words, phrases, placeholders, prose, scripts
from i18n_site.text.clocks import dated
from i18n_site.text.counted_times import counted_times
from i18n_site.text.duals import duals
from i18n_site.text.filled_units import filled_units
from i18n_site.text.needles import has_some
from i18n_site.text.number_words import Span
from i18n_site.text.numbers import Number, Separators, has_digits
from i18n_site.text.numbers import numbers as numbers_in
from i18n_site.text.punctuation import ending, sentences
from i18n_site.text.simple_inline import (
    Structure,
    Targets,
    simple_structure,
    simple_targets,
)
from i18n_site.text.unit_forms import unit_forms
from i18n_site.text.units import Measure, Spellings, unit_at, unit_before

_structure: Callable[[str], Structure] = later("i18n_site.text.inline", "structure")
_NOTHING = Structure((), (), (), (), 0, 0, 0)


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
    def structure(self) -> Structure:
        """What inline Markdown the text holds (nothing, if it is no Markdown)."""
        if not self.markdown or self.characters.isdisjoint(prose.MARKUP):
            return _NOTHING
        simple = simple_structure(self.text)
        return _structure(self.text) if simple is None else simple

    @Fact
    def targets(self) -> Targets:
        """The targets of the links of inline Markdown, and of the images."""
        if not self.markdown or ("[" not in self.text and "<" not in self.text):
            return (), ()
        found = self.simple_targets
        structure = self.structure if found is None else _NOTHING
        return found or (structure.links, structure.images)

    @Fact
    def simple_targets(self) -> Targets | None:
        """The same, or None if it takes a parser to tell."""
        return simple_targets(self.text)

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
        if not has_some(special, self.text):
            return self.text
        codes: tuple[str, ...] | None = None
        if self.markdown:
            codes = self.structure.codes if "`" in self.characters else ()
        return prose.prose(self.text, codes, self.formatted)

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
        return self._measured(self.numbers)

    @Fact
    def spaced_measures(self) -> tuple[Measure, ...]:
        """The measures, with ordinary spaces taken as separators of groups."""
        return self._measured(self.spaced_numbers)

    @Fact
    def worded_measures(self) -> tuple[Measure, ...]:
        """What is measured in words: "three days"."""
        found = self._measured(number_words.measuring(self.prose, self.tag))
        said = tuple(each for each in found if each.unit)
        return (*said, *duals(self.prose, self.tag))

    def _measured(self, numbers: Iterable[Number | Span]) -> tuple[Measure, ...]:
        return tuple(Measure(each.value, self._unit(each)) for each in numbers)

    def _unit(self, number: Number | Span) -> str:
        unit = unit_at(self.prose, number.start, number.end, spellings(self.tag))
        return unit or unit_before(self.prose, number.start, self.tag)

    def _numbers(self, *, spaced: bool) -> tuple[Number, ...]:
        if not self.has_digits:
            return ()
        known = symbols(self.tag)
        separators = Separators(known.decimal, known.group)
        return numbers_in(self.prose, self.tag, separators, spaced=spaced)

    @Fact
    def filled_units(self) -> dict[str, str]:
        """The units behind what a program fills in, by the placeholders."""
        return filled_units(self.text, spellings(self.tag))

    @Fact
    def months(self) -> frozenset[int]:
        """The months, 1 to 12, whose names stand beside a number."""
        return dated(self.prose, months(self.tag)) if self.has_digits else frozenset()

    @Fact
    def number_words(self) -> Counter[str]:
        """The values of the words that are nothing but numbers from two."""
        return number_words.surely_means(self.prose, self.tag)

    @Fact
    def frequency(self) -> Counter[str]:
        """How often something is done in what period; empty if no period is said."""
        periods = phrases.meanings("period", self.prose, self.tag)
        if not periods and not phrases.occurs("half-day", self.prose, self.tag):
            return periods
        times = phrases.meanings("times", self.prose, self.tag)
        return periods + times + counted_times(self.prose, self.tag)


@cache
def spellings(tag: str) -> Spellings:
    """Return how units are spelt in the language of *tag*."""
    return Spellings({**unit_names(tag), **unit_forms(tag)})


# Without any of these a text is its own prose.
_PLAIN = ("<", "&", "{", "%", "@", "/", "www.")
_MARKDOWN = tuple(sorted(prose.MARKUP.union(_PLAIN)))
