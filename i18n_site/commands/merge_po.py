"""Merge two versions of a catalog: a merge driver of git."""

from pathlib import Path

from i18n_site.catalogs import po
from i18n_site.catalogs.union import UnionStats, union
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.frozen import Frozen
from i18n_site.model.source import Location
from i18n_site.project.stores import Folder

RULES: tuple[Rule, ...] = (
    Rule(
        "merge-conflict",
        Severity.WARNING,
        "Both sides of a merge translated a message differently.\n\n"
        "The message is fuzzy, so neither text is published. Both stand in its"
        " comments; ours is its msgstr.",
        "choose between the texts in its comments, then remove 'fuzzy'",
    ),
)


class MergeReport(Frozen):
    """The counts of a merge, and a finding for every message to look at."""

    stats: UnionStats
    findings: tuple[Finding, ...]


def merge_po(base: Path, ours: Path, theirs: Path, name: str = "") -> MergeReport:
    """Write the union of *ours* and *theirs* to *ours*; findings call it *name*.

    *base* is empty where both sides added the file. Raise CatalogError if one of
    the three can't be read or the result could not be: *ours* stays as it is then.
    """
    path = name or ours.as_posix()
    common, our, their = (_read(each, path) for each in (base, ours, theirs))
    merged, stats = union(common, our or Catalog(path), their or Catalog(path))
    lines = {message.key: message.line for message in merged.messages}
    Folder(ours.parent).write(ours.name, po.dumps(merged).encode())
    found = [
        Finding(
            "merge-conflict",
            Severity.WARNING,
            f"both sides translated {key.text!r} differently; it is fuzzy now",
            Location(path, lines[key]),
            "choose between the texts in its comments, then remove 'fuzzy'",
            key.text,
        )
        for key in stats.conflicts
    ]
    return MergeReport(stats, tuple(found))


def _read(place: Path, path: str) -> Catalog | None:
    """Return the catalog in *place*, or None if it is empty."""
    data = Folder(place.parent).read(place.name)
    return po.loads(po.decode(data, path), path) if data.strip() else None
