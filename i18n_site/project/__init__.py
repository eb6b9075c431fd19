"""The settings and files of a site. Files are read and written here.

The other edge is the output folder, which ``build`` reaches through a Store.
"""

from i18n_site.model.finding import Rule, Severity

RULES = (
    Rule(
        "settings-missing",
        Severity.ERROR,
        "The folder has no settings file, so it is no site.\n\n"
        "Every command looks for i18n-site.toml in the current folder, or in the"
        " one that --root names.",
    ),
    Rule(
        "settings-syntax",
        Severity.ERROR,
        "The settings file is not valid TOML.",
    ),
    Rule(
        "settings-key",
        Severity.ERROR,
        "The settings hold a key that means nothing.\n\n"
        "A misspelt key is an error, since its wish would be lost in silence.",
    ),
    Rule(
        "settings-value",
        Severity.ERROR,
        "A setting is missing or has a value of the wrong kind.",
    ),
    Rule(
        "unknown-locale",
        Severity.ERROR,
        "A locale is not a language tag that CLDR knows, or not one of the site's.",
    ),
    Rule(
        "source-encoding",
        Severity.ERROR,
        "A source file is not UTF-8.\n\nSave it as UTF-8 in your editor.",
    ),
    Rule(
        "source-missing",
        Severity.ERROR,
        "A file that the settings name does not exist.",
    ),
    Rule(
        "outside-site",
        Severity.ERROR,
        "A path leads out of the site's folder.\n\n"
        "Files are read and written below the site's root only; symbolic links"
        " that lead elsewhere are not followed.",
    ),
)
