"""Whether a translated notice is approved by those who must approve it."""

from collections.abc import Iterable, Iterator, Sequence

from i18n_site.errors import error
from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.ledger import digests


def unapproved(
    notice: Notice,
    shown: ShownNotice,
    ledger: Sequence[Approval],
    locale: Locale,
    path: str,
) -> Iterator[Finding]:
    """Yield a finding for each role whose approval of *notice* is missing.

    An approval counts if a person gave it in that role, for exactly the source
    and the translation of today, and did not take it back. One of machine
    origin never counts: nobody reviewed. *path* is that of the ledger.
    """
    for role in notice.roles:
        mine = [
            each for each in ledger if (each.notice, each.role) == (notice.id, role)
        ]
        if any(counts(each, notice, shown) for each in mine):
            continue
        name = f"the {locale.english_name} {notice.id}"
        why = _reason(mine, notice, shown)
        hint = (
            f"run `i18n-site approve {notice.id} {locale.tag} --role {role}"
            " --reviewer NAME` after reading both texts"
        )
        what = f"{name} is not approved by a {role}{why}"
        yield error("notice-unapproved", what, Location(path), hint)


def counts(approval: Approval, notice: Notice, shown: ShownNotice) -> bool:
    """Whether *approval* is a person's word for exactly today's texts."""
    return (
        approval.origin == "human"
        and not approval.revoked
        and (approval.source, approval.translation) == digests(notice, shown)
    )


def _reason(mine: Iterable[Approval], notice: Notice, shown: ShownNotice) -> str:
    """Return what became of the latest approval, for a message."""
    latest = max(mine, key=lambda each: each.date, default=None)
    if latest is None:
        return ""
    source, translation = digests(notice, shown)
    if latest.revoked:
        return f": {latest.reviewer} took it back ({latest.revoked})"
    if latest.origin != "human":
        return ": its origin is a machine"
    sides = [
        side
        for side, then, now in (
            ("source", latest.source, source),
            ("translation", latest.translation, translation),
        )
        if then != now
    ]
    return f": the {' and the '.join(sides)} changed since {latest.date}"
