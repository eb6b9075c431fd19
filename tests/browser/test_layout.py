"""How pages fit, print, weigh and do without scripts, in five languages."""

import os

import pytest

# I18N_SITE_BROWSER=all takes every script, as test_accessibility.py always does.
TAGS = ["en", "ar", "ja"]
if os.environ.get("I18N_SITE_BROWSER") == "all":
    TAGS += ["zh-Hans", "hi"]
HEAVIEST = 50_000  # bytes of a page with all it asks for, without images
IMAGES = (".svg", ".png", ".webp", ".avif", ".jpg", ".gif", ".ico")
# What sticks out at either side, and is not inside something that scrolls.
OUTSIDE = """() => {
  const width = document.documentElement.clientWidth;
  const inside = element => {
    for (let each = element.parentElement; each; each = each.parentElement)
      if (getComputedStyle(each).overflowX !== 'visible') return true;
    return false;
  };
  return [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect();
    const seen = box.width > 1 && getComputedStyle(element).visibility === 'visible';
    return seen && (box.right > width + 1 || box.left < -1) && !inside(element);
  }).map(element => element.outerHTML.slice(0, 120));
}"""
SEEN = """name => [...document.querySelectorAll(name)].filter(
  element => element.checkVisibility() && element.getBoundingClientRect().height > 1
).length"""
COLOURS = """() => [...document.querySelectorAll('body, h1, main p')]
  .map(each => getComputedStyle(each))
  .map(style => [style.color, style.backgroundColor])"""
LETTERS = """times => {
  const html = document.documentElement;
  html.style.fontSize = '';
  html.style.fontSize = `${times * parseFloat(getComputedStyle(html).fontSize)}px`;
}"""
ADD_AND_WAIT = """sources => Promise.all(sources.map(src => new Promise(
  done => document.body.append(Object.assign(new Image, {src, onerror: done}))
)))"""

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_sticks_out_on_a_small_screen_or_at_twice_the_size(window, pages, tag):
    view = window()

    for address in ["", *pages(tag)]:
        page = view.open(address)
        # A zoom of 200 % halves the pixels of CSS; then letters alone are doubled.
        for width, letters in ((320, 1), (640, 1), (640, 2)):
            page.set_viewport_size({"width": width, "height": 640})
            page.evaluate(LETTERS, letters)

            assert page.evaluate(OUTSIDE) == [], (address, width, letters)
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, (address, letters)


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_is_light_alone_and_silent(window, pages, tag):
    view = window()

    for address in ["", *pages(tag)]:
        view.open(address)

        weight = sum(
            size for path, size in view.asked.items() if not path.endswith(IMAGES)
        )
        assert weight < HEAVIEST, (address, view.asked)
        assert view.faults == [], address


@pytest.mark.parametrize("tag", TAGS)
def test_a_page_without_scripts_says_the_same(window, pages, tag):
    able, unable = window(), window(java_script_enabled=False)

    for address in ["", *pages(tag)[:5]]:
        texts = [
            view.open(address).locator("main").inner_text() for view in (able, unable)
        ]

        assert texts[0] == texts[1], address
        assert len(texts[0]) > 100, address
        assert unable.faults == []


@pytest.mark.parametrize("tag", TAGS)
def test_paper_shows_the_notice_and_the_address_and_no_navigation(window, pages, tag):
    view = window()

    for address in pages(tag):
        page = view.open(address)
        page.emulate_media(media="print")

        assert page.evaluate(SEEN, "[data-notice=medical-disclaimer]") == 1, address
        assert page.evaluate(SEEN, "nav") == 0, address
        assert page.evaluate(SEEN, "[class*=skip]") == 0, address
        assert page.evaluate(SEEN, "form, dialog") == 0, address
        if "404" not in address:
            url = page.locator("link[rel=canonical]").get_attribute("href")
            assert url in page.locator("body").inner_text(), address


@pytest.mark.parametrize("tag", TAGS)
def test_the_night_has_other_colours_than_the_day(window, tag):
    page = window(color_scheme="light").open(f"{tag}/")
    day = page.evaluate(COLOURS)

    page.emulate_media(color_scheme="dark")

    night = page.evaluate(COLOURS)
    assert len(day) == len(night)
    assert [one[0] for one in night] != [one[0] for one in day]
    assert all(new[0] != old[0] for new, old in zip(night, day, strict=True))


def test_what_sticks_out_would_be_found(window):
    page = window(viewport={"width": 320, "height": 640}).open("en/")

    page.evaluate("document.querySelector('main p').style.minWidth = '30rem'")

    assert len(page.evaluate(OUTSIDE)) == 1


def test_another_host_and_a_missing_file_would_be_found(window):
    view = window()
    page = view.open("en/")
    images = "https://elsewhere.example/a.png", "/en/none.png"

    for image in images:
        page.evaluate(
            "src => document.body.append(Object.assign(new Image, {src}))", image
        )
    page.wait_for_load_state("networkidle")

    assert any("another host" in each for each in view.faults)
    assert any("not there: /en/none.png" in each for each in view.faults)
