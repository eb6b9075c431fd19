"""Catalogs of another layout -> those of this one, and back, without a loss.

Entries move as they are written. What the new place has no room for stands in
comments there, so that the way back leads to the same bytes: the domain that an
obsolete message came from, another domain's entry for the same message where the
two differ, and another domain's header.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from i18n_site.catalogs.layout import Homes, domain
from i18n_site.catalogs.po_read import HEADER, loads
from i18n_site.catalogs.relocate_notes import Note, noted, notes_of
from i18n_site.model.catalog import Catalog, Entry, Key
from i18n_site.model.frozen import Frozen

Templates = Mapping[str, Catalog]
OF_SOURCE = ("-format", "md-text")  # flags that the template brings anew


class Arrival(Frozen):
    """An entry that goes to another domain; *origins* are those it comes from."""

    origins: tuple[str, ...]
    entry: Entry


class Move(Frozen):
    """What the catalogs of a locale have for the domains of this layout.

    *arrivals* and *headers* are by the domain that they go to. *left* are the
    catalogs that nothing stays in.
    """

    arrivals: Mapping[str, Sequence[Arrival]]
    headers: Mapping[str, Sequence[Arrival]]
    left: tuple[Catalog, ...]


def moves(
    old: Mapping[str, Catalog], templates: Templates, homes: Homes, layout: str
) -> Move:
    """Return what goes where: the entries of those of *old* that *homes* names.

    A message in use goes to the domains of its documents, if *templates* have it
    there, else to any that has it; what is obsolete or in no template goes where it
    came from, or to the first home of its domain.
    """
    arrivals: dict[str, list[Arrival]] = {}
    headers: dict[str, list[Arrival]] = {}
    left = []
    for name in sorted(old.keys() & homes.keys()):
        goals = _Goals(name, templates, homes, layout)
        if not goals.home:
            continue
        left.append(old[name])
        for entry in old[name].entries:
            where = headers if entry.message.key == HEADER else arrivals
            for arrival, targets in goals.of(entry):
                for target in targets:
                    where.setdefault(target, []).append(arrival)
    return Move(arrivals, headers, tuple(left))


class _Goals:
    """Where the entries of the domain *name* go."""

    def __init__(
        self, name: str, templates: Templates, homes: Homes, layout: str
    ) -> None:
        self.name, self.homes, self.layout = name, homes, layout
        self.keys = {
            domain: {message.key for message in template.messages}
            for domain, template in templates.items()
        }
        self.home = self.homes_of(name)[:1]

    def homes_of(self, name: str) -> tuple[str, ...]:
        """Return the domains of the templates that have what *name* had."""
        if name in self.keys:
            return (name,)
        return tuple(each for each in self.homes.get(name, ()) if each in self.keys)

    def of(self, entry: Entry) -> Iterator[tuple[Arrival, tuple[str, ...]]]:
        """Yield *entry* and those that its notes hold, each with its domains."""
        bare, notes = notes_of(entry)
        others = [Arrival((each.origin,), each.entry) for each in notes if each.entry]
        targets = [self.targets(each) for each in others]
        yield from zip(others, targets, strict=True)
        origins = tuple(each.origin for each in notes if each.entry is None)
        arrival = Arrival(origins or (self.name,), bare)
        taken = {target for each in targets for target in each}
        all_of_it = self.targets(arrival)
        rest = tuple(each for each in all_of_it if each not in taken)
        yield arrival, rest or all_of_it

    def targets(self, arrival: Arrival) -> tuple[str, ...]:
        message = arrival.entry.message
        if message.key == HEADER:
            there = [each for name in arrival.origins for each in self.homes_of(name)]
            return tuple(dict.fromkeys(there)) or self.home
        wanted = () if message.obsolete else self.wanted(arrival)
        back = [each for name in arrival.origins for each in self.homes_of(name)[:1]]
        return wanted or tuple(dict.fromkeys(back)) or self.home

    def wanted(self, arrival: Arrival) -> tuple[str, ...]:
        """Return the domains that have its message, best where it came from.

        Else those of its documents, else any.
        """
        message = arrival.entry.message
        paths = (place.path for place in message.references)
        own = dict.fromkeys(domain(path, self.layout) for path in paths)
        with_it = [name for name, keys in self.keys.items() if message.key in keys]
        for names in (arrival.origins, own):
            found = tuple(name for name in names if name in with_it)
            if found:
                return found
        return tuple(with_it)


def receive(own: Catalog | None, move: Move, name: str, path: str) -> Catalog | None:
    """Return the catalog *own* of the domain *name* with what *move* has for it.

    What is there already is not added again. Of several entries for a message the
    one that is translated best is used, the first of equals; the others are notes in
    its comments. None if there is no catalog and nothing comes.
    """
    arrivals = move.arrivals.get(name, ())
    headers = [] if own is not None else move.headers.get(name, ())
    if not arrivals and not headers:
        return own
    entries = own.entries if own is not None else ()
    found: dict[Key, list[Arrival]] = {}
    for entry in entries:
        bare, notes = notes_of(entry)
        origins = tuple(each.origin for each in notes if each.entry is None)
        found[bare.message.key] = [
            Arrival(origins or (name,), bare),
            *(Arrival((each.origin,), each.entry) for each in notes if each.entry),
        ]
    for arrival in (*headers, *arrivals):
        found.setdefault(arrival.entry.message.key, []).append(arrival)
    texts = [_joined(group, name) for group in found.values()]
    newline = "\r\n" if any("\r\n" in each.raw for each in entries) else "\n"
    tail = own.tail if own is not None else ""
    text = "\n".join(texts) + tail.replace("\r\n", "\n")
    return loads(text.replace("\n", newline), path)


def _joined(group: Iterable[Arrival], name: str) -> str:
    """Return the lines of one entry made of *group*, which all have its key."""
    distinct: dict[object, Arrival] = {}
    for each in group:
        same = distinct.get(_essence(each))
        origins = (*same.origins, *each.origins) if same else each.origins
        entry = same.entry if same else each.entry
        distinct[_essence(each)] = Arrival(tuple(dict.fromkeys(origins)), entry)
    first, *others = sorted(distinct.values(), key=_rank)
    lines = [Note(name, each.entry) for each in others for name in each.origins]
    if first.entry.message.obsolete and name not in first.origins:
        lines += [Note(origin, None) for origin in first.origins]
    return noted(first.entry, lines)


def _essence(arrival: Arrival) -> object:
    """Return what people did with a message; what the sources say is left out."""
    message = arrival.entry.message
    if message.key == HEADER:
        return arrival.entry.raw.replace("\r\n", "\n").strip("\n")
    own = tuple(flag for flag in message.flags if not flag.endswith(OF_SOURCE))
    return message._replace(line=0, references=(), extracted=(), flags=own)


def _rank(arrival: Arrival) -> tuple[bool, bool, bool]:
    message = arrival.entry.message
    return message.obsolete, not all(message.translations), message.fuzzy
