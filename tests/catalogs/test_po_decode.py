import pytest

from i18n_site.catalogs import po
from i18n_site.catalogs.po import Limits
from i18n_site.errors import CatalogError

BODY = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=%s\\n"\n'


def problem(data, **limits):
    with pytest.raises(CatalogError) as caught:
        po.decode(data, "fr.po", Limits(**limits))
    return str(caught.value)


@pytest.mark.parametrize("charset", [b"UTF-8", b"utf8", b"CHARSET", b"US-ASCII"])
def test_utf_8_and_what_is_part_of_it_pass(charset):
    assert po.decode(BODY % charset, "fr.po") == (BODY % charset).decode()


def test_byte_order_mark_and_line_ends_are_kept():
    data = b'\xef\xbb\xbfmsgid "a"\r\nmsgstr "b"\r\n'

    assert po.decode(data, "fr.po").encode() == data


@pytest.mark.parametrize(
    "charset", [b"ISO-8859-1", b"utf-7", b"unicode_escape", b"rot13", b"undefined"]
)
def test_any_other_charset_is_refused_with_the_way_to_convert(charset):
    with pytest.raises(CatalogError) as caught:
        po.decode(b"# note\n\n" + BODY % charset, "fr.po")

    (finding,) = caught.value.findings
    name = charset.decode()
    assert str(finding) == (
        f"fr.po:4: error: the header declares the charset {name!r}, not UTF-8"
        " [po-encoding]"
    )
    assert "`i18n-site convert fr.po`" in finding.hint


def test_the_charset_of_a_text_that_is_translated_does_not_count():
    data = BODY % b"UTF-8" + b'\nmsgid "Content-Type: x; charset=latin1"\nmsgstr ""\n'

    assert po.decode(data, "fr.po")


def test_wrong_bytes_are_named_with_line_and_column():
    data = 'msgid "a"\nmsgstr "é'.encode() + b'\xe9"\n'

    assert problem(data) == "fr.po:2:10: error: byte 0xe9 is not UTF-8 [po-encoding]"


def test_nul_is_refused():
    assert problem(b'msgid "a\0"\n') == "fr.po:1:9: error: a NUL byte [po-encoding]"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "the file is empty"),
        (b"\n \n", "the file is empty"),
        (b"<!DOCTYPE html><html>", "the file is HTML or XML, not a catalog"),
        (b"<?xml version='1.0'?>", "the file is HTML or XML, not a catalog"),
        (
            b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n",
            "a Git LFS pointer stands here instead of the catalog",
        ),
    ],
)
def test_what_is_no_catalog_is_never_an_empty_one(data, what):
    assert problem(data) == f"fr.po: error: {what} [po-not-a-catalog]"


def test_utf_16_is_refused():
    assert "UTF-16" in problem('msgid "a"'.encode("utf-16"))


def test_a_file_over_the_limit_is_refused_before_it_is_read():
    assert "the limit of 5" in problem(b"msgid ", size=5)
