"""Record that a person has read a notice or a document in a locale, or undo it."""

from i18n_site.build.plan import document_keys
from i18n_site.commands.words import NOTICES, Words, read_words
from i18n_site.errors import CatalogError, SettingsError, error
from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import Frozen
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.approval import counts
from i18n_site.notices.ledger import digests, texts, write_ledger
from i18n_site.notices.provenance import subject
from i18n_site.notices.state import refusals, shown
from i18n_site.project.clock import now
from i18n_site.project.config import FILE
from i18n_site.project.load import (
    Project,
    catalog_path,
    document_paths,
    ledger_path,
    read_approvals,
    read_document,
    read_notices,
)
from i18n_site.project.lock import locked


class Review(Frozen):
    """What is approved: the lines of both sides, and what the checks say of them.

    *languages* are the English names of both.
    """

    languages: tuple[str, str]
    notice: Notice
    text: ShownNotice
    findings: tuple[Finding, ...]
    approvals: tuple[Approval, ...]

    def holds(self, approval: Approval) -> bool:
        """Whether *approval* is a person's word for the texts of today."""
        return counts(approval, self.notice, self.text)


def review(project: Project, name: str, tag: str) -> Review:
    """Return what there is to read and what was approved of *name* in *tag*.

    That is the id of a notice, or the path of a document. Raise CatalogError if
    the translation is not complete: nobody can approve what is not there.
    """
    locale = project.locale(tag)
    words = _readable(read_words(project, locale))
    read = _of_document if name in document_paths(project) else _of_notice
    both, text = read(project, name, words)
    keys = frozenset(both.keys)
    about = {
        (catalog.path, message.line)
        for catalog in words.catalogs.values()
        for message in catalog.messages
        if message.key in keys
    }
    findings = tuple(
        each for each in words.findings if (each.at.path, each.at.line) in about
    )
    mine = tuple(each for each in words.approvals if each.notice == name)
    names = (project.source.english_name, locale.english_name)
    return Review(names, both, text, findings, mine)


def _of_notice(project: Project, name: str, words: Words) -> tuple[Notice, ShownNotice]:
    wanted = _named(project, name)
    path = catalog_path(words.locale, NOTICES)
    catalog = words.catalogs.get(NOTICES)
    reasons = list(refusals(wanted, catalog, words.locale, path))
    if reasons:
        raise CatalogError(*reasons)
    return wanted, shown(wanted, catalog, words.locale)


def _of_document(
    project: Project, name: str, words: Words
) -> tuple[Notice, ShownNotice]:
    keys = document_keys(read_document(project, name))
    texts = words.translations.texts if words.translations else {}
    found = subject(name, keys, texts, words.locale.tag)
    if found is None:
        count = sum(key not in texts for key in set(keys))
        what = f"the {words.locale.english_name} translation lacks {count} messages"
        hint = "finish them: `i18n-site check` tells which can't be used"
        raise CatalogError(error("document-unfinished", what, Location(name), hint))
    return found


def approve(project: Project, tag: str, read: Review, given: Approval) -> Approval:
    """Add *given* to the ledger of *tag*, dated and bound to the texts of *read*.

    Those of a notice are kept in it, to tell later what changed; a document, which
    has no places, is kept by its digests only.
    """
    source, translation = digests(read.notice, read.text)
    kept = texts(read.notice, read.text) if read.notice.places else ("", "")
    done = given._replace(
        notice=read.notice.id,
        date=now().date().isoformat(),
        source=source,
        translation=translation,
        source_text=kept[0],
        translation_text=kept[1],
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
    known = ", ".join(project.settings.notices) or "those of the settings"
    what = f"there is no notice {name!r}"
    hint = f"use one of {known}, or the path of an article"
    raise SettingsError(error("unknown-notice", what, Location(FILE), hint))


def _readable(words: Words) -> Words:
    if words.translations is None:
        raise CatalogError(*words.findings)
    return words
