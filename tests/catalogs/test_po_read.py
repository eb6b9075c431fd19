import pytest

from i18n_site.catalogs import RULES, po
from i18n_site.catalogs.po import Limits
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Key, Previous
from i18n_site.model.source import Location

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def read(text):
    return po.loads(text, "fr.po")


def problems(text):
    with pytest.raises(CatalogError) as caught:
        read(text)
    return [str(finding) for finding in caught.value.findings]


def test_everything_an_entry_holds_is_read():
    text = """\
# for the translator
#. from the sources
#: a.md:12 b.md
#, fuzzy, md-text, range: 0..10
#| msgctxt "old context"
#| msgid "one old day"
#| msgid_plural "%d old days"
msgctxt "menu"
msgid "one day"
msgid_plural "%d days"
msgstr[0] "un jour"
msgstr[1] ""
"%d jours"
"""

    (message,) = read(HEADER + text).messages

    assert message.key == Key("one day", "menu")
    assert message.plural == "%d days"
    assert message.translations == ("un jour", "%d jours")
    assert message.flags == ("fuzzy", "md-text", "range: 0..10")
    assert message.comments == ("for the translator",)
    assert message.extracted == ("from the sources",)
    assert message.references == (Location("a.md", 12), Location("b.md"))
    assert message.previous == Previous(
        Key("one old day", "old context"), "%d old days"
    )
    assert message.line == 12
    assert not message.obsolete


def test_the_header_becomes_fields_in_their_order():
    text = """\
# Translators
#, fuzzy
msgid ""
msgstr ""
"Language: pt_BR\\n"
"X-A: b\\n"
"""

    catalog = read(text)

    assert catalog.header == (("Language", "pt_BR"), ("X-A", "b"))
    assert catalog.header_comments == ("Translators",)
    assert catalog.header_flags == ("fuzzy",)
    assert catalog.field("language") == "pt_BR"
    assert catalog.messages == ()


