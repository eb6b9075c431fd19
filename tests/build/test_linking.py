import posixpath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.build.linking import check_addresses, page_places, taken
from i18n_site.errors import SourceError
from i18n_site.model.catalog import Key
from i18n_site.model.document import Document, Link, Unit
from i18n_site.render.addresses import below_locale
from i18n_site.render.slugs import localized, names_in, slug_units


def document(path, *links, ids=(), slug=None, template=None):
    fields = {"slug": Unit(Key(slug, "front:slug"), 4, slug)} if slug else {}
    return Document(
        path,
        meta={"slug": slug} if slug else {},
        fields=fields,
        links=tuple(Link(each, 3) for each in links),
        ids=frozenset(ids),
        template=template,
    )


def check(*documents, assets=()):
    check_addresses(documents, assets, page_places(documents))


def faults(*documents):
    with pytest.raises(SourceError) as caught:
        check(*documents)
    return [(each.rule, str(each.at)) for each in caught.value.findings]


def test_links_to_sources_images_and_headings_are_alive():
    links = ("../b.md#top", "i.svg", "#h", "https://x", "/x", "#top")
    a = document("content/a/x.md", *links, ids=("h",))
    b = document("content/b.md", ids=("top",))

    check(a, b, assets=["content/a/i.svg"])


@pytest.mark.parametrize(
    "link",
    ["../y/", "../y/#h", "../../a/y/", "../", "../../", "../../b/", "../../sieben/"],
)
def test_the_address_of_a_page_is_a_link_too(link):
    check(
        document("content/a/x.md", link),
        document("content/a/y.md", ids=("h",)),
        document("content/a/index.md"),
        document("content/b.md", slug="sieben"),
    )


@pytest.mark.parametrize(
    ("link", "rule"),
    [
        ("y.md", "dead-link"),
        ("../../i18n-site.toml", "dead-link"),
        ("../../../../etc/", "dead-link"),
        ("../c/", "dead-link"),
        ("b.md#nowhere", "dead-anchor"),
        ("../b/#nowhere", "dead-anchor"),
        ("#nowhere", "dead-anchor"),
        ("t.html#nowhere", "dead-anchor"),
        ("empty.md#any", "dead-anchor"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_its_line(link, rule):
    found = faults(
        document("content/a.md", link, ids=("h",)),
        document("content/b.md", ids=("top",)),
        document("content/empty.md"),
        document("content/t.html", ids=("h",), template="<h2 id=h>"),
    )

    assert found == [(rule, "content/a.md:3")]


def test_nothing_is_said_of_the_ids_that_a_template_makes():
    check(
        document("content/a.md", "t.html#any"),
        document("content/t.html", template="{{ x }}"),
    )


def test_two_sources_with_one_address_are_both_named():
    documents = [document("content/A.md"), document("content/a/index.md")]

    with pytest.raises(SourceError, match=r"content/A\.md"):
        check(*documents)


def test_a_slug_that_is_taken_is_told_at_its_line():
    found = faults(document("content/a.md"), document("content/b.md", slug="A"))

    assert found == [("address-taken", "content/b.md:4")]


def test_a_slug_takes_no_address_of_a_page_without_a_source():
    documents = [document("content/b.md", slug="A-Z")]

    (found,) = taken(
        documents, "fr", names_in(slug_units(documents), ()), ["a-z/index.html"]
    )

    assert str(found.at) == "content/b.md:4"
    assert "'a-z/index.html'" in found.message


@pytest.mark.parametrize("value", [2024, ["a"], "", None, True])
def test_a_slug_that_is_no_text_is_an_error(value):
    bad = Document("content/a.md", meta={"slug": value})

    assert faults(bad) == [("front-matter", "content/a.md")]


SLUGS = st.lists(
    st.sampled_from(
        ["a", "A", "..", "/", "é", "e\u0301", " ", "ß", "ss", "index", "b"]
    ),
    min_size=1,
    max_size=4,
).map("".join)
PATHS = ("content/a.md", "content/b/index.md", "content/b/c.md", "content/d.html")


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(PATHS), SLUGS))
def test_pages_either_have_different_addresses_inside_or_are_told(slugs):
    documents = [document(path, slug=slugs.get(path)) for path in PATHS]

    names = names_in(slug_units(documents), ())
    found = list(taken(documents, "fr", names))

    paths = [localized(below_locale(path), names) for path in PATHS]
    folded = {each.casefold() for each in paths}
    assert bool(found) == (len(folded) < len(paths))
    for each in paths:
        assert posixpath.normpath(each) == each
        assert not each.startswith(("/", "."))
