"""The options and arguments that commands share, spelled once."""

import os

import click

FOLDER = click.Path(file_okay=False)
EXISTING = click.Path(exists=True, dir_okay=False)
FORMATS = ("text", "json", "github", "sarif")


def colour(context: click.Context, _: click.Parameter, when: str) -> str:
    """Tell click when to colour; NO_COLOR (no-color.org) holds for ``auto``."""
    wanted = {"always": True, "never": False}
    context.color = wanted.get(when, False if os.environ.get("NO_COLOR") else None)
    return when


LOCALES = click.Argument(["locales"], nargs=-1, metavar="[LOCALE]...")
CHECKED = click.Argument(["locales"], nargs=-1, metavar="[LOCALE|FILE]...")
LOCALE = click.Argument(["locale"], metavar="LOCALE")
FILE = click.Argument(["file"], metavar="FILE", type=EXISTING)
PATH = click.Argument(["file"], metavar="PATH", type=click.Path(exists=True))
HOLDS = click.Option(
    ["--as", "holds"],
    type=click.Choice(("auto", "exchange", "po", "tree")),
    default="auto",
    show_default=True,
    help="What PATH holds; auto looks.",
)
MERGED = [
    click.Argument([name], metavar=name.upper(), type=EXISTING)
    for name in ("base", "ours", "theirs")
]
NEW_LOCALES = click.Argument(["locales"], nargs=-1, required=True, metavar="LOCALE...")

ROOT = click.Option(
    ["-r", "--root"],
    type=FOLDER,
    metavar="DIR",
    default=".",
    help="Folder of the site. [default: this folder]",
)
CONFIG = click.Option(
    ["-c", "--config"],
    metavar="FILE",
    help="Settings to use. [default: i18n-site.toml in the root]",
)
QUIET = click.Option(["-q", "--quiet"], is_flag=True, help="Tell only errors.")
VERBOSE = click.Option(
    ["-v", "--verbose"], is_flag=True, help="Tell also what is no mistake."
)
COLOR = click.Option(
    ["--color"],
    type=click.Choice(("auto", "always", "never")),
    default="auto",
    show_default=True,
    expose_value=False,
    callback=colour,
    help="When to use colours.",
)
JOBS = click.Option(
    ["-j", "--jobs"],
    type=click.IntRange(min=1),
    metavar="N",
    default=lambda: os.cpu_count() or 1,
    help="Processes to use. [default: one a processor]",
)
PROFILE = click.Option(
    ["--profile"],
    is_flag=True,
    help="Print the processor time of each stage, over all processes.",
)
OUTPUT = click.Option(
    ["-o", "--output"],
    metavar="DIR",
    default="dist",
    show_default=True,
    help="Folder of the built site, below the root.",
)
CHECK = click.Option(
    ["--check"],
    is_flag=True,
    help="Write nothing; exit with 1 if something would change.",
)
CLEAN = click.Option(
    ["--clean-obsolete"],
    is_flag=True,
    help="Remove the messages that are in no source any more, and say how many.",
)
STRICT = click.Option(
    ["-s", "--strict"], is_flag=True, help="Let warnings count as errors."
)
BY = click.Option(
    ["--by"],
    type=click.Choice(("domain", "document", "locale")),
    default="domain",
    show_default=True,
    help="What has a line of the table.",
)
RULES = click.Option(
    ["--rule"], multiple=True, metavar="RULE", help="Look for this rule only."
)
LEVEL = click.Option(
    ["--level"],
    type=click.Choice(("error", "warning", "info")),
    default=None,
    help="Tell what matters at least so much.",
)
SOURCE_LOCALE = click.Option(
    ["--source-locale"],
    metavar="LOCALE",
    default="",
    help="Language of the msgids of FILE. [default: that of the site here, or en]",
)
MUTES = click.Option(["--mutes"], is_flag=True, help="List what is muted, and why.")
FIX = click.Option(
    ["--fix", "mend"], is_flag=True, help="Show what can be mended safely, as a diff."
)
WRITE = click.Option(["--write"], is_flag=True, help="With --fix: do it.")
PORT = click.Option(
    ["-p", "--port"],
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port on 127.0.0.1; 0 takes a free one.",
)

# Its name is not "format": that says how findings are written.
EXCHANGE = click.Option(
    ["-f", "--format", "kind"],
    type=click.Choice(("xliff", "tmx", "csv")),
    default="xliff",
    show_default=True,
    help="What to write.",
)
TO = click.Option(
    ["-o", "--to"],
    type=click.Path(dir_okay=False),
    metavar="FILE",
    default="-",
    help="File to write. [default: standard output]",
)


def formats(*names: str) -> click.Option:
    """Return ``--format`` with *names* to choose from; the first is the default."""
    return click.Option(
        ["-f", "--format"],
        type=click.Choice(names),
        default=names[0],
        show_default=True,
        help="How to write the result.",
    )


FORMAT = formats(*FORMATS)
STATUS_FORMAT = formats("text", "json", "html")
COMMON = (QUIET, VERBOSE, COLOR)
SITE = (ROOT, CONFIG, *COMMON)
