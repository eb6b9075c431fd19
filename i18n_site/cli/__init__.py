"""The command ``i18n-site``: options in, report out, exit code."""

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
    """Run the command line of this process and leave with its exit code."""
    group(prog_name="i18n-site", auto_envvar_prefix="I18N_SITE")
