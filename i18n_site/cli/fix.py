"""``i18n-site check --fix``."""

from collections import Counter
from collections.abc import Sequence

import click

from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit, spelled
from i18n_site.cli.session import Session
from i18n_site.commands.files import CatalogFile
from i18n_site.commands.fix import FixReport, fix_files
from i18n_site.commands.fix import fix as fix_site
from i18n_site.project.load import load


def fix(
    session: Session,
    given: Sequence[str | CatalogFile],
    rules: Sequence[str],
    *,
    write: bool,
) -> int:
    """Show the fixes of *given*, locales or files, as a diff, or write them."""
    paths = [each for each in given if isinstance(each, CatalogFile)]
    if paths:
        report = fix_files(paths, rules, write=write)
    else:
        project = load(session.root, session.config)
        names = [each for each in given if isinstance(each, str)]
        tags = chosen(names, project.settings.locales)
        report = fix_site(project, tags, rules, write=write)
    if not write:
        for each in report.files:
            click.echo(spelled(each.diff), nl=False)
    emit(report.findings, session, err=True)
    if not session.quiet:
        click.echo(counted(report, write=write), err=True)
    return 1 if report.files and not write else 0


def counted(report: FixReport, *, write: bool) -> str:
    """Return what was mended, or would be, in one sentence."""
    messages = sum(each.messages for each in report.files)
    if not messages:
        return "nothing to fix"
    rules = Counter(rule for each in report.files for rule in each.rules)
    named = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()))
    some = f"{messages} message{'' if messages == 1 else 's'} ({named})"
    return f"fixed {some}" if write else f"would fix {some}; to do it add --write"
