from datetime import date

import pytest

from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key
from i18n_site.model.finding import Severity
from i18n_site.model.notice import Notice, ShownNotice
from i18n_site.model.source import Location
from i18n_site.notices.facts import filled, lacking, named, read_facts, stale

PATH = "data/locales/fr-CH.toml"
GOOD = """\
[emergency]
label = "Urgences"
number = "144"
source = "https://emergency.example/numbers"
verified_on = 2026-11-01
expires = 2027-11-01

[poison]
number = "+41 (0)44 251-51"
source = "https://poison.example"
verified_on = 2026-11-20

[regulator]
url = "https://regulator.example/"
source = "https://regulator.example/about"
verified_on = 2026-11-20

[legal_status]
text = "Not authorised."
source = "https://law.example"
verified_on = 2026-11-20
"""
FR_CH = locale("fr-CH")
NOTICE = Notice(
    "d",
    (Key("Call {{ facts.emergency }}, or {{facts.poison}}.", "notice:d"),),
    (Location("content/notices/d.md", 1),),
)


def day(text):
    return date.fromisoformat(text)


def test_facts_are_read_with_their_source_and_day():
    sheet = read_facts(GOOD, PATH)

    fact = sheet.facts["emergency"]
    assert sheet.faults == ()
    assert str(fact) == "144"
    assert (fact.kind, fact.label, fact.at) == ("number", "Urgences", (PATH, 1, 0))
    assert fact.verified_on == day("2026-11-01")
    assert [each.kind for each in sheet.facts.values()] == [
        "number",
        "number",
        "url",
        "text",
    ]


def test_a_number_can_be_dialled_and_an_address_followed():
    facts = read_facts(GOOD, PATH).facts

    assert facts["emergency"].href == "tel:144"
    assert facts["poison"].href == "tel:+4104425151"
    assert facts["regulator"].href == "https://regulator.example/"
    assert facts["legal_status"].href == ""


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("number = ", "numer = ", 1, "unknown key 'numer'"),
        ('number = "144"\n', "", 1, "not exactly one of number, url and text"),
        ('number = "144"', 'number = "144"\ntext = "x"', 1, "not exactly one"),
        ('"144"', '"one four four"', 1, "not a number to call"),
        ('"144"', "144", 1, "number is not a text"),
        ("https://emergency.example/numbers", "a friend", 1, "not an http(s) address"),
        ("verified_on = 2026-11-01\n", "", 1, "verified_on is not a day"),
        ("= 2026-11-01", '= "2026-11-01"', 1, "verified_on is not a day"),
        ("= 2027-11-01", "= 2027-11-01T00:00:00", 1, "expires is not a day"),
        ('"Urgences"', '" "', 1, "label is not a text"),
        ("[poison]", "[items]", 8, "the name can't be used"),
        ("[poison]", '["poison centre"]', 8, "the name can't be used"),
        ("[emergency]", "police = 117\n[emergency]", 1, "a fact is a table"),
    ],
)
def test_a_fault_is_told_with_its_line_and_the_fact_is_not_used(old, new, line, words):
    assert old in GOOD

    sheet = read_facts(GOOD.replace(old, new, 1), PATH)

    assert words in sheet.faults[0].message
    assert sheet.faults[0].at == (PATH, line, 0)
    assert sheet.faults[0].rule == "facts-value"
    assert sheet.faults[0].message.partition(":")[0] not in sheet.facts


def test_a_file_that_is_no_toml_has_no_facts():
    sheet = read_facts('[emergency]\nnumber = "144\n', PATH)

    assert sheet.facts == {}
    assert [(each.rule, each.at.line) for each in sheet.faults] == [("facts-syntax", 2)]


def test_a_fact_that_is_asked_for_and_absent_keeps_the_locale_back():
    sheet = read_facts(GOOD, PATH)

    found = list(lacking(sheet, ["emergency", "hotline"], FR_CH, day("2026-11-23")))

    assert [str(each) for each in found] == [
        f"{PATH}: error: French (Switzerland) lacks the fact 'hotline' [fact-missing]"
    ]


def test_a_fact_with_a_fault_is_not_told_as_missing_too():
    sheet = read_facts(GOOD.replace('"144"', '"?"'), PATH)

    found = list(lacking(sheet, ["emergency"], FR_CH, day("2026-11-23")))

    assert [each.rule for each in found] == ["facts-value"]


def test_a_fact_holds_to_the_end_of_the_day_it_expires():
    sheet = read_facts(GOOD, PATH)

    assert list(lacking(sheet, [], FR_CH, day("2027-11-01"))) == []
    found = list(lacking(sheet, [], FR_CH, day("2027-11-02")))
    assert [each.rule for each in found] == ["fact-expired"]
    assert "'144' was valid until 2027-11-01" in found[0].message
    assert found[0].at.line == 1


def test_a_fact_that_nobody_looked_at_for_long_is_warned_of():
    sheet = read_facts(GOOD, PATH)

    assert list(stale(sheet, day("2026-11-30"), 29)) == []
    found = list(stale(sheet, day("2026-12-01"), 29))
    assert [(each.rule, each.severity) for each in found] == [
        ("fact-stale", Severity.WARNING)
    ]
    assert "verified 30 days ago" in found[0].message


def test_a_notice_names_the_facts_that_it_needs_and_gets_them():
    facts = read_facts(GOOD, PATH).facts
    text = ShownNotice("d", "fr", "ltr", ("Le {{ facts.emergency }} ou {{facts.x}}.",))

    assert named(NOTICE) == {"emergency", "poison"}
    assert filled(text, facts).lines == ("Le 144 ou {{facts.x}}.",)
