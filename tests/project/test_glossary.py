from pathlib import Path
from textwrap import dedent

import pytest

from i18n_site.errors import SettingsError
from i18n_site.model.finding import Severity
from i18n_site.model.glossary import Glossary, Prohibited, Term
from i18n_site.project.glossary import read_glossary
from i18n_site.project.load import load

WHOLE = """\
do_not_translate = ["Mitragyna speciosa"]

[terms.migraine]
forms = ["migraines"]
note = "a disease,\\n not any headache"

[terms.migraine.translations]
fr = ["migraine", "migraines"]
pt = ["enxaqueca"]

[[prohibited]]
term = "drogue"
forms = ["drogues"]
locale = "fr"
use = "médicament"
reason = "it means narcotic"
severity = "error"
"""
TAGS = ("fr", "pt-BR")


def faults(text):
    with pytest.raises(SettingsError) as caught:
        read_glossary(text, TAGS)
    return [f"{each} / {each.hint}" for each in caught.value.findings]


def test_a_glossary_is_read():
    term = Term(
        "migraine",
        ("migraines",),
        {"fr": ("migraine", "migraines"), "pt": ("enxaqueca",)},
        "a disease, not any headache",
    )
    prohibited = Prohibited(
        *("drogue", "fr", "it means narcotic", "médicament"),
        ("drogues",),
        Severity.ERROR,
    )

    found = read_glossary(WHOLE, TAGS)

    assert found == Glossary((term,), ("Mitragyna speciosa",), (prohibited,))


def test_a_language_serves_its_regions_unless_they_have_forms_of_their_own():
    (term,) = read_glossary(WHOLE, TAGS).terms

    assert term.into("pt-BR") == ("enxaqueca",)
    assert term.into("de") == ()


def test_an_empty_file_is_an_empty_glossary():
    assert read_glossary("", TAGS) == Glossary()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "forms = [",
            "froms = [",
            "glossary.toml:4: error: unknown key 'froms' [glossary-key]"
            " / did you mean 'forms'?",
        ),
        (
            "do_not_translate",
            "dont_translate",
            "glossary.toml:1: error: unknown key 'dont_translate' [glossary-key]"
            " / did you mean 'do_not_translate'?",
        ),
        (
            "severity =",
            "sevrity =",
            "glossary.toml:17: error: unknown key 'sevrity' [glossary-key]"
            " / did you mean 'severity'?",
        ),
        (
            "pt = [",
            "ptt = [",
            "glossary.toml:9: error: 'ptt' is not a locale of this site"
            " [glossary-value] / did you mean 'pt'?",
        ),
        (
            'pt = ["enxaqueca"]',
            'pt = "enxaqueca"',
            "glossary.toml:9: error: pt is not a list of texts [glossary-value] / ",
        ),
        (
            '["migraines"]',
            "[1]",
            "glossary.toml:4: error: forms holds what is no text, or is empty"
            " [glossary-value] / ",
        ),
        (
            'locale = "fr"',
            'locale = "xx"',
            "glossary.toml:14: error: 'xx' is not a locale of this site"
            " [glossary-value] / add it to the settings",
        ),
        (
            'reason = "it means narcotic"',
            "",
            "glossary.toml:11: error: a prohibited word lacks its reason"
            " [glossary-value] / ",
        ),
        (
            'severity = "error"',
            'severity = "fatal"',
            "glossary.toml:17: error: severity: 'fatal' is neither 'error' nor"
            " 'warning' [glossary-value] / ",
        ),
        (
            'use = "médicament"',
            "use = 5",
            "glossary.toml:15: error: use is not a text [glossary-value] / ",
        ),
        (
            '["Mitragyna speciosa"]',
            '[""]',
            "glossary.toml:1: error: do_not_translate holds what is no text, or is"
            " empty [glossary-value] / ",
        ),
    ],
)
def test_a_fault_is_told_with_its_line_and_mend(old, new, expected):
    assert old in WHOLE

    assert faults(WHOLE.replace(old, new, 1)) == [expected]


def test_all_faults_are_told_together():
    text = WHOLE.replace("forms", "froms")

    assert [each.partition(" /")[0] for each in faults(text)] == [
        "glossary.toml:4: error: unknown key 'froms' [glossary-key]",
        "glossary.toml:13: error: unknown key 'froms' [glossary-key]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "terms = 5",
        "[terms]\nmigraine = 5",
        "prohibited = [5]",
        "prohibited = 5",
        'do_not_translate = "a"',
        '[terms.""]',
        "[terms.a]\ntranslations = []",
        '[[prohibited]]\nterm = 5\nlocale = 5\nreason = "x"',
        "[[prohibited]]\nlocale = []\n",
    ],
)
def test_values_of_the_wrong_kind_are_faults_and_no_bugs(text):
    assert all("[glossary-" in each for each in faults(text))


def test_what_is_no_toml_is_told_with_its_place():
    assert faults("a = 1\nb =\n")[0].startswith("glossary.toml:2:4: error: ")


def test_a_site_has_the_glossary_of_its_folder(site):
    root = site('-- glossary.toml --\ndo_not_translate = ["Mitragyna"]\n')

    assert load(root).glossary == Glossary((), ("Mitragyna",))


def test_a_site_without_glossary_has_an_empty_one(site):
    assert load(site("")).glossary == Glossary()


def test_a_glossary_that_is_not_utf_8_is_told(site):
    root = site("")
    (root / "glossary.toml").write_bytes(b"\xff")

    with pytest.raises(SettingsError, match="glossary-syntax"):
        load(root)


def test_the_example_of_the_readme_is_read():
    readme = Path(__file__).parents[2].joinpath("README.md").read_text("utf-8")
    start = readme.index("      do_not_translate = [")
    example = readme[start : readme.index("  Terms are whole words", start)]

    found = read_glossary(dedent(example), ("fr", "de", "es"))

    assert found.untranslated == ("Mitragyna speciosa",)
    assert [each.text for each in found.terms] == ["migraine"]
    assert found.prohibited[0].severity is Severity.ERROR
