"""Words whose contrary a slip may put in their place: meaning, language, pattern.

Patterns are as in ``negation_tables``; a line that begins with "|" goes on with the
pattern of the line before. Each meaning is a table of its own, as the words of one
may be part of another's.
"""

from collections.abc import Mapping

from i18n_site.text import (
    certainty_tables,
    contrasts_baltic,
    contrasts_east_asia,
    contrasts_germanic,
    contrasts_of_acts,
    contrasts_of_people,
    contrasts_of_places,
    contrasts_romance,
    contrasts_slavic,
    contrasts_west_asia,
    order_tables,
)

# What the source says, and what the translation must not say in its place.
CONTRARY = (
    ("until", "from"),
    ("beforehand", "afterwards"),
    ("first", "last"),
    ("last", "first"),
    ("early", "late"),
    ("sooner", "later"),
    ("unsure", "sure"),
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
    ("discard", "hold on to"),
    ("hold on to", "discard"),
    ("spit", "swallow"),
    ("swallow", "spit"),
    ("swallow", "chew"),
    ("unopened", "opened"),
    ("opened", "unopened"),
    ("outdoors", "indoors"),
    ("indoors", "outdoors"),
    ("switch off", "switch on"),
    ("switch on", "switch off"),
    ("left side", "right side"),
    ("right side", "left side"),
    ("sitting", "lying"),
    ("lying", "sitting"),
    ("adults", "children"),
    ("children", "adults"),
    ("cold", "hot"),
    ("hot", "cold"),
)
# Of these a source often says both, of two things or times; then they are counted.
BOTH = frozenset(
    {
        ("unopened", "opened"),
        ("left side", "right side"),
        ("right side", "left side"),
        ("outdoors", "indoors"),
        ("indoors", "outdoors"),
        ("adults", "children"),
        ("children", "adults"),
    }
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
_BY_MEANING = {
    meaning: _patterns(lines)
    for part in (contrasts_of_acts, contrasts_of_people, contrasts_of_places)
    for meaning, lines in part.WORDS.items()
}
# The table of each meaning, by its name there.
CONTRASTS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    f"contrast: {meaning}": {
        language: {meaning: patterns[meaning]}
        for language, patterns in _BY_LANGUAGE.items()
        if meaning in patterns
    }
    for meaning in sorted({each for pair in CONTRARY for each in pair})
} | {
    **{
        f"contrast: {meaning}": {
            language: {meaning: pattern} for language, pattern in patterns.items()
        }
        for meaning, patterns in _BY_MEANING.items()
    },
    "contrast: sooner": order_tables.SOONER,
    "contrast: later": order_tables.LATER,
    "contrast: unsure": certainty_tables.UNSURE,
    "contrast: sure": certainty_tables.SURE,
}
# What of the above a source may say: one look for most texts, which have none.
SAID = {
    "en": {one: CONTRASTS[f"contrast: {one}"]["en"][one] for one, _ in CONTRARY},
}
