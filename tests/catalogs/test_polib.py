import polib

from i18n_site.catalogs import po

TEXT = """\
# Team
msgid ""
msgstr ""
"Language: fr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# note
#. heading
#: a.md:1 b.md
#, fuzzy, md-text
#| msgctxt "x"
#| msgid "Day"
msgctxt "menu"
msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"

#~ msgid "gone"
#~ msgstr "parti"
"""


def test_polib_objects_hold_what_polib_reads_from_the_same_text():
    ours = po.to_polib(po.loads(TEXT, "fr.po"))

    theirs = polib.pofile(TEXT)

    def facts(entry):
        return vars(entry) | {"linenum": 0}  # polib counts from the comments

    assert list(map(facts, ours)) == list(map(facts, theirs))
    assert ours.metadata == theirs.metadata
    assert ours.header == theirs.header.strip()


def test_a_catalog_survives_the_way_through_polib():
    catalog = po.loads(TEXT, "fr.po")

    back = po.from_polib(po.to_polib(catalog), "fr.po")

    assert [each._replace(line=0) for each in back.messages] == [
        each._replace(line=0) for each in catalog.messages
    ]
    assert back.header == catalog.header
    assert back.header_comments == catalog.header_comments
