"""Two documents of one structure, such as an article and its translated file."""

import re
from collections.abc import Iterator

from i18n_site.model.document import Document, Unit

_TAG = re.compile(r"</?[A-Za-z][\w-]*")
_HEADING = re.compile(r"<h([1-6])$")

# What a unit is, and the tags that stand between it and the one before.
Shape = tuple[str, ...]


def shapes(document: Document) -> list[Shape]:
    """Return the shape of every unit of *document*, in their order."""
    return [
        (unit.label, unit.kind.value, *_TAG.findall(before))
        for unit, before in zip(document.units, document.skeleton, strict=False)
    ]


def aligned(source: Document, target: Document) -> Iterator[tuple[Unit, Unit]]:
    """Yield the units of *source* with those of *target* that stand in their place.

    Fields of the front matter go by their names. If the headings of both are of the
    same levels, the text below each is compared by itself: units are yielded where
    all their shapes agree, and none of that part where they do not.
    """
    for name, unit in source.fields.items():
        if name in target.fields:
            yield unit, target.fields[name]
    ours, theirs = _parts(source), _parts(target)
    if [level for level, _ in ours] != [level for level, _ in theirs]:
        return
    for (_, left), (_, right) in zip(ours, theirs, strict=True):
        if [shape for shape, _ in left] == [shape for shape, _ in right]:
            for (_, unit), (_, other) in zip(left, right, strict=True):
                yield unit, other


Part = tuple[str, list[tuple[Shape, Unit]]]


def _parts(document: Document) -> list[Part]:
    """Return the units from each heading to the next, with its level."""
    parts: list[Part] = [("", [])]
    for shape, unit in zip(shapes(document), document.units, strict=True):
        found = _HEADING.search(shape[-1])
        if found:
            parts.append((found[1], []))
        parts[-1][1].append((shape, unit))
    return parts
