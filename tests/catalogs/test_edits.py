import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.edits import find_edit, messages_at
from i18n_site.errors import CatalogError
from i18n_site.model.source import Location

TEMPLATE = """\
#: a.md:1
msgid "A title"
msgstr ""

#: a.md:5
msgid "Drink plenty of water"
msgstr ""

#: a.md:9 b.md:1
msgid "Sleep well"
msgstr ""
"""
FRENCH = TEMPLATE.replace("of water", "of watre")


def found(line, old="", template=TEMPLATE, catalogs=(FRENCH,)):
    read = [po.loads(text, "fr.po") for text in catalogs]
    edit = find_edit(po.loads(template, "x.pot"), read, Location("a.md", line), old)
    return edit.old.key.text, edit.new.key.text


def refusal(*arguments, **options):
    with pytest.raises(CatalogError) as caught:
        found(*arguments, **options)
    (finding,) = caught.value.findings
    assert finding.at.path == "a.md"
    return finding.rule, finding.message


@pytest.mark.parametrize("line", [5, 6, 8])
def test_any_line_of_a_paragraph_names_its_message(line):
    assert found(line) == ("Drink plenty of watre", "Drink plenty of water")


def test_all_messages_that_begin_on_a_line_are_at_it():
    row = '#: a.md:3\nmsgid "{}"\nmsgstr ""\n\n'
    template = po.loads(row.format("one") + row.format("two"), "x.pot")

    assert [each.key.text for each in messages_at(template, Location("a.md", 3))] == [
        "one",
        "two",
    ]


def test_a_catalog_that_has_the_new_text_already_does_not_hide_the_others():
    assert found(5, catalogs=(TEMPLATE, FRENCH))[0] == "Drink plenty of watre"


@pytest.mark.parametrize(
    ("line", "old", "message"),
    [
        (0, "", "no message begins here or above"),
        (9, "", "every catalog has the message 'Sleep well' already"),
        (5, "Sleep well", "is in use elsewhere"),
        (5, "Not there", "no catalog has a message 'Not there'"),
    ],
)
def test_where_nothing_was_edited_the_refusal_says_why(line, old, message):
    rule, said = refusal(line, old)

    assert rule == "amend-nothing"
    assert message in said


def test_a_text_that_is_new_is_no_edit():
    catalog = FRENCH.replace("Drink plenty of watre", "Ça alors")

    assert refusal(5, catalogs=(catalog,))[1].endswith("it is new")


def test_of_two_texts_alike_the_old_one_must_be_named():
    more = '\n#: a.md:7\nmsgid "Drink plenty of waters"\nmsgstr ""\n'

    rule, said = refusal(5, catalogs=(FRENCH + more,))
    named = found(5, "Drink plenty of waters", catalogs=(FRENCH + more,))

    assert rule == "amend-ambiguous"
    assert "'Drink plenty of watre'" in said
    assert named == ("Drink plenty of waters", "Drink plenty of water")


def test_a_text_of_another_context_or_with_a_plural_is_not_the_old_one():
    other = FRENCH.replace('msgid "Drink', 'msgctxt "x"\nmsgid "Drink')
    plural = FRENCH.replace(
        'of watre"\nmsgstr ""',
        'of watre"\nmsgid_plural "x"\nmsgstr[0] ""\nmsgstr[1] ""',
    )

    assert refusal(5, catalogs=(other,))[0] == "amend-nothing"
    assert refusal(5, catalogs=(plural,))[0] == "amend-nothing"


def test_a_typo_in_the_plural_alone_is_an_edit():
    template = (
        '#: a.md:1\nmsgid "day"\nmsgid_plural "days"\nmsgstr[0] ""\nmsgstr[1] ""\n'
    )

    assert found(
        1, template=template, catalogs=(template.replace("days", "dayz"),)
    ) == (
        "day",
        "day",
    )
