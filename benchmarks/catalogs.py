"""Reading and writing catalogs: ours beside polib's and Babel's, same files, same run.

    python -m benchmarks.catalogs [--rounds N] [--small] [FILE | FOLDER]...

The generated catalogs are the same in every run. Of the files that are named (.po, or
.whl: Django, Sphinx and Wagtail have hundreds) the French ones make one catalog, each
message once.
"""

import argparse
import io
import random
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import polib
from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.pofile import read_po, write_po

from benchmarks.measure import Table, compare, facts, run_command
from i18n_site.catalogs import lookup, po, snapshot
from i18n_site.catalogs.po_blocks import changed
from i18n_site.catalogs.po_reread import reread
from i18n_site.checks import check_message
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.finding import Finding
from i18n_site.model.frozen import replace
from i18n_site.model.source import Location

HEADER = (
    ("Project-Id-Version", "benchmark"),
    ("Language", "fr"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", "nplurals=2; plural=(n > 1);"),
)
WORDS = """
the dose of this medicine is safe for adults who take it with water and food at the
same time each day before they go to sleep while children need less
"""
MOTS = """
la dose de ce médicament est sûre pour les adultes qui le prennent avec de l’eau à la
même heure chaque jour avant d’aller dormir et les enfants en ont moins besoin
"""
FRENCH, ENGLISH = locale("fr"), locale("en")
ABOUT = "benchmark"
TITLE = "Reading and writing catalogs: ours beside polib's and Babel's."
Run = Callable[[], object]


def generated(count: int, words: int) -> str:
    """Return a catalog of *count* entries of about *words* words on either side."""
    chance = random.Random(count * 1000 + words)

    def text(of: str, number: int) -> str:
        size = chance.randint(words // 2, words + words // 2)
        return " ".join((f"{number}", *chance.choices(of.split(), k=size)))

    messages = (
        Message(
            Key(text(WORDS, number)),
            None,
            (text(MOTS, number),),
            ("md-text",) if number % 3 == 0 else (),
            (),
            ("paragraph",),
            (Location(f"content/articles/page-{number // 12}.md", number % 90 + 5),),
        )
        for number in range(count)
    )
    return po.dumps(Catalog("fr.po", HEADER, tuple(messages)))


def real(paths: Sequence[Path]) -> str:
    """Return the French entries of all catalogs in *paths* as they stand."""
    raws: dict[Key, str] = {}
    for name, data in (found for path in paths for found in _catalogs(path)):
        try:
            catalog = po.loads(po.decode(data, name), name)
        except CatalogError:
            continue
        if catalog.field("Language") != "fr" or b"\r" in data:
            continue
        for message, raw in ((each.message, each.raw) for each in catalog.entries):
            forms = 1 if message.plural is None else 2
            if message.key.text and len(message.translations) == forms:
                raws.setdefault(message.key, raw.strip("\ufeff\n"))
    header = po.dumps(Catalog("fr.po", HEADER))
    return "\n".join((header, *(f"{raw}\n" for raw in raws.values()))) if raws else ""


def _catalogs(path: Path) -> Iterator[tuple[str, bytes]]:
    if path.is_dir():
        for each in sorted(path.rglob("*.po")):
            yield str(each), each.read_bytes()
    elif path.suffix == ".whl":
        wheel = zipfile.ZipFile(path)
        for name in sorted(wheel.namelist()):
            if name.endswith(".po"):
                yield name, wheel.read(name)
    else:
        yield str(path), path.read_bytes()


def _ours(path: Path) -> Catalog:
    return po.loads(po.decode(path.read_bytes(), path.name), path.name)


def _polib(path: Path) -> polib.POFile:
    return polib.pofile(str(path), encoding="utf-8")


def _babel(path: Path) -> BabelCatalog:
    with path.open("rb") as file:
        return read_po(file)


READERS: dict[str, Callable[[Path], object]] = {
    "polib": _polib,
    "ours": _ours,
    "babel": _babel,
}


def _taken(path: Path) -> bytes:
    """Return the snapshot of *path*, checked as a build does."""
    return snapshot.dumps(reread(path.read_bytes(), path.name, _check).kept, ABOUT)


def _check(messages: Sequence[Message]) -> list[list[Finding]]:
    return [check_message(each, FRENCH, ENGLISH, "fr.po") for each in messages]


def _from_snapshot(path: Path, kept: Path) -> object:
    found = snapshot.loads(kept.read_bytes(), ABOUT)
    if found is None or changed(found.blocks, path.read_bytes()).tail:
        raise RuntimeError("the snapshot should have been good")
    return lookup.pack(found.columns)


def _again(path: Path, kept: Path) -> object:
    known = snapshot.loads(kept.read_bytes(), ABOUT)
    reading = reread(path.read_bytes(), path.name, _check, known)
    if reading.fresh > len(reading.kept.columns.sizes) / 40:
        raise RuntimeError("more was read than the part that changed")
    return lookup.pack(reading.kept.columns)


def _anew(path: Path) -> object:
    reading = reread(path.read_bytes(), path.name, _check)
    return lookup.pack(reading.kept.columns)


def tables(path: Path, title: str, rounds: int) -> Iterator[Table]:
    """Yield how long reading and writing the catalog *path* take."""
    size = path.stat().st_size
    runs: dict[str, Run] = {n: partial(read, path) for n, read in READERS.items()}
    yield compare(runs, rounds, title=f"First parse: {title}", size=size)
    kept = path.with_suffix(".snapshot")
    kept.write_bytes(_taken(path))
    runs = {"polib": runs["polib"], "snapshot": partial(_from_snapshot, path, kept)}
    yield compare(runs, rounds, title=f"Unchanged: {title}", size=size)
    ours, theirs, other = _ours(path), _polib(path), _babel(path)
    bare = replace(ours, entries=())
    runs = {
        "polib": lambda: str(theirs).encode(),
        "ours, all written anew": lambda: po.dumps(bare).encode(),
        "ours, as it was read": lambda: po.dumps(ours).encode(),
        "babel": lambda: write_po(io.BytesIO(), other),
    }
    yield compare(runs, rounds, title=f"Write: {title}", size=size)


def edited(path: Path, rounds: int) -> Table:
    """Return how long it takes to read and check *path* after an edit in its middle."""
    kept = path.with_suffix(".snapshot")
    kept.write_bytes(_taken(path))
    data = path.read_bytes()
    at = data.index(b'\nmsgstr ""\n"', len(data) // 2) + len(b'\nmsgstr ""\n"')
    changed = path.with_suffix(".edited.po")
    changed.write_bytes(data[:at] + b"Attention : " + data[at:])
    runs: dict[str, Run] = {
        "polib, parse only": partial(_polib, path),
        "ours, parse only": partial(_ours, changed),
        "ours, parse and check all": partial(_anew, changed),
        "ours, from its snapshot": partial(_again, changed, kept),
    }
    title = f"One msgstr edited: {len(data) / 1e6:.0f} MB"
    return compare(runs, rounds, title=title, size=len(data))


def large(path: Path, rounds: int) -> Table:
    """Return time and peak memory of whole processes that read, and write, *path*."""
    names = ("nothing, ours", "nothing, polib", *TASKS)
    runs: dict[str, Run] = {
        name: partial(run_command, [sys.executable, __file__, "--task", name, path])
        for name in names
    }
    size = path.stat().st_size
    title = f"Processes of their own: {size / 1e6:.0f} MB"
    return compare(runs, rounds, title=title, size=size)


def _write_ours(path: Path) -> object:
    return po.dumps(replace(_ours(path), entries=())).encode()


TASKS: dict[str, Callable[[Path], object]] = {
    "read, polib": _polib,
    "read, ours": _ours,
    "read, babel": _babel,
    "read and write, polib": lambda path: str(_polib(path)).encode(),
    "read and write, ours as read": lambda path: po.dumps(_ours(path)).encode(),
    "read and write, ours all anew": _write_ours,
}


def main() -> None:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=TITLE)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--small", action="store_true", help="a tenth of the sizes")
    parser.add_argument("--task", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.task:
        TASKS.get(given.task, str)(given.paths[0])
        return
    print(facts("polib", "babel", "msgspec"))
    part = 10 if given.small else 1
    with tempfile.TemporaryDirectory() as folder:
        for title, text in (
            ("10,000 short entries", generated(10_000 // part, 6)),
            ("10,000 paragraphs", generated(10_000 // part, 60)),
            ("real catalogs", real(given.paths)),
        ):
            path = Path(folder, f"{title}.po")
            path.write_text(text, "utf-8", newline="\n")
            for table in tables(path, title, given.rounds) if text else ():
                print(table)
        path = Path(folder, "many.po")
        path.write_text(generated(20_000 // part, 88), "utf-8", newline="\n")
        print(edited(path, given.rounds))
        path = Path(folder, "large.po")
        path.write_text(generated(42_000 // part, 88), "utf-8", newline="\n")
        print(large(path, max(1, given.rounds // 2)))


if __name__ == "__main__":
    main()
