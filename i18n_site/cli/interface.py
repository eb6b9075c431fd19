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
    (options.LOCALES, options.CHECK, *options.SITE),
    "i18n-site update fr",
)
STATUS = command(
    "status",
    "Count what is finished, fuzzy and missing.\n\nWithout LOCALE all are counted.",
    (options.LOCALES, options.TABLE_FORMAT, *options.SITE),
    "i18n-site status",
)
CHECK = command(
    "check",
    "Find mistakes in sources and translations.\n\nWithout LOCALE all are checked.",
    (options.LOCALES, options.STRICT, options.FORMAT, *options.SITE),
    "i18n-site check fr --format github",
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
        options.STRICT,
        options.FORMAT,
        *options.SITE,
    ),
    "i18n-site build fr ar --output dist",
)
APPROVE = command(
    "approve",
    "Record a person's approval of a notice.\n\n"
    "Shows the source and the translation of NOTICE in LOCALE, and writes who has"
    " read both into locales/<locale>/approvals.toml. Any edit of either voids it.",
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
    "Take translations from an XLIFF, TMX or CSV file.\n\n"
    "Only messages that the catalogs have are filled. What FILE does not call"
    " translated or final becomes fuzzy; what the sources do not say any more is"
    " left out and reported.",
    (
        *(options.FILE, options.LOCALE),
        *(options.CHECK, options.STRICT, options.FORMAT),
        *options.SITE,
    ),
    "i18n-site import fr.xlf fr",
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
    *(NEW, EXTRACT, INIT, UPDATE, STATUS, CHECK, BUILD),
    *(APPROVE, VERIFY, SERVE, EXPORT, IMPORT, MERGE_PO, EXPLAIN),
)
