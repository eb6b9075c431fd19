import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import snapshot
from i18n_site.catalogs.columns import columns
from i18n_site.catalogs.po import loads
from i18n_site.catalogs.po_reread import reread
from i18n_site.model.catalog import Key
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

ABOUT = "fr en 1.0"
HEADER = """\
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"""
TEXT = f"""\
{HEADER}
# note
#. heading
#: content/a.md:1 b.md
#, md-text
msgctxt "menu"
msgid "dose"
msgstr "dose"

msgid "wrong"
msgstr "faux"

msgid "missing"
msgstr ""

#, fuzzy
#| msgid "unclear"
msgid "fuzzy"
msgstr "flou"

msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"

#~ msgid "gone"
#~ msgstr "parti"
"""
WRONG = Finding("numbers", Severity.ERROR, "no", Location("fr.po", 12), "mend", "wrong")


def examine(messages):
    return [[WRONG] if each.key.text == "wrong" else [] for each in messages]


def taken():
    return reread(TEXT.encode(), "fr.po", examine).kept


def dumped():
    return snapshot.dumps(taken(), ABOUT)


def test_what_was_taken_comes_back_the_same():
    assert snapshot.loads(dumped(), ABOUT) == taken()


def test_it_has_the_texts_for_readers_and_what_is_outstanding_as_a_whole():
    made = snapshot.loads(dumped(), ABOUT)

    messages = loads(TEXT, "fr.po").messages
    assert made.header == HEADER
    assert made.columns == columns(
        [
            (Key("dose", "menu"), ("dose",)),
            (Key("wrong"), ("faux",)),
            (Key("missing"), ()),
            (Key("fuzzy"), ()),
            (Key("day"), ("jour", "jours")),
            (Key("gone"), ()),
        ]
    )
    assert made.found == {1: (WRONG,)}
    assert made.outstanding == {1: messages[1], 4: messages[4]}
    assert sum(block.messages for block in made.blocks) == len(messages)


def test_a_mapped_file_is_read_where_it_lies():
    assert snapshot.loads(memoryview(dumped()), ABOUT) == taken()


def test_one_about_something_else_is_a_miss():
    assert snapshot.loads(dumped(), "fr en 1.1") is None


def test_one_of_another_version_is_a_miss(monkeypatch):
    data = dumped()

    monkeypatch.setattr(snapshot, "VERSION", snapshot.VERSION + 1)

    assert snapshot.loads(data, ABOUT) is None


@pytest.mark.parametrize("cut", [0, 1, 3, 4, 5, 6, 40, -1])
def test_a_cut_one_is_a_miss(cut):
    assert snapshot.loads(dumped()[:cut], ABOUT) is None


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_an_altered_one_is_a_miss(data):
    good = bytearray(dumped())
    at = data.draw(st.integers(0, len(good) - 1))

    good[at] ^= data.draw(st.integers(1, 255))

    assert snapshot.loads(bytes(good), ABOUT) is None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_foreign_bytes_are_a_miss_even_with_a_right_checksum(body):
    body = bytes([snapshot.VERSION]) + body
    data = zlib.crc32(body).to_bytes(4, "big") + body

    assert snapshot.loads(data, ABOUT) is None
