"""The list of all rules; to add one, write it and name it here."""

from i18n_site.checks import (
    characters,
    comparison,
    consistency,
    emergency,
    frequency,
    links,
    markup,
    measures,
    negation,
    numbers,
    opposites,
    placeholders,
    plurals,
    punctuation,
    script,
    security,
    source,
    space,
    state,
    structure,
    typography,
    wording,
)
from i18n_site.checks.registry import CatalogCheck, Check
from i18n_site.model.finding import Rule, Severity

CHECKS: tuple[Check, ...] = (
    wording.all_caps,
    markup.alt_text,
    source.ambiguous_source,
    space.begin_space,
    characters.bidi_controls,
    state.blank,
    structure.block_structure,
    punctuation.brackets,
    frequency.clock_differs,
    comparison.comparison_differs,
    characters.control_characters,
    state.credits,
    space.double_space,
    wording.duplicate,
    typography.ellipsis_,
    emergency.emergency_number,
    punctuation.end_colon,
    punctuation.end_ellipsis,
    punctuation.end_exclamation,
    punctuation.end_question,
    punctuation.end_semicolon,
    space.end_space,
    punctuation.end_stop,
    structure.escaped_newline,
    punctuation.foreign_punctuation,
    wording.foreign_words,
    frequency.frequency_differs,
    numbers.half_missing,
    script.han_variant,
    punctuation.inverted_marks,
    characters.invisible_characters,
    security.jinja_syntax,
    script.kana_missing,
    script.kashida,
    wording.length,
    security.link_host,
    security.link_scheme,
    links.link_text,
    links.link_words,
    state.max_length,
    markup.md_code,
    links.md_link,
    links.md_reflink,
    markup.md_syntax,
    script.mixed_scripts,
    characters.mojibake,
    frequency.month_differs,
    negation.negation_differs,
    structure.newline_count,
    source.no_break_space,
    script.notice_script,
    numbers.number_missing,
    numbers.number_words_differ,
    numbers.numbers_differ,
    opposites.opposite_differs,
    source.optional_plural,
    frequency.order_differs,
    placeholders.placeholders,
    plurals.plurals,
    punctuation.punctuation_spacing,
    placeholders.python_brace_format,
    placeholders.python_format,
    typography.quotation_marks,
    state.read_only,
    script.regional_digits,
    security.safe_html,
    state.same,
    plurals.same_plurals,
    wording.sentence_count,
    wording.sentence_missing,
    source.source_ellipsis,
    wording.start_caps,
    typography.straight_quotes,
    structure.table_cell,
    measures.unit_differs,
    measures.unit_missing,
    placeholders.unnamed_format,
    links.url,
    script.wrong_letters,
    script.wrong_script,
    markup.xml_tags,
    characters.zero_width_space,
)

CATALOG_CHECKS: tuple[CatalogCheck, ...] = (
    consistency.inconsistent,
    consistency.plural_count,
    consistency.reused,
)

USELESS_MUTE = Rule(
    "useless-mute",
    Severity.WARNING,
    "A translator's mute has no effect.\n\n"
    "``ignore-RULE`` names no rule, or one that guards the site and so can't be muted\n"
    "by a translation, or an error whose mute gives no reason. Write the comment\n"
    "``# ignore-RULE: REASON`` above the message.",
    "name a rule that `i18n-site explain` knows, and give a reason",
    ("# ignore-unit-differs: converted to the local unit",),
    ("#, ignore-unit-differ", "# ignore-numbers-differ"),
)

UNUSED_MUTE = Rule(
    "unused-mute",
    Severity.INFO,
    "A translator's mute mutes nothing.\n\n"
    "The message has no such fault, or has it no more. A mute that stays would hide\n"
    "the next one.",
    "remove the comment or the flag",
    ("# ignore-end-stop: a title in the catalog of the shop",),
    ("# ignore-end-stop: on a message that ends as its source does",),
)

# Longer messages are refused unread, and so are those with more marks: markup,
# placeholders and digits, over which parsers and rules take their time.
LONGEST = 1_000_000
MOST_MARKS = 20_000
TOO_LONG = Rule(
    "too-long",
    Severity.ERROR,
    f"A message has more than {LONGEST:,} characters, or {MOST_MARKS:,} marks.\n\n"
    "It is not looked at, and not published. A message is one paragraph, heading or\n"
    "cell; so long a text was put there by mistake, or to keep the program busy.\n"
    "Marks are what Markdown, HTML and placeholders are written with, and digits.",
    "split the text into paragraphs in its source",
)

RULES: tuple[Rule, ...] = (
    *(each.rule for each in CHECKS),
    *(each.rule for each in CATALOG_CHECKS),
    TOO_LONG,
    UNUSED_MUTE,
    USELESS_MUTE,
)
