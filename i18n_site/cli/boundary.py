"""The one place where errors end: what is told, and the exit code.

0 all well; 1 something to mend; 2 wrong usage (click's own); 3 a bug of ours;
130 interrupted.
"""

import platform
import sys
import tempfile
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from i18n_site import __version__
from i18n_site.cli.output import emit
from i18n_site.cli.session import Session
from i18n_site.errors import SiteError

MEND, BUG, INTERRUPTED = 1, 3, 130


def run(name: str, given: Mapping[str, Any]) -> int:
    """Run the body of command *name* with the options *given*; return the exit code.

    The body is ``run(session, **options) -> exit code`` in the module
    ``i18n_site.cli.<name>``; the common options are in its session.
    """
    session = _session(given)
    own = {key: value for key, value in given.items() if not hasattr(session, key)}
    try:
        code: int = import_module(f"i18n_site.cli.{name}").run(session, **own)
    except SiteError as error:
        emit(error.findings, session, err=session.format == "text")
        return MEND
    except KeyboardInterrupt:
        return INTERRUPTED
    except (click.ClickException, BrokenPipeError):
        raise  # click's own: wrong usage, and a reader who has seen enough
    except Exception as error:
        return report_bug(error, verbose=session.verbose)
    return code


def _session(given: Mapping[str, Any]) -> Session:
    known = {each: given[each] for each in Session._fields if each in given}
    return Session(**{**known, "root": Path(given.get("root", ""))})


def report_bug(error: Exception, *, verbose: bool) -> int:
    """Keep the traceback of *error* in a file, tell where, and return BUG."""
    text = "".join(traceback.format_exception(error))
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="i18n-site-", suffix=".log", delete=False
    ) as log:
        log.write(
            f"i18n-site {__version__}, Python {platform.python_version()},"
            f" {platform.platform()}\ncommand line: {sys.argv[1:]!r}\n\n{text}"
        )
    if verbose:
        click.echo(text, err=True)
    click.echo(
        f"i18n-site: this is a bug: {type(error).__name__}: {error}\n"
        f"  hint: report it with the file {log.name}",
        err=True,
    )
    return BUG
