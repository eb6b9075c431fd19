"""What GNU gettext says of our catalogs, and we of what it reads."""

import re
import shutil
import subprocess

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from i18n_site.catalogs import po
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.statistics import count
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Key, Message, Previous
from i18n_site.model.frozen import replace
from i18n_site.model.source import Location

pytestmark = pytest.mark.skipif(
    shutil.which("msgcat") is None, reason="GNU gettext is not installed"
)

HEADER = (
    ("Project-Id-Version", "x"),
    ("POT-Creation-Date", "2026-11-23 10:00+0000"),
    ("PO-Revision-Date", "2026-11-23 10:00+0000"),
    ("Last-Translator", "Ana <ana@x.example>"),
    ("Language-Team", "none"),
    ("Language", "fr"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=UTF-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", "nplurals=2; plural=(n > 1);"),
)
LONG = (
    "Une très longue phrase — qui contient « tout » : 10 % d’eau, 中文字符和“引号”。 "
)


def run(*command, text):
    """Run a gettext program with *text* as its input."""
    return subprocess.run(
        [*command, "-"], input=text.encode(), capture_output=True, check=False
    )


def gettext_takes(text):
    return run("msgfmt", "-o", "/dev/null", text=text).returncode == 0


def we_take(text):
    try:
        po.loads(po.decode(text.encode(), "fr.po"), "fr.po")
    except CatalogError:
        return False
    return True


def sample():
    return Catalog(
        "fr.po",
        HEADER,
        (
            Message(
                Key("one " * 40, "context " * 15),
                None,
                (LONG * 4,),
                ("fuzzy", "python-format"),
                ("a note",),
                ("a heading",),
                tuple(
                    Location(f"content/articles/page-{n}.md", n * 7) for n in range(9)
                ),
                Previous(Key("one " * 39), None),
            ),
            Message(Key("a\nb\n" + "c " * 60 + "\n"), None, (f"d\ne\n{LONG}\n",)),
            Message(Key("day"), "days " * 30, ("jour", LONG * 2)),
            Message(Key('quote " and \\ and \t' * 6), None, ("« " * 60,)),
            Message(Key("old " * 30), None, (LONG * 2,), obsolete=True),
        ),
    )


def test_msgfmt_finds_nothing_to_say_about_our_files():
    template = Catalog(
        "x.pot", HEADER[:2], (Message(Key("a")), Message(Key("b"), "c", ("", "")))
    )
    for tag in ("fr", "ar", "ja", "pt-BR"):
        catalog, _ = merge(None, template, locale(tag), "x.po")

        checked = run("msgfmt", "-c", "-o", "/dev/null", text=po.dumps(catalog))

        assert (checked.returncode, checked.stderr.decode()) == (0, "")


def test_our_wrapping_is_that_of_msgcat_byte_for_byte():
    text = po.dumps(sample())

    assert run("msgcat", text=text).stdout.decode() == text


def test_our_unwrapped_form_is_that_of_msgcat_byte_for_byte():
    text = po.dumps(sample(), wrap=False)

    assert run("msgcat", "--no-wrap", text=text).stdout.decode() == text


TEXT = st.text(
    st.sampled_from('aé中文「」。、 "\\\n\t%-./()«»?!\u00a0\u200b\u0301אב1한가🇫🇷👍—…')
    | st.just(" "),
    max_size=160,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(TEXT.filter(lambda each: each not in {"", "x"}), min_size=1, unique=True)
)
def test_any_text_is_wrapped_as_msgcat_wraps_it(texts):
    messages = tuple(Message(Key(text), None, (text,)) for text in texts)
    text = po.dumps(Catalog("fr.po", HEADER, messages))

    assert run("msgcat", text=text).stdout.decode() == text


def merged_by_gettext(folder, text, template):
    (folder / "fr.po").write_text(text, "utf-8")
    (folder / "x.pot").write_text(template, "utf-8")
    command = ["msgmerge", "-q", "--previous", "fr.po", "x.pot"]
    return subprocess.run(
        command, cwd=folder, capture_output=True, check=True
    ).stdout.decode()


def test_msgmerge_has_nothing_to_do_after_our_update(tmp_path):
    old = """\
#: a.md:1
msgid "Drink plenty of water"
msgstr "Buvez"

msgid "Take it once a day"
msgstr "une fois"

msgid "gone for good"
msgstr "parti"

msgid "kept"
msgstr "gardé"
"""
    new = """\
#. heading
#: a.md:9
msgid "Drink lots of water"
msgstr ""

#: a.md:10
msgid "Take it twice a day"
msgstr ""

#: a.md:11
msgid "kept"
msgstr ""

#: a.md:12
#, c-format
msgid "%d day"
msgid_plural "%d days"
msgstr[0] ""
msgstr[1] ""
"""
    header = po.dumps(Catalog("x", HEADER)) + "\n"
    catalog, stats = merge(
        po.loads(header + old, "fr.po"),
        po.loads(header + new, "x.pot"),
        locale("fr"),
        "fr.po",
    )
    text = po.dumps(catalog)

    assert (stats.fuzzy, stats.emptied, stats.kept, stats.new) == (1, 1, 1, 1)
    assert merged_by_gettext(tmp_path, text, header + new) == text


def test_statistics_are_those_of_msgfmt():
    text = po.dumps(sample()) + '\nmsgid "missing"\nmsgstr ""\n'

    said = run("msgfmt", "--statistics", "-o", "/dev/null", text=text).stderr.decode()

    counted = count(po.loads(text, "fr.po"))
    assert [int(number) for number in re.findall(r"\d+", said)] == [
        counted.finished,
        counted.fuzzy,
        counted.missing,
    ]


def test_every_cut_of_a_catalog_is_judged_as_msgfmt_judges_it():
    body = replace(sample(), messages=sample().messages[:1] + sample().messages[2:3])
    text = po.dumps(body).replace("one " * 30, "").replace(LONG, "é")
    text += '\n#~| msgid "z"\n#~ msgid "old"\n#~ msgstr "vieux"\n'

    for cut in range(1, len(text), 3):
        head = text[:cut]
        assert we_take(head) == gettext_takes(head), head[-60:]


DAMAGE = [
    'msgid "a"\nmsgstr "b\n',
    'msgid "a\nmsgstr "b"\n',
    'msgid "a"\nmsgstr "b"c"\n',
    'msgid "a"\nmsgstr "\\q"\n',
    'msgid "a"\n',
    'msgstr "a"\n',
    'msgid "a"\nmsgstr "b"\nmsgstr "c"\n',
    'msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n',
    'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\n',
    'msgid "a"\nmsgid_plural "b"\n',
    'msgid "a"\nmsgstr[0] "b"\n',
    'msgctxt "a"\nmsgstr "b"\n',
    'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
    'msgid "a"\nmsgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
    '#~ msgid "a"\n#~ msgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n',
    '<<<<<<< a\nmsgid "a"\n=======\nmsgid "b"\n>>>>>>> b\nmsgstr "c"\n',
    '#~ msgid "a"\nmsgstr "b"\n',
    'msgid "a"\n#~ msgstr "b"\n',
    '#| msgid "a"\n#~ msgid "b"\n#~ msgstr "c"\n',
    '#| msgstr "a"\nmsgid "b"\nmsgstr "c"\n',
    '#| msgctxt "a"\nmsgid "b"\nmsgstr "c"\n',
    '#| msgid "a"\n# b\nmsgid "b"\nmsgstr "c"\n',
    'msgid "a"\n# b\nmsgstr "c"\n',
    'msgid "a\\n"\nmsgstr "b"\n',
    'msgid "\\na"\nmsgstr "b"\n',
    'msgid "a"\nmsgid_plural "b\\n"\nmsgstr[0] "c"\nmsgstr[1] "d"\n',
    'msgid "a"\nmsgstr "b\x04c"\n',
    'Msgid "a"\nmsgstr "b"\n',
    "// comment\n",
    'msgid "a" msgstr\n',
    'msgid a\nmsgstr "b"\n',
    "msgid 'a'\nmsgstr \"b\"\n",
    'msgid "a"\nmsgstr “b”\n',
    "domain\n",
    '# ends with a backslash\\\nmsgid "a"\nmsgstr "b"\n',
]


@pytest.mark.parametrize("damaged", DAMAGE)
def test_what_msgfmt_refuses_we_refuse(damaged):
    header = po.dumps(Catalog("x", HEADER)) + "\n"

    assert not gettext_takes(header + damaged)
    assert not we_take(header + damaged)


def test_polib_reads_from_our_files_what_we_wrote():
    read = polib.pofile(po.dumps(sample()))

    assert [(entry.msgid, entry.msgctxt, entry.msgstr) for entry in read] == [
        (
            each.key.text,
            each.key.context,
            "" if each.plural is not None else each.translations[0],
        )
        for each in sample().messages
    ]
