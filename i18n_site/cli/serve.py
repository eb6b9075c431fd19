"""``i18n-site serve``."""

import click

from i18n_site.cli.session import Session
from i18n_site.commands.serve import server


def run(session: Session, output: str, port: int) -> int:
    """Serve a folder until Ctrl-C, which is how it is meant to end."""
    with server(session.root / output, port) as running:
        click.echo(f"http://127.0.0.1:{running.server_port}/")
        if not session.quiet:
            click.echo("Ctrl-C ends it", err=True)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0
