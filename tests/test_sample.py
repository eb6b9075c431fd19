"""The sample site shows what the tool is for, and its parts agree."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest

from i18n_site.model.catalog import Key
from i18n_site.project.load import load, read_catalogs, read_documents
from i18n_site.render.slug_history import Addresses, read_history

ROOT = Path(__file__).parents[1]
PROJECT = load(ROOT)
PUBLISHED = [
    each.tag for each in PROJECT.locales if not PROJECT.settings.locales[each.tag].draft
]
DIARY = "content/guides/headache-diary.md"
UNTRANSLATED = "guides/checking-a-health-site"
SECTIONS_OF_A_LEAFLET = (
    "Uses",
    "Before use",
    "How to use it",
    "Side effects",
    "Storage",
    "Contents",
)


def addresses_of_the_diary(tag: str) -> Addresses:
    path = ROOT / "locales" / PROJECT.locale(tag).folder / "slugs.toml"
    return read_history(path.read_text("utf-8"), path.name)[DIARY]


def test_it_has_articles_in_three_sections_and_tags_that_they_share():
    documents = [
        each
        for each in read_documents(PROJECT)
        if each.path.count("/") == 2 and not each.path.endswith("/index.md")
    ]

    sections = Counter(each.path.split("/")[1] for each in documents)
    tags = Counter(tag for each in documents for tag in each.tags)
    assert len(documents) >= 6
    assert sorted(sections) == ["articles", "guides", "questions"]
    assert min(sections.values()) >= 2
    assert min(tags.values()) >= 2


@pytest.mark.parametrize("tag", PUBLISHED)
def test_hindi_alone_lacks_a_page_and_leads_to_the_english_one(sample, tag):
    diary = sample / tag / addresses_of_the_diary(tag).address / "index.html"

    page = diary.read_text("utf-8")

    lacks = tag == "hi"
    assert (sample / tag / UNTRANSLATED / "index.html").exists() is not lacks
    assert (f'<a href="/en/{UNTRANSLATED}/" hreflang="en"' in page) is lacks


@pytest.mark.parametrize("tag", ["en", *PUBLISHED])
def test_the_renamed_page_is_found_at_its_former_addresses(sample, tag):
    page = addresses_of_the_diary(tag)

    assert page.former
    for former in page.former:
        left = (sample / tag / former / "index.html").read_text("utf-8")
        assert f"/{tag}/{quote(page.address)}" in left


@pytest.mark.parametrize("tag", PUBLISHED)
def test_a_picture_with_words_has_those_of_the_catalog(sample, tag):
    catalog = read_catalogs(PROJECT, PROJECT.locale(tag))["guides"]
    said = {each.key: each.translations for each in catalog.messages}

    picture = (sample / tag / "guides/leaflet.svg").read_text("utf-8")

    words = [
        text for text in re.findall(r">([^<]+)</text>", picture) if text not in "123"
    ]
    assert words == [said[Key(each)][0] for each in SECTIONS_OF_A_LEAFLET]


def test_every_picture_says_in_words_what_it_shows(sample):
    pages = [path.read_text("utf-8") for path in sample.rglob("*.html")]

    images = [tag for page in pages for tag in re.findall(r"<img [^>]*>", page)]
    assert len(images) > 20
    assert [tag for tag in images if not re.search(r' alt="[^"]{10,}"', tag)] == []
