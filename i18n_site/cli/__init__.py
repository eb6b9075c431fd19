"""The command ``i18n-site``: options in, report out, exit code."""

import os
import sys

import click

from i18n_site import __version__
from i18n_site.cli.interface import COMMANDS, CONTEXT


class InOrder(click.Group):
    """Lists its commands in the order of their use."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands."""
        return list(self.commands)


@click.group(
    "i18n-site",
    cls=InOrder,
    commands=COMMANDS,
    context_settings=CONTEXT,
    epilog="\b\nExample:\n  i18n-site new my-site && i18n-site build -r my-site",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
def group() -> None:
    """Build a separate static site for every locale, each with its disclaimer."""


def main() -> None:
    """Run the command line of this process and leave with its exit code.

    All that was loaded and read is left to the system: to free it piece by piece
    takes as long as to load it.
    """
    try:
        group(prog_name="i18n-site", auto_envvar_prefix="I18N_SITE")
    except SystemExit as end:
        code = end.code or 0
        if isinstance(code, int) and _is_printed():
            os._exit(code)
        raise


def _is_printed() -> bool:
    """Whether all that was printed has gone out; a stream that is closed is None."""
    try:
        for each in filter(None, (sys.stdout, sys.stderr)):
            each.flush()
    except (OSError, ValueError):
        return False  # Python itself tells, as it ends
    return True
