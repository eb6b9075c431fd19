"""The headers of two versions of a catalog."""

from collections.abc import Sequence
from datetime import UTC, datetime

from i18n_site.catalogs.po_read import HEADER
from i18n_site.catalogs.union_entry import joined_lines
from i18n_site.model.catalog import Catalog
from i18n_site.model.frozen import replace

_REVISED = "PO-Revision-Date"
_DATES = frozenset({"po-revision-date", "pot-creation-date"})
_NEVER = datetime.min.replace(tzinfo=UTC)
Fields = tuple[tuple[str, str], ...]


def join_headers(base: Catalog, ours: Catalog, theirs: Catalog) -> Catalog:
    """Return *ours* with the header of both, and the lines of one if it is as there.

    A field that one side changed is that side's. Where both did, dates are the
    later one and other fields those of the side that was revised last.
    """
    if _header(ours) == _header(base):
        return _with_lines(ours, theirs)
    if _header(theirs) in (_header(base), _header(ours)):
        return ours
    return replace(
        ours,
        header=_fields(base, ours, theirs),
        header_comments=joined_lines(
            base.header_comments, ours.header_comments, theirs.header_comments
        ),
        header_flags=joined_lines(
            base.header_flags, ours.header_flags, theirs.header_flags
        ),
    )


def _header(catalog: Catalog) -> tuple[object, ...]:
    return catalog.header, catalog.header_comments, catalog.header_flags


def _with_lines(ours: Catalog, theirs: Catalog) -> Catalog:
    """Return *ours* with the header of *theirs*, as it stands in its file."""
    read = [each for each in theirs.entries if each.message.key == HEADER]
    rest = [each for each in ours.entries if each.message.key != HEADER]
    return replace(
        ours,
        header=theirs.header,
        header_comments=theirs.header_comments,
        header_flags=theirs.header_flags,
        entries=(*read[:1], *rest),
    )


def _fields(base: Catalog, ours: Catalog, theirs: Catalog) -> Fields:
    """Return the fields of both; lines that are no fields are ours."""
    later = _moment(theirs.field(_REVISED)) > _moment(ours.field(_REVISED))
    newer = theirs if later else ours
    names = [name for name, _ in ours.header]
    known = {name.lower() for name in names}
    added = [name for name, _ in theirs.header if name.lower() not in known]
    found = []
    for name, value in (*ours.header, *((name, "") for name in added)):
        sides = [each.field(name) for each in (base, ours, theirs, newer)]
        joined = _value(name, sides) if name else value
        if joined is not None:
            found.append((name, joined))
    return tuple(found)


def _value(name: str, sides: Sequence[str | None]) -> str | None:
    """Return the value of a field; None: a side removed it."""
    before, our, their, newer = sides
    if our in (before, their):
        return their
    if their == before:
        return our
    if name.lower() in _DATES:
        return our if _moment(our) >= _moment(their) else their
    return newer if newer is not None else our or their


def _moment(date: str | None) -> datetime:
    """Return the time of a header's *date*; one that is none was never."""
    try:
        found = datetime.fromisoformat(date or "")
    except ValueError:
        return _NEVER
    return found if found.tzinfo else found.replace(tzinfo=UTC)
