"""A few hundred catalogs that people ship, through reader and writer.

They are downloaded with pip into a temporary folder, for their licences are their
own. Set I18N_SITE_CATALOGS to a folder of .whl files to save the download.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polib
import pytest

from i18n_site.catalogs import po, po_read
from i18n_site.catalogs.merge import merge
from i18n_site.catalogs.po_convert import convert
from i18n_site.catalogs.statistics import count
from i18n_site.errors import CatalogError
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Catalog, Message
from i18n_site.model.frozen import replace

PACKAGES = ("django==5.2.*", "sphinx==8.*", "nikola==8.*", "wtforms==3.*")
EVERY = 6  # of 1,700 files, for the time it takes
# gettext 0.21 measures a directive behind letters of several bytes in the wrong
# place and breaks it; ours stays whole.
BROKEN_BY_MSGCAT = "`{current.__name__}"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The catalogs, as pairs of a name for people and a path."""
    if shutil.which("msgcat") is None:
        pytest.skip("GNU gettext is not installed")
    folder = tmp_path_factory.mktemp("catalogs")
    wheels = Path(os.environ.get("I18N_SITE_CATALOGS") or download(folder))
    found = []
    for wheel in sorted(wheels.glob("*.whl")):
        archive = zipfile.ZipFile(wheel)
        names = sorted(n for n in archive.namelist() if n.endswith((".po", ".pot")))
        for number, name in enumerate(names[::EVERY]):
            path = folder / f"{wheel.name[:6]}-{number}.po"
            path.write_bytes(archive.read(name))
            found.append((name, path))
    if len(found) < 100:
        pytest.skip("too few catalogs came with the packages")
    return found


def download(folder):
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps"]
    got = subprocess.run(
        [*command, "-d", str(folder), *PACKAGES], capture_output=True, check=False
    )
    if got.returncode:
        pytest.skip("no package registry to take real catalogs from")
    return folder


@pytest.fixture(scope="module")
def readable(files):
    """Those that msgfmt takes, with what msgcat makes of them."""
    with ThreadPoolExecutor(2) as threads:
        return [each for each in threads.map(judged, files) if each is not None]


def judged(file):
    name, path = file
    taken = subprocess.run(
        ["msgfmt", "--statistics", "-o", "/dev/null", path],
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    if taken.returncode:
        return None
    form = subprocess.run(["msgcat", path], capture_output=True, check=False).stdout
    return name, path, taken.stderr.decode(), form.decode()


def read(path):
    return po.loads(po.decode(path.read_bytes(), path.name), path.name)


def test_what_msgfmt_takes_comes_back_byte_for_byte(readable):
    changed = [
        name
        for name, path, _, _ in readable
        if po.dumps(read(path)).encode() != path.read_bytes()
    ]

    assert changed == []
    assert len(readable) > 100


def test_what_msgfmt_refuses_is_refused(files, readable):
    taken = {name for name, *_ in readable}

    for name, path in files:
        if name not in taken:
            with pytest.raises(CatalogError):
                read(path)


def test_the_counts_are_those_of_msgfmt(readable):
    for name, path, said, _ in readable:
        numbers = {
            words[1]: int(words[0])
            for part in said.strip().removesuffix(".").split(",")
            if (words := part.split())[1:]
        }
        counted = count(read(path))

        assert counted.finished == numbers.get("translated", 0), name
        assert counted.fuzzy == numbers.get("fuzzy", 0), name
        assert counted.missing == numbers.get("untranslated", 0), name


def test_every_message_is_the_one_that_polib_reads(readable):
    for name, path, _, _ in readable[::4]:
        try:
            theirs = polib.pofile(str(path))
        except OSError:  # it can't read all that gettext can
            continue
        ours = po.to_polib(read(path))

        assert [(e.msgid, e.msgctxt, e.msgstr, e.msgstr_plural) for e in ours] == [
            (e.msgid, e.msgctxt, e.msgstr, e.msgstr_plural) for e in theirs
        ], name


def test_the_fast_reader_and_the_full_grammar_agree(readable, monkeypatch):
    some = readable[::3]
    fast = {name: read(path) for name, path, _, _ in some}

    monkeypatch.setattr(po_read, "read_canonical", lambda text, place, entries: place)

    assert [name for name, path, _, _ in some if read(path) != fast[name]] == []


def test_written_anew_they_are_what_msgcat_writes(readable):
    differ = [
        name
        for name, _, _, form in readable
        if po.dumps(replace(po.loads(form, name), entries=())) != form
        and BROKEN_BY_MSGCAT not in form
    ]

    assert differ == []


def test_an_update_from_its_own_template_leaves_a_catalog_as_it_is(readable):
    for name, _, _, form in readable[::4]:
        old = po.loads(form, name)
        template = Catalog(
            "x.pot", messages=tuple(map(untranslated, old.live().values()))
        )

        new, stats = merge(old, template, locale("fr"), name)

        stale = any(each.previous and not each.fuzzy for each in old.messages)
        assert stale or po.dumps(new) == form, name
        assert stats.kept == len(template.messages)


# Old charsets that a language was written in before UTF-8.
OLD = {
    "pl": "ISO-8859-2",
    "cs": "ISO-8859-2",
    "ru": "KOI8-R",
    "uk": "KOI8-U",
    "ja": "EUC-JP",
    "zh_Hans": "GB18030",
    "ko": "EUC-KR",
    "el": "ISO-8859-7",
    "tr": "ISO-8859-9",
}


def test_a_catalog_in_an_old_charset_is_converted_as_msgconv_does(readable):
    tried = set()
    for name, path, _, _ in readable:
        charset = OLD.get(name.rpartition("/LC_MESSAGES")[0].rpartition("/")[2])
        old = charset and msgconv(path.read_bytes(), charset)
        if not old:
            continue
        tried.add(charset)

        ours = read_bytes(convert(old, name), name)
        theirs = read_bytes(msgconv(old, "UTF-8"), name)

        assert ours.header == theirs.header, name
        assert [each._replace(line=0) for each in ours.messages] == [
            each._replace(line=0) for each in theirs.messages
        ], name
    assert len(tried) > 2


def msgconv(data, charset):
    """Return *data* in *charset*, or nothing if it can't be written so."""
    done = subprocess.run(
        ["msgconv", f"--to-code={charset}", "-"],
        input=data,
        capture_output=True,
        check=False,
    )
    return b"" if done.returncode else done.stdout


def read_bytes(data, name):
    return po.loads(po.decode(data, name), name)


def untranslated(message):
    empty = ("",) * len(message.translations)
    flags = tuple(flag for flag in message.flags if flag != "fuzzy")
    return Message(
        message.key,
        message.plural,
        empty,
        flags,
        extracted=message.extracted,
        references=message.references,
    )
