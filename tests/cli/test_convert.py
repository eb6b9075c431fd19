"""`i18n-site convert` as a maintainer types it."""

import pytest

CATALOG = """\
msgid ""
msgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"

msgid "All"
msgstr "Zażółć"
"""
UTF8 = CATALOG.replace("ISO-8859-2", "UTF-8")


@pytest.fixture
def file(root):
    place = root / "pl.po"
    place.write_bytes(CATALOG.encode("iso-8859-2"))
    return place


def test_a_catalog_is_converted_in_its_place(file, run):
    done = run("convert", "pl.po")

    assert (done.returncode, done.stdout) == (0, "pl.po: converted\n")
    assert file.read_text("utf-8") == UTF8
    assert run("convert", "pl.po").stdout == "pl.po: is UTF-8 already\n"


def test_the_result_can_go_to_another_file(file, run):
    done = run("convert", "pl.po", "--output", "new.po")

    assert done.stdout == "new.po: converted\n"
    assert file.with_name("new.po").read_text("utf-8") == UTF8
    assert file.read_bytes() == CATALOG.encode("iso-8859-2")


def test_check_writes_nothing_and_exits_with_1(file, run):
    done = run("convert", "pl.po", "--check")

    assert (done.returncode, done.stdout) == (1, "pl.po: would change\n")
    assert file.read_bytes() == CATALOG.encode("iso-8859-2")


def test_a_wrong_charset_is_told_and_the_file_stays(file, run):
    done = run("convert", "pl.po", "--from-code", "UTF-8")

    assert done.returncode == 1
    assert "pl.po:5: error: byte 0x" in done.stderr
    assert "[convert-charset]" in done.stderr
    assert file.read_bytes() == CATALOG.encode("iso-8859-2")


def test_the_error_about_an_old_catalog_names_the_command_that_mends_it(site, run):
    root = site("-- content/a.md --\nText.\n")
    path = "locales/fr/LC_MESSAGES/pages.po"
    (root / path).parent.mkdir(parents=True)
    (root / path).write_bytes(CATALOG.encode("iso-8859-2"))

    told = run("update")
    (hint,) = [line for line in told.stderr.splitlines() if "hint" in line]
    command = hint.partition("`i18n-site ")[2].rstrip("`").split()

    assert told.returncode == 1
    assert run(*command).returncode == 0
    assert run("update").returncode == 0
