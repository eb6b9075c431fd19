"""Words of two contraries, by topic and in each topic by language.

They are part of the table ``contrasts`` of a language, whose own module (see
``phrasebook``) goes first. A module has ``ROWS``: ``[meaning]``, then a line for each
language, ``tag=pattern``; patterns and lines that go on are as in the phrasebook.
"""

from collections.abc import Mapping
from functools import cache

from i18n_site.text.contrasts import (
    amounts,
    claims,
    contents,
    course,
    head,
    limits,
    official,
    opening,
    people,
    stating,
    using,
    values,
    ways,
    wearing,
)

_TOPICS = (
    amounts,
    claims,
    contents,
    course,
    head,
    limits,
    official,
    opening,
    people,
    stating,
    using,
    values,
    ways,
    wearing,
)


def of_language(language: str) -> Mapping[str, str]:
    """Return the patterns for *language*, by what they mean; none if not known."""
    return _by_language().get(language, {})


@cache
def _by_language() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for topic in _TOPICS:
        meaning = ""
        for line in topic.ROWS.replace("\n    ", "").split("\n"):
            tag, is_row, pattern = line.partition("=")
            if is_row:
                found.setdefault(tag, {})[meaning] = pattern
            elif line:
                meaning = line.strip("[]")
    return found
