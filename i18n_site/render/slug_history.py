"""The addresses that pages had: ``locales/<locale>/slugs.toml``.

A line a source: its address below the locale's folder, and those of before, the
oldest first. The whole address is kept, since a new name of a section moves all
that is in it. From this file come the redirects of renamed pages.
"""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from i18n_site.errors import CatalogError, error
from i18n_site.model.finding import Finding, Rule, Severity
from i18n_site.model.source import Location
from i18n_site.render.slugs import folded

RULES: tuple[Rule, ...] = (
    Rule(
        "slug-history",
        Severity.ERROR,
        "The file of a locale's addresses can't be used.\n\n"
        "locales/<locale>/slugs.toml remembers the addresses that pages had, so that"
        " links and bookmarks of readers go on working. A line that is lost or wrong"
        " breaks them.",
        "restore the line from git",
        good=('"content/a.md" = { address = "b/", former = ["a/"] }',),
        bad=('"content/a.md" = { adress = "b/" }',),
    ),
)
HEAD = (
    "# Addresses of pages, now and before. Written by `i18n-site update`.\n"
    "# One line a source; a former address leads to the present one.\n"
)

_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)")


class Addresses(NamedTuple):
    """Where a page is below its locale's folder, and where it was, oldest first."""

    address: str
    former: tuple[str, ...] = ()


History = Mapping[str, Addresses]


def read_history(text: str, path: str) -> dict[str, Addresses]:
    """Return the addresses by source.

    Raise CatalogError for what is no such file, for addresses that leave the
    locale's folder, and for an address that two sources had.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        place = _PLACE.search(str(err))
        at = Location(path, int(place[1]), int(place[2])) if place else Location(path)
        what = _PLACE.sub("", str(err))
        raise CatalogError(
            _fault(f"not TOML: {what[:1].lower()}{what[1:]}", at)
        ) from err
    faults, found = [], {}
    for source, fields in given.items():
        at = Location(path, _line(text, source))
        if (problem := _problem(fields)) or not isinstance(fields, dict):
            faults.append(_fault(f"{source!r} has {problem}", at))
        else:
            former = tuple(fields.get("former", ()))
            found[source] = Addresses(fields["address"], former)
    for source, address, owner in _disputed(found):
        what = f"{source!r} has an address of {owner!r}: {address!r}"
        faults.append(_fault(what, Location(path, _line(text, source))))
    if faults:
        raise CatalogError(*faults)
    return found


def write_history(history: History) -> str:
    """Return the text of the file: a line a source, in the order of their paths."""
    lines = []
    for source, (address, former) in sorted(history.items()):
        fields = [f"address = {_quoted(address)}"]
        if former:
            fields.append(f"former = [{', '.join(map(_quoted, former))}]")
        lines.append(f"{_quoted(source)} = {{ {', '.join(fields)} }}\n")
    return HEAD + "".join(lines)


def updated(history: History, addresses: Mapping[str, str]) -> dict[str, Addresses]:
    """Return *history* with the present *addresses* of all sources that there are.

    An address that another page took is no longer a former one of the page that
    had it; a source that is gone is forgotten once another has its address.
    """
    now = {folded(address) for address in addresses.values()}
    found = {
        source: each
        for source, each in history.items()
        if source not in addresses and folded(each.address) not in now
    }
    for source, address in addresses.items():
        old = history.get(source, Addresses(address))
        found[source] = Addresses(address, (*old.former, old.address))
    taken = now | {folded(each.address) for each in found.values()}
    return {
        source: Addresses(each.address, _without(each.former, taken))
        for source, each in sorted(found.items())
    }


def redirects(history: History, addresses: Mapping[str, str]) -> dict[str, str]:
    """Return where each former address leads now, in order.

    *addresses* are those of the pages that are published, by source. A live page
    is never hidden, so that nothing leads from a target: no chains, no loops.
    """
    live = {folded(address) for address in addresses.values()}
    found = {
        former: addresses[source]
        for source, each in history.items()
        if source in addresses
        for former in (*each.former, each.address)
        if folded(former) not in live
    }
    return dict(sorted(found.items()))


def _without(former: tuple[str, ...], taken: set[str]) -> tuple[str, ...]:
    """Return *former* without what is taken, each once, at its latest place."""
    last = {folded(each): at for at, each in enumerate(former)}
    return tuple(
        each
        for at, each in enumerate(former)
        if folded(each) not in taken and last[folded(each)] == at
    )


def _problem(fields: object) -> str:
    """Return what is wrong with one line, or nothing."""
    if not isinstance(fields, dict) or "address" not in fields:
        return "no 'address'"
    if unknown := sorted(fields.keys() - {"address", "former"}):
        return f"a field that is not known: {unknown[0]!r}"
    former = fields.get("former", [])
    if not isinstance(former, list):
        return "no list of 'former' addresses"
    for address in (fields["address"], *former):
        if not isinstance(address, str):
            return f"an address that is no text: {address!r}"
        if not _inside(address):
            return f"an address that no page can have: {address!r}"
    return ""


def _inside(address: str) -> bool:
    """Return whether *address* is empty or ends with a slash and goes down only."""
    parts = address.split("/")
    return parts[-1] == "" and not any(
        part in ("", ".", "..") or "\\" in part or not part.isprintable()
        for part in parts[:-1]
    )


def _disputed(found: History) -> Iterator[tuple[str, str, str]]:
    """Yield source, address and owner for each address that has two sources."""
    owners = {folded(each.address): source for source, each in found.items()}
    present = Counter(folded(each.address) for each in found.values())
    for source, each in found.items():
        for address in each.former:
            owner = owners.setdefault(folded(address), source)
            if owner != source:
                yield source, address, owner
        if present[folded(each.address)] > 1 and owners[folded(each.address)] != source:
            yield source, each.address, owners[folded(each.address)]


def _fault(what: str, at: Location) -> Finding:
    return error("slug-history", what, at, RULES[0].hint)


def _line(text: str, source: str) -> int:
    start = f"{_quoted(source)} ="
    lines = enumerate(text.splitlines(), 1)
    return next((n for n, each in lines if each.startswith(start)), 0)


def _quoted(text: str) -> str:
    # A JSON string is a TOML string, but for DEL, which TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
