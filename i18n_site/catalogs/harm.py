"""Which messages may harm a reader if they are wrong or missing."""

import re

from i18n_site.model.catalog import Message
from i18n_site.text.numbers import Separators, has_digits, numbers
from i18n_site.text.units import unit_at

MARK = "safety"  # what the directive ``i18n:safety`` leaves in the ``#.`` comments
_NOTICE = "notice:"
_PLAIN = Separators(".", ",")
# What is counted in English, besides the units of measure of all languages.
_COUNTED = re.compile(
    r"\s?-?(?:tablet|pill|capsule|drop|puff|teaspoon|tablespoon|dose|time)",
    re.IGNORECASE,
)


def may_harm(message: Message, tag: str) -> bool:
    """Whether *message* is a required notice, marked ``i18n:safety``, or has a dose.

    A dose is a number with a unit in the source text, which is in the language
    *tag*: "500 mg", "2 tablets", "every 4 hours".
    """
    if MARK in message.extracted or (message.key.context or "").startswith(_NOTICE):
        return True
    return any(
        has_dose(text, tag) for text in (message.key.text, message.plural) if text
    )


def has_dose(text: str, tag: str) -> bool:
    """Whether a number with a unit stands in *text*."""
    return has_digits(text) and any(
        unit_at(text, each.start, each.end) or _COUNTED.match(text, each.end)
        for each in numbers(text, tag, _PLAIN)
    )
