import re
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest

from i18n_site.render.sitemap import (
    BYTES,
    URLS,
    PageSet,
    Version,
    robots,
    sitemap,
    sitemap_index,
)

NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
# W3C date and time, as the schema's tLastmod allows it.
LASTMOD = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
HOST = "https://health.example"
SETS = [
    PageSet(
        (
            Version("en", f"{HOST}/en/a/?x=1&y=2", "2026-11-20"),
            Version("zh-Hans", f"{HOST}/zh-Hans/%E7%97%9B/", "2026-11-23T10:00:00Z"),
        ),
        f"{HOST}/en/a/?x=1&y=2",
    ),
    PageSet(
        (Version("en", f"{HOST}/en/"), Version("fr", f"{HOST}/fr/")), f"{HOST}/en/"
    ),
    PageSet((Version("fr", f"{HOST}/fr/seul/"),)),
]


def pages(xml):
    """Return the entries of a sitemap that keeps the rules of sitemaps.org.

    The rules are those of the schema 0.9: the one root, <url> only in it, exactly
    one <loc> of 12 to 2,048 characters, at most one <lastmod>, nothing else in its
    namespace; and of the protocol: absolute, no address twice, size and number.
    """
    root = ElementTree.fromstring(xml)
    assert root.tag == f"{NS}urlset"
    assert 1 <= len(root) <= 50_000
    assert len(xml) <= BYTES
    found = {}
    for url in root:
        assert url.tag == f"{NS}url"
        names = [each.tag for each in url if each.tag != LINK]
        assert names in ([f"{NS}loc"], [f"{NS}loc", f"{NS}lastmod"])
        loc, modified = url.findtext(f"{NS}loc"), url.findtext(f"{NS}lastmod")
        assert 12 <= len(loc) <= 2048
        assert urlsplit(loc).scheme == "https"
        assert loc.isascii()
        assert loc not in found
        assert modified is None or LASTMOD.fullmatch(modified)
        links = url.findall(LINK)
        assert all(set(x.keys()) == {"rel", "hreflang", "href"} for x in links)
        assert all(each.get("rel") == "alternate" for each in links)
        tags = [each.get("hreflang") for each in links]
        assert len(tags) == len(set(tags))
        found[loc] = {each.get("hreflang"): each.get("href") for each in links}
    return found


def whole(sets):
    tags = sorted({version.tag for each in sets for version in each.versions})
    made = {}
    for tag in tags:
        for xml in sitemap(tag, sets).values():
            made |= pages(xml)
    return made


def test_each_locale_has_its_own_pages_in_order():
    [(name, xml)] = sitemap("fr", SETS).items()

    assert name == "sitemap.xml"
    assert list(pages(xml)) == [f"{HOST}/fr/", f"{HOST}/fr/seul/"]


def test_alternates_are_closed_and_name_themselves_and_the_default():
    found = whole(SETS)

    for url, links in found.items():
        assert url in links.values()
        for tag, other in links.items():
            assert tag == "x-default" or found[other] == links
    assert found[f"{HOST}/en/a/?x=1&y=2"] == {
        "en": f"{HOST}/en/a/?x=1&y=2",
        "zh-Hans": f"{HOST}/zh-Hans/%E7%97%9B/",
        "x-default": f"{HOST}/en/a/?x=1&y=2",
    }
    assert found[f"{HOST}/fr/seul/"] == {"fr": f"{HOST}/fr/seul/"}


def test_a_date_that_is_not_known_is_left_out():
    [xml] = sitemap("en", SETS).values()

    assert re.findall("<lastmod>(.*?)</lastmod>", xml.decode()) == ["2026-11-20"]


def test_a_locale_without_pages_has_no_sitemap():
    assert sitemap("de", SETS) == {}


def test_the_order_of_the_pages_given_does_not_matter():
    assert sitemap("en", SETS) == sitemap("en", SETS[::-1])


@pytest.mark.parametrize("limits", [{"urls": 2}, {"size": 440}])
def test_a_sitemap_that_is_too_large_is_split(limits):
    sets = [PageSet((Version("en", f"{HOST}/en/{n}/"),)) for n in range(5)]

    files = sitemap("en", sets, **limits)

    assert list(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    assert all(len(xml) <= limits.get("size", BYTES) for xml in files.values())
    assert [url for xml in files.values() for url in pages(xml)] == [
        f"{HOST}/en/{n}/" for n in range(5)
    ]


def test_fifty_thousand_pages_fit_into_one_file_and_one_more_does_not():
    sets = [PageSet((Version("en", f"{HOST}/en/{n:05}/"),)) for n in range(50_001)]

    files = sitemap("en", sets)

    assert [xml.count(b"<loc>") for xml in files.values()] == [50_000, 1]


def test_the_limits_are_those_of_the_protocol():
    assert (URLS, BYTES) == (50_000, 52_428_800)


def test_the_index_names_each_sitemap_with_its_date():
    index = sitemap_index(
        {f"{HOST}/fr/sitemap.xml": "", f"{HOST}/en/s.xml": "2026-11-20"}
    )

    root = ElementTree.fromstring(index)

    assert root.tag == f"{NS}sitemapindex"
    assert [[each.tag for each in entry] for entry in root] == [
        [f"{NS}loc", f"{NS}lastmod"],
        [f"{NS}loc"],
    ]
    assert [entry[0].text for entry in root] == [
        f"{HOST}/en/s.xml",
        f"{HOST}/fr/sitemap.xml",
    ]


def test_robots_may_read_everything_and_find_the_sitemaps():
    read = RobotFileParser()

    read.parse(robots([f"{HOST}/sitemap.xml"]).splitlines())

    assert read.can_fetch("anybody", f"{HOST}/en/")
    assert read.site_maps() == [f"{HOST}/sitemap.xml"]


def test_robots_of_a_site_that_hides_may_read_that_it_does():
    assert robots([f"{HOST}/sitemap.xml"], noindex=True) == "User-agent: *\nDisallow:\n"
