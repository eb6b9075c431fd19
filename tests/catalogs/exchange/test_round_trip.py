"""What is exported and imported again changes no byte; what is edited arrives."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange import csv_table, tmx, xliff
from i18n_site.catalogs.exchange.apply import apply
from i18n_site.catalogs.exchange.read import read
from i18n_site.catalogs.po_write import format_message
from i18n_site.model.catalog import Key, Message

HEADER = """\
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

"""
WRITERS = {
    "xliff": lambda catalogs: xliff.dumps(catalogs, "en", "fr"),
    "tmx": lambda catalogs: tmx.dumps(catalogs, "en", "fr"),
    "csv": csv_table.dumps,
}
KINDS = sorted(WRITERS)
CATALOG = (
    HEADER
    + """\
# a note
#. of the source
#: content/a.md:1
msgctxt "menu"
msgid "one & <two>"
msgstr "un & <deux>"

#, fuzzy
#| msgid "before"
msgid   "unsure"
msgstr "incertain"

msgid "%(n)s day"
msgid_plural "%(n)s days"
msgstr[0] "%(n)s jour"
msgstr[1] ""

msgid "a\\tb\\rc\\fd\\n"
msgstr "A\\tB\\rC\\fD\\n"

msgid "missing"
msgstr ""

#~ msgid "old"
#~ msgstr "vieux"
"""
)


def catalogs_of(text, domain="site"):
    return {domain: po.loads(text, f"{domain}.po")}


def imported(catalogs, written):
    return apply(catalogs, read(written.encode(), "fr.x", "fr"), "fr.x")


@pytest.mark.parametrize("kind", KINDS)
def test_a_round_trip_changes_no_byte(kind):
    catalogs = catalogs_of(CATALOG)

    result = imported(catalogs, WRITERS[kind](catalogs))

    assert po.dumps(result.catalogs["site"]) == CATALOG
    assert (result.changed, result.findings) == (0, ())


@pytest.mark.parametrize("kind", KINDS)
def test_a_round_trip_fills_an_emptied_catalog_with_all_texts(kind):
    full = catalogs_of(CATALOG)
    emptied = CATALOG
    for text in ("un & <deux>", "%(n)s jour", "A\\tB\\rC\\fD\\n"):
        emptied = emptied.replace(f'"{text}"', '""')
    assert emptied.count('""') == 7

    result = imported(catalogs_of(emptied), WRITERS[kind](full))

    assert result.catalogs["site"].messages == full["site"].messages
    assert result.changed == 3


# What a catalog can hold; NUL and EOT it can't.
TEXTS = st.text(
    st.one_of(
        st.sampled_from("\t\n\r\f\x01\x1f'\"=+-@,;<>&]\ufffe\u2028 ab"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0\x04"),
    ),
    max_size=12,
).filter(lambda text: text.strip("\n") == text)


@st.composite
def messages(draw):
    found = {}
    for _ in range(draw(st.integers(1, 4))):
        context = draw(st.none() | TEXTS)
        key = Key(draw(TEXTS.filter(bool)), context)
        plural = draw(st.none() | TEXTS.filter(bool))
        count = 1 if plural is None else 2
        texts = tuple(draw(TEXTS) for _ in range(count))
        found[key] = Message(
            key,
            plural,
            texts,
            flags=("fuzzy",) if draw(st.booleans()) else (),
            comments=tuple(draw(TEXTS).splitlines()),
            obsolete=draw(st.booleans()),
        )
    return list(found.values())


@pytest.mark.parametrize("kind", KINDS)
@given(made=messages())
@settings(deadline=None, max_examples=120)
def test_a_round_trip_of_anything_changes_no_byte(kind, made):
    text = HEADER + "\n".join(map(format_message, made))
    catalogs = catalogs_of(text, "my docs")

    result = imported(catalogs, WRITERS[kind](catalogs))

    assert po.dumps(result.catalogs["my docs"]) == text
    assert result.findings == ()


@pytest.mark.parametrize("kind", KINDS)
def test_the_domain_of_a_text_is_kept(kind):
    catalogs = {
        name: po.loads(f'{HEADER}msgid "x"\nmsgstr "{name}"\n', f"{name}.po")
        for name in ("a", "b & c")
    }
    bare = {
        name: po.loads(f'{HEADER}msgid "x"\nmsgstr ""\n', f"{name}.po")
        for name in catalogs
    }

    result = imported(bare, WRITERS[kind](catalogs))

    assert [each.messages[0].translations for each in result.catalogs.values()] == [
        ("a",),
        ("b & c",),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_an_edited_text_arrives_and_only_its_message_changes(kind):
    catalogs = catalogs_of(CATALOG)
    written = WRITERS[kind](catalogs)

    result = imported(catalogs, written.replace("incertain", "sûr"))

    assert po.dumps(result.catalogs["site"]) == CATALOG.replace(
        'msgid   "unsure"\nmsgstr "incertain"', 'msgid "unsure"\nmsgstr "sûr"'
    )
    assert result.changed == 1


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_is_the_same_every_time_and_in_utf_8(kind):
    catalogs = catalogs_of(CATALOG)

    assert WRITERS[kind](catalogs) == WRITERS[kind](catalogs_of(CATALOG))
    assert not WRITERS[kind](catalogs).startswith("\ufeff")
