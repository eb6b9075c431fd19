"""Ways to publish a page without its notice. Each is blocked, with a reason."""

import re

import pytest

SITE = """\
-- i18n-site.toml --
source_locale = "en"
base_url = "https://health.example"
[locales.fr]
[locales.de]
[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
require = "complete"
-- content/notices/medical-disclaimer.md --
This is not medical advice.
Ask a doctor.
-- content/about.md --
---
title: About
---
Some words.
-- templates/page.html --
{% extends "theme/page.html" %}
-- locales/de/LC_MESSAGES/pages.po --
msgid ""
msgstr ""
"Language: de\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "front:title"
msgid "About"
msgstr "Über uns"
-- locales/fr/LC_MESSAGES/pages.po --
msgid ""
msgstr ""
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "front:title"
msgid "About"
msgstr "À propos"
-- locales/de/LC_MESSAGES/notices.po --
msgid ""
msgstr ""
"Language: de\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "notice:medical-disclaimer"
msgid "This is not medical advice."
msgstr "Das ist kein ärztlicher Rat."

msgctxt "notice:medical-disclaimer"
msgid "Ask a doctor."
msgstr "Fragen Sie einen Arzt."
-- locales/fr/LC_MESSAGES/notices.po --
msgid ""
msgstr ""
"Language: fr\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgctxt "notice:medical-disclaimer"
msgid "This is not medical advice."
msgstr "Ceci n’est pas un avis médical."

msgctxt "notice:medical-disclaimer"
msgid "Ask a doctor."
msgstr "Consultez un médecin."
"""
CATALOG = "locales/fr/LC_MESSAGES/notices.po"
TEMPLATE = "templates/page.html"
SOURCE = "content/notices/medical-disclaimer.md"
LINE = 'msgstr "Consultez un médecin."'
SECOND = 'msgctxt "notice:medical-disclaimer"\nmsgid "Ask a doctor."'
ARTICLE = "<article>{{ content }}</article>"


def catalog(new, old=LINE):
    return CATALOG, lambda text: text.replace(old, new)


def base(before, after):
    """Replace the whole layout: the notices stand between *before* and *after*."""
    text = (
        '<!DOCTYPE html><html lang="{{ locale.tag }}" dir="{{ locale.direction }}">'
        f"<head><title>x</title></head><body>{before}{{{{ notices }}}}{after}"
        f"{ARTICLE}</body></html>"
    )
    return TEMPLATE, lambda _: text


def layout(text):
    return (
        TEMPLATE,
        lambda _: (
            '<!DOCTYPE html><html lang="{{ locale.tag }}" dir="{{ locale.direction }}">'
            f"<head><title>x</title></head><body>{text}</body></html>"
        ),
    )


