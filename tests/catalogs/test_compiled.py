import pytest

from i18n_site.catalogs.compiled import compile_catalogs
from i18n_site.catalogs.po import loads
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key

HEADER = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=%s;\\n"\n\n'
TEXT = (
    (HEADER % "n > 1")
    + """\
msgid "done"
msgstr "fait"

msgctxt "menu"
msgid "done"
msgstr "Fait"

#, fuzzy
msgid "fuzzy"
msgstr "flou"

msgid "missing"
msgstr ""

msgid "day"
msgid_plural "days"
msgstr[0] "jour"
msgstr[1] "jours"

msgid "half"
msgid_plural "halves"
msgstr[0] "demi"
msgstr[1] ""

msgid "more"
msgid_plural "mores"
msgstr[0] "a"
msgstr[1] "b"
msgstr[2] "c"

#~ msgid "obsolete"
#~ msgstr "vieux"
"""
)


def test_only_finished_messages_are_in_it():
    compiled = compile_catalogs([loads(TEXT, "fr.po")], locale("fr"))

    assert compiled.texts == {
        Key("done"): ("fait",),
        Key("done", "menu"): ("Fait",),
        Key("day"): ("jour", "jours"),
    }
    assert (compiled.tag, compiled.direction, compiled.rule.count) == ("fr", "ltr", 2)


def test_what_a_check_found_unusable_is_left_out():
    compiled = compile_catalogs([loads(TEXT, "fr.po")], locale("fr"), {Key("done")})

    assert Key("done") not in compiled.texts
    assert Key("done", "menu") in compiled.texts


def test_of_two_catalogs_the_first_wins():
    other = loads('msgid "done"\nmsgstr "fini"\n\nmsgid "x"\nmsgstr "y"\n', "b.po")

    compiled = compile_catalogs([loads(TEXT, "a.po"), other], locale("fr"))

    assert compiled.texts[Key("done")] == ("fait",)
    assert compiled.texts[Key("x")] == ("y",)


def test_a_foreign_plural_rule_is_refused():
    with pytest.raises(CatalogError, match="plural-rule"):
        compile_catalogs([loads(HEADER % "n != 1", "fr.po")], locale("fr"))


def test_catalogs_of_a_locale_must_agree_on_their_rule():
    # CLDR's rule and that of gettext's tables differ for Hebrew
    rules = locale("he").plural_rules
    assert len(rules) > 1, "choose another language"
    first, second = (
        loads(f'msgid ""\nmsgstr "Plural-Forms: {rule.header}\\n"\n', f"{name}.po")
        for name, rule in zip("ab", rules, strict=False)
    )

    with pytest.raises(CatalogError) as caught:
        compile_catalogs([first, second], locale("he"))

    assert caught.value.findings[0].message == "another plural rule than in 'a.po'"


def test_a_catalog_without_plurals_follows_the_others():
    plain = loads('msgid "x"\nmsgstr "y"\n', "a.po")

    compiled = compile_catalogs([plain, loads(TEXT, "b.po")], locale("fr"))

    assert compiled.texts[Key("day")] == ("jour", "jours")
