"""Sitemaps against the schema of sitemaps.org, as the npm package sitemap has it.

Its file ``sitemap.xsd`` is of 2008-03-26; our ``sitemap-alternates.xsd`` adds the
element that Google reads alternates from, which has no schema of its own.
"""

from io import BytesIO
from pathlib import Path

import pytest
import xmlschema

from i18n_site.render.sitemap import PageSet, Version, sitemap

DATA = Path(__file__).parents[1] / "data"
HOST = "https://health.example"
SETS = [
    PageSet(
        (
            Version("en", f"{HOST}/en/a/?x=1&y=%22", "2026-11-20"),
            Version("zh-Hans", f"{HOST}/zh-Hans/%E7%97%9B/", "2026-11-23T10:00:00Z"),
        ),
        f"{HOST}/en/a/?x=1&y=%22",
    ),
    PageSet((Version("en", f"{HOST}/en/"),)),
]


@pytest.fixture(scope="module")
def schema():
    return xmlschema.XMLSchema(DATA / "sitemap-alternates.xsd", allow="local")


@pytest.mark.parametrize("tag", ["en", "zh-Hans"])
def test_a_sitemap_is_valid(schema, tag):
    [xml] = sitemap(tag, SETS).values()

    schema.validate(BytesIO(xml))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b"<lastmod>2026-11-20</lastmod>", b"<lastmod>20 Nov</lastmod>"),
        (b'hreflang="zh-Hans"', b'hreflang="zh_Hans!"'),
        (b"loc>", b"lok>"),
    ],
)
def test_the_schema_finds_what_is_wrong(schema, right, wrong):
    [xml] = sitemap("en", SETS).values()

    assert right in xml
    assert not schema.is_valid(BytesIO(xml.replace(right, wrong)))