# What is changed before the build, and the rule that must be named.
BEFORE = {
    "fuzzy": (
        catalog(f"#, fuzzy\n{SECOND}", SECOND),
        "notice-fuzzy",
    ),
    "emptied": (catalog('msgstr ""'), "notice-missing"),
    "zero-width space only": (catalog('msgstr "\u200b\u200b"'), "notice-blank"),
    "no-break space only": (catalog('msgstr "\u00a0"'), "notice-blank"),
    "Hangul filler only": (catalog('msgstr "\u3164"'), "notice-blank"),
    "braille blank only": (catalog('msgstr "\u2800"'), "notice-blank"),
    "left in English": (catalog('msgstr "Ask a doctor."'), "notice-untranslated"),
    "English with U+200B": (
        catalog('msgstr "Ask a\u200b doctor."'),
        "notice-untranslated",
    ),
    "entry removed": (
        (CATALOG, lambda text: text[: text.rindex("msgctxt")]),
        "notice-missing",
    ),
    "entry obsolete": (
        catalog(
            '#~ msgctxt "notice:medical-disclaimer"\n#~ msgid "Ask a doctor."\n'
            f"#~ {LINE}",
            f"{SECOND}\n{LINE}",
        ),
        "notice-missing",
    ),
    "context changed": (
        catalog('msgctxt "notice:other"', 'msgctxt "notice:medical-disclaimer"'),
        "notice-missing",
    ),
    "line added to the source": (
        (SOURCE, lambda text: f"{text}Call for help.\n"),
        "notice-missing",
    ),
    "line changed in the source": (
        (SOURCE, lambda text: text.replace("a doctor", "your doctor")),
        "notice-missing",
    ),
    "conflict markers": (
        catalog(f"<<<<<<< ours\n{LINE}\n=======\n{LINE}\n>>>>>>> theirs"),
        "po-conflict-markers",
    ),
    "quote lost": (catalog(LINE.removesuffix('"')), "po-unterminated-string"),
    "bidi override": (
        catalog('msgstr "Consultez \u202eun médecin."'),
        "bidi-controls",
    ),
    "dropped by the template": (layout(ARTICLE), "notice-dropped"),
    "in a comment": (base("<!--", "-->"), "notice-dropped"),
    "in a template element": (base("<template>", "</template>"), "notice-dropped"),
    "in a script": (base("<script>", "</script>"), "notice-dropped"),
    "in a noscript": (base("<noscript>", "</noscript>"), "notice-hidden"),
    "hidden attribute": (base("<div hidden>", "</div>"), "notice-hidden"),
    "aria-hidden": (base('<div aria-hidden="true">', "</div>"), "notice-hidden"),
    "display none": (base('<div style="display:none">', "</div>"), "notice-hidden"),
    "visibility hidden": (
        base('<div style="visibility:hidden">', "</div>"),
        "notice-hidden",
    ),
    "zero height": (
        base('<div style="height:0;overflow:hidden">', "</div>"),
        "notice-hidden",
    ),
    "zero font": (base('<div style="font-size:0px">', "</div>"), "notice-hidden"),
    "transparent": (base('<div style="opacity:0">', "</div>"), "notice-hidden"),
    "off the screen": (
        base('<div style="position:absolute;left:-10000px">', "</div>"),
        "notice-hidden",
    ),
    "closed details": (base("<details>", "</details>"), "notice-hidden"),
    "style element": (
        base("<style>.notice { display: none }</style>", ""),
        "notice-hidden",
    ),
    "important inline style": (
        base('<div style="display : NONE !important">', "</div>"),
        "notice-hidden",
    ),
    "inert": (base("<div inert>", "</div>"), "notice-hidden"),
    "a popover": (base("<div popover>", "</div>"), "notice-hidden"),
    "a closed dialog": (base("<dialog>", "</dialog>"), "notice-hidden"),
    "in an iframe": (base("<iframe>", "</iframe>"), "notice-dropped"),
    "in a textarea": (base("<textarea>", "</textarea>"), "notice-dropped"),
    "after an unclosed comment": (base("<!-- ", ""), "notice-dropped"),
    "in a title": (base("<title>", "</title>"), "notice-dropped"),
    "printed for paper only": (
        base("<style>@media not print { aside { display: none } }</style>", ""),
        "notice-hidden",
    ),
    "gone from paper": (
        base("<style>@media print { .notice { display: none } }</style>", ""),
        "notice-hidden",
    ),
    "behind a thing that covers it": (
        base("", '<div style="position:fixed;inset:0;background:#fff"></div>'),
        "notice-hidden",
    ),
    "outside of a shadow root": (
        base("", '<template shadowrootmode="open"></template>'),
        "notice-hidden",
    ),
    "removed by a script": (
        base("", "<script>document.querySelector('aside').remove()</script>"),
        "page-script",
    ),
    "removed by an attribute": (
        base("", '<img src="x" onerror="this.previousSibling.remove()">'),
        "page-script",
    ),
    "left before it is read": (
        base('<meta http-equiv="refresh" content="0;url=/fr/">', ""),
        "page-leaves",
    ),
    "another base": (base('<base href="https://other.example/">', ""), "page-base"),
    "another charset": (base('<meta charset="gbk">', ""), "page-charset"),
    "behind much text": (base(f"<p>{'word ' * 1000}</p>", ""), "notice-late"),
    "on some pages only": (
        layout(
            "{% if page.title != 'À propos' %}{{ notices }}{% endif %}"
            "<article>{{ content }}</article>"
        ),
        "notice-dropped",
    ),
    "after the article": (layout(f"{ARTICLE}{{{{ notices }}}}"), "notice-late"),
    "inside the article": (
        layout("<article>{{ notices }}{{ content }}</article>"),
        "notice-late",
    ),
    "printed twice": (
        layout(f"{{{{ notices }}}}{{{{ notices }}}}{ARTICLE}"),
        "notice-repeated",
    ),
    "cut by a filter": (
        layout(f"{{{{ notices|truncate(120, true)|safe }}}}{ARTICLE}"),
        "notice-dropped",
    ),
    "replaced in the template": (
        layout(f"{{{{ notices|replace('médecin', 'voisin') }}}}{ARTICLE}"),
        "notice-text",
    ),
    "no article": (layout("{{ notices }}{{ content }}"), "page-article"),
    "wrong language of the page": (
        (
            TEMPLATE,
            lambda _: f'<html lang="en" dir="ltr"><body>{{{{ notices }}}}{ARTICLE}',
        ),
        "page-language",
    ),
}


