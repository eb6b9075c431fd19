import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.amend import Amendment, amend
from i18n_site.catalogs.offers import Terms
from i18n_site.errors import CatalogError
from i18n_site.model.catalog import Key

NO_TERMS = Terms()
TEXT = """\
# note
msgid "Drink plenty of watre"
msgstr "Buvez"

msgid "Other"
msgstr "Autre"
"""


def amended(text, new, terms=NO_TERMS, **changes):
    given = Amendment(Key(text), new, "Ana", "a typo")._replace(**changes)
    return po.dumps(amend(po.loads(TEXT, "fr.po"), given, terms))


def test_a_mended_typo_keeps_its_translation_and_says_who_and_why():
    assert amended("Drink plenty of watre", "Drink plenty of water") == TEXT.replace(
        '# note\nmsgid "Drink plenty of watre"',
        "# note\n# amended by Ana: a typo\n# it was: Drink plenty of watre\n"
        'msgid "Drink plenty of water"',
    )


def test_a_reason_can_not_break_out_of_its_line():
    text = amended("Other", "Others", reason='x\nmsgid "y"')

    assert '# amended by Ana: x msgid "y"\n' in text


def test_a_catalog_without_the_message_stays_as_it_is():
    assert amended("Not here", "Anything") == TEXT


@pytest.mark.parametrize(
    ("new", "terms"),
    [
        ("Drink plenty of watre twice", Terms()),
        ("Do not drink plenty of watre", Terms()),
        ("Drink 2 litres of watre", Terms()),
        ("Drink plenty of wine", Terms(words=("watre",))),
    ],
)
def test_what_may_harm_is_refused_with_the_reason(new, terms):
    with pytest.raises(CatalogError) as caught:
        amended("Drink plenty of watre", new, terms)

    (finding,) = caught.value.findings
    assert finding.rule == "amend-unsafe"
    assert str(finding.at) == "fr.po:2"
    assert " differ (" in finding.message


def test_a_text_that_has_a_message_already_is_refused():
    with pytest.raises(CatalogError, match="already, on line 5"):
        amended("Drink plenty of watre", "Other")
