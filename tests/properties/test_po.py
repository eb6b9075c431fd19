"""The laws of catalogs: what is read is written, and nothing else moves."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.po_wrap import columns
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.frozen import replace
from i18n_site.model.source import Location

FRENCH = locale("fr")
FEW = settings(max_examples=60, deadline=None)

TEXT = st.text(
    st.one_of(
        st.sampled_from('aé中 "\\\n\t%-./()«»\u00a0\u2028\u200b\u0301#~|'),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0\4"),
    ),
    max_size=60,
)
LINE = st.text(st.sampled_from('aé中 "\\.,:~|#<'), max_size=20)
FLAG = st.sampled_from(["fuzzy", "md-text", "c-format", "no-wrap", "range: 0..9"])
PLACE = st.builds(
    Location,
    st.sampled_from(["a.md", "content/a b.md", "é/中.md", "x\u2003y"]),
    st.integers(0, 99999),
    st.just(0),
)


@st.composite
def messages(draw):
    text = draw(TEXT.filter(lambda each: each != ""))
    plural = draw(st.none() | TEXT)
    translations = draw(
        st.tuples(TEXT) if plural is None else st.tuples(TEXT, TEXT, TEXT)
    )
    return Message(
        key=Key(text, draw(st.none() | TEXT)),
        plural=plural,
        translations=translations,
        flags=(
            "fuzzy",
            *draw(st.lists(FLAG.filter(lambda f: f != "fuzzy"), unique=True)),
        ),
        comments=tuple(draw(st.lists(LINE, max_size=2))),
        extracted=tuple(draw(st.lists(LINE, max_size=2))),
        references=tuple(draw(st.lists(PLACE, max_size=4))),
        previous=draw(st.none() | TEXT.map(lambda text: Previous(Key(text)))),
        obsolete=draw(st.booleans()),
    )


CATALOGS = st.lists(messages(), max_size=4, unique_by=lambda each: each.key).map(
    lambda found: Catalog(
        "fr.po",
        (("Language", "fr"), ("Content-Type", "text/plain; charset=UTF-8")),
        tuple(found),
    )
)


def essence(catalog):
    return [
        message._replace(
            line=0,
            comments=tuple(line.rstrip() for line in message.comments),
            extracted=tuple(line.rstrip() for line in message.extracted),
        )
        if not message.obsolete
        else (message.key, message.plural, message.translations, message.flags)
        for message in catalog.messages
    ]


@FEW
@given(CATALOGS, st.booleans())
def test_what_is_written_is_read_back_the_same(catalog, wrap):
    text = po.dumps(catalog, wrap=wrap)

    back = po.loads(text, "fr.po")

    assert essence(back) == essence(catalog)
    assert back.header == catalog.header
    assert po.dumps(back) == text


@FEW
@given(CATALOGS)
def test_no_line_of_a_text_is_wider_than_79_unless_it_can_not_be_broken(catalog):
    plain = replace(
        catalog,
        messages=tuple(
            Message(Key(f"{number} " + "word 中文 " * 20 + each.key.text[:20]))
            for number, each in enumerate(catalog.messages)
        ),
    )

    lines = po.dumps(plain).split("\n")

    assert all(columns(line) <= 79 or " " not in line for line in lines)


@FEW
@given(CATALOGS, st.data())
def test_an_edited_entry_changes_its_own_lines_only(catalog, data):
    assume(catalog.messages)
    before = po.loads(po.dumps(catalog), "fr.po")
    index = data.draw(st.integers(0, len(before.messages) - 1))
    changed = before.messages[index]
    other = changed._replace(comments=(*changed.comments, "edited"))

    after = replace(
        before,
        messages=(*before.messages[:index], other, *before.messages[index + 1 :]),
    )

    ours = po.loads(po.dumps(after), "fr.po").entries
    for number, (old, new) in enumerate(zip(before.entries, ours, strict=True)):
        assert (old.raw == new.raw) == (number != index + 1)


@FEW
@given(CATALOGS)
def test_a_merge_with_itself_changes_nothing(catalog):
    catalog = po.loads(po.dumps(catalog), "fr.po")
    template = Catalog("x.pot", messages=tuple(catalog.live().values()))
    first, _ = merge(catalog, template, FRENCH, "fr.po")
    once = po.dumps(first)

    second, stats = merge(po.loads(once, "fr.po"), template, FRENCH, "fr.po")

    assert po.dumps(second) == once
    assert (stats.fuzzy, stats.new, stats.obsolete, stats.dropped) == (0, 0, 0, 0)


@FEW
@given(CATALOGS, CATALOGS)
def test_no_translation_is_lost_by_an_update(catalog, template):
    before = {
        text
        for message in catalog.messages
        if all(message.translations)
        for text in message.translations
    }

    after, _ = merge(catalog, template, FRENCH, "fr.po")

    kept = {text for message in after.messages for text in message.translations}
    remarks = "\n".join(line for each in after.messages for line in each.comments)
    assert all(text in kept or "its translation was" in remarks for text in before)


PIECES = (
    *("msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", '"a"', '"', '""'),
    *("#", "#~ ", "#| ", "#, ", " ", "\\", "x", "\\\n", "[", "]", "\r\n", "\n"),
)


@FEW
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=40,
    ).map("".join)
)
def test_any_text_is_read_without_loss_or_refused(text):
    try:
        catalog = po.loads(text, "fr.po")
    except CatalogError:
        return

    assert po.dumps(catalog) == text


WHOLE = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

# note
#: a.md:1
msgid "Take 500"
msgstr ""
"Prenez "
"500"

msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"

#~ msgid "gone"
#~ msgstr "parti"
"""


@pytest.mark.parametrize("cut", range(1, len(WHOLE)))
def test_a_cut_file_is_refused_or_holds_whole_entries_only(cut):
    whole = {message.key: message for message in po.loads(WHOLE, "fr.po").messages}

    try:
        catalog = po.loads(WHOLE[:cut], "fr.po")
    except CatalogError:
        return

    for message in catalog.messages:
        full = whole[message.key].translations
        given_up = message.translations
        # what is there is the beginning of the whole, string by string
        assert all(text in full[at] for at, text in enumerate(given_up))
