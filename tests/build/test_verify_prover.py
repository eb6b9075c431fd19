"""Pages that fit a learned pattern are exactly such as the full proof accepts."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.build.links import Addresses
from i18n_site.build.prover import Prover
from i18n_site.build.sheets import Sheets
from i18n_site.build.verify import MOST_BEFORE, verify_page
from i18n_site.languages.tags import locale
from i18n_site.model.notice import ShownNotice
from i18n_site.project.stores import Memory

FR = locale("fr")
NOTICES = {
    "fr": (ShownNotice("d", "fr", "ltr", ("Ceci n’est pas un avis.", "Demandez.")),),
    "en": (ShownNotice("d", "en", "ltr", ("Not advice.", "Ask a doctor.")),),
}
ASIDE = (
    '<aside class="notice" role="note" data-notice="d" lang="fr" dir="ltr">\n'
    "<p>Ceci n’est pas un avis.</p>\n<p>Demandez.</p>\n</aside>\n"
)
ENGLISH = (
    '<aside class="notice" role="note" data-notice="d" lang="en" dir="ltr">\n'
    "<p>Not advice.</p>\n<p>Ask a doctor.</p>\n</aside>\n"
)
PAGE = f"""<!DOCTYPE html>
<html lang="fr" dir="ltr">
<head>
<meta charset="utf-8">
<title>Un titre</title>
<meta name="description" content="Une description">
<link rel="canonical" href="https://health.example/fr/a/">
<link rel="stylesheet" href="/fr/style.css">
<script type="application/ld+json">{{"@type": "X", "name": "Un titre"}}</script>
</head>
<body><a class="skip-link" href="#main">Aller au contenu</a>
<header class="site-header"><nav><ul>
<li><a href="/en/a/" hreflang="en" lang="en">English</a></li>
</ul></nav></header>
<main id="main" tabindex="-1">
{ASIDE}<nav class="crumbs"><a href="/fr/">Accueil</a> / Un titre</nav>
<article>
<h1>Un titre</h1>
<p>Du texte, <em>des mots</em> et <a href="/fr/b/">un lien</a>.</p>
<img src="/fr/x.svg" alt="Une image" width="5" height="5">
</article>
</main>
<footer><p>Fin</p></footer>
</body></html>
"""
STYLE = ".skip-link { transform: translateY(-200%) } .notice { color: #333 }"


def sheets(text=STYLE):
    tree = Memory()
    tree.write("fr/style.css", text.encode())
    return Sheets(tree, Addresses({"https://health.example/": ""}, tree.paths()).file)


def taught(page=PAGE, text=STYLE):
    prover = Prover(sheets(text))
    for path in ("fr/index.html", "fr/a/index.html"):
        assert prover.prove(path, page.encode(), FR, NOTICES).faults == ()
    return prover


def quick(prover, page):
    return prover.quick("fr/b/index.html", page.encode(), "fr", NOTICES)


def full(page, text=STYLE):
    return verify_page("fr/b/index.html", page.encode(), FR, NOTICES, sheets(text))


OTHER = (
    PAGE.replace("Un titre", "Autre & “chose” > rien")
    .replace('content="Une description"', 'content="a > b < c \' d"')
    .replace("/fr/a/", "/fr/autre/")
    .replace("Du texte", "Bien d’autres mots")
    .replace("Fin", "<svg><path d='' /></svg>".replace("'", '"'))
)


def test_another_page_of_the_template_is_proved_without_being_parsed():
    read = quick(taught(), OTHER)

    assert read == full(OTHER)
    assert [each.page for each in read.verdicts] == ["fr/b/index.html"]


def test_a_page_is_proved_by_parsing_until_one_like_it_was_seen():
    assert quick(Prover(sheets()), PAGE) is None


def test_nothing_is_learned_from_a_page_that_may_be_the_only_one():
    prover = Prover(sheets())
    prover.prove("fr/index.html", PAGE.encode(), FR, NOTICES)

    assert quick(prover, PAGE) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Demandez", "Demandes"),
        ('class="notice"', 'class="notice" hidden'),
        ('class="notice"', 'class="other"'),
        ("<main ", "<main hidden "),
        ("<body>", '<body class="x">'),
        ("<head>", "<head><style>aside{display:none}</style>"),
        ("/fr/style.css", "/fr/other.css"),
        ("Aller au", "Aller <!-- au"),
        ("Aller au", "&#32; au"),
        ("Aller au", "Aller\0au"),
        ('href="#main"', 'href="#main" onclick="x()"'),
        ('content="Une description"', 'content="" http-equiv="refresh"'),
        ("application/ld+json", "module"),
        ("<p>Du texte", "<style>aside{display:none}</style><p>Du texte"),
        ("<p>Du texte", "<STYLE>aside{display:none}</STYLE><p>Du texte"),
        ("<p>Du texte", "<p style='position:fixed'>Du texte"),
        ("<p>Du texte", '<p\nstyle="position:fixed">Du texte'),
        ("<p>Du texte", "<script>x()</script><p>Du texte"),
        ("<p>Du texte", "<p onclick=x()>Du texte"),
        ("<p>Du texte", "<template shadowrootmode=open></template><p>Du texte"),
        ("<p>Du texte", f"<p>Du texte{ASIDE}"),
        ("<p>Du texte", "<p data-notice=z>Du texte"),
        ("<p>Du texte", "<p>Du <!-- texte"),
        ("<p>Du texte", '<meta http-equiv="refresh" content="0"><p>Du texte'),
        ("<footer>", "<body hidden><footer>"),
        ("<footer>", "<html hidden><footer>"),
        ("<footer>", "<frameset><footer>"),
        ("<footer>", '<link rel="stylesheet" href="/x.css"><footer>'),
        ("<footer>", '<span lang="en" dir="ltr" data-fallback>x</span><footer>'),
        ("<footer>", '<span lang="en" dir="ltr" DATA-FALLBACK>x</span><footer>'),
        (ASIDE, ""),
        (ASIDE, f"{ASIDE}{ASIDE}"),
        (ASIDE, f"<div>{ASIDE}"),
        ("<article>", "<div>"),
    ],
)
def test_what_could_matter_is_parsed(old, new):
    assert old in PAGE

    assert quick(taught(), PAGE.replace(old, new, 1)) is None


def test_a_page_with_foreign_parts_is_proved_with_the_notices_of_both():
    part = '<span lang="en" dir="ltr" data-fallback>words</span>'
    both = PAGE.replace(ASIDE, ASIDE + ENGLISH).replace("Du texte", part)
    prover = taught(both)

    read = quick(prover, both.replace("Un titre", "Autre"))

    assert [each.tag for each in read.verdicts] == ["fr", "en"]
    assert read == full(both.replace("Un titre", "Autre"))
    assert quick(prover, both.replace(part, "Du texte")) is None
    assert quick(prover, PAGE.replace("Du texte", part)) is None


def test_a_rule_that_could_concern_a_notice_keeps_every_page_parsed():
    text = "main:has(.x) { display: none }"
    prover = taught(text=text)

    assert quick(prover, PAGE) is None
    hidden = PAGE.replace("<p>Du", '<p class="x">Du')
    assert [each.rule for each in full(hidden, text).faults] == ["notice-hidden"]


def test_much_text_before_the_notice_is_parsed_and_refused():
    late = PAGE.replace("Aller au", "Aller au " * (MOST_BEFORE // 8))

    assert quick(taught(), late) is None
    assert [each.rule for each in full(late).faults] == ["notice-late"]


def test_a_longer_description_is_no_text_before_the_notice():
    page = PAGE.replace("Une description", "Une description " * 500)

    assert quick(taught(), page)
    assert full(page).faults == ()


PARTS = st.sampled_from(
    [
        *("<", ">", '"', "'", "=", "/", " ", "\n", "&", "&#32;", "&lt;", "\0", "-->"),
        *("<!--", "<p>", "</p>", "</main>", "</aside>", "</article>", "<article>"),
        *("<div hidden>", "</div>", "<b>", "</b>", "<table>", "<td>", "</table>"),
        *("<style>", "</style>", "aside{display:none}", "<script>", "</script>"),
        *("<template>", "<textarea>", "<title>", "</title>", "<svg>", "<select>"),
        *("<body hidden>", "<html hidden>", "<plaintext>", "<noscript>", "<math>"),
        *(" hidden", " style=", ' style="opacity:0"', " data-notice", " data-fallback"),
        *(ASIDE, ENGLISH, "text", ' href="x"', ' content="x"', ' href="', ">x<"),
        *('<span lang="en" dir="ltr" data-fallback>', "</span>", " onclick=x"),
        *('<a href="/x/">', "</a>", "<details>", "<dialog>", "</body>", "<![CDATA["),
    ]
)
CUT = re.compile(r"(?<=[>\"])|(?=[<\"])")
PLACES = [found.start() for found in CUT.finditer(PAGE)]


@st.composite
def broken(draw, page=PAGE):
    """Put one to three strange things in, in place of some characters."""
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.sampled_from(PLACES) | st.integers(0, len(page)))
        gone = draw(st.sampled_from([0, 0, 0, 1, 2, 5, 20]))
        new = "".join(draw(st.lists(PARTS, min_size=0, max_size=3)))
        page = page[:at] + new + page[at + gone :]
    return page


TAUGHT = taught()


@settings(max_examples=400, deadline=None)
@given(broken())
def test_what_is_proved_quickly_is_proved_in_full(page):
    read = quick(TAUGHT, page)

    if read is not None:
        assert read == full(page)


@settings(max_examples=200, deadline=None)
@given(broken(), broken())
def test_what_is_learned_from_a_strange_page_holds_for_others(first, second):
    prover = Prover(sheets())
    prover.prove("fr/a/index.html", first.encode("utf-8", "replace"), FR, NOTICES)

    for page in (first, second, OTHER):
        read = quick(prover, page)
        if read is not None:
            assert read == full(page)
