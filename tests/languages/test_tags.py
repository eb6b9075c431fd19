import pytest

from i18n_site.languages.tags import (
    bcp47,
    gettext_name,
    is_tag,
    locale,
    with_territory,
)


@pytest.mark.parametrize(
    ("tag", "direction", "script"),
    [
        ("en", "ltr", "Latn"),
        ("ar", "rtl", "Arab"),
        ("fa", "rtl", "Arab"),
        ("he", "rtl", "Hebr"),
        ("yi", "rtl", "Hebr"),
        ("dv", "rtl", "Thaa"),
        ("ur", "rtl", "Arab"),
        ("ku-Arab", "rtl", "Arab"),
        ("pa-PK", "rtl", "Arab"),
        ("uz-Arab", "rtl", "Arab"),
        ("uz", "ltr", "Latn"),
        ("zh-Hans", "ltr", "Hans"),
        ("zh-Hant", "ltr", "Hant"),
        ("ja", "ltr", "Jpan"),
    ],
)
def test_direction_and_script_follow_the_likely_subtags(tag, direction, script):
    facts = locale(tag)

    assert (facts.direction, facts.script) == (direction, script)


@pytest.mark.parametrize(
    "tag", ["../x", "a/b", "", "CON", "xx", "en-", "en.UTF-8", "iw", "pt-br", "e\0n"]
)
def test_what_is_no_tag_is_refused(tag):
    assert not is_tag(tag)
    with pytest.raises(ValueError, match="language tag"):
        locale(tag)


def test_a_locale_is_named_in_itself_and_in_english():
    facts = locale("pt-BR")

    assert facts.name == "português (Brasil)"
    assert facts.english_name == "Portuguese (Brazil)"
    assert facts.folder == "pt_BR"


def test_the_two_spellings_are_each_others_inverse():
    assert bcp47(gettext_name("zh-Hans")) == "zh-Hans"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "en_US"),
        ("pt-BR", "pt_BR"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
        ("sr-Latn", "sr_RS"),
        ("es-419", "es_419"),
        ("ar", "ar_EG"),
    ],
)
def test_a_tag_has_a_likely_territory(tag, name):
    assert with_territory(tag) == name
