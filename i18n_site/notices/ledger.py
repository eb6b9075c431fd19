"""The ledger of approvals: ``locales/<locale>/approvals.toml``.

PO flags can't hold an approval: GNU gettext's tools drop flags that they do not
know. Each approval is one line, so that git merges the work of two reviewers
line by line (``approvals.toml merge=union`` in ``.gitattributes``). Each line
ends with a seal over its other fields: a digest that was edited by hand, to let
an approval cover another text, breaks it. A line holds what was approved itself,
too: a person can read it there, and we can say which word changed since.
"""

import json
import tomllib
from collections.abc import Iterable
from hashlib import sha256

from i18n_site.errors import CatalogError, error
from i18n_site.model.approval import Approval
from i18n_site.model.finding import Finding
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location

HEAD = (
    "# Approvals of notices. Written by `i18n-site approve`: do not edit by hand.\n"
    "# One line an approval; an edit of the notice or its translation voids it.\n"
)
_SEAL = "seal"
_SEAL_LENGTH = 16  # a guard against slips of the hand, not a signature


def digests(notice: Notice, shown: ShownNotice) -> tuple[str, str]:
    """Return the digests of the source lines and of the translated ones."""
    source, translation = texts(notice, shown)
    return _sha256(source), _sha256(translation)


def texts(notice: Notice, shown: ShownNotice) -> tuple[str, str]:
    """Return the source and the translation as one text each, a line a line."""
    return "\n".join(key.text for key in notice.keys), "\n".join(shown.lines)


def read_ledger(text: str, path: str) -> tuple[Approval, ...]:
    """Return the approvals of a ledger, in its order.

    Raise CatalogError for what is no ledger, and for lines that break their seal.
    """
    try:
        given = tomllib.loads(text).get("approvals", [])
    except tomllib.TOMLDecodeError as err:
        what = f"not a ledger: {str(err)[:1].lower()}{str(err)[1:]}"
        hint = "restore the file from git; approve again what was lost"
        fault = error("ledger-syntax", what, Location(path), hint)
        raise CatalogError(fault) from err
    found: list[Approval] = []
    faults: list[Finding] = []
    for fields in given if isinstance(given, list) else [given]:
        approval = _approval(fields)
        if approval is None or not _whole(approval, fields.get(_SEAL)):
            faults.append(_broken(fields, text, path))
        elif approval not in found:  # a union merge may leave a line twice
            found.append(approval)
    if faults:
        raise CatalogError(*faults)
    return tuple(found)


def write_ledger(approvals: Iterable[Approval]) -> str:
    """Return the text of a ledger with *approvals*, a line each."""
    lines = (f"  {_line(each)},\n" for each in approvals)
    return f"{HEAD}approvals = [\n{''.join(lines)}]\n"


def _line(approval: Approval) -> str:
    fields = {k: v for k, v in approval._asdict().items() if v}
    fields[_SEAL] = _seal(approval)
    # A JSON string without escapes beyond the common ones is a TOML string.
    pairs = (f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in fields.items())
    return f"{{ {', '.join(pairs)} }}".replace("\x7f", "\\u007f")


def _approval(fields: object) -> Approval | None:
    """Return *fields* as an approval, or None if they are not exactly its own."""
    if not isinstance(fields, dict) or not all(
        isinstance(value, str) for value in fields.values()
    ):
        return None
    own = {k: v for k, v in fields.items() if k != _SEAL}
    if not own.keys() <= set(Approval._fields):
        return None
    return Approval(**{name: own.get(name, "") for name in Approval._fields})


def _broken(fields: object, text: str, path: str) -> Finding:
    digest = str(fields.get(_SEAL, "")) if isinstance(fields, dict) else ""
    lines = text.splitlines()
    line = next((n for n, each in enumerate(lines, 1) if digest and digest in each), 0)
    what = "an approval was edited by hand: its seal is broken"
    hint = "restore the line from git, or remove it and run `i18n-site approve`"
    return error("ledger-seal", what, Location(path, line), hint)


def _whole(approval: Approval, seal: object) -> bool:
    """Whether *seal* is that of *approval*, and the digests are those of its texts."""
    pairs = (
        (approval.source, approval.source_text),
        (approval.translation, approval.translation_text),
    )
    true = all(digest == _sha256(text) for digest, text in pairs if text)
    return true and seal == _seal(approval)


def _seal(approval: Approval) -> str:
    """Return the seal; that of a line without texts is as it was before them."""
    count = len(approval) if any(approval[-2:]) else len(approval) - 2
    return _sha256("\0".join(approval[:count]))[:_SEAL_LENGTH]


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()
