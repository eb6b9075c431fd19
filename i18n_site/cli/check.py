"""``i18n-site check``."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import click

from i18n_site.cli.fix import fix
from i18n_site.cli.locales import chosen
from i18n_site.cli.output import emit, failing, json_text, safe, summary
from i18n_site.cli.session import Session
from i18n_site.commands.check import CheckReport, check, check_files, selected
from i18n_site.commands.explain import all_rules
from i18n_site.commands.files import CatalogFile, catalog_files
from i18n_site.languages.tags import is_tag
from i18n_site.model.finding import Severity
from i18n_site.project.load import load


def run(
    session: Session,
    locales: tuple[str, ...],
    rule: tuple[str, ...],
    level: str | None,
    source_locale: str,
    mutes: bool,
    mend: bool,
    write: bool,
) -> int:
    """Print every finding and count them, list what is muted, or mend."""
    _refuse_nonsense(session, mutes, mend, write)
    rules, paths = known(rule), files(session, locales, source_locale)
    if mend:
        return fix(session, paths or locales, rules, write=write)
    least = Severity(level or "info")
    report = selected(_checked(session, paths or locales, least), rules, least)
    if mutes:
        return show_mutes(report, session)
    return show(report, session._replace(verbose=session.verbose or bool(level)))


def show(report: CheckReport, session: Session) -> int:
    """Print the findings, in text with what is muted, and count them."""
    emit(report.findings, session)
    if not session.quiet:
        if session.format == "text" and report.mutes:
            click.echo(mute_lines(report))
        click.echo(summary(report.findings), err=True)
    return 1 if failing(report.findings, session) else 0


def _refuse_nonsense(session: Session, mutes: bool, mend: bool, write: bool) -> None:
    if write and not mend:
        raise click.UsageError("--write goes with --fix")
    if mend and (mutes or session.format != "text"):
        raise click.UsageError("--fix shows a diff: it goes with --format text only")
    if mutes and session.format not in {"text", "json"}:
        raise click.UsageError("--mutes goes with --format text or json")


def _checked(
    session: Session, given: Sequence[str | CatalogFile], level: Severity
) -> CheckReport:
    paths = [each for each in given if isinstance(each, CatalogFile)]
    if paths:
        return check_files(paths, level)
    project = load(session.root, session.config)
    names = [each for each in given if isinstance(each, str)]
    return check(project, chosen(names, project.settings.locales))


def known(rules: Sequence[str]) -> tuple[str, ...]:
    """Return *rules*; one that does not exist is wrong usage."""
    for rule in rules:
        if rule not in all_rules():
            near = get_close_matches(rule, all_rules(), n=1)
            guess = f" Did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(
                f"there is no rule {rule!r}.{guess}\n"
                "  hint: list them: i18n-site explain"
            )
    return tuple(rules)


def files(
    session: Session, given: Sequence[str], source_locale: str
) -> list[CatalogFile]:
    """Return the catalogs that *given* names by their paths; no path, no catalog.

    Paths beside locales, one that is no file, and a source locale for what is no
    file are wrong usage.
    """
    paths = [each for each in given if each.endswith(".po") or "/" in each]
    if source_locale and not paths:
        raise click.UsageError("--source-locale goes with paths of .po files")
    if source_locale and not is_tag(source_locale):
        raise click.UsageError(f"{source_locale!r} is not a language tag")
    if paths and len(paths) < len(given):
        raise click.UsageError("give locales or paths of .po files, not both")
    for path in paths:
        if not Path(path).is_file():
            raise click.UsageError(f"there is no file {path!r}")
    if not paths:
        return []
    return catalog_files(tuple(paths), session.root, session.config, source_locale)


def show_mutes(report: CheckReport, session: Session) -> int:
    """Print only what is muted."""
    if session.format == "json":
        records = [
            {
                "path": each.at.path,
                "line": each.at.line,
                "rule": each.rule,
                "reason": each.reason,
                "msgid": each.msgid,
            }
            for each in report.mutes
        ]
        click.echo(json_text(records))
    elif report.mutes:
        click.echo(mute_lines(report))
    return 0


def mute_lines(report: CheckReport) -> str:
    """Return a line for every mute, in the shape of a finding."""
    return "\n".join(
        f"{each.at}: muted: {safe(each.reason) or 'no reason given'} [{each.rule}]"
        for each in report.mutes
    )
