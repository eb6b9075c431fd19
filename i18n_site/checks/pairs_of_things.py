"""Two of a thing of which a translation has one: "carry two pens"."""

from i18n_site.checks.asked import Asked
from i18n_site.checks.pair import Pair
from i18n_site.text import number_words

# What is had or taken: "two doses", not "two weeks", which may be 14 days.
_TWO = Asked(
    r"(?i)\b(?:carry|need|needs|take|get|give|use|have|has|bring|drink|eat|apply)"
    r" two (?:[a-z]{3,12} )?(?!days|weeks|hours|months|years|minutes|seconds|sides"
    r"|times)"
    r"[a-z]{2,12}s\b"
)


def is_one_of_two(pair: Pair) -> bool:
    """Return whether "two pens" of the source became one, in words that we know.

    Not beside any word or digit that may say two: "both", "a pair".
    """
    side = pair.translation
    if not _TWO.search(pair.source.prose) or not number_words.known(side.tag):
        return False
    said = number_words.may_mean(side.prose, side.tag)
    return "1" in said and "2" not in said | {each.value for each in side.numbers}
