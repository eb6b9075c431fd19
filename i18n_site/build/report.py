"""The record of what the verifier read: ``notice-report.json``."""

import json
from collections.abc import Iterable
from typing import Any

from i18n_site.model.plan import NoticeVerdict

FILE = "notice-report.json"
PAGE = "notice-report.html"


def write_report(verdicts: Iterable[NoticeVerdict], before: bytes = b"") -> bytes:
    """Return the report as JSON: a list of objects, sorted by page and notice.

    Each has ``page locale notice digest verdict``: *digest* is the SHA-256 of
    the text required, *verdict* "shown" or what is wrong. Of the report
    *before*, the records of locales that are not among *verdicts* are kept.
    """
    new = [_record(each) for each in verdicts]
    tags = {record["page"].partition("/")[0] for record in new}
    old = [each for each in _read(before) if each["page"].partition("/")[0] not in tags]
    both = sorted(old + new, key=lambda each: [each[name] for name in _FIELDS])
    text = json.dumps(both, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


_FIELDS = ("page", "locale", "notice", "digest", "verdict")


def recorded(report: bytes) -> frozenset[str]:
    """Return the pages of a report."""
    return frozenset(each["page"] for each in _read(report))


def _record(each: NoticeVerdict) -> dict[str, str]:
    values = (each.page, each.tag, each.notice, each.digest, each.problem or "shown")
    return dict(zip(_FIELDS, values, strict=True))


def _read(data: bytes) -> list[dict[str, str]]:
    """Return the records of a report; one that is broken has none."""
    try:
        given: Any = json.loads(data or b"[]")
        return [{name: str(each[name]) for name in _FIELDS} for each in given]
    except (ValueError, TypeError, KeyError):
        return []
