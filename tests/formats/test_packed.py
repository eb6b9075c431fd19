"""A document comes out of its bytes as it went in."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from i18n_site.formats import READERS
from i18n_site.formats.packed import pack, unpack
from i18n_site.model.source import SourceFile

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "content").rglob("*.md"))
JINJA = "---\ntitle: One\n---\n<p>{% trans %}Text{% endtrans %}</p>\n"
META = """\
---
title: One
date: 2026-11-23
at: 2026-11-23 10:20:30
values: [a, b, [1, 2.5, true, null]]
author: {name: Ana, since: 2020-01-02}
---
Text with *marks*, a [link](x.md) and a note[^1].

[^1]: The note.
"""


def read(text, suffix=".md"):
    return READERS[suffix](SourceFile(f"content/x{suffix}", text), ("title",))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_the_articles_of_the_sample_site_come_back(path):
    document = read(path.read_text("utf-8"))

    assert unpack(pack(document)) == document


def test_front_matter_keeps_its_kinds():
    found = unpack(pack(read(META)))

    assert found == read(META)
    assert found.meta["date"] == date(2026, 11, 23)
    assert found.meta["at"] == datetime.fromisoformat("2026-11-23 10:20:30")
    assert type(found.meta["date"]) is date
    assert found.meta["author"]["since"] == date(2020, 1, 2)


def test_a_time_of_toml_comes_back():
    found = unpack(pack(read("+++\ntitle = 'x'\nat = 10:20:30\n+++\nText.\n")))

    assert found.meta["at"] == time(10, 20, 30)


def test_an_article_that_is_a_template_comes_back():
    document = read(JINJA, ".html")

    assert unpack(pack(document)) == document


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x90", pack(read(META))[:-3]])
def test_anything_else_is_no_document(data):
    assert unpack(data) is None
