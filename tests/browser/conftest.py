"""One Chromium for all tests, and windows on the sample site without a server."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
HOST = "https://health.example"


@dataclass
class Window:
    """A tab, what it asked for (path: bytes of the answer), and what went wrong."""

    page: Page
    output: Path
    asked: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        """Open the page at *address* below the host, forgetting the one before."""
        self.asked.clear()
        self.faults.clear()
        self.page.goto(f"{HOST}/{address}")
        return self.page

    def answer(self, route: Route) -> None:
        """Answer from the files of the site; another host gets none."""
        parts = urlsplit(route.request.url)
        if f"{parts.scheme}://{parts.netloc}" != HOST:
            self.faults.append(f"asks another host: {route.request.url}")
            route.abort()
            return
        place = self.output / unquote(parts.path).lstrip("/")
        place = place / "index.html" if place.is_dir() else place
        if not place.is_file():
            self.faults.append(f"asks for what is not there: {parts.path}")
            route.fulfill(status=404, body="")
            return
        self.asked[parts.path] = place.stat().st_size
        route.fulfill(path=place)

    def hear(self, kind: str, text: str) -> None:
        """Keep what the console says."""
        if kind in {"error", "warning"}:
            self.faults.append(f"console: {text}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once: Playwright's loop can't be started twice in a process."""
    if not Path(CHROMIUM).exists():
        pytest.skip("no chromium here")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def window(browser: Browser, sample: Path) -> Iterator[Callable[..., Window]]:
    """Return an opener of windows on the sample site; options as of Playwright."""
    contexts = []

    def open_window(**options: object) -> Window:
        context = browser.new_context(reduced_motion="reduce", **options)
        contexts.append(context)
        found = Window(context.new_page(), sample)
        context.route("**/*", found.answer)
        found.page.on("console", lambda said: found.hear(said.type, said.text))
        found.page.on("pageerror", lambda err: found.faults.append(str(err)))
        return found

    yield open_window
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def pages(sample: Path) -> Callable[[str], list[str]]:
    """Return the addresses of a locale's pages that show all that its theme draws.

    After the home page, a section (it has a feed) and the page for wrong addresses,
    each next one is that with the most elements and classes not seen before: every
    layout is among them. Only in English are they also all that its authors drew.
    """

    def choose(tag: str) -> list[str]:
        drawn = {
            place.relative_to(sample).as_posix(): Drawing(
                place.read_text("utf-8"), everything=tag == "en"
            ).seen
            for place in sorted((sample / tag).rglob("*.html"))
        }
        section = min((sample / tag).glob("*/feed.xml")).parent.name
        chosen = [f"{tag}/{name}index.html" for name in ("", f"{section}/")]
        chosen.append(f"{tag}/404.html")
        seen = set[str]().union(*(drawn[path] for path in chosen))
        while left := {path: new for path in drawn if (new := drawn[path] - seen)}:
            chosen.append(max(left, key=lambda path: len(left[path])))
            seen |= left[chosen[-1]]
        return [path.removesuffix("index.html") for path in chosen]

    return choose


class Drawing(HTMLParser):
    """The elements and classes of a page; what an author wrote only if asked."""

    def __init__(self, html: str, *, everything: bool) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.everything = everything
        self.depth = 0  # of <div> in <div class="content">
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the names of an element."""
        classes = (dict(attrs).get("class") or "").split()
        if self.everything or not self.depth:
            self.seen |= {tag, *classes}
        if self.depth or "content" in classes:
            self.depth += tag == "div"

    def handle_endtag(self, tag: str) -> None:
        """Count out of the content."""
        if self.depth:
            self.depth -= tag == "div"
