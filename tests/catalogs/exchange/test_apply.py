"""What an import takes, and what it leaves out with a reason."""

import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.exchange import RULES
from i18n_site.catalogs.exchange.apply import apply
from i18n_site.catalogs.exchange.row import Offered, row_id, same_language
from i18n_site.model.catalog import Key

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
TEXT = (
    HEADER
    + """\
#: content/a.md:1
msgid "a"
msgstr ""

# i18n-site: emptied: a number
#, fuzzy, x-own
#| msgid "older b"
msgid "b"
msgstr "B"

msgid "c"
msgid_plural "cs"
msgstr[0] "C"
msgstr[1] "Cs"

msgid "line\\n"
msgstr ""

#~ msgid "gone"
#~ msgstr "parti"
"""
)


def offer(source, text, final=True, form=None, domain="site", key=None):
    name = row_id(Key(key or source), form)
    return Offered(name, domain, (source,), text, final, 7)


def applied(*offered, text=TEXT):
    result = apply({"site": po.loads(text, "site.po")}, offered, "fr.xlf")
    return po.dumps(result.catalogs["site"]), result


def rules(result):
    assert {each.rule for each in result.findings} <= {rule.name for rule in RULES}
    return [(each.rule, each.at.line) for each in result.findings]


@pytest.mark.parametrize(
    ("final", "flag"), [(True, ""), (False, "#, fuzzy\n"), (None, "#, fuzzy\n")]
)
def test_a_new_text_is_fuzzy_unless_the_file_calls_it_final(final, flag):
    text, result = applied(offer("a", "A", final))

    assert text == TEXT.replace('msgid "a"\nmsgstr ""', f'{flag}msgid "a"\nmsgstr "A"')
    assert (result.changed, result.findings) == (1, ())


def test_a_final_text_is_no_longer_fuzzy_and_other_flags_stay():
    text, _ = applied(offer("b", "B"))

    assert '\n#, x-own\nmsgid "b"\nmsgstr "B"\n' in text
    assert "older b" not in text
    assert "emptied" not in text


def test_a_known_text_of_which_nothing_is_said_stays_as_it_is():
    assert applied(offer("b", "B", None), offer("c", "C", None, 0))[0] == TEXT


def test_a_known_text_that_the_file_doubts_is_fuzzy():
    assert '#, fuzzy\nmsgid "c"' in applied(offer("c", "C", False, 0))[0]


def test_an_empty_text_changes_nothing_and_is_not_told():
    text, result = applied(offer("c", "", True, 0), offer("none", ""))

    assert text == TEXT
    assert result.findings == ()


def test_one_plural_form_can_be_filled():
    text, _ = applied(offer("cs", "CCs", True, 1, key="c"))

    assert 'msgstr[0] "C"\nmsgstr[1] "CCs"\n' in text
    assert '#, fuzzy\nmsgid "c"' not in text


def test_a_fuzzy_plural_stays_fuzzy_until_every_form_is_read():
    fuzzy = TEXT.replace('msgid "c"', '#, fuzzy\nmsgid "c"')

    half, _ = applied(offer("c", "CC", True, 0), text=fuzzy)
    whole, _ = applied(
        offer("c", "CC", True, 0), offer("cs", "Cs", True, 1, key="c"), text=fuzzy
    )

    assert '#, fuzzy\nmsgid "c"' in half
    assert '#, fuzzy\nmsgid "c"' not in whole


@pytest.mark.parametrize(
    ("offered", "rule"),
    [
        (offer("nowhere", "x"), "exchange-unknown"),
        (offer("a", "x", domain="other"), "exchange-unknown"),
        (offer("gone", "x"), "exchange-stale"),
        (offer("older b", "x"), "exchange-stale"),
        (offer("other words", "x", key="a"), "exchange-stale"),
        (offer("other plural", "x", form=1, key="c"), "exchange-stale"),
        (offer("a", "x", form=0), "exchange-stale"),
        (offer("a", "x\0"), "exchange-character"),
        (offer("a", "x\x04"), "exchange-character"),
        (offer("a", "\ud800"), "exchange-character"),
        (offer("a", "x" * 100_001), "exchange-character"),
    ],
)
def test_what_belongs_to_no_message_is_left_out_and_told(offered, rule):
    text, result = applied(offered)

    assert text == TEXT
    assert rules(result) == [(rule, 7)]


def test_of_two_texts_for_a_message_the_first_is_taken():
    text, result = applied(offer("a", "A"), offer("a", "AA"), offer("a", "A"))

    assert 'msgid "a"\nmsgstr "A"' in text
    assert rules(result) == [("exchange-twice", 7)]


@pytest.mark.parametrize("text", ["ligne", "ligne\n", "\r\nligne\r\n", "\nligne\n\n"])
def test_line_ends_are_as_in_the_source(text):
    written, _ = applied(offer("line\n", text))

    assert (
        po.loads(written, "x").live()[Key("line\n")].translations[0].strip() == "ligne"
    )
    assert written.count("\\n") == TEXT.count("\\n") + (
        2 if text.endswith("\n\n") else 1
    )


def test_nothing_but_line_ends_is_no_text():
    assert applied(offer("a", "\n"))[0] == TEXT


def test_a_text_without_a_domain_is_for_every_catalog_that_has_it():
    catalogs = {
        name: po.loads(f'{HEADER}msgid "a"\nmsgstr ""\n', name) for name in "xy"
    }

    result = apply(catalogs, [offer("a", "A", domain=None)], "fr.tmx")

    assert [each.messages[0].translations for each in result.catalogs.values()] == [
        ("A",)
    ] * 2


@pytest.mark.parametrize(
    ("found", "tag", "same"),
    [
        ("fr", "fr", True),
        ("FR", "fr", True),
        ("pt_BR", "pt-BR", True),
        ("fr-FR", "fr", True),
        ("es-419", "es", True),
        ("pt", "pt-BR", False),
        ("pt-PT", "pt-BR", False),
        ("zh-Hant", "zh", False),
        ("de", "fr", False),
        ("", "fr", False),
    ],
)
def test_a_language_is_told_from_another(found, tag, same):
    assert same_language(found, tag) is same
