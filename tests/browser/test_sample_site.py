"""The sample site in Debian's Chromium, as its readers see it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = "articles/kratom-and-migraine/"

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(sample):
    """Serve the sample site; return its address."""
    command = str(Path(sys.executable).parent / "i18n-site")
    server = subprocess.Popen(
        [command, "serve", "--port", "0"],
        cwd=sample.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    for line in server.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
            break
    yield found[0]
    server.terminate()
    server.communicate(timeout=10)


@pytest.mark.parametrize(
    ("tag", "direction"), [("en", "ltr"), ("ar", "rtl"), ("ja", "ltr")]
)
def test_the_notice_has_a_box_above_the_article_and_the_page_its_direction(
    browser, address, tag, direction
):
    page = browser.new_page()
    page.goto(f"{address}{tag}/{PAGE}")

    notice = page.locator('[data-notice="medical-disclaimer"]').bounding_box()
    article = page.locator("article").bounding_box()

    assert notice["width"] > 200
    assert notice["height"] > 50
    assert notice["y"] + notice["height"] <= article["y"]
    html = page.locator("html")
    assert html.evaluate("e => [e.lang, getComputedStyle(e).direction]") == [
        tag,
        direction,
    ]
    page.close()


def test_the_switcher_leads_to_the_same_page_in_each_language(browser, address):
    page = browser.new_page()
    page.goto(f"{address}en/{PAGE}")

    for tag in ("ar", "ja", "en"):
        page.locator(f'header a[hreflang="{tag}"]').click()

        assert page.url == f"{address}{tag}/{PAGE}"
        assert page.locator("html").get_attribute("lang") == tag
    page.close()


def test_links_between_articles_stay_in_the_readers_language(browser, address):
    page = browser.new_page()
    page.goto(f"{address}ar/{PAGE}")

    page.locator('article a[href*="weighing-a-health-claim"]').first.click()

    assert page.url == f"{address}ar/articles/weighing-a-health-claim/"
    page.close()


def test_no_page_has_a_script_in_it_or_asks_another_host(browser, address):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}ja/{PAGE}")

    scripts = "script:not([src]):not([type='application/ld+json'])"
    assert page.locator(scripts).count() == 0
    assert [url for url in asked if not url.startswith(address)] == []
    page.close()
