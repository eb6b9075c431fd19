"""Whether a translated notice is approved by those who must approve it."""

from collections.abc import Callable, Iterator, Sequence

from i18n_site.errors import error
from i18n_site.later import later
from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.locale import Locale
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.ledger import digests, texts

_CHANGES = "i18n_site.notices.changes"
changes = later(_CHANGES, "changes")
told: Callable[..., str] = later(_CHANGES, "told")


def unapproved(
    notice: Notice,
    shown: ShownNotice,
    ledger: Sequence[Approval],
    locale: Locale,
    path: str,
    places: Sequence[Location] = (),
) -> Iterator[Finding]:
    """Yield a finding for each role whose approval of *notice* is missing.

    An approval counts if a person gave it in that role, for exactly the source
    and the translation of today, and did not take it back. One of machine
    origin never counts: nobody reviewed. *path* is that of the ledger, *places*
    are those of the translated lines: a finding about a changed word leads there.
    """
    for role in notice.roles:
        mine = [
            each for each in ledger if (each.notice, each.role) == (notice.id, role)
        ]
        if any(counts(each, notice, shown) for each in mine):
            continue
        name = f"the {locale.english_name} {notice.id}"
        why, line = _reason(mine, notice, shown)
        hint = (
            f"run `i18n-site approve {notice.id} {locale.tag} --role {role}"
            " --reviewer NAME` after reading both texts"
        )
        what = f"{name} is not approved by a {role}{why}"
        at = places[line] if 0 <= line < len(places) else Location(path)
        yield error("notice-unapproved", what, at, hint)


def counts(approval: Approval, notice: Notice, shown: ShownNotice) -> bool:
    """Whether *approval* is a person's word for exactly today's texts."""
    return (
        approval.origin == "human"
        and not approval.revoked
        and (approval.source, approval.translation) == digests(notice, shown)
    )


def _reason(
    mine: Sequence[Approval], notice: Notice, shown: ShownNotice
) -> tuple[str, int]:
    """Return what became of the latest approval, for a message, and in which line.

    The line is an index into the notice of today; -1 if no line is the reason.
    """
    if not mine:
        return "", -1
    # Of two of one day the one below was given later.
    _, latest = max(enumerate(mine), key=lambda each: (each[1].date, each[0]))
    if latest.revoked:
        return f": {latest.reviewer} took it back ({latest.revoked})", -1
    if latest.origin != "human":
        return ": its origin is a machine", -1
    return _since(latest, notice, shown)


def _since(approval: Approval, notice: Notice, shown: ShownNotice) -> tuple[str, int]:
    """Return which words changed since *approval*, and the line of the first."""
    now_texts, now = texts(notice, shown), digests(notice, shown)
    then_texts = (approval.source_text, approval.translation_text)
    then = (approval.source, approval.translation)
    sides, words, line = [], [], -1
    for index, name in enumerate(("source", "translation")):
        if then[index] == now[index]:
            continue
        sides.append(name)
        if then_texts[index]:
            lines = then_texts[index].split("\n"), now_texts[index].split("\n")
            found = list(changes(*lines))
            words.append((name, told(found)))
            line = found[0].line
    name = " and the ".join(sides)
    one = len(sides) == 1
    it = "it" if one else "them"
    what = f": the {name} changed since {approval.reviewer} approved {it}"
    parts = [text if one else f"{side} {text}" for side, text in words]
    said = f": {'; '.join(parts)}" if parts else ""
    return f"{what} on {approval.date}{said}", line
