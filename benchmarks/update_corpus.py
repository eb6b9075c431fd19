"""A catalog, and the template that its sources give after a round of edits.

The prose is made of the documentation strings of Python's standard library, by a
chain of words: as many different sentences as are asked for, with the words and
the repetitions that prose has, and without a file to ship. Every draw comes from
one seed.
"""

import ast
import random
import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from i18n_site.model.catalog import Catalog, Key, Message
from i18n_site.model.source import Location
from i18n_site.text.safety import differences

HEADER = (
    ("Language", "fr"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
)
PER_DOCUMENT = 15
EDITED, NEW, MOVED = 0.10, 0.10, 0.05
# Titles, sentences and paragraphs, by the number of sentences: 0 is a title.
LENGTHS = (0, 0, 1, 1, 1, 1, 2, 2, 3, 4)
START = ("", "")


@dataclass(slots=True)
class Case:
    """What the tools get, and what is known of it.

    *edited* tells the old text of each edited one, *safety* those whose edit changes
    a number, a negation or the like. *new* were never there.
    """

    old: Catalog
    template: Catalog
    edited: dict[str, str] = field(default_factory=dict)
    safety: set[str] = field(default_factory=set)
    new: set[str] = field(default_factory=set)


@cache
def chain() -> dict[tuple[str, str], list[str]]:
    """Return which words follow two others in the prose of the standard library."""
    follow: dict[tuple[str, str], list[str]] = {}
    for sentence in prose():
        before = START
        for word in [*sentence.split(), ""]:
            follow.setdefault(before, []).append(word)
            before = (before[1], word)
    return follow


def prose() -> Iterator[str]:
    """Yield the sentences of the documentation strings of the standard library."""
    library = Path(sysconfig.get_path("stdlib"))
    for path in sorted(library.glob("*.py")) + sorted(library.glob("*/*.py")):
        if {"site-packages", "test", "idlelib", "lib2to3"} & set(path.parts):
            continue
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except (SyntaxError, UnicodeDecodeError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
                text = " ".join((ast.get_docstring(node) or "").split())
                found = re.findall(r"(?<=\. )[A-Z][a-z][^.>{}|]{20,200}\.", text)
                yield from found


def sentence(draw: random.Random) -> str:
    """Return a sentence that the chain of words gives."""
    follow, before, words = chain(), START, []
    while len(words) < 40:
        word = draw.choice(follow[before])
        if not word:
            break
        words.append(word)
        before = (before[1], word)
    return " ".join(words)


def text(draw: random.Random) -> str:
    """Return a title, a sentence or a paragraph."""
    count = draw.choice(LENGTHS)
    if not count:
        return " ".join(sentence(draw).split()[: draw.randint(2, 6)]).rstrip(".,;")
    return " ".join(sentence(draw) for _ in range(count))


def edit(old: str, draw: random.Random) -> str:
    """Return *old* with an edit of the kind that authors make; most words stay."""
    words = old.split()
    at = draw.randrange(len(words))
    kind = draw.choice(("word", "word", "word", "in", "in", "out", "typo", "more", "*"))
    if kind == "word":
        for place in draw.sample(range(len(words)), max(1, len(words) // 10)):
            words[place] = draw.choice(sentence(draw).split())
    elif kind == "in":
        words[at:at] = sentence(draw).split()[1 : draw.randint(2, 5)]
    elif kind == "out" and len(words) > 2:
        del words[at : at + draw.randint(1, max(1, len(words) // 5))]
    elif kind == "typo":
        words[at] = words[at][:-1] or "an"
    elif kind == "more":
        words.append(sentence(draw))
    else:
        words[at] = f"**{words[at]}**, really,"
    return " ".join(words)


def case(size: int, seed: int) -> Case:
    """Return a catalog of *size* messages and the template after the edits."""
    draw = random.Random(seed)
    texts: dict[str, None] = {}
    while len(texts) < size * (1 + NEW):
        texts[text(draw)] = None
    old, new = list(texts)[:size], list(texts)[size:]
    wanted = list(old)
    made = Case(Catalog("old.po"), Catalog("new.pot"), new=set(new))
    for at in draw.sample(range(size), int(size * EDITED)):
        after = edit(old[at], draw)
        if after not in texts and after not in made.edited:
            made.edited[after] = old[at]
            wanted[at] = after
            if differences(old[at], after):
                made.safety.add(after)
    for at in draw.sample(range(size), int(size * MOVED)):
        wanted.insert(draw.randrange(size), wanted.pop(at))
    for each in new:
        wanted.insert(draw.randrange(len(wanted)), each)
    made.old = catalog("old.po", old, translated=True)
    made.template = catalog("new.pot", wanted, translated=False)
    return made


def catalog(path: str, texts: list[str], *, translated: bool) -> Catalog:
    """Return the catalog of *texts*, which stand in documents of PER_DOCUMENT."""
    messages = (
        Message(
            Key(each),
            translations=(f"T:{each}" if translated else "",),
            references=(
                Location(f"content/{at // PER_DOCUMENT}.md", at % PER_DOCUMENT * 4 + 1),
            ),
        )
        for at, each in enumerate(texts)
    )
    return Catalog(path, HEADER, tuple(messages))
