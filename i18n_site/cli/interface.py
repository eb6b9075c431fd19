"""The whole command line in one table: what each command takes and says of itself.

It stands apart from the bodies so that help and completion load none of them,
and with them neither Babel, Jinja nor polib.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Any

import click

from i18n_site.cli import options

CONTEXT = {"help_option_names": ["-h", "--help"]}


def module_of(name: str) -> str:
    """Return the name of the module in ``i18n_site.cli`` that is command *name*."""
    plain = name.replace("-", "_")
    return f"{plain}_" if iskeyword(plain) else plain


def bound(name: str) -> Callable[..., None]:
    """Return a callback that loads what command *name* needs when it is run."""

    def callback(**given: Any) -> None:  # noqa: ANN401 - whatever click parsed
        boundary = import_module("i18n_site.cli.boundary")
        click.get_current_context().exit(boundary.run(module_of(name), given))

    return callback


def command(
    name: str, text: str, params: Sequence[click.Parameter], example: str
) -> click.Command:
    """Return a command whose body is ``run`` in the module of its name."""
    lines = "\n".join(f"  {line}" for line in example.splitlines())
    return click.Command(
        name,
        callback=bound(name),
        params=list(params),
        help=text,
        epilog=f"\b\nExample:\n{lines}",
        context_settings=CONTEXT,
    )


NEW = command(
    "new",
    "Lay down a small site that builds at once.\n\nDIR must be empty or absent.",
    (
        click.Argument(["directory"], metavar="DIR", type=options.FOLDER),
        *options.COMMON,
    ),
    "i18n-site new my-site",
)
EXTRACT = command(
    "extract",
    "Collect the messages of the sources.\n\n"
    "Writes locales/<domain>.pot, for translation platforms; `update` does not need"
    " it.",
    (options.CHECK, *options.SITE),
    "i18n-site extract --check",
)
INIT = command(
    "init",
    "Start the catalogs of a locale.\n\n"
    "LOCALE is a BCP 47 tag of the settings, such as pt-BR. Nothing is written"
    " for a locale that has catalogs: `update` them.",
    (options.NEW_LOCALES, *options.SITE),
    "i18n-site init fr pt-BR",
)
UPDATE = command(
    "update",
    "Bring catalogs up to date with the sources.\n\n"
    "Translations are kept: of an edited message as a fuzzy proposal, of one that is"
    " gone as obsolete. Without LOCALE all are updated.",
    (options.LOCALES, options.CLEAN, options.CHECK, *options.SITE),
    "i18n-site update fr",
)
AMEND = command(
    "amend",
    "Keep the translations of an edit that changes no meaning.\n\n"
    "PATH:LINE is the place of the edited text, such as a mended typo. Every"
    " translation of the old text becomes one of the new, not fuzzy, and its comments"
    " say who amended it and why. Run it after the edit and before `update`. It is"
    " refused where a number, unit, negation or the like differs. The approval of a"
    " notice is void, as by any edit.",
    (
        click.Argument(["place"], metavar="PATH:LINE"),
        click.Option(["--reason"], required=True, help="What was mended."),
        click.Option(["--author"], required=True, help="Who says so."),
        click.Option(
            ["--old"], metavar="TEXT", default="", help="The text before the edit."
        ),
        options.CHECK,
        *options.SITE,
    ),
    "i18n-site amend content/about.md:12 --reason 'a typo' --author 'A. Example'",
)
CONVERT = command(
    "convert",
    "Turn an old catalog into UTF-8.\n\n"
    "FILE is read in the charset that its header names, and written back in UTF-8:"
    " nothing else of it changes.",
    (
        options.FILE,
        click.Option(
            ["--from-code"],
            metavar="CHARSET",
            default="",
            help="Charset of FILE, where its header names none or a wrong one.",
        ),
        click.Option(
            ["-o", "--output", "target"],
            type=click.Path(dir_okay=False),
            metavar="FILE",
            default="",
            help="File to write. [default: FILE itself]",
        ),
        options.CHECK,
        *options.COMMON,
    ),
    "i18n-site convert fr.po --from-code ISO-8859-15",
)
STATUS = command(
    "status",
    "Count what is finished, fuzzy and missing.\n\n"
    "Messages that lost their translation since it could harm come first. With"
    " --format html it is a page with charts. Without LOCALE all are counted.",
    (
        *(options.LOCALES, options.BY, options.STATUS_FORMAT, options.TO),
        *options.SITE,
    ),
    "i18n-site status fr --by document\ni18n-site status -f html -o status.html",
)
CHECK = command(
    "check",
    "Find mistakes in sources and translations.\n\n"
    "Without LOCALE all are checked. FILE is the path of a .po file, which needs no"
    " site around it: its language is that of its header or its path. With --fix"
    " spaces, quotes, ellipses and `] (` are mended, as a diff that changes nothing"
    " before --write.",
    (
        *(options.CHECKED, options.RULES, options.LEVEL, options.SOURCE_LOCALE),
        *(options.MUTES, options.FIX, options.WRITE),
        *(options.STRICT, options.FORMAT, *options.SITE),
    ),
    "i18n-site check fr --format github\ni18n-site check po/fr.po --fix",
)
BUILD = command(
    "build",
    "Make the site of every locale.\n\n"
    "A locale whose required notices are not ready is refused; the others are"
    " published, and the exit code is 1. Without LOCALE all are built.",
    (
        options.LOCALES,
        options.OUTPUT,
        options.JOBS,
        options.PROFILE,
        options.STRICT,
        options.FORMAT,
        *options.SITE,
    ),
    "i18n-site build fr ar --output dist",
)
APPROVE = command(
    "approve",
    "Record a person's approval of a notice or an article.\n\n"
    "NOTICE is the name of a notice, or the path of an article."
    " Shows the source and the translation of NOTICE in LOCALE side by side, with"
    " every finding, asks, and writes who has read both into"
    " locales/<locale>/approvals.toml. Any edit of either voids it.",
    (
        click.Argument(["notice"]),
        click.Argument(["locale"]),
        click.Option(["--reviewer"], default="", help="Who has read both texts."),
        click.Option(
            ["--role"], default="reviewer", show_default=True, help="As what."
        ),
        click.Option(["--credential"], default="", help="What qualifies them."),
        click.Option(
            ["--origin"],
            type=click.Choice(["human", "machine"]),
            default="human",
            show_default=True,
            help="A machine's word is recorded, and never counts as a review.",
        ),
        click.Option(["--list", "list_"], is_flag=True, help="Only list approvals."),
        click.Option(
            ["--revoke", "revoke_"], metavar="REASON", default="", help="Take it back."
        ),
        click.Option(
            ["-y", "--yes"],
            is_flag=True,
            help="Both texts have been read: do not ask. Needed without a terminal.",
        ),
        *options.SITE,
    ),
    "i18n-site approve medical-disclaimer fr --reviewer 'A. Example' --role translator",
)
VERIFY = command(
    "verify",
    "Prove the notices of a built site.\n\n"
    "Reads every page in the output folder back, whoever made it.",
    (options.OUTPUT, options.FORMAT, *options.SITE),
    "i18n-site verify --output dist",
)
SERVE = command(
    "serve",
    "Show a built site on this machine.\n\nEnds with Ctrl-C.",
    (options.OUTPUT, options.PORT, options.ROOT, *options.COMMON),
    "i18n-site serve --port 8000",
)
EXPORT = command(
    "export",
    "Write a locale's messages for other translation tools.\n\n"
    "XLIFF 2.0 and CSV hold all messages in use, TMX 1.4 those with a text.",
    (options.LOCALE, options.EXCHANGE, options.TO, *options.SITE),
    "i18n-site export -f xliff fr -o fr.xlf",
)
IMPORT = command(
    "import",
    "Take translations from what other tools wrote.\n\n"
    "PATH is an XLIFF, TMX or CSV file, a catalog (.po) of mdbook-i18n-helpers, po4a,"
    " md2po or mdpo or a folder of them, or a folder of translated pages: page.fr.md"
    " beside page.md, or fr/page.md.\n\n"
    "Only messages that the catalogs have are filled. What a file does not call"
    " translated or final becomes fuzzy; what the sources do not say any more is"
    " left out and reported. From catalogs and pages only messages without a text are"
    " filled, and finished only where the source is the same; a table tells what was"
    " found in which way, with --verbose for every message.",
    (
        *(options.PATH, options.LOCALE, options.HOLDS),
        *(options.CHECK, options.STRICT, options.FORMAT),
        *options.SITE,
    ),
    "i18n-site import fr.xlf fr\ni18n-site import ../book/po/fr.po fr --verbose",
)
MERGE_PO = command(
    "merge-po",
    "Merge two versions of a catalog, for git.\n\n"
    "The union of both sides' translations is written to OURS. A message that both"
    " translated differently becomes fuzzy, with both texts in its comments, and the"
    " exit code is 1. Findings call the file NAME.\n\n"
    "\b\nLet git use it for catalogs:\n"
    "  git config merge.i18n-po.driver 'i18n-site merge-po %O %A %B %P'\n"
    "  echo '*.po merge=i18n-po' >> .gitattributes",
    (
        *options.MERGED,
        click.Argument(["name"], metavar="[NAME]", required=False, default=""),
        *options.COMMON,
    ),
    "i18n-site merge-po base.po ours.po theirs.po",
)
EXPLAIN = command(
    "explain",
    "Print the manual page of a rule.\n\n"
    "RULE is the name in square brackets at the end of a finding. Without it all"
    " rules are listed.",
    (
        click.Argument(["rule"], metavar="[RULE]", required=False, default=""),
        *options.COMMON,
    ),
    "i18n-site explain notice-missing",
)
COMMANDS = (
    *(NEW, EXTRACT, INIT, UPDATE, AMEND, STATUS, CHECK, BUILD),
    *(APPROVE, VERIFY, SERVE, EXPORT, IMPORT, CONVERT, MERGE_PO, EXPLAIN),
)