def edit(root, path, change):
    place = root / path
    before = place.read_text("utf-8")
    after = change(before)
    assert after != before
    place.write_text(after, "utf-8")


@pytest.mark.parametrize("way", BEFORE)
def test_a_locale_whose_notice_is_sabotaged_is_not_published(way, site, run):
    (path, change), rule = BEFORE[way]
    root = site(SITE)
    assert run("build").returncode == 0
    good = (root / "dist/fr/about/index.html").read_bytes()

    edit(root, path, change)
    done = run("build")

    assert done.returncode == 1
    assert f"[{rule}]" in done.stderr
    assert re.search(r"(?m)^fr .*\bno: ", done.stdout)
    assert (root / "dist/fr/about/index.html").read_bytes() == good
    if path == CATALOG:
        assert re.search(r"(?m)^de .*\byes$", done.stdout)
        assert f"{CATALOG}:" in done.stderr
    if path == TEMPLATE:
        assert f"{TEMPLATE}: error" in done.stderr


def test_the_template_that_is_the_owners_to_mend_is_named(site, run):
    root = site(SITE)
    (root / TEMPLATE).unlink()
    (root / "templates/base.html").write_text(
        '<html lang="{{ locale.tag }}" dir="{{ locale.direction }}">'
        "<body><article>{{ content }}</article></body></html>"
    )

    done = run("build")

    assert done.returncode == 1
    assert "templates/base.html: error: page en/about/index.html: " in done.stderr
    assert "theme/" not in done.stderr


PAGE = "dist/fr/about/index.html"
NOTICE = re.compile(r"(?s)<aside.*?</aside>")

