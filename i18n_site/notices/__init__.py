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
)
