"""A number that is said once of several: "2 puffs morning and evening"."""

import re
from collections import Counter

from i18n_site.checks.pair import Pair
from i18n_site.languages.formatting import listing
from i18n_site.text.numbers import ascii_digits, has_digits
from i18n_site.text.punctuation import split_sentences

# The same number of the same, again in the same sentence.
_TWICE = re.compile(
    r"\b(\d[\d.,]{0,6}) ([^\W\d_]{2,20})\b[^.;:\d]{2,60}?\b(?:and|then|plus) \1 \2\b"
)
# "Each", where a language says it besides its "and" or instead of it.
_EACH = re.compile(
    r"(?<!\w)(?:je|jeweils|po|i|по|och|et|і|и|й|is|és|ir|cada|chacun\w?|chaque|ogni|elke?"
    r"|hver|varje|câte|tigi|kukin|birer|masing-masing|mỗi|كل|لكل|هر)(?!\w)"
    r"|[各每早]|ずつ|씩|각|ทั้ง|อย่างละ"
)


def excuse(pair: Pair, lost: Counter[str]) -> None:
    """Take from *lost* a number that the source repeats and the translation shares.

    The sentence that has it once must join or share out: "and", "each".
    """
    repeated = _TWICE.findall(pair.source.prose)
    if not repeated:
        return
    for value, _ in repeated:
        if lost[value] == 1 and _shared_out(value, pair):
            del lost[value]


def _shared_out(value: str, pair: Pair) -> bool:
    tag = pair.translation.tag
    joint = listing(tag, ["1", "2"]).strip("12 ")
    together = re.compile(rf"(?<!\w){re.escape(joint)}(?!\w)" if joint else "(?!)")
    if tag.startswith(("ar", "he", "zh", "ja", "th")):
        together = re.compile(re.escape(joint))
    return any(
        ascii_digits(each).count(value) == 1
        and (together.search(each) or _EACH.search(each.lower()))
        for each in split_sentences(pair.translation.prose)
        if has_digits(each)
    )
