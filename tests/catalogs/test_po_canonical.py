"""The fast way through a catalog and the slow one say the same of every text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po, po_canonical, po_read
from i18n_site.catalogs.po_canonical import Place, read_canonical
from i18n_site.errors import CatalogError

FEW = settings(max_examples=200, deadline=None)
ROOT = Path(__file__).parents[2]

WHOLE = """\
# Team
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

# note
#. heading
#: content/a.md:1 b.md
#, fuzzy, md-text
#| msgctxt "old"
#| msgid "Take 50"
msgctxt "menu"
msgid "Take 500"
msgstr ""
"Prenez "
"500"

msgid "day"
msgid_plural "days"
msgstr[0] "jour\\n"
msgstr[1] "jours"

#, fuzzy
#~| msgid "going"
#~ msgid "gone"
#~ msgstr "parti"

#~ msgid "one"
#~ msgid_plural "many"
#~ msgstr[0] "un"
#~ msgstr[1] "des"
"""
PLAIN = """\
msgid ""
msgstr ""

# say \\"hi\\"
#. heading
#: content/a.md:1 b.md
#: \u2068a b.md\u2069:7
#, md-text
msgid "Take 500"
msgstr ""
"Prenez "
"500"

#.paragraph
#:c.md:2
msgctxt ""
"menu"
msgid "\\"a\\"\\n"
"b\\\\"
msgstr "c\\n"
""
"d"

msgid "e"
msgstr "f"

#
#, fuzzy
# tail
msgid "g"
msgstr ""
"""
PIECES = (
    *("\n", "\n\n", '"', "\\", "\\\n", "#", "#~ ", "#~| ", "#| ", "# c\n", "#, x\n"),
    *('msgid "n"\n', 'msgstr "n"\n', 'msgstr[2] "n"\n', 'msgctxt "n"\n', '"stray"\n'),
    *('"\n"', '\\"\n"', '" "', '""', "#: \u2068a\n", "#| msgid\n", "#\\\n", "msg"),
    *("<<<<<<< a\n", "\r\n", "\r", "\x04", "\\q", "\\303", "\u2028", "\xa0", " ", "0"),
)


def outcome(text):
    """Return the catalog of *text*, or what is wrong with it."""
    try:
        return po.loads(text, "fr.po")
    except CatalogError as err:
        return err.findings


def by_grammar(text):
    """Return the same, every entry read by the full grammar."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(po_read, "read_canonical", lambda text, place, entries: place)
        return outcome(text)


@st.composite
def damaged(draw):
    """A catalog with a few pieces put in and cut out."""
    text = draw(st.sampled_from((WHOLE, PLAIN)))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.sampled_from([0, 0, 0, 1, 2, 40]))
        text = text[:start] + draw(st.sampled_from(("", *PIECES))) + text[end:]
    return text


@FEW
@given(damaged())
def test_a_damaged_catalog_is_read_or_refused_the_same_both_ways(text):
    assert outcome(text) == by_grammar(text)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "locales").rglob("*.po*")), ids=lambda path: path.stem
)
def test_the_catalogs_of_this_site_are_the_same_both_ways(path):
    text = path.read_text("utf-8")

    assert outcome(text) == by_grammar(text)


def test_most_entries_are_read_many_at_a_time(monkeypatch):
    alone = []
    one = po_canonical._live
    monkeypatch.setattr(
        po_canonical, "_live", lambda text, *at: alone.append(at) or one(text, *at)
    )

    found = outcome(PLAIN)

    assert found == by_grammar(PLAIN)
    assert len(found.messages) == 4
    assert alone == []


def test_what_our_writer_and_gettext_write_is_all_canonical():
    entries = []

    place = read_canonical(WHOLE, Place(0, 1), entries)

    assert place == Place(len(WHOLE), WHOLE.count("\n") + 1)
    assert "".join(entry.raw for entry in entries) == WHOLE
    assert [entry.message.line for entry in entries] == [2, 12, 17, 24, 27]


def test_an_entry_that_goes_on_after_an_empty_line_is_read_whole():
    text = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n\nmsgstr[1] "d"\n'

    (message,) = po.loads(text, "fr.po").messages

    assert message.translations == ("c", "d")


def test_a_no_break_space_outside_of_strings_is_told_like_any_junk():
    text = 'msgid "a"\nmsgstr "b"\xa0\xa0c"\n'

    found = outcome(text)

    assert [str(each) for each in found] == [
        "fr.po:2:11: error: '\\xa0\\xa0c' has no meaning here [po-syntax]"
    ]


def test_a_reference_with_a_huge_number_is_a_name():
    places = po.loads(f'#: a.md:{"9" * 5000} b.md:7\nmsgid "a"\nmsgstr "b"\n', "fr.po")

    first, second = places.messages[0].references

    assert (first.line, len(first.path)) == (0, 5005)
    assert (second.path, second.line) == ("b.md", 7)


def test_two_entries_with_one_text_on_one_line_are_told():
    found = outcome('msgid "a" msgstr "b" msgid "a" msgstr "c"\n')

    assert [each.rule for each in found] == ["po-duplicate-message"]