# What is changed in the published tree, and the rule that `verify` must name.
AFTER = {
    "removed from one page": (lambda text: NOTICE.sub("", text), "notice-dropped"),
    "emptied on one page": (
        lambda text: re.sub(r"(?s)(<aside[^>]*>).*?(</aside>)", r"\1\2", text),
        "notice-text",
    ),
    "one word changed": (lambda text: text.replace("médecin", "ami"), "notice-text"),
    "a homoglyph": (lambda text: text.replace("Consultez", "Сonsultez"), "notice-text"),
    "a sentence added": (
        lambda text: text.replace("médecin.", "médecin. Ou pas."),
        "notice-text",
    ),
    "hidden by hand": (
        lambda text: text.replace("<aside", "<aside hidden"),
        "notice-hidden",
    ),
    "styled away by hand": (
        lambda text: text.replace(
            "</head>", "<style>aside{visibility:hidden}</style></head>"
        ),
        "notice-hidden",
    ),
    "language changed": (
        lambda text: text.replace('disclaimer" lang="fr"', 'disclaimer" lang="en"'),
        "notice-dropped",
    ),
    "homoglyph by a reference": (
        lambda text: text.replace("Consultez", "&#1057;onsultez"),
        "notice-text",
    ),
    "a word that can't be seen": (
        lambda text: text.replace("Consultez", "Consultez\u200b"),
        "notice-text",
    ),
    "turned round": (
        lambda text: text.replace(
            'lang="fr" dir="ltr">\n<p>', 'lang="fr" dir="rtl">\n<p>'
        ),
        "notice-language",
    ),
    "twice": (
        lambda text: NOTICE.sub(lambda found: found[0] * 2, text),
        "notice-repeated",
    ),
    "another notice added": (
        lambda text: text.replace("<main", '<p data-notice="safe">Safe.</p><main'),
        "notice-unknown",
    ),
    "a style sheet of another host": (
        lambda text: text.replace(
            "</head>", '<link rel="stylesheet" href="//cdn.example/x.css"></head>'
        ),
        "style-unread",
    ),
    "a script of another host": (
        lambda text: text.replace(
            "</head>", '<script src="https://cdn.example/x.js"></script></head>'
        ),
        "page-script",
    ),
    "attributes for the body, later": (
        lambda text: text.replace("</footer>", "</footer><body hidden>"),
        "notice-hidden",
    ),
    "a dead link": (
        lambda text: text.replace("Some words", '<a href="/fr/gone/">Some</a>'),
        "page-link-dead",
    ),
    "a dead anchor": (
        lambda text: text.replace("Some words", '<a href="#gone">Some</a>'),
        "page-anchor-dead",
    ),
    "a language dropped from the set": (
        lambda text: re.sub(r'<link rel="alternate" hreflang="de".*\n', "", text),
        "hreflang-wrong",
    ),
    "another canonical page": (
        lambda text: text.replace("/fr/about/", "/en/about/", 1),
        "canonical-wrong",
    ),
    "moved to the end": (
        lambda text: NOTICE.sub("", text).replace(
            "</body>", f"{NOTICE.search(text)[0]}</body>"
        ),
        "notice-late",
    ),
}


@pytest.mark.parametrize("way", AFTER)
def test_a_published_page_that_was_sabotaged_is_named_by_verify(way, site, run):
    change, rule = AFTER[way]
    root = site(SITE)
    assert run("build").returncode == 0
    assert run("verify").returncode == 0

    edit(root, PAGE, change)
    done = run("verify")

    assert done.returncode == 1
    assert re.search(rf"(?m)^{PAGE}(:\d+)?: error: .* \[{rule}\]$", done.stdout)


def test_a_page_added_by_hand_is_named_by_verify(site, run):
    root = site(SITE)
    assert run("build").returncode == 0
    (root / "dist/fr/more.html").write_text("<html><article>x</article></html>")
    (root / "dist/other.html").write_text("<html></html>")

    done = run("verify")

    found = done.stdout + done.stderr
    assert done.returncode == 1
    assert "dist/fr/more.html: error" in found
    assert "dist/other.html: error: it belongs to no locale" in found


HIDE = "\n.notice { display: none }\n"


def put(path, text):
    """Write a file of the published tree."""

    def change(root):
        place = root / "dist" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")

    return change


def styled(text):
    def change(root):
        sheet = root / "dist/fr/style.css"
        sheet.write_text(sheet.read_text("utf-8") + text, "utf-8")

    return change


def swapped(root):
    one, other = root / PAGE, root / PAGE.replace("/fr/", "/de/")
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)


def linked(root):
    (root / PAGE).unlink()
    (root / PAGE).symlink_to("../index.html")


def copied(root):
    put("fr/more/index.html", (root / PAGE).read_text("utf-8"))(root)


def stale(root):
    """Let the page be one of a build before the wording was changed."""
    place = root / SOURCE
    place.write_text("Not advice.\nAsk a doctor.\n", "utf-8")
    catalog = root / CATALOG
    text = catalog.read_text("utf-8")
    catalog.write_text(text.replace("This is not medical advice.", "Not advice."))


