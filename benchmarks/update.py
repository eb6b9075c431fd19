"""`update` beside msgmerge and Babel: the time, and what each offers.

    python benchmarks/update.py [--sizes 5000 20000 100000] [--seed N] [--limit S]
        [--tools ours msgmerge babel]
    python benchmarks/update.py --real OLD.whl NEW.whl [OLD.whl NEW.whl]...

Ours is the whole of reading, merging and writing; msgmerge and Babel as well. A
tool that would take longer than --limit seconds, by the growth so far, is left out.

Of a text that was edited, *right* is the share whose offer is its own old
translation; *right, emptied* those that ours keeps in a comment only, since the edit
changes a number, a negation or the like; *wrong* those that got another's. Of a new
text every offer is wrong; one in a comment is counted apart.
"""

import argparse
import math
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

import babel.messages.pofile as babel_po
from measure import Sample, facts, run_command
from update_corpus import Case, case
from update_real import real_report

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


Known = dict[str, list[tuple[int, float, float]]]  # size, wall and CPU seconds, by tool


def run(size: int, seed: int, limit: float, tools: Sequence[str], known: Known) -> None:
    """Print the table of one size; *known* is what was measured so far."""
    made = case(size, seed)
    print(
        f"\n### {size} messages, seed {seed}: {len(made.edited)} edited"
        f" ({len(made.safety)} of them matter for safety), {len(made.new)} new\n"
    )
    print(
        "| tool | wall s | cpu s | right % | right, emptied % | wrong %"
        " | offers on new % | noted on new % | growth |"
    )
    print("| --- | --: | --: | --: | --: | --: | --: | --: | --: |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.po").write_text(po.dumps(made.old), "utf-8")
        (folder / "new.pot").write_text(po.dumps(made.template), "utf-8")
        for tool in tools:
            before = known.setdefault(tool, [])
            if not before or expected(before, size) < limit:
                before.append((size, *seconds(TOOLS[tool], folder)))
                row(tool, folder, made, before)
            else:
                print(f"| {tool} | left out: more than {limit:.0f} s |", flush=True)


def expected(before: list[tuple[int, float, float]], size: int) -> float:
    """Return the seconds for *size* if they grow with its square."""
    last, wall, _ = before[-1]
    return wall * (size / last) ** 2


def seconds(function: Tool, folder: Path) -> tuple[float, float]:
    """Return wall and CPU seconds of a run, the best of three if they are short."""
    taken: list[tuple[float, float]] = []
    while len(taken) < 3 and sum(wall for wall, _ in taken) < 20:
        wall, cpu = time.perf_counter(), time.process_time()
        sample = function(folder)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        if isinstance(sample, Sample):
            wall, cpu = sample.wall, sample.cpu
        taken.append((wall, cpu))
    return min(taken, key=lambda each: each[1])


def row(
    tool: str, folder: Path, made: Case, known: list[tuple[int, float, float]]
) -> None:
    """Print what *tool* did; its growth is that of the CPU seconds."""
    path = folder / f"{tool}.po"
    shares = judged(po.loads(path.read_text("utf-8"), path.name), made)
    growth = ""
    if len(known) > 1:
        (small, _, short), (large, _, long) = known[-2:]
        growth = f"{math.log(long / short) / math.log(large / small):.2f}"
    cells = " | ".join(f"{share:.1f}" for share in shares.values())
    _, wall, cpu = known[-1]
    print(f"| {tool} | {wall:.2f} | {cpu:.2f} | {cells} | {growth} |", flush=True)


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
