"""``i18n-site approve``."""

import click

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
) -> int:
    """Show both texts, then write or take back an approval, or list them."""
    project = load(session.root, session.config)
    read = review(project, notice, locale)
    if list_:
        click.echo(approval_lines(read))
        return 0
    if revoke_:
        return tell_revoked(revoke(project, locale, read, role, revoke_))
    mine = given(reviewer, role, credential, origin)
    return tell_approved(session, project, locale, read, mine)


def tell_revoked(count: int) -> int:
    """Say how many approvals were taken back; none is something to mend."""
    click.echo(f"{count} approvals taken back")
    return 0 if count else 1


def tell_approved(
    session: Session, project: Project, locale: str, read: Review, mine: Approval
) -> int:
    """Show what is approved, with every finding, then write the approval."""
    click.echo(text_lines(read))
    emit(read.findings, session)
    approve(project, locale, read, mine)
    who = f"{safe(mine.reviewer)} ({mine.role})"
    click.echo(f"approved: {read.notice.id}, {locale}, by {who}")
    return 0


def given(reviewer: str, role: str, credential: str, origin: str) -> Approval:
    """Return what a reviewer says; the rest is filled in from the texts."""
    if not reviewer:
        raise click.UsageError("name who has read both texts: --reviewer NAME")
    return Approval("", role, reviewer, credential, "", origin, "", "")


def text_lines(read: Review) -> str:
    """Return the lines of the notice, each under its source."""
    pairs = zip(read.notice.keys, read.text.lines, strict=True)
    return "\n".join(f"  {key.text}\n  {safe(line)}\n" for key, line in pairs)


def approval_lines(read: Review) -> str:
    """Return a table with a line for every approval."""
    rows = [
        (
            each.role,
            safe(each.reviewer),
            each.date,
            each.origin,
            "valid" if read.holds(each) else f"void {each.revoked}".strip(),
        )
        for each in read.approvals
    ]
    return table(HEAD, rows, "")
