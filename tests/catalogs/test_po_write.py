import pytest

from i18n_site.catalogs import po
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.frozen import replace
from i18n_site.model.source import Location

TEXT = """\
# Team
msgid ""
msgstr ""
"Language: fr\\n"
"X-Odd:   kept  \\n"
"Content-Type: text/plain; charset=UTF-8\\n"


#:   a.md:1
msgid   "one"
msgstr "un"

#.no space
#, strange, fuzzy
msgid "two"
msgstr "deux"

msgid "three"
msgstr ""
"trois"

#~ msgid "four"
#~ msgstr "quatre"
# the end
"""


def edited(text, key, **changes):
    catalog = po.loads(text, "fr.po")
    messages = tuple(
        message._replace(**changes) if message.key.text == key else message
        for message in catalog.messages
    )
    return po.dumps(replace(catalog, messages=messages))


def test_one_changed_entry_changes_its_lines_only():
    text = edited(TEXT, "two", translations=("2",), flags=())

    assert text == TEXT.replace(
        '#.no space\n#, strange, fuzzy\nmsgid "two"\nmsgstr "deux"',
        '#. no space\nmsgid "two"\nmsgstr "2"',
    )


def test_the_empty_lines_before_a_changed_entry_stay():
    text = edited(TEXT, "one", translations=("1",))

    assert text == TEXT.replace(
        '#:   a.md:1\nmsgid   "one"\nmsgstr "un"', '#: a.md:1\nmsgid "one"\nmsgstr "1"'
    )


def test_a_changed_entry_has_the_line_ends_of_the_file():
    text = TEXT.replace("\n", "\r\n")

    assert edited(text, "three", translations=("3",)) == text.replace(
        'msgstr ""\r\n"trois"', 'msgstr "3"'
    )


def test_a_changed_header_field_leaves_the_entries_alone():
    catalog = po.loads(TEXT, "fr.po")
    header = tuple(
        (name, "de" if name == "Language" else value) for name, value in catalog.header
    )

    text = po.dumps(replace(catalog, header=header))

    assert text == TEXT.replace("Language: fr", "Language: de")


def test_an_entry_that_is_taken_out_leaves_no_gap():
    catalog = po.loads(TEXT, "fr.po")
    messages = tuple(each for each in catalog.messages if each.key.text != "two")

    text = po.dumps(replace(catalog, messages=messages))

    assert text == TEXT.replace(
        '#.no space\n#, strange, fuzzy\nmsgid "two"\nmsgstr "deux"\n\n', ""
    )


def test_a_new_entry_stands_apart_by_one_empty_line():
    catalog = po.loads('msgid "a"\nmsgstr ""\nmsgid "b"\nmsgstr ""', "fr.po")
    first, last = catalog.messages

    text = po.dumps(replace(catalog, messages=(first, Message(Key("n")), last)))

    assert text == (
        'msgid "a"\nmsgstr ""\n\nmsgid "n"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""'
    )


def test_a_new_message_is_written_as_gettext_writes_it():
    message = Message(
        Key("day", "menu"),
        "days",
        ("jour", "jours"),
        ("md-text", "fuzzy"),
        ("note", ""),
        ("heading",),
        (Location("a b.md", 3), Location("c.md")),
        Previous(Key("Day", "old"), "Days"),
    )

    text = po.dumps(Catalog("fr.po", messages=(message,)))

    assert (
        text
        == """\
# note
#
#. heading
#: \u2068a b.md\u2069:3 c.md
#, fuzzy, md-text
#| msgctxt "old"
#| msgid "Day"
#| msgid_plural "Days"
msgctxt "menu"
msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"
"""
    )


def test_an_obsolete_message_has_its_mark_on_every_line_of_text():
    message = Message(
        Key("a " * 50),
        None,
        ("b",),
        ("fuzzy",),
        previous=Previous(Key("z")),
        obsolete=True,
    )

    lines = po.dumps(Catalog("fr.po", messages=(message,))).splitlines()

    assert lines[0] == "#, fuzzy"
    assert lines[1] == '#~| msgid "z"'
    assert lines[2] == '#~ msgid ""'
    assert all(line.startswith('#~ "') for line in lines[3:-1])
    assert lines[-1] == '#~ msgstr "b"'


@pytest.mark.parametrize("comment", ['a\nmsgid "x"', "a\rb", "ends with \\"])
def test_no_comment_can_break_out_of_its_lines(comment):
    message = Message(Key("a"), None, ("b",), comments=(comment,), extracted=(comment,))

    read = po.loads(po.dumps(Catalog("fr.po", messages=(message,))), "fr.po")

    assert [(each.key.text, each.translations) for each in read.messages] == [
        ("a", ("b",))
    ]


def test_a_file_name_can_not_break_out_of_its_line():
    message = Message(Key("a"), references=(Location("x\nmsgid y", 1),))

    read = po.loads(po.dumps(Catalog("fr.po", messages=(message,))), "fr.po")

    assert len(read.messages) == 1


def test_without_wrapping_a_line_ends_only_where_the_text_does():
    message = Message(Key("word " * 40 + "\nnext"))

    text = po.dumps(Catalog("fr.po", messages=(message,)), wrap=False)

    assert text.split("\n")[1:3] == ['"' + "word " * 40 + '\\n"', '"next"']


def test_the_flag_no_wrap_is_respected():
    message = Message(Key("word " * 40), flags=("no-wrap",))

    text = po.dumps(Catalog("fr.po", messages=(message,)))

    assert f'msgid "{"word " * 40}"' in text
