from i18n_site.catalogs.completeness import incomplete
from i18n_site.catalogs.po import loads

TEMPLATE = loads('msgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr ""\n', "x.pot")


def test_a_catalog_cut_off_after_an_entry_is_noticed():
    (finding,) = incomplete(loads('msgid "a"\nmsgstr "x"\n', "fr.po"), TEMPLATE)

    assert str(finding) == (
        "fr.po: warning: 1 of 2 messages of 'x.pot' are not here [po-incomplete]"
    )
    assert finding.msgid == "b"


def test_a_whole_catalog_may_have_more():
    whole = loads(
        'msgid "a"\nmsgstr ""\nmsgid "b"\nmsgstr ""\nmsgid "c"\nmsgstr ""', "x"
    )

    assert incomplete(whole, TEMPLATE) == []


def test_an_obsolete_message_does_not_count():
    cut = loads('msgid "a"\nmsgstr "x"\n#~ msgid "b"\n#~ msgstr "y"\n', "fr.po")

    assert len(incomplete(cut, TEMPLATE)) == 1
