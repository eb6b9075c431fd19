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
    assert f"{PAGE}: error" in done.stdout + done.stderr
    assert f"[{rule}]" in done.stdout + done.stderr


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


def test_there_are_at_least_thirty_ways():
    assert len(BEFORE) + len(AFTER) >= 30
