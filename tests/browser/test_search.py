"""The search of the sample site, as readers in Chromium use it, under its policy."""

import re
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from i18n_site.render.hosts.site import Home, Hosting, safety_headers

HOST = "https://health.example"
AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
KINDS = {".html": "text/html", ".js": "text/javascript", ".css": "text/css"}
HEADERS = safety_headers(Hosting((Home("en", "/en/"),), "en", search=True))

pytestmark = pytest.mark.browser


@pytest.fixture(scope="session")
def output(build_sample: Callable[..., Path]) -> Path:
    # The last setting before the tables: its new value may go on with a table.
    return build_sample(noindex="true\n[search]\nenabled = true")


@pytest.fixture
def tab(browser: Browser, output: Path) -> Iterator[Callable[..., Page]]:
    """Open pages of the site with the headers that its host gives them."""
    contexts = []

    def answer(route: Route) -> None:
        parts = urlsplit(route.request.url)
        place = output / unquote(parts.path).lstrip("/")
        place = place / "index.html" if place.is_dir() else place
        if f"{parts.scheme}://{parts.netloc}" != HOST or not place.is_file():
            route.fulfill(status=404, body="")
            return
        kind = KINDS.get(place.suffix, "application/octet-stream")
        headers = {**HEADERS, "Content-Type": kind}
        route.fulfill(body=place.read_bytes(), headers=headers)

    def open_tab(address: str, **options: object) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        context.route("**/*", answer)
        page = context.new_page()
        page.faults = []
        page.on("console", lambda said: page.faults.append(said.text))
        page.on("pageerror", lambda err: page.faults.append(str(err)))
        page.goto(f"{HOST}/{address}")
        return page

    yield open_tab
    for context in contexts:
        context.close()


def searched(tab: Callable[..., Page], tag: str, words: str) -> Page:
    """Open the page of results for *words*, and wait for them."""
    page = tab(f"{tag}/search/?q={quote(words)}")
    box = page.locator("#search")
    wait = box.get_attribute("data-wait")
    expect(box.get_by_role("status")).not_to_have_text(wait or "")
    expect(box.locator("form")).to_be_visible()
    return page


def results(page: Page) -> list[str]:
    links = page.locator(".search-results a").all()
    return [unquote(each.get_attribute("href") or "") for each in links]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", "clinical trial"),
        ("en", "migraines"),
        ("fr", "migraine"),
        ("de", "Migräne"),
        ("hi", "माइग्रेन"),
        # Words inside of sentences that have no spaces:
        ("ja", "片頭痛"),
        ("ja", "臨床試験"),
        ("ja", "規制当局"),
        ("zh-Hans", "偏头痛"),
        ("zh-Hans", "临床试验"),
        ("zh-Hans", "监管机构"),
        # With the article and without it:
        ("ar", "الكراتوم"),
        ("ar", "كراتوم"),
        ("ar", "سريرية"),
    ],
)
def test_words_inside_of_sentences_are_found(tab, tag, words):
    page = searched(tab, tag, words)

    assert f"/{tag}/articles/kratom-and-migraine/" in results(page)
    assert all(each.startswith(f"/{tag}/") for each in results(page))
    assert page.locator(".search-results mark").count() > 0
    assert page.faults == []


def notices(page: Page) -> list[str]:
    return page.locator("[data-notice] p").all_inner_texts()


def squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize("tag", ["en", "ar", "ja", "zh-Hans"])
def test_notices_are_shown_with_the_results_and_never_found(tab, output, tag):
    pages = (output / tag).rglob("index.html")
    articles = [each.read_text("utf-8").partition("<article>")[2] for each in pages]
    said = squeezed("".join(re.sub("<[^>]*>", "", each) for each in articles))

    own = [
        each for each in notices(tab(f"{tag}/search/")) if squeezed(each) not in said
    ]

    assert own
    for line in own[:3]:
        page = searched(tab, tag, line)
        for excerpt in page.locator(".search-results p").all_inner_texts():
            assert squeezed(line) not in squeezed(excerpt)


def test_navigation_other_languages_and_the_search_itself_are_not_found(tab):
    for words in ("Skip to main content", "Français", "Words to search for"):
        page = searched(tab, "en", f'"{words}"')

        assert results(page) == []


def test_a_result_leads_to_its_page(tab):
    page = searched(tab, "ja", "片頭痛")

    page.locator('.search-results a[href*="kratom"]').click()

    expect(page).to_have_url(f"{HOST}/ja/articles/kratom-and-migraine/")
    expect(page.locator("h1")).to_contain_text("片頭痛")


def test_the_keyboard_is_enough(tab):
    page = tab("en/")
    page.locator(".search-link a").focus()
    page.keyboard.press("Enter")
    field = page.get_by_role("searchbox", name="Words to search for")
    expect(field).to_be_focused()

    page.keyboard.type("migraine")
    page.keyboard.press("Enter")

    status = page.locator("#search").get_by_role("status")
    expect(status).to_have_text(re.compile(r"^Pages found: \d+$"))
    assert page.url == f"{HOST}/en/search/?q=migraine"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.search-results') !== null")
    page.go_back()
    expect(field).to_have_value("")
    expect(status).to_have_text("")


def test_what_is_not_found_is_said_in_the_language_of_the_page(tab):
    page = searched(tab, "de", "Xylophonorchester")

    status = page.locator("#search").get_by_role("status")
    expect(status).to_have_text(re.compile("^Es wurde keine Seite gefunden"))
    assert results(page) == []


def test_words_of_the_address_never_become_markup(tab):
    page = searched(tab, "en", '<img src=x onerror="alert(1)"> migraine')

    assert page.locator("#search img").count() == 0
    assert page.locator("#search-words").input_value().startswith("<img")


def test_an_index_that_can_not_be_read_is_told(tab, output):
    page = tab("en/search/")
    page.context.route("**/pagefind/*.pf_meta*", lambda route: route.abort())
    page.context.route("**/pagefind/index/**", lambda route: route.abort())

    page.goto(f"{HOST}/en/search/?q=migraine")

    status = page.locator("#search").get_by_role("status")
    expect(status).to_have_text("The search does not work at the moment.")


def test_without_script_the_page_says_so_and_has_no_dead_box(tab):
    page = tab("fr/search/", java_script_enabled=False)

    expect(page.locator("#search form")).to_be_hidden()
    expect(page.locator(".search-more")).to_be_hidden()
    status = page.locator("#search").get_by_role("status")
    expect(status).to_contain_text("JavaScript")
    assert notices(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_results_are_accessible(tab, scheme):
    page = tab("ja/search/?q=%E7%89%87%E9%A0%AD%E7%97%9B", color_scheme=scheme)
    expect(page.locator(".search-results a").first).to_be_visible()

    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")

    assert [each["id"] for each in found["violations"]] == []


@pytest.mark.parametrize("tag", ["ar", "ja"])
def test_the_results_fit_a_narrow_window(tab, tag):
    words = {"ar": "الكراتوم", "ja": "片頭痛"}[tag]
    page = searched(tab, tag, words)
    page.set_viewport_size({"width": 320, "height": 640})

    wide = page.evaluate("document.documentElement.scrollWidth")

    assert wide <= 320
