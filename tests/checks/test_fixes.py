import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.checks import check_message
from i18n_site.checks.fixes import FIXES, fixed
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.text.inline import structure
from i18n_site.text.safety import differences

ENGLISH = locale("en")
MARKDOWN = ("md-text",)


def message(source, translation, **given):
    return Message(Key(source), None, (translation,), **given)


def mended(source, translation, tag="fr", **given):
    better, rules = fixed(message(source, translation, **given), locale(tag), ENGLISH)
    return better.translations[0], rules


@pytest.mark.parametrize(
    ("source", "translation", "tag", "flags", "expected", "rule"),
    [
        ("A text", " Un texte", "fr", (), "Un texte", "begin-space"),
        (" of ", "de ", "fr", (), " de ", "begin-space"),
        ("Name: ", "Nom :", "fr", (), "Nom : ", "end-space"),
        ("A b", "Un  b", "fr", (), "Un b", "double-space"),
        ("A b", "Un \u00a0b", "fr", (), "Un\u00a0b", "double-space"),
        ("Really?", "Vraiment?", "fr", (), "Vraiment\u202f?", "punctuation-spacing"),
        ("Note: x", "Note: x y", "fr", (), "Note: x y", ""),
        ("Name: x", "Nom: x", "fr", (), "Nom\u00a0: x", "punctuation-spacing"),
        (
            "a “b”",
            "un «b»",
            "fr",
            (),
            "un «\u00a0b\u00a0»",
            "punctuation-spacing",
        ),
        (
            "See [this](a1.md).",
            "Voir [ceci] (a1.md).",
            "fr",
            MARKDOWN,
            "Voir [ceci](a1.md).",
            "md-link",
        ),
        ("More…", "Plus...", "fr", (), "Plus…", "ellipsis"),
        ("a “b”", 'ein "b"', "de", (), "ein „b“", "straight-quotes"),
        ("a “b”", 'un "b"', "fr", (), "un «\u00a0b\u00a0»", "straight-quotes"),
        ("a “b”", '"b" は', "ja", (), "「b」 は", "straight-quotes"),
    ],
)
def test_what_is_safe_is_mended(source, translation, tag, flags, expected, rule):
    found, rules = mended(source, translation, tag, flags=flags)

    assert (found, rules) == (expected, (rule,) if rule else ())


@pytest.mark.parametrize(
    ("source", "translation", "tag", "flags"),
    [
        ("Use `a b`", "Utilisez `a  b`", "fr", MARKDOWN),  # code
        ("See [x](a.md) (b)", "Voir [x] (b.md) (b)", "fr", MARKDOWN),  # another target
        ("a “b”", 'a "b', "de", ()),  # a quote without partner
        ("a “b” 5 in", 'ein b, 5" lang "', "de", ()),  # inches
        ("a “b”", "a <b title=\"x\"> 'b'", "de", ()),  # of a tag
        ("Take 10 000", "Prenez 10  000", "fr", ()),  # one number or two
        ("A text", "  ", "fr", ()),  # nothing else in it
    ],
)
def test_what_may_not_be_safe_is_left_alone(source, translation, tag, flags):
    assert mended(source, translation, tag, flags=flags) == (translation, ())


@pytest.mark.parametrize(
    "given",
    [
        {"flags": ("fuzzy",)},
        {"obsolete": True},
        {"flags": ("ignore-end-space",)},
        {"comments": ("ignore-end-space: as on the box",)},
    ],
    ids=str,
)
def test_what_is_not_checked_or_is_muted_is_left_alone(given):
    one = message("A text", "Un texte ", **given)

    assert fixed(one, locale("fr"), ENGLISH) == (one, ())


def test_only_the_rules_that_are_asked_for_are_mended():
    one = message("More…", "Plus... ")

    better, rules = fixed(one, locale("fr"), ENGLISH, ["end-space"])

    assert (better.translations, rules) == (("Plus...",), ("end-space",))


def test_every_plural_form_is_mended_and_nothing_but_translations_changes():
    one = Message(
        Key("a day…"), "days…", ("un jour...", "jours..."), comments=("Ann",), line=3
    )

    better, rules = fixed(one, locale("fr"), ENGLISH)

    assert rules == ("ellipsis",)
    assert better == one._replace(translations=("un jour…", "jours…"))


PIECES = st.lists(
    st.sampled_from(
        [
            *("mot", "Nom", "non", "5 mg", "0,5", "10", "(", ")", "a.md", "[x]"),
            *("[x](a.md)", "[x] (a.md)", "`a  b`", "<b>", "</b>", "%(n)s", "{x}"),
            *('"', "«", "»", ":", "!", "?", ";", "...", "…", "  ", " ", "\u00a0"),
            *("https://a.example/x", "*", "**", "\\*", "&amp;", "\n", "[^1]"),
        ]
    ),
    max_size=9,
)


@settings(max_examples=200, deadline=None)
@given(PIECES, PIECES, st.sampled_from(["fr", "de", "ja", "ar", "es"]), st.booleans())
def test_a_fix_changes_no_meaning_and_leaves_nothing_to_fix(
    source, translation, tag, markdown
):
    source, before = "".join(source) or "a", "".join(translation)
    one = message(source, before, flags=MARKDOWN if markdown else ())
    into = locale(tag)

    better, rules = fixed(one, into, ENGLISH)

    after = better.translations[0]
    found = {each.rule for each in check_message(one, into, ENGLISH, "")}
    left = {each.rule for each in check_message(better, into, ENGLISH, "")}
    assert left <= found - set(rules)
    assert set(rules) <= FIXES.keys()
    assert fixed(better, into, ENGLISH) == (better, ())
    if "md-link" in rules:
        assert structure(after).links == structure(source).links
    else:
        assert differences(before, after, tag) == ()
        assert structure(before) == structure(after)
