"""Catalogs to and from the files of other translation tools: XLIFF, TMX, CSV."""

from i18n_site.model.finding import Rule, Severity

RULES: tuple[Rule, ...] = (
    Rule(
        "exchange-unsafe",
        Severity.ERROR,
        "A file to import has a document type, or is larger or deeper than any.\n\n"
        "A DOCTYPE can name other files and entities that grow without end. No file"
        " of a translation tool needs one. At most 64 MB, a million elements, 64 of"
        " them in each other.",
        "remove the line that begins with <!DOCTYPE",
    ),
    Rule(
        "exchange-syntax",
        Severity.ERROR,
        "A file to import can't be read.\n\n"
        "It must be well-formed UTF-8: XLIFF 2.0 or 2.1, TMX 1.4, or CSV with the"
        " columns msgid and msgstr at least.",
        "export the file again from the tool that wrote it",
    ),
    Rule(
        "exchange-language",
        Severity.ERROR,
        "A file to import is in another language than the locale.\n\n"
        "Its texts would be published as translations into the wrong language.",
        "name the locale of the file",
    ),
    Rule(
        "exchange-nothing",
        Severity.ERROR,
        "Nothing to import is in the language of the locale.\n\n"
        "In a folder those catalogs count whose Language is the locale's, or that have"
        " its tag in their path; and pages named page.fr.md or fr/page.md, or all below"
        " a folder that has the tag in its path.",
        "name the folder that holds the catalogs or pages of the locale",
    ),
    Rule(
        "exchange-unknown",
        Severity.WARNING,
        "A text to import belongs to no message of the catalogs.\n\n"
        "Only messages that the catalogs have are filled; the text is left out.",
        "export the locale again, and translate that file",
    ),
    Rule(
        "exchange-stale",
        Severity.WARNING,
        "The source of a text to import has changed since it was exported.\n\n"
        "The translation is for the old source, so it is left out: it may say the"
        " contrary of the new one.",
        "export the locale again, and translate that file",
    ),
    Rule(
        "exchange-twice",
        Severity.WARNING,
        "A file to import has two different texts for one message.\n\n"
        "The first is taken.",
        "keep one of the two",
    ),
    Rule(
        "exchange-character",
        Severity.WARNING,
        "A text to import has a character that no catalog can hold.\n\n"
        "U+0000, U+0004 and halves of surrogate pairs; or more than 100,000"
        " characters. The text is left out.",
        "remove the character",
    ),
)
