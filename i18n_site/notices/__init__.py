"""The notices that every page of a locale must show, the medical disclaimer first."""

from i18n_site.model.finding import Rule, Severity
from i18n_site.notices.state import HINTS

RULES = (
    Rule(
        "notice-source",
        Severity.ERROR,
        "The source of a notice is empty or repeats itself.\n\n"
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
        "notice-unapproved",
        Severity.ERROR,
        "A required notice has no valid approval of a role that must give one.\n\n"
        "Approvals are lines of locales/<locale>/approvals.toml. Each is bound to"
        " the exact text of the source and of the translation: any edit of either"
        " voids it. Machine origin never counts as a review.",
        "run `i18n-site approve` after reading both texts",
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
