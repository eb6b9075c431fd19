"""A site about health, in as many articles and languages as you like.

The same numbers and the same seed give the same site. An article has about 700 words in
12 paragraphs, 3 headings, a list, a table, an image, 3 links, bold and italic words;
its page is about 10 KB. ``health_formats`` writes the site in our format and in Hugo's.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.health_words import TAGS, vocabulary

SEED = 7
IMAGES = 10
_ROOM = 2500  # articles of a folder, which has a catalog of its own
_HEADINGS = 40
_CELLS = 20
# What the templates say, by the names that those of Hugo know it by.
TEXTS = {
    "skip": "Skip to the text",
    "topics": "Topics",
    "topic0": "Heart and blood",
    "topic1": "Eyes and ears",
    "topic2": "Skin and bone",
    "topic3": "Sleep and stress",
    "topic4": "Diet and exercise",
    "topic5": "Children",
    "topic6": "Treatments",
    "topic7": "Emergencies",
    "languages": "Languages",
    "updated": "Updated",
    "important": "Important",
    "footer": "What is written here is for learning, and it is kept up to date by"
    " people who know the subject well.",
    "home": "Home",
    "contact": "Contact",
    "privacy": "Privacy",
    "all": "All articles",
}
_SECTIONS = {3, 6, 10}  # paragraphs that begin one
_ENDS = (",", ".", ".", "")


@dataclass(frozen=True, slots=True)
class Article:
    """One article: *body* is Markdown with a hole for each of *units*, in order.

    *folder* and *name* are its path below ``content/``, without the suffix.
    """

    folder: str
    name: str
    date: str
    title: str
    description: str
    body: str
    units: tuple[str, ...]

    def markdown(self, say: Callable[[str], str] = str) -> str:
        """Return the article with front matter, each of its texts as *say* gives it."""
        head = (
            f'---\ntitle: "{say(self.title)}"\ndate: {self.date}\n'
            f'description: "{say(self.description)}"\n---\n\n'
        )
        return head + self.body.format(*map(say, self.units))


class Words:
    """Words, sentences and paragraphs of one random source."""

    def __init__(self, seed: int, name: str) -> None:
        """Take what the random numbers depend on."""
        self.random = random.Random(f"{name} {seed}")
        self._common, self._subject = vocabulary(seed)

    def words(self, least: int, most: int) -> str:
        """Return from *least* to *most* words without a mark: four in ten are common.

        The others are chosen as in real text: some of them often, most seldom.
        """
        chance, count = self.random.random, self.random.randint(least, most)
        return " ".join(
            self._common[int(chance() * len(self._common))]
            if chance() < 0.4
            else self._subject[int(chance() ** 2 * len(self._subject))]
            for _ in range(count)
        )

    def title(self, least: int, most: int) -> str:
        """Return words that begin with a capital letter."""
        return _capital(self.words(least, most))

    def paragraph(self, marked: Sequence[str], least: int = 38, most: int = 62) -> str:
        """Return sentences, and among them *marked*: templates such as ``**{}**``."""
        parts, left = [], self.random.randint(least, most)
        for template in (*marked, ""):
            count = left if not template else left // (len(marked) + 1)
            while count > 0:
                size = min(count, self.random.randint(6, 15))
                end = self.random.choice(_ENDS)
                parts.append(self.words(size, size) + end)
                count -= size
            if template:
                parts.append(template.format(self.words(1, 3)))
        return _sentences(" ".join(parts))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentences(text: str) -> str:
    """Return *text* with a full stop and with capitals, as sentences have them."""
    return ". ".join(map(_capital, f"{text.rstrip(',.')}.".split(". ")))


class Site:
    """The texts of one site."""

    def __init__(self, articles: int, locales: int, seed: int = SEED) -> None:
        """Take the numbers of articles and of locales, the source's among them."""
        self.count, self.seed = articles, seed
        self.tags = TAGS[:locales]
        words = Words(seed, "site")
        self.disclaimer = words.paragraph([], 40, 40)
        self.home = words.paragraph([], 18, 18)
        self._headings = [words.title(1, 4) for _ in range(_HEADINGS)]
        self._cells = [words.title(1, 2) for _ in range(_CELLS)]

    def articles(self) -> Iterator[Article]:
        """Yield the articles in the order of their paths."""
        words = Words(self.seed, "articles")
        for number in range(1, self.count + 1):
            yield self._article(number, words)

    def _article(self, number: int, words: Words) -> Article:
        links = {
            2: f"[{{}}]({self._link(number, number * 7)})",
            6: f"[{{}}]({self._link(number, number * 7 + 13)})",
            10: f"[{{}}](https://example.org/ref/{number})",
        }
        headings = iter(words.random.sample(self._headings, len(_SECTIONS)))
        parts: list[tuple[str, list[str]]] = []
        for at in range(12):
            if at in _SECTIONS:
                parts.append(("## {}", [next(headings)]))
            if at == 5:
                image = f"![{words.words(4, 8)}](../img/i{number % IMAGES}.svg)"
                parts.append(("{}", [image]))
            if at == 8:
                parts.append(self._list(words))
            if at == 11:
                parts.append(self._table(words))
            marked = [links[at]] if at in links else []
            marked += ["**{}**"] * (at % 3 == 0) + ["_{}_"] * (at % 4 == 1)
            parts.append(("{}", [words.paragraph(marked)]))
        return Article(
            self._folder(number - 1),
            self._name(number - 1),
            f"{2016 + number % 10}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            f"{words.title(3, 7)} {number}",
            words.title(12, 19),
            "\n\n".join(body for body, _ in parts) + "\n",
            tuple(unit for _, units in parts for unit in units),
        )

    def _name(self, number: int) -> str:
        return f"a{number % self.count + 1:05}"

    def _folder(self, number: int) -> str:
        at = number % self.count // _ROOM
        return f"articles-{at + 1}" if at else "articles"

    def _link(self, number: int, other: int) -> str:
        """Return the address of an article as the one of *number* has to write it."""
        here, there = self._folder(number - 1), self._folder(other)
        name = f"{self._name(other)}.md"
        return name if here == there else f"../{there}/{name}"

    @staticmethod
    def _list(words: Words) -> tuple[str, list[str]]:
        first = words.paragraph(["**{}**"], 6, 10)
        rest = (words.paragraph([], 6, 10) for _ in range(4))
        return "\n".join(["- {}"] * 5), [first, *rest]

    def _table(self, words: Words) -> tuple[str, list[str]]:
        row = "| {} | {} | {} |"
        cells = words.random.sample(self._cells, 3)
        cells += [words.title(1, 3) for _ in range(12)]
        return "\n".join([row, "| --- | --- | --- |", *[row] * 4]), cells


def image(number: int) -> str:
    """Return the image that every tenth article shows, as SVG."""
    circles = "".join(
        f'<circle cx="{60 * at + 40}" cy="{(number * 37 + at * 53) % 300 + 30}"'
        f' r="{10 + at}" fill="#4{number}8{at}a8"/>'
        for at in range(10)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360">'
        f'<rect width="640" height="360" fill="#e{number}f4f8"/>{circles}</svg>\n'
    )
