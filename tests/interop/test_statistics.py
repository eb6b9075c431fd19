"""Our counts beside those of GNU msgfmt, and of wc."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18n_site.catalogs.po import dumps, loads
from i18n_site.catalogs.statistics import count
from i18n_site.model.catalog import Catalog, Key, Message

ROOT = Path(__file__).parents[2]
CATALOGS = sorted(ROOT.glob("locales/*/LC_MESSAGES/*.po"))
HEADER = (("Content-Type", "text/plain; charset=UTF-8"),)
PLURALS = ("Plural-Forms", "nplurals=2; plural=(n != 1);")

needs_msgfmt = pytest.mark.skipif(
    not shutil.which("msgfmt"), reason="no msgfmt here: install gettext"
)


def of_msgfmt(text: str) -> tuple[int, int, int]:
    """Return finished, fuzzy and missing as msgfmt counts them."""
    done = subprocess.run(
        ["msgfmt", "--statistics", "-o", os.devnull, "-"],
        input=text.encode(),
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        check=True,
    )
    said = done.stderr.decode()
    found = [
        re.search(rf"(\d+) {word}", said)
        for word in ("translated", "fuzzy", "untranslated")
    ]
    return tuple(int(each[1]) if each else 0 for each in found)


def ours(text: str) -> tuple[int, int, int]:
    counted = count(loads(text, "x.po"))
    return counted.finished, counted.fuzzy, counted.missing


@needs_msgfmt
@pytest.mark.parametrize("path", CATALOGS, ids=lambda each: str(each.relative_to(ROOT)))
def test_the_sample_site_is_counted_as_by_msgfmt(path):
    text = path.read_text("utf-8")

    assert ours(text) == of_msgfmt(text)


TEXT = st.sampled_from(["", "eins", "zwei drei"])
MESSAGES = st.lists(
    st.tuples(
        st.booleans(),
        st.lists(TEXT, min_size=2, max_size=2),
        st.booleans(),
        st.booleans(),
    ),
    max_size=8,
)


def catalog(made) -> str:
    messages = [
        Message(
            Key(f"text {number}"),
            "texts" if several else None,
            tuple(texts) if several else (texts[0],),
            ("fuzzy",) if fuzzy else (),
            obsolete=obsolete,
        )
        for number, (several, texts, fuzzy, obsolete) in enumerate(made)
    ]
    return dumps(Catalog("x.po", (*HEADER, PLURALS), tuple(messages)))


@needs_msgfmt
@settings(max_examples=60, deadline=None)
@given(MESSAGES)
def test_any_catalog_is_counted_as_by_msgfmt(made):
    text = catalog(made)

    assert ours(text) == of_msgfmt(text)


def test_words_are_those_of_wc():
    texts = [
        "Take care",
        "two\nlines  of words",
        "**not** `one`-word",
        "médecin — vite",
    ]
    messages = tuple(Message(Key(text)) for text in texts)

    done = subprocess.run(
        ["wc", "-w"],
        input="\n".join(texts).encode(),
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        check=True,
    )

    assert count(Catalog("x.po", HEADER, messages)).words == int(done.stdout)
