"""Which rules about meaning a source text is for, by what its phrases say."""

from i18n_site.checks import commands, denials, moments, traits
from i18n_site.text import phrases
from i18n_site.text.punctuation import split_sentences

_SAID: tuple[traits.Trait, ...] = ("negation", "opposite", "order")
# What has an opposite, too, and what must not be left out.
_TURNED = ("always", "antonym", "contrast")
_KEPT = frozenset({"except", "instead"})


def of_phrases(text: str, tag: str) -> int:
    """Return the traits of the source *text* whose rules look at what it says."""
    found = traits.bits(*(each for each in _SAID if phrases.occurs(each, text, tag)))
    if any(phrases.occurs(each, text, tag) for each in _TURNED):
        found |= traits.OPPOSITE
    if moments.asked(text):
        found |= traits.ORDER
    if not found & traits.NEGATION and _may_be_denied(text, tag):
        found |= traits.NEGATION
    return found


def _may_be_denied(text: str, tag: str) -> bool:
    if not _KEPT.isdisjoint(phrases.meanings("aside", text, tag)):
        return True
    if denials.says_only(text):
        return True
    return any(commands.orders(each, tag) for each in split_sentences(text))
