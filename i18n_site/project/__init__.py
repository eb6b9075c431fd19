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
    Rule(
        "file-unreadable",
        Severity.ERROR,
        "A file is there but can't be read.\n\n"
        "The disk or the rights of your user do not allow it, or it is a folder.",
    ),
    Rule(
        "file-unwritable",
        Severity.ERROR,
        "A file can't be written.\n\n"
        "The disk is full, read-only or failing, or your user may not write there."
        " What was there before is whole: a new text takes the name of the old one"
        " only when all of it is on the disk. Files that were written before the"
        " fault stay, and the command may be run again.",
        "make room or get the right to write, then run the command again",
    ),
    Rule(
        "site-locked",
        Severity.ERROR,
        "Another command is writing to the catalogs of this site.\n\n"
        "One command writes at a time, so that none undoes the work of another; this"
        " one waited two seconds. The one that has the lock is named with its process"
        " and computer. A killed command never keeps the lock: there is no file to"
        " remove.",
        "wait until it has ended, then run the command again",
    ),
    Rule(
        "build-running",
        Severity.ERROR,
        "Another build is writing to the same output folder.\n\n"
        "It is named with its process and computer. A killed build never keeps the"
        " folder.",
        "wait until it has ended, then run the command again",
    ),
    Rule(
        "catalog-busy",
        Severity.ERROR,
        "A catalog is being saved again and again while it is updated.\n\n"
        "What someone saves during `i18n-site update` is read and merged again, and"
        " never overwritten. After several such saves the update leaves the catalog"
        " as it is.",
        "save the catalog in your editor, then run the update again",
    ),
)
