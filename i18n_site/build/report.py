"""The record of what the verifier read: ``notice-report.json``."""

from collections.abc import Iterable

import msgspec

from i18n_site.model.plan import NoticeVerdict

FILE = "notice-report.json"
PAGE = "notice-report.html"


class Record(msgspec.Struct, frozen=True, order=True):
    """What was read of one notice on one page, as the report has it."""

    page: str
    locale: str
    notice: str
    digest: str
    verdict: str


def write_report(verdicts: Iterable[NoticeVerdict], before: bytes = b"") -> bytes:
    """Return the report as JSON: a list of objects, sorted by page and notice.

    Each has ``page locale notice digest verdict``: *digest* is the SHA-256 of
    the text required, *verdict* "shown" or what is wrong. Of the report
    *before*, the records of locales that are not among *verdicts* are kept.
    """
    new = [_record(each) for each in verdicts]
    tags = {record.page.partition("/")[0] for record in new}
    old = [each for each in _read(before) if each.page.partition("/")[0] not in tags]
    text = msgspec.json.encode(sorted(old + new))
    return msgspec.json.format(text, indent=1) + b"\n"


def recorded(report: bytes) -> frozenset[str]:
    """Return the pages of a report."""
    return frozenset(each.page for each in _read(report))


def _record(each: NoticeVerdict) -> Record:
    verdict = each.problem or "shown"
    return Record(each.page, each.tag, each.notice, each.digest, verdict)


def _read(data: bytes) -> list[Record]:
    """Return the records of a report; one that is broken has none."""
    try:
        return msgspec.json.decode(data or b"[]", type=list[Record])
    except (msgspec.MsgspecError, ValueError):
        return []
