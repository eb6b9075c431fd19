"""Two versions of a catalog made one: what a git merge driver needs."""

from collections.abc import Mapping, Sequence

from i18n_site.catalogs.po_read import loads
from i18n_site.catalogs.po_write import dumps
from i18n_site.catalogs.union_entry import Joined, Side, join
from i18n_site.catalogs.union_header import join_headers
from i18n_site.catalogs.union_text import entries
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.frozen import Frozen, replace


class UnionStats(Frozen):
    """What became of the messages: how many of each.

    *kept* are as ours has them, *taken* as theirs has them, *joined* have parts
    of both. *removed* are gone from one side and so from the result. *conflicts*
    are the keys whose texts differ on the two sides: they are fuzzy now.
    """

    kept: int = 0
    taken: int = 0
    joined: int = 0
    removed: int = 0
    conflicts: tuple[Key, ...] = ()


def union(
    base: Catalog | None, ours: Catalog, theirs: Catalog
) -> tuple[Catalog, UnionStats]:
    """Return *ours* and *theirs* as one catalog, and what happened.

    *base* is what both were made from, None if there is nothing. A message that
    one side changed is that side's, byte for byte. One that both changed is joined
    part by part; where the texts differ it is fuzzy, with ours as its text and
    both in translator's comments. A removed message whose translation the other
    side changed stays as obsolete. Header fields likewise; of dates the later.
    The result has the path of *ours* and what ``loads`` reads from its text; raise
    CatalogError if that can't be read.
    """
    text = dumps(theirs)
    if base is not None and dumps(base) == dumps(ours):
        result = loads(text, ours.path)
        return result, UnionStats(taken=len(result.messages))
    base = base or Catalog(ours.path)
    if text == dumps(base):
        return loads(dumps(ours), ours.path), UnionStats(kept=len(ours.messages))
    found = _joined(base, ours, theirs)
    head = join_headers(base, ours, theirs)
    newline = "\r\n" if ours.entries and "\r\n" in ours.entries[0].raw else "\n"
    made = replace(
        head,
        messages=tuple(each.message for each in found.values()),
        entries=entries(found.values(), head, theirs, newline),
        tail=_tail(base, ours, theirs),
    )
    removed = {each.key for each in (*ours.messages, *theirs.messages)} - found.keys()
    return loads(dumps(made), ours.path), _stats(found, len(removed))


def _stats(found: Mapping[Key, Joined], removed: int) -> UnionStats:
    sides = [each.side for each in found.values()]
    conflicts = tuple(key for key, each in found.items() if each.conflict)
    return UnionStats(
        kept=sides.count(Side.OURS),
        taken=sides.count(Side.THEIRS),
        joined=sides.count(Side.BOTH) - len(conflicts),
        removed=removed,
        conflicts=conflicts,
    )


def _joined(base: Catalog, ours: Catalog, theirs: Catalog) -> dict[Key, Joined]:
    """Return what each message becomes, in the order of the result."""
    before, our, their = (
        {message.key: message for message in each.messages}
        for each in (base, ours, theirs)
    )
    found: dict[Key, Joined] = {}
    for key in _order(list(before), list(our), list(their)):
        joined = join(before.get(key), our.get(key), their.get(key))
        if joined is not None:
            found[key] = joined
    late = [key for key, each in found.items() if _left(each.message, our.get(key))]
    for key in late:
        found[key] = found.pop(key)
    return found


def _left(message: Message, our: Message | None) -> bool:
    """Whether *message* became obsolete: such messages stand at the end."""
    return message.obsolete and (our is None or not our.obsolete)


def _order(
    before: Sequence[Key], our: Sequence[Key], their: Sequence[Key]
) -> list[Key]:
    """Return the keys of both sides in the order of the one that was changed.

    What only the other side has follows what it follows there.
    """
    common = set(our).intersection(before)
    moved = [key for key in our if key in common] != [k for k in before if k in common]
    first, other = (our, their) if moved else (their, our)
    known = set(first)
    after: dict[Key | None, list[Key]] = {}
    anchor: Key | None = None
    for key in other:
        if key in known:
            anchor = key
        else:
            after.setdefault(anchor, []).append(key)
    result = list(after.get(None, ()))
    for key in first:
        result += (key, *after.get(key, ()))
    return result


def _tail(base: Catalog, ours: Catalog, theirs: Catalog) -> str:
    """Return the comments after the last message; those of both if both changed."""
    if theirs.tail in (base.tail, ours.tail):
        return ours.tail
    if ours.tail == base.tail:
        return theirs.tail
    lines = dict.fromkeys((*ours.tail.splitlines(), *theirs.tail.splitlines()))
    return "".join(f"{line}\n" for line in lines)
