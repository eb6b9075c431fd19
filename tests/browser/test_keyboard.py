"""The site without a mouse."""

import os
from urllib.parse import unquote

import pytest

# I18N_SITE_BROWSER=all takes every script, as test_accessibility.py always does.
TAGS = ["en", "ar", "ja"]
if os.environ.get("I18N_SITE_BROWSER") == "all":
    TAGS += ["zh-Hans", "hi"]
FOCUSED = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const around = [box.left, box.right, innerWidth - box.left, innerWidth - box.right];
  return {
    name: element.tagName, href: element.getAttribute('href'), id: element.id,
    place: [...document.querySelectorAll('*')].indexOf(element),
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.width > 1 && box.bottom > 0 && box.top < innerHeight
      && Math.min(...around) >= 0,
  };
}"""

pytestmark = pytest.mark.browser


def tab(page):
    page.keyboard.press("Tab")
    return page.evaluate(FOCUSED)


def once_round(page):
    """Yield where Tab leads, until it is where it was first."""
    first = stop = tab(page)
    while True:
        yield stop
        stop = tab(page)
        while stop["name"] == "BODY":
            stop = tab(page)
        if stop["place"] == first["place"]:
            return


@pytest.mark.parametrize("tag", TAGS)
def test_the_first_tab_shows_a_link_that_skips_to_the_text(window, tag):
    page = window().open(f"{tag}/")

    link = tab(page)

    assert link["href"] == "#main"
    assert link["seen"]
    assert link["outline"]
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED)["id"] == "main"
    after = tab(page)
    assert page.evaluate(
        "document.querySelector('main').contains(document.activeElement)"
    )
    assert after["outline"]


@pytest.mark.parametrize("tag", TAGS)
def test_every_focus_is_seen_and_in_the_order_of_the_page(window, pages, tag):
    view = window()

    for address in pages(tag)[:2]:
        page = view.open(address)
        stops = list(once_round(page))

        places = [stop["place"] for stop in stops]
        assert places == sorted(places), address
        links = page.locator("a[href], button, input, summary").all()
        assert len(stops) >= sum(
            each.is_visible() and each.is_enabled() for each in links
        )
        assert [stop for stop in stops if not stop["seen"]] == [], address
        assert [stop for stop in stops if not stop["outline"]] == [], address


@pytest.mark.parametrize("tag", TAGS)
def test_the_keyboard_switches_the_language_and_keeps_the_page(window, tag):
    to = "ar" if tag == "en" else "en"
    page = window().open(f"{tag}/about/")
    wanted = page.locator(f'header a[hreflang="{to}"]')
    href = wanted.get_attribute("href")

    for _ in range(60):
        if tab(page)["href"] == href:
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: unquote(url).endswith(unquote(href)))

    assert page.locator("html").get_attribute("lang") == to
    assert page.locator(f'header [aria-current][hreflang="{to}"]').count() == 1
