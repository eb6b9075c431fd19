"""The notices of every kind of page in every language, as Chromium draws them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((ROOT / "i18n-site.toml").read_text("utf-8"))
BUILT = [tag for tag, each in SETTINGS["locales"].items() if not each.get("draft")]
TAGS = [SETTINGS["source_locale"], *BUILT]

pytestmark = pytest.mark.browser

# Each notice: its box, whether it is on top where it is, and its worst contrast.
LOOK = """() => {
  const rgb = color => {
    const box = document.createElement('canvas').getContext('2d');
    box.fillStyle = color; box.fillRect(0, 0, 1, 1);
    return box.getImageData(0, 0, 1, 1).data;
  };
  const light = ([r, g, b]) => [r, g, b]
    .map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const found = rgb(getComputedStyle(each).backgroundColor);
      if (found[3] === 255) return found;
    }
    return [255, 255, 255, 255];
  };
  const contrast = element => {
    const pair = [rgb(getComputedStyle(element).color), behind(element)].map(light);
    return (Math.max(...pair) + .05) / (Math.min(...pair) + .05);
  };
  return [...document.querySelectorAll('[data-notice]')].map(notice => {
    notice.scrollIntoView({block: 'center'});
    const box = notice.getBoundingClientRect();
    const lines = [...notice.querySelectorAll('p')];
    const points = lines.map(line => line.getBoundingClientRect())
      .map(b => document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2));
    return {
      id: notice.dataset.notice, lang: notice.lang, width: box.width,
      height: box.height, bottom: box.bottom + scrollY, lines: lines.length,
      right: box.right, left: box.left,
      covered: points.filter(point => !notice.contains(point)).length,
      size: Math.min(...lines.map(p => parseFloat(getComputedStyle(p).fontSize))),
      contrast: Math.min(...lines.map(contrast)),
    };
  });
}"""


@pytest.fixture(scope="module")
def output(sample):
    """Return where the pages of the sample site are."""
    return sample


@pytest.fixture
def tab(browser, output):
    """Return an opener of the site's pages, without a server."""
    context = browser.new_context()

    def answer(route):
        place = output / re.sub(r"^https?://[^/]+/", "", route.request.url)
        place = place / "index.html" if place.is_dir() else place
        if place.is_file():
            route.fulfill(path=place)
        else:
            route.abort()

    context.route("**/*", answer)
    yield context.new_page()
    context.close()


def samples(output, tag):
    """Return a page of each kind: home, 404, about and the first article."""
    articles = sorted((output / tag / "articles").rglob("index.html"))
    found = [f"{tag}/", f"{tag}/404.html", f"{tag}/about/"]
    below = [each.parent.relative_to(output).as_posix() for each in articles[:1]]
    return [*found, *(f"{each}/" for each in below)]


def check(tab, tag, least_width):
    seen = tab.evaluate(LOOK)
    top = tab.evaluate(
        "() => document.querySelector('article').getBoundingClientRect().y + scrollY"
    )
    assert seen
    for each in seen:
        assert each["lang"] == tag
        assert each["width"] >= least_width
        assert each["height"] > 20
        assert each["lines"] > 0
        assert each["covered"] == 0, each
        assert each["contrast"] >= 4.5, each
        assert each["size"] >= 12, each
        assert each["left"] >= 0
        assert each["right"] <= tab.viewport_size["width"]
        assert each["bottom"] <= top, "a notice stands after the article's beginning"
    return [each["id"] for each in seen]


@pytest.mark.parametrize("tag", TAGS)
def test_every_notice_is_seen_on_every_kind_of_page(tab, output, tag):
    for address in samples(output, tag):
        tab.emulate_media(media="screen", color_scheme="light")
        tab.set_viewport_size({"width": 1280, "height": 900})
        tab.goto(f"https://health.example/{address}")
        wide = check(tab, tag, 300)
        assert "medical-disclaimer" in wide

        tab.emulate_media(color_scheme="dark")
        assert check(tab, tag, 300) == wide

        tab.set_viewport_size({"width": 320, "height": 640})
        assert check(tab, tag, 250) == wide
        assert tab.evaluate("document.documentElement.scrollWidth") <= 320

        tab.emulate_media(media="print", color_scheme="light")
        assert check(tab, tag, 250) == wide


def test_the_choice_of_language_shows_the_notices_of_the_source(tab):
    tab.goto("https://health.example/")

    assert "medical-disclaimer" in check(tab, SETTINGS["source_locale"], 300)


def test_a_covered_or_faint_notice_would_be_found(tab):
    tab.goto(f"https://health.example/{TAGS[1]}/")
    cover = "div{position:fixed;inset:0;background:#fff}"
    tab.evaluate("document.body.append(document.createElement('div'))")
    tab.add_style_tag(content=cover)

    with pytest.raises(AssertionError, match=r"assert [1-9]+ == 0"):
        check(tab, TAGS[1], 250)

    tab.goto(f"https://health.example/{TAGS[1]}/")
    tab.add_style_tag(content=".notice, .notice * { color: #ddd; background: #fff }")
    with pytest.raises(AssertionError, match=r">= 4\.5"):
        check(tab, TAGS[1], 250)
