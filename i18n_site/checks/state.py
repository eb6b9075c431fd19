"""Whether a text is translated at all."""

from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity


@check(
    severity=Severity.WARNING,
    hint="translate it, or mute the rule if the text is the same in both languages",
    good=(
        Example("Not medical advice.", "Pas un avis médical."),
        Example("HTML", "HTML"),
        Example("https://a.example/", "https://a.example/"),
        Example("Colour", "Colour", "en-GB"),
        Example("Information", "Information"),
    ),
    bad=(
        Example("Not medical advice.", "Not medical advice."),
        Example("Take two tablets", "Take two tablets", "ja"),
    ),
)
def same(pair: Pair) -> Iterator[str]:
    """The translation is the source text.

    Single words, names, addresses and code are often the same in two languages,
    so only texts of two words or more, one of them in small letters, count.
    """
    if pair.source.text != pair.translation.text or pair.same_language:
        return
    words = [each for each in pair.translation.words if len(each) > 1]
    if len(words) > 1 and sum(word.islower() for word in words) > len(words) // 2:
        yield "the translation is the source text"
