import pytest

from i18n_site.formats import READERS, directives, front_matter
from i18n_site.formats.blocks import slugify
from i18n_site.formats.markdown import read_markdown, whole
from i18n_site.model.document import Heading, Link, UnitKind
from i18n_site.model.source import SourceFile


def read(text):
    return read_markdown(SourceFile("content/a.md", text), ("title",))


def rows(text):
    return [(unit.label, unit.key.text) for unit in read(text).units]


def test_every_leaf_block_is_a_unit_with_a_label():
    text = """\
# Pain

A *lone*
paragraph.[^1]

- tight
- [x] done

1. loose

2. more

> quoted

| Drug | Use |
|------|-----|
| a\\|b | `c` |

Term
: Definition

[^1]: Note.
"""

    assert rows(text) == [
        ("heading", "Pain"),
        ("paragraph", "A _lone_ paragraph.[^1]"),
        ("list item", "tight"),
        ("list item", "done"),
        ("list item", "loose"),
        ("list item", "more"),
        ("quotation", "quoted"),
        ("table heading", "Drug"),
        ("table heading", "Use"),
        ("table cell", "a|b"),
        ("table cell", "`c`"),
        ("term", "Term"),
        ("definition", "Definition"),
        ("footnote", "Note."),
    ]


def test_lines_count_from_the_start_of_the_file():
    document = read("---\ntitle: x\n---\n\na\n\n<div>\n<p>b</p>\n</div>\n")

    assert [unit.line for unit in document.units] == [5, 8]
    assert document.fields["title"].line == 2


def test_an_alert_has_a_title_of_its_own_and_no_marker():
    document = read("> [!WARNING]\n> Call for help.\n")

    assert [tuple(unit.key) for unit in document.units] == [
        ("Warning", "alert"),
        ("Call for help.", None),
    ]
    assert document.skeleton[0] == (
        '<div class="alert alert-warning">\n<p class="alert-title">'
    )


@pytest.mark.parametrize("kind", ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"])
def test_there_are_five_kinds_of_alerts(kind):
    assert f"alert alert-{kind.lower()}" in whole(f"> [!{kind}]\n> x\n")


def test_a_quotation_of_another_marker_is_a_quotation():
    assert rows("> [!DANGER]\n> x\n") == [("quotation", "\\[!DANGER\\] x")]


def test_the_texts_of_a_lone_image_are_attributes():
    document = read('![A *leaf*](leaf.png "Big \\"leaf\\"")\n')

    alt, title = document.units
    assert (alt.key, alt.label, alt.kind) == (
        ("A leaf", "alt"),
        "alt text",
        UnitKind.ATTRIBUTE,
    )
    assert (title.key, title.html) == (
        ('Big "leaf"', "title"),
        "Big &quot;leaf&quot;",
    )
    assert document.skeleton == (
        '<p><img src="leaf.png" alt="',
        '" title="',
        '" /></p>\n',
    )


def test_an_image_among_words_stays_in_its_message():
    assert rows("See ![a leaf](leaf.png) there.\n") == [
        ("paragraph", "See ![a leaf](leaf.png) there.")
    ]


def test_headings_have_explicit_ids_or_slugs_and_no_two_the_same():
    document = read("# Pain {#p .big}\n\n# 痛み!\n\n## Pain\n\n### Pain\n\n# p\n")

    assert document.headings == (
        Heading(1, "p", 0),
        Heading(1, "痛み", 1),
        Heading(2, "pain", 2),
        Heading(3, "pain-1", 3),
        Heading(1, "p-1", 4),
    )
    assert document.skeleton[0] == '<h1 id="p" class="big">'
    assert document.ids == {"p", "痛み", "pain", "pain-1", "p-1"}


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("What is it?", "what-is-it"),
        ("Straße & café", "strasse-café"),
        ("हिन्दी में", "हिन्दी-में"),
        ("?!", "section"),
        ("Cafe\u0301", "caf\u00e9"),
        ("fn1", "section-fn1"),
    ],
)
def test_slugs_keep_the_letters_of_every_script(text, slug):
    assert slugify(text) == slug


def test_an_empty_heading_has_no_unit():
    assert read("#\n").headings == (Heading(1, "section", -1),)


def test_links_are_listed_as_written_with_their_line():
    document = read("[a](b&amp;c.md)\n\n<p><a href='d.md'>e</a></p>\n\n[f]\n\n[f]: g\n")

    assert document.links == (Link("b&c.md", 1), Link("d.md", 3), Link("g", 5))


def test_ids_of_footnotes_and_raw_html_are_known():
    document = read('a[^x]\n\n<i id="y" title="z">b</i>\n\n[^x]: c\n')

    assert document.ids == {"fn1", "fnref1", "y"}


def test_footnote_references_are_fixed():
    (first, _) = read("a[^x] b[^x]\n\n[^x]: c\n").units

    assert [mark for mark, _ in first.fixed] == ["[^x]", "[^x]"]
    assert 'id="fnref1:1"' in first.fixed[1][1]


@pytest.mark.parametrize(
    ("text", "after"), [("- [x] a *b*\n- c", ""), ("- [ ] a *b*\n\n  d", "<p>d</p>\n")]
)
def test_the_box_of_a_task_and_its_text_are_a_label(text, after):
    html = whole(text)

    start = html.index("<label>")
    assert html[:start].endswith('<li class="task-list-item">')
    assert html[start:].startswith('<label><input class="task-list-item-checkbox"')
    assert f"> a <em>b</em></label>\n{after}</li>" in html
    assert rows(text)[0] == ("list item", "a _b_")


def test_code_is_translated_only_when_its_fence_says_so():
    document = read("```\nno\n```\n\n```sh translate\necho 'yes'\n\n```\n\n    no\n")

    (unit,) = document.units
    assert (unit.key, unit.kind, unit.label) == (
        ("echo 'yes'", None),
        UnitKind.TEXT,
        "code",
    )


def test_a_reader_is_known_by_its_suffix_and_every_rule_by_its_name():
    source = SourceFile("a.md", "# One\n")
    assert READERS[".md"](source, ()) == read_markdown(source, ())
    names = [rule.name for rule in (*front_matter.RULES, *directives.RULES)]
    assert {"front-matter", "unknown-directive", "unclosed-skip"} <= set(names)
    assert len(names) == len(set(names))
