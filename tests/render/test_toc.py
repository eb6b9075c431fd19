from markupsafe import Markup

from i18n_site.model.document import Heading
from i18n_site.render.toc import TocEntry, contents, toc_html


def headings(*levels):
    return [Heading(level, f"h{at}", at) for at, level in enumerate(levels)]


def test_few_headings_make_no_table_of_contents():
    assert contents(headings(2, 2), ["a", "b"]) == ()


def test_only_the_first_levels_count():
    assert contents(headings(1, 2, 2, 4), ["a", "b", "c", "d"]) == ()


def test_a_title_keeps_its_text_and_not_its_links():
    texts = [
        '<a href="/x">One</a> &amp; <code id="y">two</code>',
        'Three<sup class="footnote-ref"><a href="#f">[1]</a></sup>',
        '<span lang="en" dir="ltr" data-fallback><em>Four</em></span>',
    ]

    found = contents(headings(2, 2, 3), texts)

    assert [each.title for each in found] == [
        "One &amp; two",
        "Three",
        '<bdi lang="en" dir="ltr">Four</bdi>',
    ]


def test_a_heading_that_is_not_translated_is_left_out():
    assert len(contents(headings(2, 2, 2, 2), ["a", "", "c", "d"])) == 3


def test_lower_headings_are_lists_of_their_own():
    entries = [
        TocEntry(level, f"h{at}", Markup(f"<b>{at}</b>"))
        for at, level in enumerate((2, 3, 3, 2, 3))
    ]

    html = toc_html(entries)

    assert html.replace("\n", "") == (
        '<ol><li><a href="#h0"><b>0</b></a>'
        '<ol><li><a href="#h1"><b>1</b></a></li>'
        '<li><a href="#h2"><b>2</b></a></li></ol></li>'
        '<li><a href="#h3"><b>3</b></a>'
        '<ol><li><a href="#h4"><b>4</b></a></li></ol></li></ol>'
    )


def test_a_page_may_begin_with_a_lower_heading():
    entries = [TocEntry(3, "a", Markup("A")), TocEntry(2, "b", Markup("B"))]

    assert toc_html(entries).count("<ol>") == toc_html(entries).count("</ol>") == 1
