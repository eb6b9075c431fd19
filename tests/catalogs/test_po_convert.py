import shutil
import subprocess

import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.po_convert import CHARSETS, convert
from i18n_site.errors import CatalogError

CATALOG = """\
# Translator: {0}
msgid ""
msgstr ""
"Last-Translator: {0}\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"Content-Type: text/plain; charset={1}\\n"
"Content-Transfer-Encoding: 8bit\\n"

# {0}
#, fuzzy
#| msgid "see charset={1}"
msgid   "charset={1}"
msgstr ""
"{0} "
"{0}\\n\\\\"

#~ msgid "gone"
#~ msgstr "{0}"
"""
TEXTS = {
    "ISO-8859-1": "Être prêt à Noël",
    "ISO-8859-2": "Zażółć gęślą jaźń",
    "ISO-8859-15": "5 € à l’œil".replace("’", "'"),
    "windows-1252": "L’œil – 5 €",
    "CP1251": "Съешь же ещё",
    "KOI8-R": "Съешь же ещё",
    "KOI8-U": "Їжак і ґанок",
    "EUC-JP": "日本語の表示",
    "Shift_JIS": "表示ソフト十能",
    "GB2312": "请遵照医生的建议",
    "GB18030": "请遵照医生的建议\u3405€",
    "BIG5": "許功蓋",
    "EUC-KR": "한국어 번역",
    "TIS-620": "ภาษาไทย",
}

# msgconv takes the byte 0x5C in a letter for a backslash, in some places.
WITHOUT_0X5C = {"Shift_JIS": "日本語", "BIG5": "中文"}


def catalog(charset, named=None):
    return CATALOG.format(TEXTS[charset], named or charset).encode(charset)


def refusal(data, charset=""):
    with pytest.raises(CatalogError) as caught:
        convert(data, "fr.po", charset)
    (finding,) = caught.value.findings
    assert finding.rule == "convert-charset"
    return str(finding.at), finding.message


@pytest.mark.parametrize("charset", TEXTS)
def test_only_the_charset_of_the_header_and_the_bytes_of_text_change(charset):
    made = convert(catalog(charset), "fr.po").decode()

    before = catalog(charset).decode(charset)
    assert made == before.replace(f"charset={charset}\\n", "charset=UTF-8\\n", 1)
    assert po.dumps(po.loads(po.decode(made.encode(), "fr.po"), "fr.po")) == made


@pytest.mark.parametrize("charset", TEXTS)
@pytest.mark.skipif(not shutil.which("msgconv"), reason="gettext is not installed")
def test_msgconv_says_the_same(charset):
    text = WITHOUT_0X5C.get(charset, TEXTS[charset])
    plain = CATALOG.replace("\\\\", "")  # which iconv calls a yen sign in Shift_JIS
    data = plain.format(text, charset.replace("windows-", "CP")).encode(charset)
    done = subprocess.run(
        ["msgconv", "--to-code=UTF-8", "-"],
        input=data,
        capture_output=True,
        check=True,
    )

    ours = po.loads(convert(data, "fr.po").decode(), "fr.po")
    theirs = po.loads(done.stdout.decode(), "fr.po")

    assert [each._replace(line=0) for each in ours.messages] == [
        each._replace(line=0) for each in theirs.messages
    ]
    assert ours.header == theirs.header


def test_python_has_every_charset():
    assert {b"a".decode(each) for each in CHARSETS} == {"a"}


def test_line_ends_and_a_missing_last_one_stay():
    data = catalog("ISO-8859-2").replace(b"\n", b"\r\n").rstrip()

    made = convert(data, "fr.po").decode()

    assert made.count("\r\n") == data.count(b"\r\n")
    assert made.endswith('"')


def test_a_named_charset_overrules_the_header():
    made = convert(catalog("KOI8-R", "ISO-8859-1"), "fr.po", "KOI8-R").decode()

    assert TEXTS["KOI8-R"] in made
    assert "charset=UTF-8\\n" in made


@pytest.mark.parametrize("name", ["UTF-8", "utf-8"])
def test_what_is_utf8_stays_as_it_is(name):
    data = CATALOG.format("Être", name).encode()

    assert convert(data, "fr.po") == data


@pytest.mark.parametrize("name", ["CHARSET", "ISO-8859-2"])
def test_utf8_under_another_name_gets_the_right_one_when_told(name):
    data = CATALOG.format("Être", name).encode()

    assert "charset=UTF-8\\n" in convert(data, "fr.po", "UTF-8").decode()


@pytest.mark.parametrize("name", ["rot13", "UTF-16", "unicode_escape", "EBCDIC", "?"])
def test_a_charset_that_gettext_does_not_know_is_refused(name):
    data = CATALOG.format("", name).encode()

    assert refusal(data) == ("fr.po", f"{name!r} is no charset of catalogs")


@pytest.mark.parametrize(
    "data", [CATALOG.format("\xe9", "CHARSET").encode("latin-1"), b'msgid "\xe9"\n']
)
def test_a_header_that_names_none_is_told(data):
    assert refusal(data) == ("fr.po", "the header names no charset")


def test_bytes_that_the_charset_does_not_have_are_told_with_their_line():
    data = CATALOG.format("", "EUC-JP").encode() + b'\nmsgid "x"\nmsgstr "\xff"\n'

    assert refusal(data) == ("fr.po:21", "byte 0xff is not EUC-JP")


def test_utf8_that_is_called_latin_is_not_converted_twice():
    data = CATALOG.format("Zażółć", "ISO-8859-2").encode()

    assert refusal(data)[0] == "fr.po:1"


def test_quotation_marks_of_windows_called_latin_1_are_told():
    data = catalog("windows-1252", "ISO-8859-1")

    assert refusal(data) == (
        "fr.po:1",
        "ISO-8859-1 would make the text hold the control character U+0092",
    )


def test_an_escaped_byte_of_the_old_charset_is_told():
    data = CATALOG.format("", "ISO-8859-1").replace("gone", "\\351t\\351").encode()

    assert refusal(data) == (
        "fr.po:17:11",
        "the escape '\\351' stands for a byte of ISO-8859-1",
    )


def test_a_backslash_before_digits_is_no_escaped_byte():
    data = (
        CATALOG.format("é", "ISO-8859-1").replace("gone", "\\\\351").encode("latin-1")
    )

    assert "\\\\351" in convert(data, "fr.po").decode()
