import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.render.isolate import isolated, with_isolates

LAW = settings(max_examples=200, deadline=None)
DIRECTIONS = st.sampled_from(["ltr", "rtl"])


@pytest.mark.parametrize(
    ("text", "direction", "html"),
    [
        ("Kratom", "ltr", "Kratom"),
        ("صداع", "rtl", "صداع"),
        ("By سارة, 2026", "ltr", 'By <bdi dir="rtl">سارة</bdi>, 2026'),
        (
            "نبات Mitragyna speciosa (Korth.) معروف",
            "rtl",
            'نبات <bdi dir="ltr">Mitragyna speciosa (Korth</bdi>.) معروف',
        ),
        (
            "a צ b ש, ת c",
            "ltr",
            'a <bdi dir="rtl">צ</bdi> b <bdi dir="rtl">ש, ת</bdi> c',
        ),
        ("٣ و 7-OH", "rtl", '٣ و 7-<bdi dir="ltr">OH</bdi>'),
        ("<b> & ע", "ltr", '&lt;b&gt; &amp; <bdi dir="rtl">ע</bdi>'),
        ("12 : 30", "ltr", "12 : 30"),
        ("", "rtl", ""),
    ],
)
def test_runs_of_the_other_direction_are_isolated(text, direction, html):
    assert with_isolates(text, direction) == html


def test_text_from_elsewhere_is_isolated_whole():
    assert isolated("O'Neil <x>") == "<bdi>O&#x27;Neil &lt;x&gt;</bdi>"
    assert isolated("صداع", tag="ar", direction="rtl") == (
        '<bdi lang="ar" dir="rtl">صداع</bdi>'
    )
    assert isolated("x", tag='"><b>') == '<bdi lang="&quot;&gt;&lt;b&gt;">x</bdi>'


@LAW
@given(st.text(st.one_of(st.characters(), st.sampled_from('aא1 ,<&"'))), DIRECTIONS)
def test_nothing_of_the_text_is_lost_and_no_markup_gained(text, direction):
    made = with_isolates(text, direction)

    bare = re.sub(r'</?bdi(?: dir="(?:ltr|rtl)")?>', "", made)
    assert unescape(bare) == unescape(
        re.sub("&(?!#x27;|amp;|lt;|gt;|quot;)", "&", bare)
    )
    assert "<" not in bare
    assert made.count("<bdi ") == made.count("</bdi>")
