"""Each format as its standard wants it, and as other tools write it."""

import csv
import io
import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange import RULES, csv_table, tmx, xliff
from i18n_site.catalogs.exchange.read import read
from i18n_site.catalogs.po_decode import LIMITS
from i18n_site.errors import CatalogError

X = "{urn:oasis:names:tc:xliff:document:2.0}"
CATALOG = """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

#. for <a> menu
msgctxt "menu"
msgid "one"
msgstr "=un\\f"

#, fuzzy
msgid "two"
msgstr "deux"

msgid "three"
msgstr ""

msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"
"""
CATALOGS = {"site": po.loads(CATALOG, "site.po")}


def refused(data):
    with pytest.raises(CatalogError) as caught:
        read(data if isinstance(data, bytes) else data.encode(), "fr.x", "fr")
    (finding,) = caught.value.findings
    assert finding.rule in {rule.name for rule in RULES}
    return finding


def document(units, more='trgLang="fr"'):
    return (
        '<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"'
        f' version="2.0" srcLang="en" {more}><file id="f" original="site">\n{units}'
        "</file></xliff>"
    )


def unit(inner):
    return f'<unit id="m1">{inner}</unit>'


def memory(body):
    return f'<tmx version="1.4"><header srclang="en"/><body>{body}</body></tmx>'


def pair(source, target, more="", tag="fr"):
    return (
        f'<tu>{more}<tuv xml:lang="en"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="{tag}"><seg>{target}</seg></tuv></tu>'
    )


def offered(text):
    return read(text.encode(), "fr.x", "fr")


def test_xliff_has_the_shape_of_the_core_schema():
    root = ElementTree.fromstring(xliff.dumps(CATALOGS, "en", "fr"))

    assert root.tag == f"{X}xliff"
    assert root.attrib == {"version": "2.0", "srcLang": "en", "trgLang": "fr"}
    (file,) = root
    assert (file.tag, file.get("original")) == (f"{X}file", "site")
    ids = [each.get("id") for each in file]
    assert len(set(ids)) == len(ids) == 5
    for each in file:
        assert re.fullmatch(r"[\w.-]+", each.get("id"))
        assert [child.tag for child in each] in (
            [f"{X}notes", f"{X}segment"],
            [f"{X}segment"],
        )
        assert [child.tag for child in each.find(f"{X}segment")] in (
            [f"{X}source", f"{X}target"],
            [f"{X}source"],
        )
    states = [each.attrib for each in root.iter(f"{X}segment")]
    assert states[:3] == [
        {"state": "translated"},
        {"state": "initial", "subState": "i18n-site:fuzzy"},
        {"state": "initial"},
    ]
    assert root.find(f".//{X}cp").attrib == {"hex": "000C"}
    notes = [(each.get("category"), each.text) for each in root.iter(f"{X}note")]
    assert notes[:2] == [("context", "menu"), ("comment", "for <a> menu")]
    assert [each.text for each in root.iter(f"{X}source")][-2:] == ["day", "days"]


@pytest.mark.parametrize(
    ("state", "final"),
    [
        ('state="final"', True),
        ('state="reviewed"', True),
        ('state="translated"', True),
        ('state="initial"', None),
        ("", None),
        ('state="initial" subState="i18n-site:fuzzy"', False),
        ('state="translated" subState="other:mt"', True),
    ],
)
def test_the_state_of_a_segment_decides(state, final):
    found = offered(
        document(
            unit(f"<segment {state}><source>a</source><target>b</target></segment>")
        )
    )

    assert [each.final for each in found] == [final]


def test_segments_of_a_tool_are_put_together_and_markers_drop():
    (found,) = offered(
        document(
            "<group id='g'>"
            + unit(
                "<segment state='final'><source>A. </source>"
                "<target><mrk id='x'>B</mrk>.<sm id='s'/></target></segment>"
                "<ignorable><source> </source></ignorable>"
                "<segment state='final'><source>C.</source>"
                "<target><cp hex='001F'/>D.</target></segment>"
            )
            + "</group>"
        )
    )

    assert found.sources == ("A.  C.",)
    assert found.translation == "B. \x1fD."
    assert (found.domain, found.id, found.final, found.line) == ("site", "m1", True, 3)


def test_a_segment_without_target_has_no_text():
    (found,) = offered(document(unit("<segment><source>a</source></segment>")))

    assert found.translation == ""


