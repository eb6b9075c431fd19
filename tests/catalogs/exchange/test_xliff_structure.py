"""What we export as XLIFF is XLIFF: the rules of OASIS XLIFF 2.0, core.

The schema itself is not ours to keep; where Debian's php-symfony-translation has it
and lxml is there, it is asked as well.
"""

import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.exchange import xliff
from i18n_site.catalogs.po import loads
from i18n_site.model.catalog import Catalog, Key, Message

ROOT = Path(__file__).parents[3]
SCHEMAS = Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
SPACE = "{urn:oasis:names:tc:xliff:document:2.0}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
NMTOKEN = re.compile(r"[\w.:-]+")
STATES = {"initial", "translated", "reviewed", "final"}

# For each element: its attributes, those that it must have, and what may stand in it,
# in this order (sections 4.2 and 4.3 of the specification).
SHAPES = {
    "xliff": ({"version", "srcLang", "trgLang"}, {"version", "srcLang"}, "(file )+"),
    "file": ({"id", "original", "canResegment", XML_SPACE}, {"id"}, "(unit )+"),
    "unit": ({"id"}, {"id"}, "(notes )?(segment )+"),
    "notes": (set(), set(), "(note )+"),
    "note": ({"category"}, set(), ""),
    "segment": ({"state", "subState"}, set(), "source (target )?"),
    "source": (set(), set(), "(cp )*"),
    "target": (set(), set(), "(cp )*"),
    "cp": ({"hex"}, {"hex"}, ""),
}


def check(text):
    """Assert all that the specification says of the elements that we write."""
    root = ElementTree.fromstring(text)
    assert root.tag == f"{SPACE}xliff"
    assert root.attrib["version"] == "2.0"
    for element in root.iter():
        name = element.tag.removeprefix(SPACE)
        known, needed, content = SHAPES[name]
        assert needed <= element.attrib.keys() <= known, name
        inside = "".join(f"{each.tag.removeprefix(SPACE)} " for each in element)
        assert re.fullmatch(content, inside), (name, inside)
        if name not in ("note", "source", "target"):
            own = [element.text, *(each.tail for each in element)]
            assert not "".join(filter(None, own)).strip()
    check_ids(root)
    check_states(root)
    check_points(root)


def check_ids(root):
    files = [each.attrib["id"] for each in root]
    assert len(files) == len(set(files))
    for file in root:
        units = [each.attrib["id"] for each in file]
        assert len(units) == len(set(units))
        assert all(NMTOKEN.fullmatch(each) for each in (*files, *units))
        assert file.attrib["canResegment"] in ("yes", "no")


def check_states(root):
    for segment in root.iter(f"{SPACE}segment"):
        state = segment.attrib.get("state")
        if "subState" in segment.attrib:
            assert state is not None
            assert re.fullmatch(r"[^:\s]+:[^:\s]+", segment.attrib["subState"])
        if state is not None:
            assert state in STATES
        if state != "initial":
            assert segment.find(f"{SPACE}target") is not None


def check_points(root):
    for point in root.iter(f"{SPACE}cp"):
        assert re.fullmatch(r"[0-9A-F]{4}", point.attrib["hex"])
        code = int(point.attrib["hex"], 16)
        assert unicodedata.category(chr(code)) in ("Cc", "Cs", "Cn")


TEXT = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\x04"),
    max_size=20,
)


@st.composite
def catalogs(draw):
    found = {}
    for domain in draw(st.sets(st.sampled_from(["a", "b/c", "site"]), min_size=1)):
        texts = draw(st.lists(TEXT.filter(bool), unique=True, min_size=1, max_size=4))
        found[domain] = Catalog(
            domain, (), tuple(draw(message(each)) for each in texts)
        )
    return found


@st.composite
def message(draw, text):
    plural = draw(st.none() | TEXT.filter(bool))
    count = 1 if plural is None else draw(st.integers(1, 6))
    return Message(
        Key(text, draw(st.none() | TEXT)),
        plural,
        tuple(draw(TEXT) for _ in range(count)),
        draw(st.sampled_from([(), ("fuzzy",)])),
        tuple(draw(st.lists(TEXT, max_size=2))),
    )


@settings(max_examples=60, deadline=None)
@given(catalogs())
def test_any_catalogs_become_xliff(found):
    check(xliff.dumps(found, "en", "pt-BR"))


def sample(locale):
    below = ROOT / "locales" / locale / "LC_MESSAGES"
    return {
        path.stem: loads(path.read_text("utf-8"), path.name)
        for path in sorted(below.glob("*.po"))
    }


@pytest.mark.parametrize("locale", ["fr", "fa", "ja"])
def test_the_sample_site_becomes_xliff(locale):
    check(xliff.dumps(sample(locale), "en", locale))


def test_the_check_sees_what_is_wrong():
    good = xliff.dumps(sample("fr"), "en", "fr")

    for wrong in (
        good.replace('version="2.0"', 'version="1.2"'),
        good.replace('state="translated"', 'state="done"', 1),
        good.replace("<segment", "<target/><segment", 1),
        good.replace('id="f2"', 'id="f1"'),
        good.replace("<source>", '<source><ph id="1"/>', 1),
    ):
        assert wrong != good
        with pytest.raises((AssertionError, KeyError)):
            check(wrong)


@pytest.mark.skipif(
    not SCHEMAS.exists(), reason="no schema here: install php-symfony-translation"
)
@pytest.mark.parametrize("locale", ["fr", "fa", "ja"])
def test_the_schema_of_oasis_takes_the_sample_site(locale):
    etree = pytest.importorskip("lxml.etree")
    text = xliff.dumps(sample(locale), "en", locale)
    schema = etree.XMLSchema(file=str(SCHEMAS / "xliff-core-2.0.xsd"))

    schema.assertValid(etree.fromstring(text.encode()))
