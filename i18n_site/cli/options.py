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
LOCALE = click.Argument(["locale"], metavar="LOCALE")
FILE = click.Argument(["file"], metavar="FILE", type=EXISTING)
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
STRICT = click.Option(
    ["-s", "--strict"], is_flag=True, help="Let warnings count as errors."
)
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
TABLE_FORMAT = formats("text", "json")
COMMON = (QUIET, VERBOSE, COLOR)
SITE = (ROOT, CONFIG, *COMMON)
