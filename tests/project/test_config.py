from datetime import date

import pytest

from i18n_site.errors import SettingsError
from i18n_site.model.settings import (
    FactSettings,
    LocaleSettings,
    NoticeSettings,
    SearchSettings,
)
from i18n_site.project.config import read_settings

GOOD = 'source_locale = "en"\nbase_url = "https://health.example"\n'


def faults(text):
    with pytest.raises(SettingsError) as caught:
        read_settings(text)
    return [str(each) for each in caught.value.findings]


def test_two_lines_are_enough():
    settings = read_settings(GOOD)

    assert settings.source_locale == "en"
    assert settings.fields == ("title", "description")
    assert settings.locales == {}


def test_every_setting_is_read():
    settings = read_settings(
        GOOD
        + """\
[locales.pt-BR]
min_coverage = 0.5
fallback = ["pt"]
[locales.pt]
draft = true
plural_forms = "nplurals=2; plural=n>1;"
[notices.medical-disclaimer]
source = "content/notices/medical-disclaimer.md"
locales = ["pt"]
"""
    )

    assert settings.locales["pt-BR"] == LocaleSettings(0.5, ("pt",))
    assert settings.locales["pt"].draft
    assert settings.notices["medical-disclaimer"] == NoticeSettings(
        "content/notices/medical-disclaimer.md", ("pt",)
    )


def test_a_notice_has_its_pages_placement_wording_and_day():
    settings = read_settings(
        GOOD
        + """\
[locales.fr]
[notices.d]
source = "d.md"
pages = ["content/articles/**"]
placement = "both"
fixed_text = { fr = "Avis." }
expires = 2028-11-23
[facts]
required = ["emergency"]
"""
    )

    assert settings.notices["d"] == NoticeSettings(
        "d.md",
        pages=("content/articles/**",),
        placement="both",
        fixed_text={"fr": "Avis."},
        expires=date(2028, 11, 23),
    )
    assert settings.facts == FactSettings(("emergency",), 365)


def test_there_is_no_search_unless_it_is_asked_for():
    asked = read_settings(f'{GOOD}[search]\nenabled = true\nignore = [".a"]\n')

    assert read_settings(GOOD).search == SearchSettings(False, ())
    assert asked.search == SearchSettings(True, (".a",))


def test_hosts_that_links_may_lead_to_are_read_for_each_locale():
    allow = (
        '[links.allow]\n"en.a.example" = ["{language}.a.example", "{tag}.b.example"]\n'
    )

    settings = read_settings(GOOD + allow)

    assert settings.links.hosts("pt-BR") == (
        ("en.a.example", "pt.a.example"),
        ("en.a.example", "pt-br.b.example"),
    )


@pytest.mark.parametrize("host", ["https://a.example", "{page}.a.example", "a", ""])
def test_what_is_no_host_is_told(host):
    (fault,) = faults(f'{GOOD}[links.allow]\n"en.a.example" = ["{host}"]\n')

    assert f"{host!r} is not a host" in fault


def test_by_default_a_notice_is_on_every_page_before_its_content_and_approved():
    notice = read_settings(f'{GOOD}[notices.d]\nsource = "d.md"\n').notices["d"]

    assert (notice.pages, notice.placement) == (("**",), "before")
    assert (notice.require, notice.roles) == ("approved", ("reviewer",))


def test_a_misspelt_key_is_named_with_its_line_and_the_right_one():
    with pytest.raises(SettingsError) as caught:
        read_settings(f"{GOOD}[locales.fr]\nmin_coverge = 0.5\n")

    (found,) = caught.value.findings
    assert str(found) == (
        "i18n-site.toml:4: error: unknown key 'min_coverge' [settings-key]"
    )
    assert found.hint == "did you mean 'min_coverage'?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = [", "i18n-site.toml:1: error: invalid value [settings-syntax]"),
        (
            'source_locale = "en"\n',
            "i18n-site.toml: error: Object missing required field `base_url`"
            " [settings-value]",
        ),
        (
            GOOD + "noindex = 1\n",
            "i18n-site.toml:3: error: noindex: expected `bool`, got `int`"
            " [settings-value]",
        ),
        (
            GOOD.replace("https", "javascript"),
            "i18n-site.toml:2: error: base_url: 'javascript://health.example' is not"
            " an http(s) address [settings-value]",
        ),
        (
            f'{GOOD}[locales."../x"]\n',
            "i18n-site.toml:3: error: '../x' is not a known language tag"
            " [unknown-locale]",
        ),
        (
            f'{GOOD}[locales.fr]\nfallback = ["de"]\n',
            "i18n-site.toml:4: error: fallback 'de' of 'fr' is not a locale of this"
            " site [unknown-locale]",
        ),
        (
            f"{GOOD}[locales.fr]\nmin_coverage = 90\n",
            "i18n-site.toml:4: error: min_coverage of 'fr' is not between 0 and 1"
            " [settings-value]",
        ),
        (
            f'{GOOD}[locales.fr]\nplural_forms = "nplurals=2; plural=1/n;"\n',
            "i18n-site.toml:4: error: plural_forms: it divides by zero"
            " [settings-value]",
        ),
        (
            f"{GOOD}[facts]\nmax_age_days = 0\n",
            "i18n-site.toml:4: error: max_age_days is not between 1 and 36500"
            " [settings-value]",
        ),
        (
            f'{GOOD}[facts]\nrequierd = ["a"]\n',
            "i18n-site.toml:4: error: unknown key 'requierd' [settings-key]",
        ),
        (
            f"{GOOD}[search]\nenable = true\n",
            "i18n-site.toml:4: error: unknown key 'enable' [settings-key]",
        ),
        (
            f"{GOOD}[locales.en]\n",
            "i18n-site.toml:1: error: the source locale 'en' is among the others"
            " [settings-value]",
        ),
        (
            f'{GOOD}[notices."A b"]\nsource = "x"\n',
            "i18n-site.toml:3: error: the notice's name 'A b' is not of the form"
            " 'medical-disclaimer' [settings-value]",
        ),
    ],
)
def test_what_can_not_be_is_told_with_its_place(text, expected):
    assert faults(text) == [expected]


def test_every_fault_is_told_at_once():
    text = GOOD.replace("https", "ftp") + "[locales.xx]\n[locales.fr]\nmin_coverage=2\n"

    assert len(faults(text)) == 3
