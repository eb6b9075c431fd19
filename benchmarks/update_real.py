"""Offers on the edits that people made, between two releases of a package.

Which old text a new one came from, nobody has written down. But the translators of
the later release wrote their texts knowing it: so an offer is *right* if it is much
like what a translator made of the message then, and *wrong* if it is not. A text is
*edited* if a translation that left the catalog is much like its own; of the *variants*
among them, a text still in use is nearer, so that nothing was edited, and the left one
is like it by chance or both are. It is *new* if none that left is like its own.
"""

import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz, process

from i18n_site.catalogs import po
from i18n_site.catalogs.merge import merge
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Message

ALIKE, UNLIKE = 70, 50  # per cent; between them a text counts neither way
FACTS = {
    "edited": ("right", "emptied", "wrong"),
    "variant": ("right", "emptied", "wrong"),
    "new": ("offered", "noted"),
}
HEAD = ["tool", *(f for kind, facts in FACTS.items() for f in (kind, *facts))]
LOCALES = ("fr", "de", "es", "pt_BR", "nl", "pl", "ru", "ja")


def pairs(wheels: Sequence[Path]) -> Iterator[tuple[Catalog, Catalog]]:
    """Yield the old and new catalogs of the same name of each two *wheels*."""
    for old, new in zip(wheels[::2], wheels[1::2], strict=True):
        before, after = zipfile.ZipFile(old), zipfile.ZipFile(new)
        for name in sorted({*before.namelist()} & {*after.namelist()}):
            parts = name.split("/")
            if name.endswith(".po") and parts[-3] in LOCALES:
                try:
                    then, now = (
                        po.loads(po.decode(each.read(name), name), name)
                        for each in (before, after)
                    )
                except CatalogError:
                    continue
                yield then, now


def template(new: Catalog) -> Catalog:
    """Return what the sources of *new* gave: it without its translations."""
    messages = (
        Message(
            each.key,
            each.plural,
            ("",) * (1 if each.plural is None else 2),
            tuple(flag for flag in each.flags if flag != "fuzzy"),
            extracted=each.extracted,
            references=each.references,
        )
        for each in new.live().values()
    )
    return Catalog("new.pot", new.header, tuple(messages))


def offered(tool: str, old: Catalog, new: Catalog) -> Catalog:
    """Return *old* as *tool* brings it up to the messages of *new*."""
    if tool == "ours":
        tag = old.path.split("/")[-3].replace("_", "-")
        return merge(old, template(new), locale(tag), "old.po")[0]
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.po").write_text(po.dumps(old), "utf-8")
        (folder / "new.pot").write_text(po.dumps(template(new)), "utf-8")
        subprocess.run(
            ["msgmerge", "-q", "--no-wrap", "-o", "out.po", "old.po", "new.pot"],
            cwd=folder,
            check=True,
        )
        return po.loads((folder / "out.po").read_text("utf-8"), old.path)


def judged(old: Catalog, new: Catalog, merged: Catalog) -> Counter[str]:
    """Return how many messages could be helped or not, and what was offered them."""
    final, before = new.live(), old.live()
    had = [each for each in old.messages if all(each.translations)]
    gone = [each.translations[0] for each in had if each.key not in final]
    stay = [each.translations[0] for each in had if each.key in final]
    counts: Counter[str] = Counter()
    for message in merged.messages:
        wanted = final.get(message.key)
        if message.obsolete or message.key in before or wanted is None:
            continue
        if not wanted.finished:
            continue
        text = wanted.translations[0]
        like = nearest(text, gone)
        if like < UNLIKE:
            counts += judge(message, text, "new")
        elif like >= ALIKE:
            variant = like <= nearest(text, stay)
            counts += judge(message, text, "variant" if variant else "edited")
    return counts


def nearest(text: str, others: Sequence[str]) -> float:
    """Return how alike *text* and the likest of *others* are, in per cent."""
    best = process.extractOne(text, others, scorer=fuzz.ratio)
    return best[1] if best else 0.0


def judge(message: Message, text: str, kind: str) -> Counter[str]:
    """Return what the offer for a message of *kind* is, whose text became *text*."""
    was = [
        each.partition("was: ")[2] for each in message.comments if "tion was" in each
    ]
    offer, noted = message.translations[0], was[0] if was else ""
    counts = Counter({kind: 1})
    if kind == "new":
        counts.update({"new offered": bool(offer), "new noted": bool(noted)})
        return counts
    right = fuzz.ratio(offer, text) >= ALIKE
    counts[f"{kind} right"] += bool(offer) and right
    counts[f"{kind} wrong"] += bool(offer) and not right
    counts[f"{kind} emptied"] += fuzz.ratio(noted, text) >= ALIKE
    return counts


def real_report(wheels: Sequence[Path]) -> str:
    """Return a table with a line for each tool."""
    found = list(pairs(wheels))
    lines = [f"| {' | '.join(HEAD)} |", f"| --- |{' --: |' * (len(HEAD) - 1)}"]
    for tool in ("ours", "msgmerge"):
        total: Counter[str] = Counter()
        for old, new in found:
            total += judged(old, new, offered(tool, old, new))
        lines.append(line(tool, total))
    return "\n".join([f"{len(found)} catalogs", *lines])


def line(tool: str, total: Counter[str]) -> str:
    """Return a row of the table."""
    cells: list[object] = [tool]
    for kind, facts in FACTS.items():
        count = total[kind]
        cells.append(count)
        cells += (
            f"{100 * total[f'{kind} {each}'] / (count or 1):.1f}" for each in facts
        )
    return f"| {' | '.join(map(str, cells))} |"
