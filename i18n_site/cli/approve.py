"""``i18n-site approve``."""

import sys
from shutil import get_terminal_size

import click

from i18n_site.cli.columns import side_by_side
from i18n_site.cli.output import emit, safe
from i18n_site.cli.session import Session
from i18n_site.cli.table import table
from i18n_site.commands.approve import Review, approve, review, revoke
from i18n_site.model.approval import Approval
from i18n_site.project.load import Project, load

HEAD = ("role", "reviewer", "date", "origin", "")


def run(
    session: Session,
    notice: str,
    locale: str,
    reviewer: str,
    role: str,
    credential: str,
    origin: str,
    list_: bool,
    revoke_: str,
    yes: bool,
) -> int:
    """Show both texts, then write or take back an approval, or list them."""
    project = load(session.root, session.config)
    read = review(project, notice, locale)
    if list_:
        return tell_listed(read)
    if revoke_:
        return tell_revoked(revoke(project, locale, read, role, revoke_))
    word = given(reviewer, role, credential, origin)
    return tell_approved(session, project, read, word, yes)


def tell_listed(read: Review) -> int:
    """Print the approvals that were given."""
    click.echo(approval_lines(read))
    return 0


def tell_revoked(count: int) -> int:
    """Say how many approvals were taken back; none is something to mend."""
    click.echo(f"{count} approvals taken back")
    return 0 if count else 1


def tell_approved(
    session: Session, project: Project, read: Review, mine: Approval, yes: bool
) -> int:
    """Show what is approved, with every finding, then write what is confirmed."""
    pairs = [
        (key.text, line)
        for key, line in zip(read.notice.keys, read.text.lines, strict=True)
    ]
    click.echo(side_by_side(read.languages, pairs, get_terminal_size().columns) + "\n")
    emit(read.findings, session)
    who = f"{safe(mine.reviewer)} ({safe(mine.role)})"
    about = f"{read.notice.id}, {read.text.tag}, by {who}"
    if not (yes or mine.origin == "machine" or confirmed(about)):
        click.echo(f"not approved: {about}")
        return 1
    approve(project, read.text.tag, read, mine)
    word = "recorded, not approved" if mine.origin == "machine" else "approved"
    click.echo(f"{word}: {about}")
    return 0


def confirmed(about: str) -> bool:
    """Ask the person at the terminal; where there is none, --yes must have said it."""
    if not sys.stdin.isatty():
        raise click.UsageError(
            "nobody is there to ask: read both texts, then add --yes"
        )
    try:
        return click.confirm(f"have both texts been read, and approved: {about}?")
    except click.Abort:  # the end of the input
        return False


def given(reviewer: str, role: str, credential: str, origin: str) -> Approval:
    """Return what a reviewer says; the rest is filled in from the texts."""
    if not reviewer:
        raise click.UsageError("name who has read both texts: --reviewer NAME")
    return Approval("", role, reviewer, credential, "", origin, "", "")


def approval_lines(read: Review) -> str:
    """Return a table with a line for every approval."""
    rows = [
        (
            each.role,
            safe(each.reviewer),
            each.date,
            each.origin,
            _state(read, each),
        )
        for each in read.approvals
    ]
    return table(HEAD, rows, "")


def _state(read: Review, approval: Approval) -> str:
    """Return what an approval is worth today, in the words of the finding."""
    if approval.revoked:
        return f"taken back: {approval.revoked}"
    if approval.origin == "machine":
        return "recorded, no approval"
    return "valid" if read.holds(approval) else "void: edited since"
