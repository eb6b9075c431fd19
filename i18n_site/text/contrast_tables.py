"""Words whose contrary a slip may put in their place: meaning, language, pattern.

Patterns are as in ``negation_tables``; a line that begins with "|" goes on with the
pattern of the line before. Each meaning is a table of its own, as the words of one
may be part of another's.
"""

from collections.abc import Mapping

from i18n_site.text import (
    contrasts_baltic,
    contrasts_east_asia,
    contrasts_germanic,
    contrasts_romance,
    contrasts_slavic,
    contrasts_west_asia,
)

# What the source says, and what the translation must not say in its place.
CONTRARY = (
    ("until", "from"),
    ("beforehand", "afterwards"),
    ("first", "last"),
    ("last", "first"),
    ("early", "late"),
    ("now", "delayed"),
    ("off meals", "at meals"),
    ("severe", "mild"),
    ("mild", "severe"),
    ("positive", "negative"),
    ("negative", "positive"),
    ("on back", "on front"),
    ("on front", "on back"),
    ("empty stomach", "full stomach"),
    ("affected", "healthy"),
    ("worse", "better"),
    ("better", "worse"),
    ("free", "paid"),
    ("paid", "free"),
    ("good for", "harmful"),
    ("general", "complete"),
    ("finish", "stopped"),
    ("carry on", "stopped"),
    ("stay off", "go"),
)


def _patterns(lines: str) -> dict[str, str]:
    """Return the pattern of each meaning in *lines*."""
    joined = lines.strip().replace("\n    |", "|").split("\n")
    return dict(each.split("=", 1) for each in joined)


_BY_LANGUAGE = {
    language: _patterns(lines)
    for part in (
        contrasts_baltic,
        contrasts_east_asia,
        contrasts_germanic,
        contrasts_romance,
        contrasts_slavic,
        contrasts_west_asia,
    )
    for language, lines in part.WORDS.items()
}
# The table of each meaning, by its name there.
CONTRASTS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    f"contrast: {meaning}": {
        language: {meaning: patterns[meaning]}
        for language, patterns in _BY_LANGUAGE.items()
        if meaning in patterns
    }
    for meaning in sorted({each for pair in CONTRARY for each in pair})
}
# What of the above a source may say: one look for most texts, which have none.
SAID = {
    "en": {one: _BY_LANGUAGE["en"][one] for one, _ in CONTRARY},
}