@pytest.mark.parametrize(
    "text",
    [
        'msgid "a"\nmsgstr "b"',
        'msgid\t"a"\nmsgstr   "b"\n',
        'msgid "a" "b"\nmsgstr "c"\n',
        'msgid "a" msgstr "b" msgid "c" msgstr "d"\n',
        'msgid "a"\n\nmsgstr "b"\n',
        '  msgid "a"\n    msgstr "b"\n',
        'msgid "a"\nmsgid_plural "b"\nmsgstr [ 0 ] "x"\nmsgstr[01] "y"\n',
        'domain "x"\nmsgid "a"\nmsgstr "b"\n',
        '#.Default: "a"\n#.\nmsgid "a"\nmsgstr "b"\n',
        '#,fuzzy\nmsgid "a"\nmsgstr "b"\n',
        '#= python-format\nmsgid "a"\nmsgstr "b"\n',
        '#, -ERR:PROP-NOT-FOUND-, , strange flag\nmsgid "a"\nmsgstr "b"\n',
        '#~| msgid "z"\n#~ msgid "a"\n#~ msgstr "b"\n',
        '#~ # comment\n#~ msgid "a"\n#~ msgstr "b"\n',
        '#~msgid "a"\n#~msgstr "b"\n',
        '#~ msgid "a"\n#~ msgstr "b"\n#~ msgid "c"\n#~ msgstr "d"\n',
        '# a\\\n# joined\nmsgid "a"\nmsgstr "b"\n',
        "# only a comment\n",
        'msgid "a"\nmsgstr "b"\n\n# a comment after the last entry\n\n',
        'msgid "a"\nmsgstr "b\r"\n',
        'msgid "a"\nmsgstr "\\303\\251\\x21"\n',
        'msgid "\\n a\\n"\nmsgstr ""\n',
        '#, fuzzy\nmsgid "a\\n"\nmsgstr "b"\n',
        '\ufeffmsgid "a"\nmsgstr "b"\n',
        'msgid ""\nmsgstr "POT-Creation-Date: 2023-01-01T10:00:00Z\\n"\n',
        '#: "odd \u2028 line\x85\x1c"\nmsgid "a\x85"\nmsgstr "b"\n',
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_what_is_read_is_written_back_byte_for_byte(text, newline):
    text = text.replace("\n", newline)

    assert po.dumps(read(text)) == text


def test_a_backslash_joins_lines_as_in_gettext():
    text = 'msgid "a\\\nb"\nmsgstr "c"\n'

    catalog = read(text)

    assert catalog.messages[0].key.text == "ab"
    assert po.dumps(catalog) == text


def test_entries_and_tail_together_are_the_text():
    text = HEADER + 'msgid "a"\nmsgstr "b"\n\n# end\n'

    catalog = read(text)

    assert "".join(entry.raw for entry in catalog.entries) + catalog.tail == text


@pytest.mark.parametrize(
    ("escaped", "text"),
    [
        (r"\n\t\"\\", '\n\t"\\'),
        (r"\303\251", "é"),
        (r"\xc3\xa9", "é"),
        (r"\a\v", "\a\v"),
    ],
)
def test_escapes_mean_what_they_mean_in_c(escaped, text):
    (message,) = read(f'msgid "x {escaped}"\nmsgstr ""\n').messages

    assert message.key.text == f"x {text}"


def test_strings_of_several_lines_are_joined_and_quotes_kept():
    (message,) = read('msgid ""\n"a\\""\n"b"\nmsgstr ""\n').messages

    assert message.key.text == 'a"b'


def test_a_file_name_with_spaces_stands_between_isolates():
    text = '#: \u2068a b.md\u2069:3 c.md:4 \u2068d e.md\u2069\nmsgid "a"\nmsgstr ""\n'

    (message,) = read(text).messages

    assert message.references == (
        Location("a b.md", 3),
        Location("c.md", 4),
        Location("d e.md"),
    )


def test_flags_may_be_apart_by_spaces_alone_as_in_gettext():
    (message,) = read('#, fuzzy python-format\nmsgid "a"\nmsgstr "b"\n').messages

    assert message.flags == ("fuzzy", "python-format")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'msgid "Take 500"\nmsgstr "Prenez 500\n',
            "fr.po:2:8: error: the string has no closing quote on its line"
            " [po-unterminated-string]",
        ),
        (
            'msgid "a"\nmsgstr "b"\n\n"stray"\n',
            "fr.po:4:1: error: a string stands alone after an empty line"
            " [po-stray-string]",
        ),
        (
            'msgid "a"\nmsgstr  "b"\n\n"stray"\n',
            "fr.po:4:1: error: a string stands alone after an empty line"
            " [po-stray-string]",
        ),
        (
            'msgid "a"\nmsgstr "\\d"\n',
            "fr.po:2:8: error: unknown escape '\\d' [po-bad-escape]",
        ),
        (
            'msgid "a"\nmsgstr "\\xe9"\n',
            "fr.po:2:8: error: the escape \\xe9 is not UTF-8 [po-bad-escape]",
        ),
        (
            'msgid "a"\nmsgstr "\x04"\n',
            "fr.po:2:8: error: the character U+0004 in a string [po-bad-escape]",
        ),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[2] ""\n',
            "fr.po:4:8: error: 'msgstr[2]' where 'msgstr[1]' should be"
            " [po-plural-index]",
        ),
        (
            'msgid "a"\n# c\nmsgstr "b"\n',
            "fr.po:2:1: error: no 'msgstr' for this message [po-syntax]",
        ),
        (
            'msgid "a"\nmsgstr[0] "b"\n',
            "fr.po:2:1: error: 'msgstr[N]' without 'msgid_plural' [po-syntax]",
        ),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n',
            "fr.po:3:8: error: a string without a keyword [po-stray-string]",
        ),
        (
            'msgid "a"\nmsgstr "b"\n@\n',
            "fr.po:3:1: error: '@' has no meaning here [po-syntax]",
        ),
        (
            'msgid "a"\nmsgst "b"\n',
            "fr.po:2:1: error: unknown keyword 'msgst' [po-syntax]",
        ),
        (
            '#~ msgid "a"\nmsgstr "b"\n',
            "fr.po:2:1: error: '#~' on some lines only [po-syntax]",
        ),
        ('#| msgid "a"\n', "fr.po:2:1: error: no 'msgid' here [po-syntax]"),
        (
            'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
            "fr.po:4: error: 'a' stands on line 1 already [po-duplicate-message]",
        ),
        (
            'msgid "a\\n"\nmsgstr "b"\n',
            "fr.po:1: error: source and translation do not both end with '\\n'"
            " [po-line-ends]",
        ),
        (
            '# a\rmsgid "a"\nmsgid "b"\nmsgstr "b"\n',
            "fr.po:1:1: error: a carriage return in a comment [po-syntax]",
        ),
        ("\n \n", "fr.po: error: the file is empty [po-not-a-catalog]"),
    ],
)
def test_each_fault_is_named_with_its_place(text, expected):
    assert problems(text)[0] == expected


def test_all_faults_are_reported_not_only_the_first():
    text = """\
msgid "a"
msgstr "b

msgid "c"
msgstr "\\q"

msgid "d"
<<<<<<< HEAD
msgstr "e"
=======
msgstr "f"
>>>>>>> branch

msgid "g"
msgstr "h"

msgid "g"
msgstr "i"
"""

    rules = [problem.rpartition("[")[2] for problem in problems(text)]

    assert rules == [
        "po-unterminated-string]",
        "po-bad-escape]",
        "po-conflict-markers]",
        "po-conflict-markers]",
        "po-conflict-markers]",
        "po-duplicate-message]",
    ]


@pytest.mark.parametrize(
    ("limits", "what"),
    [
        (Limits(messages=1), "2 messages are more than the limit of 1"),
        (Limits(text=3), "a text of 4 characters is over the limit of 3"),
        (Limits(references=1), "2 references are over the limit of 1"),
    ],
)
def test_limits_are_kept_with_a_clear_message(limits, what):
    text = '#: a b\nmsgid "a"\nmsgstr ""\n\nmsgid "four"\nmsgstr ""\n'

    with pytest.raises(CatalogError) as caught:
        po.loads(text, "fr.po", limits)

    assert caught.value.findings[0].message == what


READ = [rule for rule in RULES if rule.name.startswith("po-") and rule.bad]


@pytest.mark.parametrize("rule", READ, ids=lambda rule: rule.name)
def test_every_rule_of_the_reader_has_examples_that_hold(rule):
    for text in rule.good:
        read(po.decode(text.encode(), "fr.po"))
    for text in rule.bad:
        with pytest.raises(CatalogError) as caught:
            read(po.decode(text.encode(), "fr.po"))
        assert {finding.rule for finding in caught.value.findings} == {rule.name}
