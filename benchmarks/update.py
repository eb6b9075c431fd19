"""`update` beside msgmerge and Babel: the time, and what each offers.

    python -m benchmarks.update [--sizes 5000 20000 100000] [--seed N] [--limit S]
        [--tools ours msgmerge babel]
    python -m benchmarks.update --real OLD.whl NEW.whl [OLD.whl NEW.whl]...

Ours is the whole of reading, merging and writing; msgmerge and Babel as well. A
run that takes longer than --limit seconds is stopped, and the tool is not run at a
larger size: its row says so, and how many times ours it takes at least.

Of a text that was edited, *right* is the share whose offer is its own old
translation; *right, emptied* those that ours keeps in a comment only, since the edit
changes a number, a negation or the like; *wrong* those that got another's. Of a new
text every offer is wrong; one in a comment is counted apart.
"""

import argparse
import math
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

import babel.messages.pofile as babel_po

from benchmarks.limited import run_limited
from benchmarks.measure import Sample, facts, run_command
from benchmarks.update_corpus import Case, case
from benchmarks.update_real import real_report
from i18n_site.catalogs import po
from i18n_site.catalogs.merge import merge
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog

FRENCH = locale("fr")
Tool = Callable[[Path], object]


def ours(folder: Path) -> None:
    """Read, merge and write as ``i18n-site update`` does."""
    old = po.loads((folder / "old.po").read_text("utf-8"), "old.po")
    template = po.loads((folder / "new.pot").read_text("utf-8"), "new.pot")
    merged, _ = merge(old, template, FRENCH, "old.po")
    (folder / "ours.po").write_text(po.dumps(merged), "utf-8")


def msgmerge(folder: Path) -> Sample:
    """Let GNU gettext do it."""
    command = ["msgmerge", "-q", "--no-wrap", "--previous", "-o", "msgmerge.po"]
    return run_command([*command, "old.po", "new.pot"], cwd=folder)


def babel(folder: Path) -> None:
    """Let Babel do it."""
    old = babel_po.read_po(BytesIO((folder / "old.po").read_bytes()), "fr")
    new = babel_po.read_po(BytesIO((folder / "new.pot").read_bytes()))
    old.update(new)
    with (folder / "babel.po").open("wb") as file:
        babel_po.write_po(file, old, width=0)


TOOLS: Mapping[str, Tool] = {"ours": ours, "msgmerge": msgmerge, "babel": babel}


def judged(catalog: Catalog, made: Case) -> dict[str, float]:
    """Return the shares that the head of this file tells of."""
    counts = dict.fromkeys(("right", "emptied", "wrong", "new", "noted"), 0)
    for message in catalog.messages:
        text, offered = message.key.text, message.translations[0]
        if message.obsolete:
            continue
        noted = [each for each in message.comments if "its translation was: " in each]
        if text in made.edited:
            own = f"T:{made.edited[text]}"
            counts["right"] += offered == own
            counts["emptied"] += any(own in po_unescaped(each) for each in noted)
            counts["wrong"] += bool(offered) and offered != own
        elif text in made.new:
            counts["new"] += bool(offered)
            counts["noted"] += bool(noted)
    edited, new = len(made.edited), len(made.new)
    return {
        name: 100 * count / (new if name in ("new", "noted") else edited)
        for name, count in counts.items()
    }


def po_unescaped(line: str) -> str:
    """Return a remark as the text that it tells of."""
    return line.replace('\\"', '"').replace("\\\\", "\\")


Known = dict[tuple[str, int], Sample | None]  # by tool and size; None: stopped


def run(size: int, seed: int, limit: float, tools: Sequence[str], known: Known) -> None:
    """Print the table of one size; *known* is what was measured so far."""
    made = case(size, seed)
    print(
        f"\n### {size} messages, seed {seed}: {len(made.edited)} edited"
        f" ({len(made.safety)} of them matter for safety), {len(made.new)} new\n"
    )
    print(
        "| tool | wall s | cpu s | times ours (cpu) | growth | right %"
        " | right, emptied % | wrong % | offers on new % | noted on new % |"
    )
    print("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.po").write_text(po.dumps(made.old), "utf-8")
        (folder / "new.pot").write_text(po.dumps(made.template), "utf-8")
        for tool in tools:
            stopped = None in (known[key] for key in known if key[0] == tool)
            taken = None if stopped else best(TOOLS[tool], folder, limit)
            known[tool, size] = taken
            if taken is None:
                cells = over(limit, known.get(("ours", size)), run=not stopped)
            else:
                cells = row(tool, taken, folder, made, known)
            print(f"| {tool} | {' | '.join(cells)} |", flush=True)


def best(function: Tool, folder: Path, limit: float) -> Sample | None:
    """Return the run with the least CPU, of three if they are short."""
    taken: list[Sample] = []
    while len(taken) < 3 and sum(each.wall for each in taken) < 20:
        sample = run_limited(partial(function, folder), limit)
        if sample is None:
            return None
        taken.append(sample)
    return min(taken, key=lambda each: each.cpu)


def over(limit: float, ours: Sample | None, *, run: bool) -> list[str]:
    """Return the cells of a tool that was stopped, or not *run* as it was before."""
    why = "stopped" if run else "not run: stopped at a smaller size"
    times = f"at least {limit / ours.cpu:.0f}" if ours else ""
    return [f"over {limit:.0f} s ({why})", "", times, *[""] * 6]


def row(tool: str, taken: Sample, folder: Path, made: Case, known: Known) -> list[str]:
    """Return the cells of what *tool* did; its growth is that of the CPU seconds."""
    path = folder / f"{tool}.po"
    shares = judged(po.loads(path.read_text("utf-8"), path.name), made)
    runs = [(at, each.cpu) for (its, at), each in known.items() if its == tool and each]
    growth = ""
    if len(runs) > 1:
        (small, short), (large, long) = runs[-2:]
        growth = f"{math.log(long / short) / math.log(large / small):.2f}"
    ours = known.get(("ours", len(made.old.messages)))
    times = f"{taken.cpu / ours.cpu:.1f}" if ours else ""
    seconds = [f"{taken.wall:.2f}", f"{taken.cpu:.2f}", times, growth]
    return [*seconds, *(f"{share:.1f}" for share in shares.values())]


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 20000, 100000])
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--limit", type=float, default=600)
    parser.add_argument("--tools", nargs="+", choices=TOOLS, default=list(TOOLS))
    parser.add_argument("--real", nargs="+", type=Path)
    given = parser.parse_args()
    version = subprocess.run(
        ["msgmerge", "--version"], capture_output=True, text=True, check=True
    )
    print(facts("Babel", "rapidfuzz"), version.stdout.splitlines()[0])
    if given.real:
        print(real_report(given.real))
        return
    known: Known = {}
    for size in given.sizes:
        run(size, given.seed, given.limit, given.tools, known)


if __name__ == "__main__":
    main()
