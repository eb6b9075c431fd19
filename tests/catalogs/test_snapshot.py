import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import snapshot
from i18n_site.catalogs.compiled import compile_catalogs, join_parts, part_of
from i18n_site.catalogs.po import loads
from i18n_site.catalogs.po_blocks import digest
from i18n_site.catalogs.po_reread import reread
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key
from i18n_site.model.finding import Finding, Severity
from i18n_site.model.source import Location

FRENCH = locale("fr")
ABOUT = "fr en 1.0"
TEXT = """\
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

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


def examine(message):
    return [WRONG] if message.key.text == "wrong" else []


def taken(text=TEXT, about=ABOUT):
    data = text.encode()
    reading = reread(data, "fr.po", examine)
    part = part_of(reading.catalog, FRENCH, frozenset({Key("wrong")}))
    return snapshot.take(reading, digest(data), about, (WRONG,), part)


def test_what_was_taken_comes_back_the_same():
    made = taken()

    back = snapshot.loads(snapshot.dumps(made), ABOUT)

    assert back == made
    assert back.digest == digest(TEXT.encode())
    assert back.findings == (WRONG,)


def test_readers_see_what_the_catalog_itself_would_give():
    part = snapshot.part(snapshot.loads(snapshot.dumps(taken()), ABOUT))

    assert part.texts == {Key("dose", "menu"): ("dose",), Key("day"): ("jour", "jours")}
    assert join_parts([part], FRENCH) == compile_catalogs(
        [loads(TEXT, "fr.po")], FRENCH, {Key("wrong")}
    )


def test_a_text_rejected_in_one_catalog_does_not_come_from_another():
    other = part_of(loads('msgid "wrong"\nmsgstr "mal"\n', "b.po"), FRENCH)

    joined = join_parts([snapshot.part(taken()), other], FRENCH)

    assert Key("wrong") not in joined.texts


def test_all_messages_can_be_had_from_it():
    made = snapshot.loads(snapshot.dumps(taken()), ABOUT)

    details = snapshot.read_details(made)
    messages = snapshot.known_messages(made, details, range(len(made.keys)))

    assert tuple(messages) == loads(TEXT, "fr.po").messages
    assert details.found == {1: (WRONG,)}


def test_a_mapped_file_is_read_where_it_lies():
    data = memoryview(snapshot.dumps(taken()))

    assert snapshot.loads(data, ABOUT) == taken()


def test_one_about_something_else_is_a_miss():
    assert snapshot.loads(snapshot.dumps(taken()), "fr en 1.1") is None


def test_one_of_another_version_is_a_miss(monkeypatch):
    data = snapshot.dumps(taken())

    monkeypatch.setattr(snapshot, "VERSION", snapshot.VERSION + 1)

    assert snapshot.loads(data, ABOUT) is None


@pytest.mark.parametrize("cut", [0, 1, 3, 4, 5, 6, 40, -1])
def test_a_cut_one_is_a_miss(cut):
    assert snapshot.loads(snapshot.dumps(taken())[:cut], ABOUT) is None


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_an_altered_one_is_a_miss(data):
    good = bytearray(snapshot.dumps(taken()))
    at = data.draw(st.integers(0, len(good) - 1))

    good[at] ^= data.draw(st.integers(1, 255))

    assert snapshot.loads(bytes(good), ABOUT) is None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_foreign_bytes_are_a_miss_even_with_a_right_checksum(body):
    body = bytes([snapshot.VERSION]) + body
    data = zlib.crc32(body).to_bytes(4, "big") + body

    assert snapshot.loads(data, ABOUT) is None
