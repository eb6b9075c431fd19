"""The facts about a source text that tell which rules its translations need.

They are the same for all locales, so they are remembered.
"""

import re

from i18n_site.checks import said, traits
from i18n_site.checks.fact import Fact
from i18n_site.checks.side import Side
from i18n_site.text import left_words, number_words, placeholders
from i18n_site.text.counted_times import intervals, other_than_once
from i18n_site.text.doubts import doubtful
from i18n_site.text.named_times import called_first, named_time
from i18n_site.text.punctuation import ending, marks
from i18n_site.text.quotes import TYPOGRAPHIC
from i18n_site.text.weekdays import english_weekdays

_TYPOGRAPHIC = TYPOGRAPHIC | {"…"}
# A limit before a placeholder: "fewer than {min}".
_LIMITED = re.compile(r"(?i)\b(?:than|at least|at most|up to|over|under|below) [{%]")


class SourceSide(Side):
    """A source text, and what it asks of its translations."""

    @Fact
    def fillers(self) -> tuple[list[str], list[tuple[str, ...]]]:
        """What a program may fill in, as it stands, and the printf-style ones."""
        if "{" not in self.text and "%" not in self.text:
            return [], []
        conversions = placeholders.SPEC.findall(self.text) if self.formatted else []
        return placeholders.ANY.findall(self.text), conversions

    @Fact
    def traits(self) -> int:
        """The traits whose change could do harm."""
        one = number_words.single(self.text) or number_words.timed(self.text)
        named = named_time(self.prose) or called_first(self.prose)
        any_number = (
            one
            or self.number_words
            or self.filled_units
            or named
            or self.halved
            or number_words.parted(self.prose)
        )
        found = traits.NUMBER_WORDS if any_number else 0
        if self.halved:
            found |= traits.HALF
        if self.counts or self.limited:
            found |= traits.LIMITS
        often = bool(self.frequency or intervals(self.prose))
        often = often or bool(other_than_once(self.prose))
        often = often or ("day" in self.text and bool(english_weekdays(self.prose)))
        return found | traits.FREQUENCY if often else found

    @Fact
    def halved(self) -> bool:
        """Whether the text, which is English, says "half a tablet" or the like."""
        return "alf" in self.text and number_words.halved(self.prose)

    @Fact
    def counts(self) -> bool:
        """Whether the text has a number, in digits or in words."""
        said = self.numbers or self.number_words or number_words.single(self.prose)
        said = said or "ore than once" in self.prose
        return bool(said or number_words.timed(self.prose))

    @Fact
    def limited(self) -> bool:
        """Whether the text has a limit for what a program fills in."""
        return _LIMITED.search(self.text) is not None

    @Fact
    def english(self) -> tuple[str, ...]:
        """The words that no other language should have, of a text in English."""
        return left_words.words(self.prose) if self.tag.startswith("en") else ()

    @Fact
    def style(self) -> int:
        """The traits that only rules of lesser severity ask for."""
        found = said.of_phrases(self.prose, self.tag)
        if not self.text.isascii() and not self.characters.isdisjoint(_TYPOGRAPHIC):
            found |= traits.TYPOGRAPHIC
        if '"' in self.text or not self.characters.isdisjoint(TYPOGRAPHIC):
            found |= traits.QUOTED
        unordered = self.formatted and placeholders.unnamed(self.text) > 1
        return (
            found | traits.SOURCE_DOUBT if doubtful(self.text) or unordered else found
        )

    def beside(self, text: str) -> int:
        """Return the traits of the translation *text* that show beside this source."""
        found, own = 0, self.text
        first, last = text[0], text[-1]
        if (self.ending or not last.isalnum()) and ending(text) != self.ending:
            found |= traits.ENDING
        if first.isspace() or last.isspace() or self.spaced_edges:
            found |= traits.EDGES
        # What no language allows is by far more.
        if len(own) >= 60 and not len(own) * 0.3 <= len(text) <= len(own) * 1.5:
            found |= traits.LENGTH
        if text == own:
            found |= traits.EQUAL
        if self.marked and (self.sentences > 1 or marks(text) > self.sentences + 1):
            found |= traits.SENTENCES
        if first.islower() and own[:1].isupper():
            found |= traits.SMALL_START
        return found

    @Fact
    def classes(self) -> int:
        """The classes of characters that the text has: see ``traits.classes_of``."""
        return traits.classes_of(self.text, self.markdown)[0]

    @Fact
    def marked(self) -> bool:
        """Whether the text is long enough to have sentences, and a full stop."""
        return len(self.text) >= 20 and "." in self.text

    @Fact
    def spaced_edges(self) -> bool:
        """Whether the text begins or ends with white space."""
        return self.text[:1].isspace() or self.text[-1:].isspace()


# No more is kept: of a cycle through more texts, as one locale after the other
# makes, the cache would give none if the oldest went first.
_MOST = 60_000
_sources: dict[tuple[str, str, bool, bool], SourceSide] = {}


def source_side(text: str, tag: str, markdown: bool, formatted: bool) -> SourceSide:
    """Return the facts about a source text; each locale asks for the same ones."""
    key = (text, tag, markdown, formatted)
    found = _sources.get(key)
    if found is None:
        found = SourceSide(text, tag, markdown, formatted)
        if len(_sources) < _MOST and len(text) < 2_000:
            _sources[key] = found
    return found
