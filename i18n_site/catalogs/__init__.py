"""Gettext: extraction, updates, and catalogs read and written without loss."""

from i18n_site.model.finding import Rule, Severity

_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'

# good and bad are whole catalogs where a rule is about one file's text.
RULES: tuple[Rule, ...] = (
    Rule(
        name="po-encoding",
        severity=Severity.ERROR,
        manual=(
            "A catalog is not UTF-8, or says that it is not.\n"
            "\n"
            "Read in another charset, letters turn into others without a word. Old\n"
            "files are converted once: `i18n-site convert FILE`."
        ),
        hint="convert the file to UTF-8: `i18n-site convert FILE`",
        good=(_HEADER,),
        bad=('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-7\\n"\n',),
    ),
    Rule(
        name="po-not-a-catalog",
        severity=Severity.ERROR,
        manual=(
            "A file that should be a catalog is empty, HTML, or a Git LFS pointer.\n"
            "\n"
            "Taken for an empty catalog it would put the whole site back into the\n"
            "source language. Restore it from version control."
        ),
        hint="restore the file: `git checkout -- FILE`, or `git lfs pull`",
        good=(_HEADER,),
        bad=("", "<!DOCTYPE html>\n"),
    ),
    Rule(
        name="po-conflict-markers",
        severity=Severity.ERROR,
        manual=(
            "A catalog holds the markers of a merge that nobody finished.\n"
            "\n"
            "Keep the better of the two translations and remove the lines that\n"
            "begin with <<<<<<<, ======= and >>>>>>>."
        ),
        hint="keep one of the two sides and remove the markers",
        good=('msgid "a"\nmsgstr "b"\n',),
        bad=('msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n=======\nmsgstr "c"\n>>>>>>> x\n',),
    ),
    Rule(
        name="po-unterminated-string",
        severity=Severity.ERROR,
        manual=(
            "A string of a catalog has no closing quote on its line.\n"
            "\n"
            "Some readers drop its last character: a dose of 500 becomes one of 50."
        ),
        hint="close the string with a double quote",
        good=('msgid "Take 500"\nmsgstr "Prenez 500"\n',),
        bad=('msgid "Take 500"\nmsgstr "Prenez 500\n',),
    ),
    Rule(
        name="po-stray-string",
        severity=Severity.ERROR,
        manual=(
            "A string of a catalog belongs to no message.\n"
            "\n"
            "gettext glues a string after an empty line to the message before, so\n"
            "a text gets words that its translator did not write."
        ),
        hint="join the string to its message, or remove it",
        good=('msgid "a"\nmsgstr ""\n"b"\n',),
        bad=('msgid "a"\nmsgstr "b"\n\n"c"\n',),
    ),
    Rule(
        name="po-bad-escape",
        severity=Severity.ERROR,
        manual=(
            "A string of a catalog has a backslash that means nothing.\n"
            "\n"
            'Known are \\\\ \\" \\n \\t \\r \\a \\b \\f \\v, and bytes of UTF-8, say\n'
            "\\303. U+0000 and U+0004 can't stand in a message in any way."
        ),
        hint="write a backslash as '\\\\'",
        good=('msgid "a\\\\d"\nmsgstr ""\n',),
        bad=('msgid "a\\d"\nmsgstr ""\n', 'msgid "a\\000"\nmsgstr ""\n'),
    ),
    Rule(
        name="po-plural-index",
        severity=Severity.ERROR,
        manual=(
            "The plural forms of a message are not numbered 0, 1, 2 and so on.\n"
            "\n"
            "With a gap, numbers would be shown with the form of others."
        ),
        hint="number the forms from msgstr[0] without a gap",
        good=('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n',),
        bad=('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[2] ""\n',),
    ),
    Rule(
        name="po-syntax",
        severity=Severity.ERROR,
        manual=(
            "A line of a catalog is not what gettext's grammar has there.\n"
            "\n"
            "A message is its comments, then msgctxt, msgid and msgstr, each with\n"
            "strings; obsolete messages have '#~' on all of these lines."
        ),
        hint="mend this line, then try `msgfmt -c FILE`",
        good=('# note\nmsgid "a"\nmsgstr "b"\n',),
        bad=('msgid "a"\n# note\nmsgstr "b"\n', 'msgid "a"\n', '#~ msgid "a"\n'),
    ),
    Rule(
        name="po-duplicate-message",
        severity=Severity.ERROR,
        manual=(
            "A catalog has two entries with the same msgctxt and msgid.\n"
            "\n"
            "Some programs take the first, some the last. Obsolete entries count."
        ),
        hint="keep one of the two entries",
        good=('msgid "a"\nmsgstr "b"\n\nmsgctxt "x"\nmsgid "a"\nmsgstr "c"\n',),
        bad=('msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',),
    ),
    Rule(
        name="po-line-ends",
        severity=Severity.ERROR,
        manual=(
            "Source and translation do not both begin, or both end, with a line end.\n"
            "\n"
            "msgfmt refuses such a message, so no other tool could use the catalog."
        ),
        hint="write '\\n' in the translation where the source has it",
        good=('msgid "a\\n"\nmsgstr "b\\n"\n',),
        bad=('msgid "a\\n"\nmsgstr "b"\n',),
    ),
    Rule(
        name="po-too-large",
        severity=Severity.ERROR,
        manual=(
            "A catalog or one of its messages is larger than anyone writes.\n"
            "\n"
            "The limits keep a hostile file from taking the machine: 64 MB a file,\n"
            "200,000 messages, 100,000 characters a text, 10,000 references each."
        ),
        hint="split the catalog",
    ),
    Rule(
        name="po-incomplete",
        severity=Severity.WARNING,
        manual=(
            "A catalog lacks messages that its template has.\n"
            "\n"
            "Either the sources have new texts, or the file was cut off: a cut after\n"
            "an entry leaves a catalog that every reader takes for a whole one."
        ),
        hint="run `i18n-site update`, or restore the file if it was cut off",
    ),
    Rule(
        name="amend-unsafe",
        severity=Severity.ERROR,
        manual=(
            "An edit that was declared harmless may change what a reader does.\n"
            "\n"
            "A number, unit, negation, frequency, limit or protected term differs.\n"
            "\n"
            "The translations still say the old thing, so people must see them."
        ),
        hint="run `i18n-site update` and have the message translated again",
    ),
    Rule(
        name="amend-conflict",
        severity=Severity.ERROR,
        manual=(
            "The new text of an amended message is that of another message.\n"
            "\n"
            "Both have translations, and only a person can say which is better."
        ),
        hint="run `i18n-site update`",
    ),
    Rule(
        name="plural-rule",
        severity=Severity.ERROR,
        manual=(
            "The Plural-Forms of a catalog are not the plural rule of its language.\n"
            "\n"
            "The rule must give the same form as CLDR's, or as the one that gettext\n"
            "has for the language, for every number from 0 to 1000; all catalogs of\n"
            "a language use the same. It is read as data and never run."
        ),
        hint="write the Plural-Forms that the message names",
    ),
    Rule(
        name="plural-count",
        severity=Severity.ERROR,
        manual=(
            "A message has more or fewer plural forms than its language.\n"
            "\n"
            "It counts as untranslated: some numbers would have no text, or a text\n"
            "would never be shown."
        ),
        hint="give each message msgstr[0] up to the last form of the header",
    ),
    Rule(
        name="plural-conflict",
        severity=Severity.ERROR,
        manual=(
            "The sources use one text with two different plurals.\n"
            "\n"
            "gettext has one entry for a text, so the two need different contexts:\n"
            'use npgettext, or `{% trans "context" %}`.'
        ),
        hint="give one of the two a context",
        good=("{{ ngettext('one day', '%(n)s days', n) }}",),
    ),
)
