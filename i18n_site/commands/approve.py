"""Record that a person has read the translation of a notice, or take it back."""

from dataclasses import dataclass

from i18n_site.commands.words import NOTICES, Words, read_words
from i18n_site.errors import CatalogError, SettingsError, error
from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.approval import counts
from i18n_site.notices.ledger import digests, write_ledger
from i18n_site.notices.state import refusals, shown
from i18n_site.project.clock import now
from i18n_site.project.config import FILE
from i18n_site.project.load import (
    Project,
    catalog_path,
    ledger_path,
    read_approvals,
    read_notices,
)
from i18n_site.project.lock import locked


@dataclass(frozen=True, slots=True)
class Review:
    """What is approved: the lines of both sides, and what the checks say of them."""

    notice: Notice
    text: ShownNotice
    findings: tuple[Finding, ...]
    approvals: tuple[Approval, ...]

    def holds(self, approval: Approval) -> bool:
        """Whether *approval* is a person's word for the texts of today."""
        return counts(approval, self.notice, self.text)


def review(project: Project, notice: str, tag: str) -> Review:
    """Return what there is to read and what was approved of *notice* in *tag*.

    Raise CatalogError if the translation is not complete: nobody can approve
    what is not there.
    """
    wanted = _named(project, notice)
    locale = project.locale(tag)
    words = _readable(read_words(project, locale))
    path = catalog_path(locale, NOTICES)
    catalog = words.catalogs.get(NOTICES)
    reasons = list(refusals(wanted, catalog, locale, path))
    if reasons:
        raise CatalogError(*reasons)
    lines = {key.text for key in wanted.keys}
    findings = tuple(
        each for each in words.findings if each.at.path == path and each.msgid in lines
    )
    mine = tuple(each for each in words.approvals if each.notice == notice)
    return Review(wanted, shown(wanted, catalog, locale), findings, mine)


def approve(project: Project, tag: str, read: Review, given: Approval) -> Approval:
    """Add *given* to the ledger of *tag*, dated and bound to the texts of *read*."""
    source, translation = digests(read.notice, read.text)
    done = given._replace(
        notice=read.notice.id,
        date=now().date().isoformat(),
        source=source,
        translation=translation,
    )
    locale = project.locale(tag)
    with locked(project, "approve"):
        others = [each for each in read_approvals(project, locale) if each != done]
        _write(project, tag, [*others, done])
    return done


def revoke(project: Project, tag: str, read: Review, role: str, reason: str) -> int:
    """Take back what *role* approved of the notice; return how many lines it was."""
    with locked(project, "approve"):
        before = read_approvals(project, project.locale(tag))
        after = [
            each._replace(revoked=reason) if _is_of(each, read, role) else each
            for each in before
        ]
        count = sum(old != new for old, new in zip(before, after, strict=True))
        if count:
            _write(project, tag, after)
    return count


def _is_of(approval: Approval, read: Review, role: str) -> bool:
    mine = (approval.notice, approval.role) == (read.notice.id, role)
    return mine and not approval.revoked


def _write(project: Project, tag: str, approvals: list[Approval]) -> None:
    path = ledger_path(project.locale(tag))
    project.files.write(path, write_ledger(approvals).encode())


def _named(project: Project, name: str) -> Notice:
    for notice in read_notices(project):
        if notice.id == name:
            return notice
    known = ", ".join(project.settings.notices)
    what = f"there is no notice {name!r}"
    raise SettingsError(
        error("unknown-notice", what, Location(FILE), f"use one of {known}")
    )


def _readable(words: Words) -> Words:
    if words.translations is None:
        raise CatalogError(*words.findings)
    return words
