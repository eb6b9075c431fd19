"""The rules that commands themselves name."""

from i18n_site.model.finding import Rule, Severity

RULES: tuple[Rule, ...] = (
    Rule(
        "folder-not-empty",
        Severity.ERROR,
        "The folder for a new site holds files already.\n\n"
        "`i18n-site new` lays down a whole site and never overwrites anything, so it"
        " wants a folder of its own.",
        "name a folder that is empty or absent: i18n-site new my-site",
    ),
    Rule(
        "locale-exists",
        Severity.ERROR,
        "The locale to start has catalogs already.\n\n"
        "`i18n-site init` makes new catalogs and never overwrites work; those that"
        " are there are brought up to date with `i18n-site update`.",
        "bring the catalogs up to date: i18n-site update",
    ),
    Rule(
        "locale-draft",
        Severity.ERROR,
        "The locale is a draft, so it is not published.\n\n"
        "A draft is translated and checked; a plain build leaves it out.",
        "remove 'draft = true' to publish it",
    ),
    Rule(
        "output-missing",
        Severity.ERROR,
        "There is no built site in the output folder.\n\n"
        "`i18n-site serve` shows what `i18n-site build` made; it builds nothing.",
        "build the site first: i18n-site build",
    ),
    Rule(
        "port-taken",
        Severity.ERROR,
        "The port for the preview can't be used.\n\n"
        "Another program listens there, most often another preview, or the port is"
        " kept for the system.",
        "take a free port: i18n-site serve --port 0",
    ),
    Rule(
        "unknown-notice",
        Severity.ERROR,
        "There is no notice of that name.\n\n"
        "Notices are the tables [notices.<name>] of the settings.",
        "use a name of the settings",
    ),
    Rule(
        "rule-unknown",
        Severity.ERROR,
        "There is no rule of that name.\n\n"
        "The name of a rule stands in square brackets at the end of a finding.",
        "list them: i18n-site explain",
    ),
)