@pytest.mark.parametrize(
    ("data", "rule", "line"),
    [
        (
            '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
            "exchange-unsafe",
            2,
        ),
        ('<!DOCTYPE tmx SYSTEM "file:///etc/passwd"><tmx/>', "exchange-unsafe", 1),
        ("<a>" * 65 + "</a>" * 65, "exchange-unsafe", 1),
        ("<xliff>\n</xlif>", "exchange-syntax", 2),
        ("<html/>", "exchange-syntax", 1),
        ('<xliff version="1.2"/>', "exchange-syntax", 1),
        (b"msgid,msgstr\n\n\xff", "exchange-syntax", 3),
        (document("", 'trgLang="de"'), "exchange-language", 2),
        (
            document(unit("<segment><source><ph id='1'/></source></segment>")),
            "exchange-syntax",
            3,
        ),
        (
            document(unit("<segment><source><cp hex='zz'/></source></segment>")),
            "exchange-syntax",
            3,
        ),
        (
            document(unit("<segment><source><cp hex='110000'/></source></segment>")),
            "exchange-syntax",
            3,
        ),
        (memory(pair("a", "b", tag="de")), "exchange-language", 1),
        ("", "exchange-syntax", 0),
        ("msgid,text\na,b\n", "exchange-syntax", 1),
        ("msgid,msgstr\na,b,c\n", "exchange-syntax", 2),
        ('msgid,msgstr\n"a"b,c\n', "exchange-syntax", 2),
        ('msgid,msgstr\na,"b\n', "exchange-syntax", 2),
        ("msgid,msgstr,form\na,b,²\n", "exchange-syntax", 2),
    ],
)
def test_what_can_not_be_read_safely_is_refused_with_its_place(data, rule, line):
    finding = refused(data)

    assert (finding.rule, finding.at.path, finding.at.line) == (rule, "fr.x", line)


def test_a_file_too_large_is_refused():
    assert refused(b" " * (LIMITS.size + 1)).rule == "exchange-unsafe"


def test_a_file_of_too_many_elements_is_refused(monkeypatch):
    monkeypatch.setattr("i18n_site.catalogs.exchange.xml_read.ELEMENTS", 3)

    assert refused("<tmx><a/><a/>\n<a/></tmx>").at.line == 2


def test_tmx_has_the_shape_of_its_document_type():
    root = ElementTree.fromstring(tmx.dumps(CATALOGS, "en", "fr"))

    header, body = root
    assert root.attrib == {"version": "1.4"}
    assert set(header.attrib) == {
        *("creationtool", "creationtoolversion", "segtype", "o-tmf"),
        *("adminlang", "srclang", "datatype"),
    }
    tags = [[child.tag for child in tu] for tu in body]
    assert tags[0] == ["note", "prop", "prop", "prop", "tuv", "tuv"]
    assert len(tags) == 4  # what has no text is no memory
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [each.get(language) for each in body.iter("tuv")][:2] == ["en", "fr"]


def test_tmx_of_another_tool_is_matched_by_its_source():
    (found,) = offered(memory(pair("a <ph>&lt;b></ph>", "b", tag="fr-CA")))

    assert found.domain is None
    assert (found.sources, found.translation) == (("a <b>",), "b")
    assert found.final is None


def test_tmx_may_hold_other_languages():
    found = offered(memory(pair("a", "b") + pair("a", "c", tag="de")))

    assert [each.translation for each in found] == ["b"]


def test_a_strange_code_in_tmx_is_its_own_text():
    (found,) = offered(memory(pair("a", '<ph type="x-character">zz</ph>')))

    assert found.translation == "zz"


def test_csv_has_the_columns_and_no_formula():
    records = list(csv.DictReader(io.StringIO(csv_table.dumps(CATALOGS))))

    assert tuple(records[0]) == csv_table.COLUMNS
    assert records[0]["context"] == "menu"
    assert records[0]["msgstr"] == "'=un\f"
    assert [each["fuzzy"] for each in records] == ["no", "yes", "", "no", "no"]
    assert [each["form"] for each in records] == ["", "", "", "0", "1"]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "＝1", "'x", "%x"]
)
def test_a_cell_that_a_spreadsheet_would_calculate_is_guarded(cell):
    assert csv_table.guarded(cell) == f"'{cell}"
    assert csv_table.unguarded(f"'{cell}") == cell


def test_an_apostrophe_that_a_person_wrote_stays():
    assert csv_table.unguarded("'tis") == "'tis"


@given(st.text(st.sampled_from("'=+-@\t\r\n ax")))
@settings(deadline=None)
def test_the_guard_loses_nothing_and_leaves_no_formula(cell):
    assert csv_table.unguarded(csv_table.guarded(cell)) == cell
    assert not csv_table.guarded(cell).lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffmsgstr,msgid,fuzzy\r\nb,a,no\r\n",
        "msgid;msgstr;fuzzy\na;b;Final\n\n;;\n",
        "msgid\tmsgstr\tfuzzy\na\tb\t0\n",
    ],
)
def test_csv_of_a_spreadsheet_is_read(text):
    (found,) = offered(text)

    assert (found.sources, found.translation, found.final) == (("a",), "b", True)


def test_csv_lines_are_those_of_the_file():
    found = offered('msgid,msgstr\n"a\nb",c\nd,e\n')

    assert [each.line for each in found] == [2, 4]
