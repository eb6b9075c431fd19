"""One picture of a built site in all its languages, to be looked at by a person.

``python tests/browser/contact_sheet.py OUTPUT PICTURE``: a row each locale; its home
page and its longest article by day, the article by night and on a small screen.
"""

import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from playwright.sync_api import Browser, Route, sync_playwright

CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
STYLE = """
body { margin: 12px; background: #777; font: 14px sans-serif; display: grid; gap: 10px;
  grid-template-columns: repeat(3, 480px) 240px; align-items: start; }
figure { margin: 0; background: #fff; } img { display: block; inline-size: 100%; }
figcaption { padding: 2px 8px; }
"""


class Shot(NamedTuple):
    """How a page is photographed: which one, how wide and high, day or night."""

    kind: str
    width: int
    height: int
    scheme: str


SHOTS = (
    Shot("home", 960, 2200, "light"),
    Shot("article", 960, 2200, "light"),
    Shot("article", 960, 2200, "dark"),
    Shot("article", 320, 1467, "light"),
)


def main(output: Path, picture: Path) -> None:
    """Photograph the site at *output* and lay the photographs out as *picture*."""
    tags = sorted(each.parent.name for each in output.glob("*/index.html"))
    picture.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        taken = list(photographs(browser, output, tags, Path(folder)))
        lay_out(browser, taken, Path(folder), picture)
        browser.close()
    print(f"{picture}: {len(tags)} locales")


def photographs(
    browser: Browser, output: Path, tags: list[str], folder: Path
) -> Iterator[tuple[str, Path]]:
    """Yield a caption and the file of each photograph, locale by locale."""
    for tag in tags:
        pages = {"home": f"{tag}/index.html", "article": longest(output, tag)}
        for number, shot in enumerate(SHOTS):
            page = browser.new_page(
                viewport={"width": shot.width, "height": shot.height},
                color_scheme=shot.scheme,
            )
            page.route("**/*", lambda route: answer(route, output))
            page.goto(f"https://site.example/{quote(pages[shot.kind])}")
            place = folder / f"{tag}-{number}.png"
            page.screenshot(path=place)
            page.close()
            yield f"{tag} {shot.kind} {shot.width} {shot.scheme}", place


def longest(output: Path, tag: str) -> str:
    """Return the longest page of *tag* but the home page."""
    pages = (output / tag).glob("*/**/index.html")
    most = max(pages, key=lambda place: (place.stat().st_size, place))
    return most.relative_to(output).as_posix()


def answer(route: Route, output: Path) -> None:
    """Answer with a file of the site, or not at all."""
    place = output / unquote(urlsplit(route.request.url).path).lstrip("/")
    place = place / "index.html" if place.is_dir() else place
    if place.is_file():
        route.fulfill(path=place)
    else:
        route.abort()


def lay_out(
    browser: Browser, taken: list[tuple[str, Path]], folder: Path, picture: Path
) -> None:
    """Put all photographs on one page, and photograph that."""
    figures = "".join(
        f"<figure><figcaption>{escape(caption)}</figcaption>"
        f'<img src="{place.name}" alt=""></figure>'
        for caption, place in taken
    )
    sheet = folder / "sheet.html"
    sheet.write_text(f"<!DOCTYPE html><style>{STYLE}</style>{figures}", "utf-8")
    page = browser.new_page(viewport={"width": 1740, "height": 900})
    page.goto(sheet.as_uri(), wait_until="load")
    page.screenshot(path=picture, full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
