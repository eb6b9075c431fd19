"""Every layout of the theme by the rules of WCAG 2.2 AA, as axe-core knows them."""

from importlib.resources import files

import pytest

TAGS = ["en", "ar", "ja", "zh-Hans", "hi"]
AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LEVEL = {"runOnly": {"type": "tag", "values": RULES}}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
RUN = "options => axe.run(document, {...options, resultTypes: ['violations']})"

pytestmark = pytest.mark.browser


def violations(page, options):
    """Return what axe finds: the rule, the element and why, one line each."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE)
    return [
        f"{page.url} {found['id']}: {node['html'][:120]} {node['failureSummary']}"
        for found in page.evaluate(RUN, options)["violations"]
        for node in found["nodes"]
    ]


@pytest.mark.parametrize("tag", TAGS)
def test_every_layout_is_accessible_by_day_and_by_night(window, pages, tag):
    view = window(color_scheme="light")
    found = []

    for address in pages(tag):
        page = view.open(address)
        found += violations(page, LEVEL)
        page.emulate_media(color_scheme="dark")
        found += violations(page, COLOURS)
        page.emulate_media(color_scheme="light")

    assert found == []


def test_the_choice_of_language_is_accessible(window):
    page = window().open("")

    assert violations(page, LEVEL) == []


@pytest.mark.parametrize(
    ("rule", "harm"),
    [
        ("html-has-lang", "document.documentElement.removeAttribute('lang')"),
        ("color-contrast", "document.querySelector('h1').style.color = 'silver'"),
        ("target-size", "document.querySelectorAll('nav a').forEach("
         "a => a.style = 'display: inline; font: 8px/1 serif; padding: 0')"),
        ("link-name", "document.querySelector('main').prepend("
         "Object.assign(document.createElement('a'), {href: '#'}))"),
    ],
)  # fmt: skip
def test_what_is_not_accessible_would_be_found(window, rule, harm):
    page = window(color_scheme="light").open("en/")
    assert violations(page, LEVEL) == []

    page.evaluate(harm)

    assert any(f" {rule}: " in each for each in violations(page, LEVEL))
