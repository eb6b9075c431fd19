"""The checks beside translate-toolkit's pofilter, on the same published catalogs.

    python -m benchmarks.checks WHEEL... [--pofilter PATH] [--rounds N]

Each tool is a process of its own that reads the catalogs of the wheels (Django's
and Wagtail's, say), checks every message and writes what it found. Then the rules
are counted: as the catalogs were reviewed and published, nearly all is a false
alarm. Last comes the time of the checks alone, for all rules and for a build's.
"""

import argparse
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measure import Sample, compare, facts, run_command
from i18n_site.catalogs import po
from i18n_site.checks import check_catalog
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import bcp47, locale
from i18n_site.model.catalog import Catalog
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.locale import Locale

LOCALES = ("ar", "de", "es", "fa", "fr", "hi", "ja", "nl", "pl", "pt_BR", "ru", "tr")
ENGLISH = locale("en")
PREFIX = "# (pofilter) "


def unpack(wheels: Iterable[Path], folder: Path) -> None:
    """Write the catalogs of *wheels* for our locales to FOLDER/LOCALE/NAME.po."""
    for wheel in wheels:
        files = zipfile.ZipFile(wheel)
        for name in sorted(files.namelist()):
            parts = name.split("/")
            if name.endswith(".po") and parts[-3] in LOCALES:
                path = folder / parts[-3] / ("-".join((*parts[:-3], parts[-1])))
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(files.read(name))


def catalogs(folder: Path) -> Iterator[tuple[Locale, Catalog]]:
    """Yield the catalogs below *folder* that can be read, in the order of paths."""
    for path in sorted(folder.glob("*/*.po")):
        try:
            text = po.decode(path.read_bytes(), path.name)
            yield locale(bcp47(path.parent.name)), po.loads(text, str(path))
        except CatalogError:
            continue


def findings(folder: Path) -> Iterator[Finding]:
    """Yield what our rules find in the catalogs below *folder*."""
    for into, catalog in catalogs(folder):
        yield from check_catalog(catalog, into, ENGLISH)


def ours(folder: Path) -> Sample:
    """Run ourselves as a process that prints what it finds."""
    root = Path(__file__).parents[1]
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "benchmarks.checks",
        "--print",
        folder,
    ]
    return run_command(command, env={"PYTHONPATH": str(root)})


def theirs(tool: str, folder: Path) -> Sample:
    """Run pofilter, which writes catalogs of what it finds."""
    with TemporaryDirectory() as into:
        taken = run_command([tool, "--progress=none", "-i", folder, "-o", into])
        lines = (
            line
            for path in sorted(Path(into).glob("*/*.po"))
            for line in path.read_text("utf-8", "replace").splitlines()
        )
        return replace(taken, output="\n".join(lines))


def alarms(output: str) -> Counter[str]:
    """Count the rules of pofilter in what it wrote."""
    found = (line for line in output.splitlines() if line.startswith(PREFIX))
    return Counter(line.removeprefix(PREFIX).partition(":")[0] for line in found)


def shown(title: str, found: Counter[str], messages: int) -> str:
    """Return how many alarms there are a thousand messages, by rule."""
    lines = [f"{title}: {1000 * found.total() / messages:.1f} a thousand messages"]
    lines += [
        f"  {1000 * n / messages:7.2f}  {rule}" for rule, n in found.most_common()
    ]
    return "\n".join(lines)


def rate(loaded: list[tuple[Locale, Catalog]], messages: int, level: Severity) -> str:
    """Return how many messages a second the checks alone do; the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for into, catalog in loaded:
            check_catalog(catalog, into, ENGLISH, level=level)
        best = min(best, time.process_time() - start)
    return f"{messages / best:,.0f} messages a second of CPU"


def report(folder: Path, pofilter: str, rounds: int) -> None:
    """Measure, and print the report."""
    loaded = list(catalogs(folder))
    messages = sum(
        bool(any(each.translations) and not each.fuzzy and not each.obsolete)
        for _, catalog in loaded
        for each in catalog.messages
    )
    print(facts("babel", "polib"))
    print(f"{len(loaded)} catalogs, {messages:,} translated messages\n")
    contestants = {"i18n-site": partial(ours, folder)}
    if pofilter:
        contestants["pofilter"] = partial(theirs, pofilter, folder)
    print(compare(contestants, rounds, title="Read, check, print"))
    found = list(findings(folder))
    mine = Counter(f"{each.severity.value:8}{each.rule}" for each in found)
    print(shown("i18n-site", mine, messages))
    if pofilter:
        print(shown("pofilter", alarms(theirs(pofilter, folder).output), messages))
    wrong = {(each.at, each.msgid) for each in found if each.severity is Severity.ERROR}
    print(f"messages with an error: {100 * len(wrong) / messages:.2f} %")
    for level in (Severity.INFO, Severity.ERROR):
        print(f"checks alone, {level.value}: {rate(loaded, messages, level)}")


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheels", nargs="*", type=Path)
    parser.add_argument("--pofilter", default="", help="leave out for none")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--print", type=Path, help="only print our findings")
    given = parser.parse_args()
    if given.print:
        sys.stdout.writelines(f"{each}\n" for each in findings(given.print))
        return
    with TemporaryDirectory() as folder:
        unpack(given.wheels, Path(folder))
        report(Path(folder), given.pofilter, given.rounds)


if __name__ == "__main__":
    main()
