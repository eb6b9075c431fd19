"""What the sample says to machines: sitemaps, feeds, robots; search engines let in."""

import json
import re
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import feedparser
import pytest
import xmlschema

ATOM = "{http://www.w3.org/2005/Atom}"
XML = "{http://www.w3.org/XML/1998/namespace}"
SITEMAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
HOST = "https://health.example/"
DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="session")
def output(build_sample):
    """Build the sample as if search engines were welcome."""
    return build_sample(noindex="false")


def path_of(url):
    """Return the file below the output that *url* is."""
    assert url.startswith(HOST), url
    path = unquote(urlsplit(url).path).lstrip("/")
    return f"{path}index.html" if path.endswith("/") or not path else path


def attributes(html, start):
    """Return the attributes of every element of *html* that begins with *start*."""
    return [
        dict(re.findall(r'([\w-]+)="([^"]*)"', each))
        for each in re.findall(rf"<{start}[^>]*>", html)
    ]


def alternates(html):
    """Return the alternates that the head of *html* tells of: tag, address."""
    return {
        (each["hreflang"], each["href"])
        for each in attributes(html, 'link rel="alternate"')
        if "hreflang" in each and "type" not in each
    }


def urls(output):
    """Return every address of every sitemap with its alternates: tag, address."""
    found = {}
    for place in sorted(output.rglob("sitemap*.xml")):
        for each in ET.parse(place).iter(f"{SITEMAPS}url"):
            links = each.iter(f"{XHTML}link")
            loc = each.findtext(f"{SITEMAPS}loc")
            assert loc not in found, f"{loc} is in a sitemap twice"
            found[loc] = {(one.get("hreflang"), one.get("href")) for one in links}
    return found


def feeds(output):
    return sorted(
        place
        for place in output.rglob("*.xml")
        if ET.parse(place).getroot().tag == f"{ATOM}feed"
    )


def test_every_sitemap_is_valid_and_the_index_names_them_all(output):
    schema = xmlschema.XMLSchema(DATA / "sitemap-alternates.xsd", allow="local")
    index = ET.parse(output / "sitemap.xml").getroot()

    named = {path_of(each.text) for each in index.iter(f"{SITEMAPS}loc")}
    maps = sorted(output.glob("*/sitemap*.xml"))

    assert index.tag == f"{SITEMAPS}sitemapindex"
    assert named == {each.relative_to(output).as_posix() for each in maps}
    assert len(maps) >= 9
    for each in maps:
        schema.validate(each)


def test_the_head_of_a_page_and_the_sitemap_tell_the_same(output):
    told = urls(output)
    assert len(told) >= 36

    for url, links in told.items():
        html = (output / path_of(url)).read_text("utf-8")
        [canonical] = attributes(html, 'link rel="canonical"')

        assert canonical["href"] == url
        assert alternates(html) == links
        assert 'name="robots" content="noindex' not in html
        for tag, other in links - {("x-default", each[1]) for each in links}:
            assert links == told[other], f"{url} and {other} ({tag}) differ"


def test_a_page_that_is_not_in_the_sitemap_asks_not_to_be_found(output):
    told = {path_of(url) for url in urls(output)}

    for place in output.glob("*/**/*.html"):
        path = place.relative_to(output).as_posix()
        html = place.read_text("utf-8")
        hidden = re.search(r'name="robots" content="noindex', html)
        moved = 'http-equiv="refresh"' in html
        assert bool(hidden or moved) != (path in told), path


def test_robots_names_the_index(output):
    robots = (output / "robots.txt").read_text("utf-8")

    assert f"Sitemap: {HOST}sitemap.xml" in robots
    assert "Disallow: /\n" not in robots


def test_every_feed_is_read_by_strangers_without_complaint(output):
    found = feeds(output)
    assert len(found) >= 9

    for place in found:
        read = feedparser.parse(place.read_bytes())

        assert not read.bozo, (place, read.get("bozo_exception"))
        assert read.version == "atom10"
        assert read.feed.title
        assert read.entries
        for entry in read.entries:
            assert entry.title
            assert entry.summary
            assert path_of(entry.link)
            assert entry.updated_parsed


def test_every_feed_keeps_the_rules_of_rfc_4287(output):
    names = set()
    for place in feeds(output):
        path = place.relative_to(output).as_posix()
        feed = ET.parse(place).getroot()
        entries = feed.findall(f"{ATOM}entry")
        links = {
            each.get("rel"): each.get("href") for each in feed.findall(f"{ATOM}link")
        }

        # 4.1.1: one id, title and updated each; an author, or all entries have one.
        for element in (feed, *entries):
            for name in ("id", "title", "updated"):
                assert len(element.findall(f"{ATOM}{name}")) == 1, (path, name)
            updated = datetime.fromisoformat(element.findtext(f"{ATOM}updated"))
            assert updated.tzinfo is not None  # 3.3: RFC 3339 with a zone
        by = [feed, *entries] if feed.find(f"{ATOM}author") is None else [feed]
        assert all(e.find(f"{ATOM}author/{ATOM}name") is not None for e in by[-1:])
        assert path_of(links["self"]) == path
        assert (output / path_of(links["alternate"])).is_file()
        assert feed.get(f"{XML}lang") == path.split("/")[0]
        # 4.2.6: an id is an IRI, of one entry only; 4.1.2: content or an alternate.
        ids = [each.findtext(f"{ATOM}id") for each in entries]
        assert all(urlsplit(each).scheme for each in ids)
        assert len(ids) == len(set(ids)), path
        for entry in entries:
            [href] = [
                each.get("href")
                for each in entry.findall(f"{ATOM}link")
                if each.get("rel", "alternate") == "alternate"
            ]
            assert (output / path_of(href)).is_file(), href
        times = [each.findtext(f"{ATOM}updated") for each in entries]
        assert feed.findtext(f"{ATOM}updated") == max(times), path
        names.add(feed.findtext(f"{ATOM}id"))
    assert len(names) == len(feeds(output))


def test_every_page_names_a_feed_and_a_manifest_that_are_there(output):
    for place in sorted(output.glob("*/index.html")):
        html = place.read_text("utf-8")
        told = attributes(html, "link")

        for kind in ("application/atom+xml", "application/opensearchdescription+xml"):
            links = [each["href"] for each in told if each.get("type") == kind]
            assert links or "opensearch" in kind, (place, kind)
            for link in links:
                assert (
                    output / path_of(HOST + link.removeprefix(HOST).lstrip("/"))
                ).is_file()
        [manifest] = [each["href"] for each in told if each.get("rel") == "manifest"]
        path = manifest.removeprefix(HOST).lstrip("/")
        read = json.loads((output / path).read_text("utf-8"))
        assert read["lang"] == place.parent.name
        assert read["name"]


def test_structured_data_is_json_of_the_pages_language(output):
    seen = 0
    for place in sorted(output.glob("*/**/index.html")):
        html = place.read_text("utf-8")
        tag = place.relative_to(output).parts[0]
        for text in re.findall(
            r'(?s)<script type="application/ld\+json">(.*?)</script>', html
        ):
            data = json.loads(text)
            assert data["@context"] == "https://schema.org"
            graph = data.get("@graph", [data])
            assert {e["inLanguage"] for e in graph if "inLanguage" in e} <= {tag}
            seen += 1
    assert seen > 20
