import pytest

from i18n_site.build.outline import (
    check_menu,
    due_listings,
    outline,
    template_of,
)
from i18n_site.errors import SourceError
from i18n_site.formats.markdown import read_markdown
from i18n_site.model.settings import MenuSettings
from i18n_site.model.source import SourceFile


def document(path, head="title: T"):
    source = SourceFile(f"content/{path}", f"---\n{head}\n---\nText.\n")
    return read_markdown(source, ("title",))


@pytest.mark.parametrize(
    ("path", "head", "layout"),
    [
        ("index.md", "title: T", "home.html"),
        ("about.md", "title: T", "page.html"),
        ("a/index.md", "title: T", "section.html"),
        ("a/x.md", "title: T", "article.html"),
        ("a/x.md", "template: own.html", "own.html"),
    ],
)
def test_the_place_of_a_source_gives_its_layout(path, head, layout):
    assert template_of(document(path, head)) == layout


def test_a_folder_is_a_section_read_by_date_then_by_path():
    found = outline(
        [
            document("a/z.md", "date: 2026-01-01"),
            document("a/b.md", "date: 2026-02-01"),
            document("a/index.md"),
            document("a/c.md", "date: 2026-01-01"),
            document("about.md"),
        ]
    )

    assert list(found.sections) == ["a"]
    section = found.sections["a"]
    assert section.articles == ("content/a/c.md", "content/a/z.md", "content/a/b.md")
    assert section.document == "content/a/index.md"


def test_a_folder_of_folders_is_a_section_too():
    found = outline([document("heart-and-mind/stroke/x.md")])

    assert [(each.folder, each.name) for each in found.sections.values()] == [
        ("heart-and-mind", "Heart and mind"),
        ("heart-and-mind/stroke", "Stroke"),
    ]


def test_a_tag_has_a_page_that_lists_its_articles():
    found = outline(
        [
            document("a/x.md", "tags: [Sleep well, pain]"),
            document("a/y.md", "tags: [pain]"),
        ]
    )

    assert found.tags["pain"].articles == ("content/a/x.md", "content/a/y.md")
    assert found.tags["Sleep well"].place == "tags/sleep-well/index.html"


def test_tags_that_differ_in_case_only_are_an_error():
    documents = [document("a/x.md", "tags: [Pain]"), document("a/y.md", "tags: [pain]")]

    with pytest.raises(
        SourceError, match=r"the tags 'Pain' and 'pain' become the same"
    ):
        outline(documents)


@pytest.mark.parametrize("path", ["tags/pain.md", "a-z.md", "A-Z/index.md"])
def test_a_source_in_the_place_of_a_page_of_ours_is_an_error(path):
    documents = [document("a/x.md", "tags: [pain]"), document(path)]

    with pytest.raises(SourceError, match="makes a page of its own") as caught:
        outline(documents)

    assert caught.value.findings[0].at.path == f"content/{path}"


def test_a_site_without_articles_has_no_lists():
    assert not outline([document("index.md"), document("about.md")]).listings


def test_a_locale_gets_the_lists_of_what_it_has():
    found = outline(
        [document("a/x.md", "tags: [one]"), document("b/c/y.md", "tags: [two]")]
    )

    places = {"a/x/index.html", "b/c/y/index.html"}
    due = [each.place for each in due_listings(found, places, {"content/b/c/y.md"})]

    assert due == [
        "b/index.html",
        "b/c/index.html",
        "tags/two/index.html",
        "a-z/index.html",
    ]


def test_a_section_with_a_page_of_its_own_gets_no_other():
    found = outline([document("a/x.md"), document("a/index.md")])

    due = due_listings(found, {"a/index.html"}, {"content/a/x.md"})

    assert [each.place for each in due] == ["a-z/index.html"]


def test_a_menu_that_leads_nowhere_is_an_error():
    with pytest.raises(SourceError, match=r"'content/no.md' in the menu is no source"):
        check_menu([MenuSettings("No", "content/no.md")], [], "i18n-site.toml")


@pytest.mark.parametrize("tags", ["pain", "[1]", "[a, a]", "['']"])
def test_tags_are_a_list_of_different_texts(tags):
    with pytest.raises(SourceError, match="'tags' is not a list of different texts"):
        document("a/x.md", f"title: T\ntags: {tags}")
