import json
from xml.etree import ElementTree

import pytest

from i18n_site.languages.tags import locale
from i18n_site.render.described import manifest, open_search

OSD = "{http://a9.com/-/spec/opensearch/1.1/}"


def test_a_manifest_says_name_language_direction_and_start():
    made = json.loads(manifest(locale("ar"), "صحة", "ما نعرفه", "/base/ar/"))

    assert made == {
        "id": "/base/ar/",
        "name": "صحة",
        "description": "ما نعرفه",
        "lang": "ar",
        "dir": "rtl",
        "start_url": "/base/ar/",
        "scope": "/base/ar/",
        "display": "browser",
    }


def test_a_manifest_without_a_description_has_none():
    assert "description" not in json.loads(manifest(locale("ja"), "健康", "", "/ja/"))


def test_a_search_is_described_within_the_limits_of_the_standard():
    template = "https://h.example/fr/search/?a=1&q={searchTerms}"

    root = ElementTree.fromstring(open_search("fr", "Très " * 20, "x" * 2000, template))

    texts = {each.tag.removeprefix(OSD): each.text for each in root}
    assert root.tag == f"{OSD}OpenSearchDescription"
    assert len(texts["ShortName"]) <= 16
    assert len(texts["LongName"]) <= 48
    assert len(texts["Description"]) == 1024
    assert texts["Language"] == "fr"
    assert root.find(f"{OSD}Url").attrib == {"type": "text/html", "template": template}


def test_a_search_without_a_place_for_the_words_is_refused():
    with pytest.raises(ValueError, match="searchTerms"):
        open_search("fr", "T", "", "https://h.example/fr/search/")
