"""What is built by whom, what is changed before, and whether the change arrived."""

import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import mkdtemp

from benchmarks.health_site import Article, Site
from benchmarks.health_words import Tongue
from benchmarks.measure import Sample, run_command

PHASES = ("cold", "nothing changed", "one paragraph", "one msgstr", "one template")
_TAG = "de"
_EDITION = 'data-edition="0"'
# A file that was written just now may still change unseen: ours reads it again. A
# person takes longer from an edit to a build than this.
_SETTLED = 0.2


class VoidError(Exception):
    """The change is not in the output, so the time of the run says nothing."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A text in the file *path* that gets a mark, and the page that will show it.

    *new* is *old* with ``MARK`` where that goes. Without a *page* all pages show it.
    """

    path: str
    old: str
    new: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Contestant:
    """A program, the site in its format, and how the site is changed by phase."""

    name: str
    root: Path
    output: Path
    command: Sequence[str | Path]
    edits: Mapping[str, Edit]
    pages: int
    caches: tuple[Path, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)

    def run(self, phase: str, mark: str) -> Sample:
        """Do what *phase* says to the site, build it, and look at what came of it."""
        self.prepare(phase, mark)
        taken = run_command(self.command, env=self.env)
        self.check(phase, mark)
        return taken

    def prepare(self, phase: str, mark: str) -> None:
        """Do what *phase* says, with *mark* in the place that it changes."""
        if phase == "cold":
            remove(self.output, *self.caches)
        elif phase in self.edits:
            self._edit(self.edits[phase], mark)
        time.sleep(_SETTLED)

    def _edit(self, edit: Edit, mark: str) -> None:
        place = self.root / edit.path
        kept = self.root.with_name(f"{self.root.name}-kept") / edit.path
        if not kept.exists():  # the file as it was generated
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(place, kept)
        text = kept.read_text("utf-8")
        if edit.old not in text:
            raise VoidError(f"{edit.path} does not have {edit.old!r}")
        new = edit.new.replace("MARK", mark)
        place.write_text(text.replace(edit.old, new, 1), "utf-8")

    def check(self, phase: str, mark: str) -> None:
        """Raise VoidError unless all pages are there, and *mark* where it belongs.

        Ours makes two more a language: what a section holds, and the A–Z index.
        """
        found = list(self.output.glob("*/**/index.html"))
        if len(found) < self.pages:
            raise VoidError(f"{self.name}: {len(found)} of {self.pages} pages")
        edit = self.edits.get(phase)
        for page in [self.output / edit.page] if edit and edit.page else found:
            if edit and mark not in page.read_text("utf-8"):
                raise VoidError(f"{self.name}, {phase}: the change is not in {page}")


def remove(*places: Path) -> None:
    """Remove folders; what is built next does not wait for that."""
    for place in filter(Path.exists, places):
        away = Path(mkdtemp(dir=place.parent, prefix=".away-"))
        place.rename(away / "old")
        shutil.rmtree(away)


def mark(number: int) -> str:
    """Return a word that no site has; numbers would be missed in translations."""
    return "Zqx" + "".join(chr(ord("a") + int(digit)) for digit in str(number))


def copied(contestant: Contestant) -> Callable[[], Sample]:
    """Return what copies the output of *contestant*, as a measure of the disk."""
    into = contestant.root.with_name(f"{contestant.root.name}-copy")

    def copy() -> Sample:
        remove(into)
        return run_command(["cp", "-r", contestant.output, into])

    return copy


def ours(site: Site, root: Path, command: Sequence[str]) -> Contestant:
    """Return our program; *command* begins it."""
    article = _article(site)
    page = f"articles/{article.name}/index.html"
    cell, said = _cell(article, site)
    catalog = f"locales/{_TAG}/LC_MESSAGES/articles.po"
    return Contestant(
        "i18n-site",
        root,
        root / "dist",
        [*command, "build", "-q", "-j", "2", "-r", root],
        {
            PHASES[2]: _paragraph(article, "content/articles", page),
            PHASES[3]: Edit(
                catalog,
                f'msgid "{cell}"\nmsgstr "{said}"',
                f'msgid "{cell}"\nmsgstr "{said} MARK"',
                f"{_TAG}/{page}",
            ),
            PHASES[4]: _template("templates/base.html"),
        },
        _pages(site),
        (root / ".i18n-site",),
    )


def hugos(site: Site, root: Path, program: str) -> list[Contestant]:
    """Return Hugo as it is, with a lazier garbage collector, and with feeds."""
    article = _article(site)
    page = f"articles/{article.name}/index.html"
    _, said = _cell(article, site)
    path = f"content/{_TAG}/articles/{article.name}.md"
    edits = {
        PHASES[2]: _paragraph(article, "content/en/articles", page),
        PHASES[3]: Edit(path, f"{said} |", f"{said} MARK |", f"{_TAG}/{page}"),
        PHASES[4]: _template("layouts/baseof.html"),
    }
    command = [program, "--quiet", "--source", root, "--destination"]
    variants = (
        ("Hugo", "hugo.toml", {}),
        ("Hugo, GOGC=400", "hugo.toml", {"GOGC": "400"}),
        ("Hugo, sitemaps and feeds", "hugo.toml,feeds.toml", {}),
    )
    return [
        Contestant(
            name,
            root,
            root / f"public{at}",
            [*command, root / f"public{at}", "--config", config],
            edits,
            _pages(site),
            env=env,
        )
        for at, (name, config, env) in enumerate(variants)
    ]


def _pages(site: Site) -> int:
    return (site.count + 1) * len(site.tags)  # the home pages as well


def _article(site: Site) -> Article:
    """Return the article that is changed: it stands in the middle, as most do."""
    return next(islice(site.articles(), site.count // 2, None))


def _cell(article: Article, site: Site) -> tuple[str, str]:
    """Return three words of a table that no other page has, and their translation."""
    cells = (each for each in reversed(article.units) if each.count(" ") == 2)
    cell = next(each for each in cells if not each.endswith("."))
    return cell, Tongue(_TAG, site.seed).say(cell)


def _paragraph(article: Article, folder: str, page: str) -> Edit:
    text = article.units[0]
    return Edit(f"{folder}/{article.name}.md", text, f"{text} MARK.", f"en/{page}")


def _template(path: str) -> Edit:
    return Edit(path, _EDITION, _EDITION.replace("0", "MARK"))
