"""The notices that every page of a locale must show, the medical disclaimer first."""

from i18n_site.model.finding import Rule, Severity
from i18n_site.notices.state import HINTS

RULES = (
    Rule(
        "notice-source",
        Severity.ERROR,
        "The source of a notice is empty or repeats itself, or its fixed text has more"
        " or fewer lines.\n\n"
        "A notice is a text file with one sentence a line; each line is a message"
        " with the context notice:<id>, so that it is translated and reviewed"
        " sentence by sentence.",
    ),
    Rule(
        "notice-missing",
        Severity.ERROR,
        "A line of a required notice has no translation.\n\n"
        "The locale is not published: a reader must not get health information"
        " without its disclaimer. What was published before stays.",
        HINTS["notice-missing"],
        good=('msgctxt "notice:medical-disclaimer"\nmsgid "…"\nmsgstr "…"',),
        bad=('msgctxt "notice:medical-disclaimer"\nmsgid "…"\nmsgstr ""',),
    ),
    Rule(
        "notice-fuzzy",
        Severity.ERROR,
        "A line of a required notice is marked fuzzy.\n\n"
        "Fuzzy means that nobody has checked the text since its source changed.",
        HINTS["notice-fuzzy"],
    ),
    Rule(
        "notice-blank",
        Severity.ERROR,
        "A line of a required notice has no visible text.\n\n"
        "Spaces and invisible characters, such as U+200B, are not a translation.",
        HINTS["notice-blank"],
    ),
    Rule(
        "notice-untranslated",
        Severity.ERROR,
        "A line of a required notice is still the source text.\n\n"
        "A notice must be in the language of its readers.",
        HINTS["notice-untranslated"],
    ),
    Rule(
        "notice-fixed-text",
        Severity.ERROR,
        "A line of a notice is not the wording that is fixed for its language.\n\n"
        "Where an authority fixes the words, `fixed_text` in the settings gives them,"
        " and the translation must have exactly these, to the letter.",
        HINTS["notice-fixed-text"],
    ),
    Rule(
        "notice-expired",
        Severity.ERROR,
        "The wording of a notice was valid until a day that is past.\n\n"
        "No language is published with it, the source's neither. The day of the build"
        " counts, in UTC; SOURCE_DATE_EPOCH sets it for a build that is repeated.",
        HINTS["notice-expired"],
    ),
    Rule(
        "notice-pages",
        Severity.ERROR,
        "A glob in the pages of a notice matches no source.\n\n"
        "The notice would be missing where it was meant to be. In a glob `*` stays in"
        " one folder and `**` goes below; it is matched with the path of a source"
        " (content/articles/*.md), or for a page without a source with its path below"
        " the locale's folder (404.html).",
        "correct the glob in the settings",
    ),
    Rule(
        "notice-unapproved",
        Severity.ERROR,
        "A required notice has no valid approval of a role that must give one.\n\n"
        "Approvals are lines of locales/<locale>/approvals.toml. Each is bound to"
        " the exact text of the source and of the translation: any edit of either"
        " voids it, and the finding tells which words changed. Machine origin never"
        " counts as a review.",
        "run `i18n-site approve` after reading both texts",
    ),
    Rule(
        "document-unfinished",
        Severity.ERROR,
        "An article can't be approved, since parts of its translation are missing.\n\n"
        "`i18n-site approve` takes the path of an article, too, and writes down who"
        " has read all of it. A message that is not translated, fuzzy or in error has"
        " nothing to read.",
        "finish them: `i18n-site check` tells which can't be used",
    ),
    Rule(
        "facts-syntax",
        Severity.ERROR,
        "The file with the facts of a locale is not TOML.\n\n"
        "The locale is not published: data/locales/<locale>.toml holds what must be"
        " right where it is read, such as the number to call in an emergency.",
        "mend the line",
    ),
    Rule(
        "facts-value",
        Severity.ERROR,
        "A fact has a key that means nothing, or lacks one, or a value of the wrong"
        " kind.\n\nEach table has one of number, url and text, then source (the address"
        " of who says so) and verified_on (the day when a person looked there); label"
        " and expires are optional.",
        "write the table as the README shows it",
        good=(
            '[emergency]\nnumber = "112"\nsource = "https://example.org/112"\n'
            "verified_on = 2026-11-23",
        ),
        bad=('[emergency]\nnumber = "one one two"',),
    ),
    Rule(
        "fact-missing",
        Severity.ERROR,
        "A locale lacks a fact that the settings or a notice ask for.\n\n"
        "A locale is a language, not a country: give a number only where it is right"
        " for all who read the locale, else write 'your local emergency number'.",
        "write it down with its source, or do not ask for it",
    ),
    Rule(
        "fact-expired",
        Severity.ERROR,
        "A fact was valid until a day that is past.\n\n"
        "The locale is not published until a person has asked the source again.",
        "ask the source again, then set 'verified_on' and 'expires'",
    ),
    Rule(
        "facts-unused",
        Severity.WARNING,
        "A file below data/locales/ is named after no locale of the site.\n\n"
        "Nobody reads its facts. The name is a tag of the settings: pt-BR, not pt_BR.",
        "name it after the tag of a locale, such as pt-BR.toml",
    ),
    Rule(
        "fact-stale",
        Severity.WARNING,
        "A fact was verified long ago.\n\n"
        "max_age_days in the settings says how long is too long.",
        "look at the source of the fact, then set 'verified_on'",
    ),
    Rule(
        "translation-older",
        Severity.WARNING,
        "The source of an article was reviewed again since it was translated.\n\n"
        "`last_reviewed: 2026-11-23` in the front matter is the day when people last"
        " compared the source with what is known. It is compared with PO-Revision-Date"
        " of the catalog, and with the last approval of the translated article.",
        "compare the translation with its source, then save or approve it",
    ),
    Rule(
        "ledger-syntax",
        Severity.ERROR,
        "A ledger of approvals can't be read.\n\nIt is TOML, written by"
        " `i18n-site approve`, one approval a line.",
        "restore the file from git; approve again what was lost",
    ),
    Rule(
        "ledger-seal",
        Severity.ERROR,
        "A line of a ledger was edited by hand.\n\nEach line carries a seal over its"
        " other fields, so that a digest can't be changed to let an old approval"
        " cover a new text.",
        "restore the line from git, or remove it and run `i18n-site approve`",
    ),
)
