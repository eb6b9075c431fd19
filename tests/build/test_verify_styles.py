import pytest

from i18n_site.build.links import Addresses
from i18n_site.build.sheets import Sheets
from i18n_site.build.styles import hiding, imports, style_rules
from i18n_site.build.verify import verify_page
from i18n_site.languages.tags import locale
from i18n_site.model.notice import ShownNotice
from i18n_site.project.stores import Memory

FR = locale("fr")
NOTICES = {"fr": (ShownNotice("d", "fr", "ltr", ("Un avis.",)),)}
HEAD = '<link rel="stylesheet" href="/fr/style.css">'
PAGE = (
    f'<!DOCTYPE html><html lang="fr" dir="ltr"><head>{HEAD}</head><body>'
    '<main id="main"><aside class="notice" data-notice="d" lang="fr" dir="ltr">'
    "<p>Un avis.</p></aside><article>x</article></main></body></html>"
)


def faults(sheet, html=PAGE, **files):
    tree = Memory()
    tree.write("fr/style.css", sheet.encode())
    for path, text in files.items():
        tree.write(f"fr/{path}", text.encode())
    where = Addresses({"https://health.example/": ""}, tree.paths())
    read = verify_page(
        "fr/x.html", html.encode(), FR, NOTICES, Sheets(tree, where.file)
    )
    return [each.rule for each in read.faults]


@pytest.mark.parametrize(
    "sheet",
    [
        ".notice { display: none }",
        "aside{DISPLAY:NONE!important}",
        ".notice { d\\69splay: none }",
        ".notice { /* } */ display: none",
        '@charset "utf-8"; [data-notice] { visibility: hidden }',
        "main > aside p { opacity: 0 }",
        "body *:not(article) { opacity: 10% }",
        "html { display: none }",
        "@media print { aside { display: none } }",
        "@media not print { aside { display: none } }",
        "@media (max-width: 600px) { .notice { height: 0; overflow: hidden } }",
        "@supports (display: grid) { @layer a { aside { block-size: 0 } } }",
        "main { .notice { display: none } }",
        "main { & > aside { display: none } }",
        ".notice { position: absolute; left: -9999px }",
        ".notice { position: absolute; inset-inline-start: -100vw }",
        ".notice { transform: translateX(-200%) }",
        ".notice { clip-path: inset(50%) }",
        ".notice { clip: rect(0 0 0 0) }",
        ".notice { font-size: 0 }",
        ".notice { font: 0/0 serif }",
        ".notice { content-visibility: hidden }",
        ".notice { color: transparent }",
        ".notice { filter: opacity(0) }",
        ":root { --x: none } .notice { display: var(--x) }",
        ".notice { display: var(--unknown) }",
        ".notice { display: var(--unknown, none) }",
        ".notice { animation: away 1s forwards } @keyframes away { to { opacity: 0 } }",
        ".notice:hover { display: none }",
        "aside:nth-child(1) { display: none }",
        "main:has(article) { visibility: collapse }",
        ":is(.x, .notice) { display: none }",
        ":root:lang(fr) aside { display: none }",
        "aside:unheard-of { display: none }",
    ],
)
def test_a_rule_of_a_linked_sheet_that_hides_a_notice_is_found(sheet):
    assert faults(sheet) == ["notice-hidden"]


@pytest.mark.parametrize(
    "sheet",
    [
        ".notice { color: red; display: block }",
        ".notice::before { display: none }",
        ".print-only, .notice-other { display: none }",
        "nav { display: none } @media print { header { display: none } }",
        "/* .notice { display: none } */ p { margin: -1px }",
        ".notice { content: '} .notice { display: none }' }",
        "aside .x { display: none }",
        "article:has(.notice) { display: none }",
        ":root { --x: block } .notice { display: var(--x) }",
        ".notice { max-inline-size: calc(var(--m) + 2px); margin-block: 0 1rem }",
        ".notice { opacity: 0.9; transform: none; clip-path: none }",
        "@keyframes spin { to { opacity: 0 } } .x { animation: spin 1s }",
        "@font-face { font-family: x; src: url(data:font/woff2;base64,{}) }",
    ],
)
def test_a_rule_that_hides_something_else_or_nothing_is_let_pass(sheet):
    assert faults(sheet) == []


def test_what_a_sheet_imports_counts():
    hidden = {"more.css": "aside { display: none }"}

    assert faults('@import "more.css";', **hidden) == ["notice-hidden"]
    assert faults("@import url(/fr/more.css) print;", **hidden) == ["notice-hidden"]
    assert faults('@import "gone.css";') == ["style-unread"]
    assert faults('@import "style.css";') == ["style-unread"]


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="stylesheet" href="https://cdn.example/x.css">',
        '<link rel="stylesheet" href="//cdn.example/x.css">',
        '<link rel="STYLESHEET alternate" href="/fr/gone.css">',
        "<style>@import url(https://cdn.example/x.css)</style>",
    ],
)
def test_a_sheet_that_nobody_can_read_is_refused(link):
    assert faults("", PAGE.replace("</head>", f"{link}</head>")) == ["style-unread"]


@pytest.mark.parametrize(
    ("script", "text", "rule"),
    [
        ("<script>x()</script>", "", ["page-script"]),
        ('<script type="module">x()</script>', "", ["page-script"]),
        ('<script src="https://cdn.example/x.js"></script>', "", ["page-script"]),
        ('<script src="/fr/x.js"></script>', "a.remove('aside')", ["page-script"]),
        ('<script src="/fr/x.js"></script>', "banner.hidden = false", []),
        ('<script type="application/ld+json">{"x": "aside"}</script>', "", []),
        ('<img src="/x" onerror="x()">', "", ["page-script"]),
        ("<body onload=x()>", "", ["page-script"]),
        ('<base href="/en/">', "", ["page-base"]),
        ('<meta http-equiv="refresh" content="0; url=/">', "", ["page-leaves"]),
        ('<meta charset="gbk">', "", ["page-charset"]),
        (
            '<meta http-equiv="content-type" content="text/html; charset=utf-7">',
            "",
            ["page-charset"],
        ),
    ],
)
def test_a_script_or_a_head_that_could_undo_the_notice_is_refused(script, text, rule):
    page = PAGE.replace("</head>", f"{script}</head>")

    assert faults("", page, **{"x.js": text}) == rule


def test_a_notice_outside_the_shadow_root_is_hidden():
    page = PAGE.replace("<article>", '<template shadowrootmode="open"></template>')

    assert "notice-hidden" in faults("", page + "<article>x</article>")


def test_something_laid_over_the_page_is_found():
    over = '<div style="position: fixed; inset: 0"></div><article>'

    assert faults("", PAGE.replace("<article>", over)) == ["notice-hidden"]


def test_rules_are_read_as_a_browser_does():
    sheet = 'a, b { x: y; c { z: "}" } } @media print { d { e: f } } @page { g: h }'

    assert [each.selector for each in style_rules(sheet)] == [
        ":is(a, b) c",
        "a, b",
        "d",
    ]
    assert imports("@import 'a.css'; /* @import 'b.css'; */") == ["a.css"]
    assert hiding((".x{display:none}",))[0].why == "display: none"
