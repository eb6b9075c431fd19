from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.render.xml import HEAD, element

TEXT = st.text(st.characters(codec="utf-8"), min_size=1)


@settings(max_examples=200, deadline=None)
@given(TEXT, TEXT)
def test_any_text_makes_well_formed_xml(value, attribute):
    xml = HEAD + element("x", value, y=attribute)

    read = ElementTree.fromstring(xml.encode())

    assert set(read.text or "") <= set(value)
    assert set(read.get("y", "")) <= set(attribute)


@pytest.mark.parametrize("text", ["<a>&\"'", "é\U0001f600", "a\r\nb\tc", "]]>"])
def test_what_xml_allows_is_kept(text):
    read = ElementTree.fromstring(element("x", text, y=text))

    assert read.text == text
    assert read.get("y") == text


def test_what_xml_forbids_is_left_out():
    assert element("x", "a\0b\x1bc\ufffe\ud800") == "<x>abc</x>"


def test_an_attribute_without_a_value_is_left_out():
    assert element("link", class_="k", hreflang="", href="b") == (
        '<link class="k" href="b"/>'
    )
