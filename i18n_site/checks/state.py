"""Whether a text is translated at all."""

import re
from collections.abc import Iterator

from i18n_site.checks.pair import Pair
from i18n_site.checks.registry import Example, check
from i18n_site.model.finding import Severity
from i18n_site.text import invisible
from i18n_site.text.prose import addresses

_MAX_LENGTH = re.compile(r"max-length:\s?(\d{1,6})")


@check(
    severity=Severity.WARNING,
    needs=("equal",),
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


@check(
    severity=Severity.ERROR,
    needs=("blank start",),
    hint="write the translation, or leave it empty until there is one",
    mutable=False,
    good=(Example("Stop", "Arrêtez"), Example(" ", " ")),
    bad=(Example("Stop", " "), Example("Stop", "\u200b"), Example("Stop", "\u3164")),
)
def blank(pair: Pair) -> Iterator[str]:
    """The translation is there, but a reader would see nothing of it."""
    text = pair.translation.text
    if text[:1].isascii() and text[:1].isalnum():
        return
    if invisible.blank(text) and not invisible.blank(pair.source.text):
        yield "nothing of the translation can be seen"


@check(
    severity=Severity.INFO,
    needs=("addresses",),
    hint="keep credits in the header of the catalog",
    good=(Example("Credits", "Crédits"), Example("translator-credits", "Ann")),
    bad=(Example("Welcome", "Bienvenue (traduit par Ann <ann@a.example>)"),),
)
def credits(pair: Pair) -> Iterator[str]:  # noqa: A001
    """The translation names a person with an e-mail address that the source lacks."""
    if "@" not in pair.new_characters or "redit" in pair.source.text:
        return
    if any("@" in each for each in addresses(pair.translation.text)):
        yield "an e-mail address that the source does not have"


@check(
    severity=Severity.WARNING,
    needs=("flagged",),
    hint="shorten the translation",
    good=(
        Example("Search", "Chercher", flags=("max-length:10",)),
        Example("Search", "Chercher un article"),
    ),
    bad=(Example("Search", "Chercher un article", flags=("max-length:10",)),),
)
def max_length(pair: Pair) -> Iterator[str]:
    """The translation is longer than its flag ``max-length:N`` allows."""
    for flag in pair.message.flags:
        if match := _MAX_LENGTH.fullmatch(flag):
            found, limit = len(pair.translation.text), int(match[1])
            if found > limit:
                yield f"{found} characters where {limit} fit"


@check(
    severity=Severity.WARNING,
    needs=("flagged",),
    hint="copy the source text: this message must not be translated",
    good=(Example("ID-1", "ID-1", flags=("read-only",)),),
    bad=(Example("ID-1", "N°-1", flags=("read-only",)),),
)
def read_only(pair: Pair) -> Iterator[str]:
    """A message with the flag ``read-only`` differs from its source."""
    if "read-only" in pair.message.flags and pair.source.text != pair.translation.text:
        yield "the text must be the same as in the source"
