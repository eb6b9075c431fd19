import pytest

from i18n_site.catalogs.plural_forms import plural_findings, rule_of
from i18n_site.catalogs.po import loads
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale

PLURAL = '\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n'


def catalog(rule, body=PLURAL):
    field = f'"Plural-Forms: {rule}\\n"\n' if rule else ""
    header = f'# x\nmsgid ""\nmsgstr ""\n"Language: x\\n"\n{field}'
    return loads(header + body, "x.po")


@pytest.mark.parametrize(
    ("tag", "header"),
    [
        ("en", "nplurals=2; plural=(n != 1);"),
        ("en", "nplurals=2; plural=n != 1"),
        ("fr", "nplurals=2; plural=n > 1;"),
        ("de", "nplurals=2; plural=1 - (n == 1);"),
    ],
)
def test_any_spelling_of_the_rule_of_the_language_passes(tag, header):
    assert plural_findings(catalog(header), locale(tag)) == []
    assert rule_of(catalog(header), locale(tag)).count == 2


@pytest.mark.parametrize(
    "header",
    [
        "nplurals=2; plural=n > 1;",
        "nplurals=1; plural=0;",
        "nplurals=2; plural=1/n;",
        "nplurals=9223372036854775808; plural=0;",
        "nplurals=0; plural=0;",
        "nplurals=2; plural=__import__('os');",
        "nplurals=2; plural=" + "(" * 5000 + "n" + ")" * 5000 + ";",
        "nplurals=2; plural=n" + "+n" * 5000 + ";",
        "INTEGER; plural=EXPRESSION;",
    ],
)
def test_any_other_rule_is_an_error_at_its_line_and_is_never_run(header):
    english = locale("en")

    findings = plural_findings(catalog(header), english)

    assert findings[0].rule == "plural-rule"
    assert str(findings[0].at) == "x.po:5"
    assert findings[0].hint == "write 'Plural-Forms: nplurals=2; plural=(n != 1);'"
    with pytest.raises(CatalogError):
        rule_of(catalog(header), english)


def test_the_header_may_be_missing_if_no_message_in_use_has_a_plural():
    body = '\nmsgid "a"\nmsgstr "b"\n' + PLURAL.replace('"a"', '"z"').replace(
        "msg", "#~ msg"
    )

    assert plural_findings(catalog("", body), locale("ar")) == []
    assert rule_of(catalog("", body), locale("ar")).count == 6


def test_a_missing_header_is_an_error_where_a_message_has_a_plural():
    (finding,) = plural_findings(catalog(""), locale("en"))

    assert (
        finding.message == "the header has no 'Plural-Forms', and messages have plurals"
    )


def test_a_message_with_a_wrong_number_of_forms_is_named():
    english = catalog("nplurals=2; plural=n != 1;", PLURAL + 'msgstr[2] "e"\n')

    (finding,) = plural_findings(english, locale("en"))

    assert (finding.rule, finding.msgid) == ("plural-count", "a")
    assert (
        str(finding)
        == "x.po:7: error: 3 plural forms where the rule has 2 [plural-count]"
    )
