"""The sample site in Debian's Chromium, as its readers see it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
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
PAGE = "articles/kratom-and-migraine/"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="no chromium here"),
]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Build a copy of the sample site and serve it; return its address."""
    root = tmp_path_factory.mktemp("sample") / "site"
    root.mkdir()
    for name in ("content", "templates", "locales", "i18n-site.toml"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)
    command = str(Path(sys.executable).parent / "i18n-site")
    built = subprocess.run([command, "build"], cwd=root, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    server = subprocess.Popen(
        [command, "serve", "--port", "0"],
        cwd=root,
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


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


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


def test_no_page_runs_a_script_or_asks_another_host(browser, address):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}ja/{PAGE}")

    assert page.locator("script").count() == 0
    assert [url for url in asked if not url.startswith(address)] == []
    page.close()