# What is done to the published tree, and the place and rule that `verify` must name.
TREE = {
    "hidden by the style sheet": (styled(HIDE), PAGE, "notice-hidden"),
    "off the screen by the style sheet": (
        styled(".notice { position: absolute; inset-inline-start: -9999px }"),
        PAGE,
        "notice-hidden",
    ),
    "of no size by the style sheet": (
        styled("main > aside { block-size: 0; overflow: hidden }"),
        PAGE,
        "notice-hidden",
    ),
    "hidden on paper by the style sheet": (
        styled("@media print { aside { visibility: hidden } }"),
        PAGE,
        "notice-hidden",
    ),
    "white on nothing": (styled("aside { color: transparent }"), PAGE, "notice-hidden"),
    "hidden by an imported sheet": (
        styled("@import 'gone.css';"),
        PAGE,
        "style-unread",
    ),
    "the style sheet removed": (
        lambda root: (root / "dist/fr/style.css").unlink(),
        PAGE,
        "style-unread",
    ),
    "pages of two languages swapped": (swapped, PAGE, "page-language"),
    "a link in place of the page": (linked, PAGE, "page-unplanned"),
    "a page copied to another place": (
        copied,
        "dist/fr/more/index.html",
        "page-unplanned",
    ),
    "a page in a hidden folder": (
        put("fr/.more/index.html", "x"),
        "dist/fr/.more/index.html",
        "page-unplanned",
    ),
    "a page of no locale": (
        put("it/index.html", "x"),
        "dist/it/index.html",
        "unplanned",
    ),
    "a page of another kind": (
        put("fr/x.XHTML", "x"),
        "dist/fr/x.XHTML",
        "notice-drop",
    ),
    "a redirect that says more": (
        put(
            "fr/old/index.html",
            '<html lang="fr"><link rel="canonical" href="/fr/">'
            '<meta http-equiv="refresh" content="0; url=/fr/"><h1>Take this</h1>',
        ),
        "dist/fr/old/index.html",
        "page-leaves",
    ),
    "a sitemap that lists what is not there": (
        put("sitemap.xml", "<url><loc>https://health.example/fr/gone/</loc></url>"),
        "dist/sitemap.xml",
        "sitemap-wrong",
    ),
    "a page of an older wording": (stale, "dist/en/about/index.html", "notice-text"),
}


@pytest.mark.parametrize("way", TREE)
def test_a_published_tree_that_was_sabotaged_is_named_by_verify(way, site, run):
    change, place, rule = TREE[way]
    root = site(SITE)
    assert run("build").returncode == 0

    change(root)
    done = run("verify")

    assert done.returncode == 1
    lines = [line for line in done.stdout.splitlines() if line.startswith(place)]
    assert any(rule in line for line in lines), done.stdout + done.stderr


LEDGER = "locales/fr/approvals.toml"
APPROVED = SITE.replace('require = "complete"', 'require = "approved"')


def forged(**changed):
    """Return a change of the first approval in the ledger."""

    def change(text):
        for name, value in changed.items():
            text = re.sub(rf'\b{name} = "[^"]*"', f'{name} = "{value}"', text)
        return text

    return change


# What is changed in the ledger of an approved notice, and the rule to be named.
SEALS = {
    "another translation": forged(translation="0" * 64),
    "another source": forged(source="f" * 64),
    "another role": forged(role="friend"),
    "a machine that reviewed itself": forged(origin="machine"),
    "another seal": forged(seal="0" * 16),
    "another person": forged(reviewer="B. Else"),
    "an empty ledger": lambda text: "",
    "another notice": forged(notice="other"),
}


@pytest.mark.parametrize("way", SEALS)
def test_a_forged_approval_keeps_the_locale_off_the_site(way, site, run):
    root = site(APPROVED)
    for tag in ("fr", "de"):
        arguments = ("medical-disclaimer", tag, "--reviewer", "A. Nurse")
        done = run("approve", *arguments, "--role", "reviewer", "--yes")
        assert done.returncode == 0, done.stderr
    assert run("build").returncode == 0

    edit(root, LEDGER, SEALS[way])
    built, verified = run("build"), run("verify")

    assert built.returncode == verified.returncode == 1
    assert re.search(r"(?m)^fr .*\bno: ", built.stdout)
    assert re.search(r"(?m)^de .*\byes$", built.stdout)
    assert f"{LEDGER}:" in built.stderr
    assert f"{LEDGER}:" in verified.stdout


def test_there_are_at_least_sixty_ways():
    assert len(BEFORE) + len(AFTER) + len(TREE) + len(SEALS) >= 60
