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
    contrasts_of_allergy,
    contrasts_of_courses,
    contrasts_of_people,
    contrasts_of_places,
    contrasts_of_records,
    contrasts_of_state,
    contrasts_of_trust,
    contrasts_of_turn,
    contrasts_of_use,
    contrasts_of_wholeness,
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
    ("deleted", "saved"),
    ("saved", "deleted"),
    ("external use", "internal use"),
    ("outer", "inner"),
    ("thin", "thick"),
    ("elsewhere", "the same"),
    ("the same", "another"),
    ("dry", "wet"),
    ("broken", "whole"),
    ("a professional", "someone else"),
    ("always", "if you like"),
    ("a guide", "final"),
    ("stop", "go on"),
    ("while treated", "after treatment"),
    ("at bedtime", "on rising"),
    ("allergic", "not allergic"),
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
        ("deleted", "saved"),
        ("saved", "deleted"),
    }
)
# Of these the first may be said once more, of another thing, or one time less.
COUNTED = frozenset({("first", "last"), ("last", "first")})
# What denies what the source says: a "not" more does not turn it back again.
DENIED = frozenset({"not allergic"})
# Of which some words begin like a "not", and say none: "intact".
UNDENIED = frozenset({"whole"})


def _patterns(lines: str) -> dict[str, str]:
    """Return the pattern of each meaning in *lines*."""
    joined = lines.strip().replace("\n    |", "|").split("\n")
    return dict(each.split("=", 1) for each in joined)


_BY_LANGUAGE = (
    contrasts_baltic,
    contrasts_east_asia,
    contrasts_germanic,
    contrasts_romance,
    contrasts_slavic,
    contrasts_west_asia,
)
_OF_MEANINGS = (
    contrasts_of_acts,
    contrasts_of_allergy,
    contrasts_of_courses,
    contrasts_of_people,
    contrasts_of_places,
    contrasts_of_records,
    contrasts_of_state,
    contrasts_of_trust,
    contrasts_of_turn,
    contrasts_of_use,
    contrasts_of_wholeness,
)


def _gathered() -> dict[str, dict[str, str]]:
    """Return the patterns of all parts: by meaning, then by language."""
    found: dict[str, dict[str, str]] = {each: {} for pair in CONTRARY for each in pair}
    for part in _BY_LANGUAGE:
        for language, lines in part.WORDS.items():
            for meaning, pattern in _patterns(lines).items():
                found.setdefault(meaning, {})[language] = pattern
    for part in _OF_MEANINGS:
        for meaning, lines in part.WORDS.items():
            found.setdefault(meaning, {}).update(_patterns(lines))
    found["elsewhere"] = found["another"] | found["elsewhere"]
    return found


# The table of each meaning, by its name there.
CONTRASTS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    f"contrast: {meaning}": {
        language: {meaning: pattern} for language, pattern in patterns.items()
    }
    for meaning, patterns in sorted(_gathered().items())
} | {
    "contrast: sooner": order_tables.SOONER,
    "contrast: later": order_tables.LATER,
    "contrast: unsure": certainty_tables.UNSURE,
    "contrast: sure": certainty_tables.SURE,
}
# What of the above a source may say: one look for most texts, which have none.
SAID = {
    "en": {one: CONTRASTS[f"contrast: {one}"]["en"][one] for one, _ in CONTRARY},
}
